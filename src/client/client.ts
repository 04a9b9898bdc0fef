import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { ReadoutError, readoutErrors } from "./errors.ts";

export interface ClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the global one. */
  readonly fetch?: typeof fetch;
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
}

/** A client of the Readout server at `url`: its address, with or without `/graphql`. */
export function createClient(url: string, { headers, fetch: send = fetch }: ClientOptions = {}): Client {
  const address = apiAddress(url);
  return {
    async request<Data, Variables>(
      document: TypedDocumentNode<Data, Variables>,
      ...[variables, options]: RequestArguments<NoInfer<Variables>>
    ): Promise<Data> {
      const response = await send(address, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query: print(document), variables }),
        ...(options?.signal && { signal: options.signal }),
      });
      return dataOf<Data>(response);
    },
  };
}

function apiAddress(url: string): URL {
  const address = new URL(url);
  if (address.pathname === "/") address.pathname = "/graphql";
  return address;
}

async function dataOf<Data>(response: Response): Promise<Data> {
  const text = await response.text();
  const body = parsedJson(text);
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
