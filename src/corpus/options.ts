import type { FieldMap } from "./fields.ts";
import type { Format } from "./recognise.ts";

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
}

/** All in bytes, save the last. */
export interface Limits {
  /** A document that is held in memory as a whole: a page, a text, a JSON file, a feed. */
  readonly document: number;
  /** One record of a stream: a line, a row, a WARC record. */
  readonly record: number;
  /** What one compressed file may unpack to. */
  readonly unpacked: number;
  /** Archives inside archives. */
  readonly depth: number;
}

export const defaultLimits: Limits = {
  document: 64 * 2 ** 20,
  record: 16 * 2 ** 20,
  unpacked: 64 * 2 ** 30,
  depth: 3,
};

/** What every format's reader is given beside its input. */
export interface ReadContext {
  readonly now: () => Date;
  readonly map: FieldMap;
  readonly limits: Limits;
}
