import type { Article, Rejection } from "../model/article.ts";
import { peekBytes } from "./bytes.ts";
import { readers } from "./formats/readers.ts";
import type { Finding, Input, LinkedPage } from "./input.ts";
import { countBytes, locateInputs } from "./locate.ts";
import { defaultLimits, type ReadContext, type ReadOptions } from "./options.ts";
import { Refusal, type RejectionReason } from "./reasons.ts";
import { recogniseFormat, recognisePacking } from "./recognise.ts";
import { toArticle } from "./to-article.ts";
import { createFetcher, type Fetcher } from "./web/fetcher.ts";

/** One thing that was read, in the order of reading. */
export type ReadItem =
  | {
      readonly kind: "article";
      readonly article: Article;
      /** The file, address or "-" the article was read from. */
      readonly source: string;
      /** Where in it ("line 12"); null if it is the whole. */
      readonly place: string | null;
    }
  | { readonly kind: "rejection"; readonly rejection: Rejection }
  /** The server says that nothing at this address has changed since it was last read. */
  | { readonly kind: "unchanged"; readonly source: string };

/**
 * Reads sources one after the other, each in a fixed order: files, folders, globs, http(s) addresses, "-". Whatever
 * cannot be read comes as a rejection and ends nothing but itself; a whole source that cannot be read has the reason
 * "unreadable-source". Memory is bounded by one document or record; nothing is read ahead of what is asked for, so
 * whoever stops asking stops the reading.
 */
export async function* readSources(sources: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  const fetcher = createFetcher(options.fetching);
  const context: ReadContext = {
    now: options.now,
    map: options.map ?? {},
    limits: { ...defaultLimits, ...options.limits },
    followLinks: options.followLinks ?? false,
  };
  const reading: Reading = { options, context, fetcher };
  try {
    for (const source of sources) {
      try {
        if (/^https?:\/\//i.test(source)) yield* readAddress(source, reading);
        else for await (const input of locateInputs(source, options)) yield* readInput(input, reading);
      } catch (error) {
        yield rejectionOf(error, source, null);
      }
    }
  } finally {
    await fetcher.close();
  }
}

/** What stays the same for the whole reading. */
interface Reading {
  readonly options: ReadOptions;
  readonly context: ReadContext;
  readonly fetcher: Fetcher;
}

/** An address that the user named: its site's robots.txt is not asked, as it is for programs that find addresses. */
async function* readAddress(source: string, reading: Reading): AsyncGenerator<ReadItem> {
  const how = { obeyRobots: false, limit: reading.context.limits.fetched };
  yield* readFetched(source, how, { source, place: null, known: null }, reading, "unreadable-source");
}

async function* readLinkedPage(page: LinkedPage, reading: Reading): AsyncGenerator<ReadItem> {
  const how = { obeyRobots: true, limit: reading.context.limits.page };
  const origin = { source: page.address, place: null, known: page.known };
  yield* readFetched(page.address, how, origin, reading, "fetch-failed");
}

async function* readFetched(
  address: string,
  how: { readonly obeyRobots: boolean; readonly limit: number },
  origin: Pick<Input, "source" | "place" | "known">,
  reading: Reading,
  failure: RejectionReason,
): AsyncGenerator<ReadItem> {
  const { options, fetcher } = reading;
  let whole = true;
  try {
    const fetched = await fetcher.fetch(address, how);
    if (fetched.kind === "unchanged") {
      yield { kind: "unchanged", source: origin.source };
      return;
    }
    const { url, contentType } = fetched;
    const name = new URL(url).pathname.split("/").at(-1) ?? "";
    const bytes = countBytes(fetched.bytes, options.onBytes);
    const input: Input = { ...origin, name, url, contentType, path: null, depth: 0, bytes };
    for await (const item of readInput(input, reading)) {
      const failed = item.kind === "rejection" && item.rejection.reason === "fetch-failed";
      if (failed) whole = false;
      // The address itself broke off; a linked page that failed has another source.
      const own = failed && item.rejection.source === origin.source;
      yield own ? { kind: "rejection", rejection: { ...item.rejection, reason: failure } } : item;
    }
    // What failed is tried again next time, which an answer of "unchanged" would prevent.
    if (whole) await options.fetching?.validators?.set(address, fetched.validators);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const reason = error.reason === "fetch-failed" || failure === "unreadable-source" ? failure : error.reason;
    yield rejectionOf(new Refusal(reason, error.message, { cause: error }), origin.source, origin.place);
  }
}

async function* readInput(input: Input, reading: Reading): AsyncGenerator<ReadItem> {
  const { context, options } = reading;
  let close = async (): Promise<void> => {};
  try {
    const peeked = await peekBytes(input.bytes, 8192);
    close = peeked.close;
    const packing = recognisePacking(input, peeked.head);
    if (packing !== null && input.depth >= context.limits.depth) {
      throw new Refusal(
        "nested-too-deep",
        `Archives are opened ${context.limits.depth} deep, and this one lies deeper.`,
      );
    }
    const kind = packing ?? options.format ?? recogniseFormat(input, peeked.head);
    for await (const finding of readers[kind]({ ...input, bytes: peeked.bytes }, context)) {
      yield* readFinding(finding, input, reading);
    }
  } catch (error) {
    yield rejectionOf(error, input.source, input.place);
  } finally {
    await close();
  }
}

async function* readFinding(finding: Finding, input: Input, reading: Reading): AsyncGenerator<ReadItem> {
  const { source } = input;
  switch (finding.kind) {
    case "input":
      yield* readInput(finding.input, reading);
      return;
    case "page":
      yield* readLinkedPage(finding, reading);
      return;
    case "refused": {
      const { place, reason, message } = finding;
      yield { kind: "rejection", rejection: { source, place, reason, message } };
      return;
    }
    case "record":
      yield articleOrRejection(() => toArticle(finding, reading.context.now()), source, finding.place);
  }
}

function articleOrRejection(make: () => Article, source: string, place: string | null): ReadItem {
  try {
    return { kind: "article", article: make(), source, place };
  } catch (error) {
    return rejectionOf(error, source, place);
  }
}

/** Refusals become rejections; anything else is a bug or an outage and is thrown on. */
function rejectionOf(error: unknown, source: string, place: string | null): ReadItem {
  if (!(error instanceof Refusal)) throw error;
  const { reason, message } = error;
  return { kind: "rejection", rejection: { source, place: error.place ?? place, reason, message } };
}
