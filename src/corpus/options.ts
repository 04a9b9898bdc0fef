import type { FieldMap } from "./fields.ts";
import type { Format } from "./recognise.ts";
import type { FetchOptions } from "./web/fetcher.ts";

/** How to read. Everything that is not the sources' own content comes in here: the clock, standard input, limits. */
export interface ReadOptions {
  /** The time of reading; no article is published after it. */
  readonly now: () => Date;
  /** Take every input as this format instead of recognising it. Archives are still opened. */
  readonly format?: Format;
  /** Which fields of records hold what; default names apply for the rest. */
  readonly map?: FieldMap;
  /** What the source "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly limits?: Partial<Limits>;
  /** Whether to fetch the pages that feeds link to, where the feed itself has no full text. */
  readonly followLinks?: boolean;
  readonly fetching?: FetchOptions;
  /** Called with the number of bytes that were just read from a file, standard input or the web, for progress. */
  readonly onBytes?: (count: number) => void;
  /** Whether a file need not be read, because it was before and has not changed. */
  readonly isKnown?: (path: string) => Promise<boolean>;
}

/** All in bytes, save the last two. */
export interface Limits {
  /** A document that is held in memory as a whole: a text, a JSON object, a feed, an archive that is no file. */
  readonly document: number;
  /** A web page, whose tree takes many times its bytes. */
  readonly page: number;
  /** One record of a stream: a line, a row, an archived answer. */
  readonly record: number;
  /** What may be fetched from one address. */
  readonly fetched: number;
  /** How many times larger than its archive everything in it may be. Text shrinks to a tenth, bombs to a thousandth. */
  readonly expansion: number;
  /** Archives inside archives. */
  readonly depth: number;
}

export const defaultLimits: Limits = {
  document: 64 * 2 ** 20,
  page: 8 * 2 ** 20,
  record: 16 * 2 ** 20,
  fetched: 4 * 2 ** 30,
  expansion: 200,
  depth: 3,
};

/** What every format's reader is given beside its input. */
export interface ReadContext {
  readonly now: () => Date;
  readonly map: FieldMap;
  readonly limits: Limits;
  /** Whether the pages that feeds link to are fetched. */
  readonly followLinks: boolean;
}
