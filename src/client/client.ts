import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type DocumentNode, Kind, print } from "graphql";
import { ReadoutError, readoutErrors } from "./errors.ts";
import { sendAgain } from "./retry.ts";
import { subscriptionResults } from "./subscribe.ts";

export interface ClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the global one. */
  readonly fetch?: typeof fetch;
  /** Sends the hash of each document in its place, to a server that has them: see `READOUT_DOCUMENTS`. */
  readonly byHash?: boolean;
  /** How often a query is sent again when the server cannot be reached or says "not now"; 2 unless given. */
  readonly retries?: number;
}

export interface RequestOptions {
  /** Gives the request up. */
  readonly signal?: AbortSignal;
}

/** The variables come second, and may be left out only when the document needs none. */
export type RequestArguments<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface Client {
  /**
   * Runs a document and gives its data, typed by the document. Throws a `ReadoutError` when the server answers with
   * errors, and what `fetch` throws when it cannot be reached or the request was given up.
   */
  request<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...[variables, options]: RequestArguments<NoInfer<Variables>>
  ): Promise<Data>;

  /**
   * The pages of a list one after another, each asked for when the one before has been used:
   *
   *     for await (const { nodes } of client.pages(LeaderCallsDocument, { leader }, (data) => data.callsByLeader)) …
   *
   * The document takes `$after`, and asks for `pageInfo { hasNextPage endCursor }`. `listOf` finds the list in the
   * data; nothing comes when there is none. Throws what `request` throws.
   */
  pages<Data, Variables extends WalkVariables, List extends Walkable>(
    document: TypedDocumentNode<Data, Variables>,
    variables: NoInfer<Variables>,
    listOf: (data: Data) => List | null,
    options?: RequestOptions,
  ): AsyncGenerator<List, void, undefined>;

  /**
   * The events of a subscription, for as long as they are taken:
   *
   *     for await (const { callReported } of client.subscribe(CallsReportedDocument, { filter })) …
   *
   * A line that breaks off is made again, and goes on where it was: nothing is lost and nothing comes twice. To go on in
   * another run of a program, keep the `cursor` of the last event and give it as `after`. Throws what `request` throws.
   */
  subscribe<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...[variables, options]: RequestArguments<NoInfer<Variables>>
  ): AsyncGenerator<Data, void, undefined>;
}

/** A list of which there may be more. */
export interface Walkable {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The variable that says from where to go on. */
export interface WalkVariables {
  readonly after?: string | null | undefined;
}

/** A client of the Readout server at `url`: its address, with or without `/graphql`. */
export function createClient(
  url: string,
  { headers, fetch: send = fetch, byHash = false, retries = 2 }: ClientOptions = {},
): Client {
  const address = apiAddress(url);
  const post = (document: DocumentNode, variables: unknown, more: Record<string, string>, signal?: AbortSignal) =>
    send(address, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json", ...more },
      body: JSON.stringify({ ...named(document, byHash), variables }),
      ...(signal && { signal }),
    });
  async function run<Data>(
    document: TypedDocumentNode<Data, never>,
    variables: unknown,
    { signal }: RequestOptions = {},
  ): Promise<Data> {
    const ask = () => post(document, variables, { accept: "application/graphql-response+json" }, signal);
    const response = await sendAgain(ask, isQuery(document) ? retries : 0, signal);
    return dataOf<Data>(parsedJson(await response.text()), response);
  }
  return {
    request: (document, ...[variables, options]) => run(document, variables, options),
    async *pages(document, variables, listOf, options) {
      for (let { after } = variables; ; ) {
        const list = listOf(await run(document, { ...variables, after }, options));
        if (list === null) return;
        yield list;
        if (!list.pageInfo.hasNextPage) return;
        after = list.pageInfo.endCursor;
      }
    },
    async *subscribe(document, ...[variables, { signal } = {}]) {
      let answer = new Response();
      const connect = async (lastEventId: string | null, line: AbortSignal) => {
        const more = { accept: "text/event-stream", ...(lastEventId !== null && { "last-event-id": lastEventId }) };
        answer = await post(document, variables, more, line);
        if (answer.body && /^text\/event-stream\b/.test(answer.headers.get("content-type") ?? "")) return answer.body;
        return dataOf<never>(parsedJson(await answer.text()), answer);
      };
      for await (const result of subscriptionResults(connect, retries, signal)) yield dataOf(result, answer);
    },
  };
}

/** The document itself, or its hash when it has one and that is wanted. */
function named(document: DocumentNode & { readonly __meta__?: unknown }, byHash: boolean): object {
  const meta = document.__meta__;
  const hash = typeof meta === "object" && meta !== null && "hash" in meta ? String(meta.hash) : null;
  if (!byHash || hash === null) return { query: print(document) };
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace(/^sha256:/, "") } } };
}

/** Whether nothing is changed by a document, so that it may be sent twice. */
const isQuery = ({ definitions }: DocumentNode): boolean =>
  definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === "query");

function apiAddress(url: string): URL {
  const address = new URL(url);
  if (address.pathname === "/") address.pathname = "/graphql";
  return address;
}

/** The data of a result that came with an answer. */
function dataOf<Data>(body: unknown, response: Response): Data {
  const errors = readoutErrors(body);
  if (errors.length > 0) throw new ReadoutError(errors, response.status);
  if (typeof body !== "object" || body === null || !("data" in body)) {
    const message = `${response.url || "The server"} answered with status ${response.status} and no GraphQL data: is it a Readout server?`;
    throw new ReadoutError([{ message, code: null, path: null }], response.status);
  }
  // The server validates every document against the schema from which `Data` was generated.
  return body.data as Data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
