import type { Finding, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import type { Format, Packing } from "../recognise.ts";
import { readFeed } from "./feed.ts";
import { readGzip } from "./gzip.ts";
import { readHtml } from "./html.ts";
import { readJson, readJsonLines } from "./json.ts";
import { readMarkdown } from "./markdown.ts";
import { readCsv, readTsv } from "./table.ts";
import { readText } from "./text.ts";
import { readWarc } from "./warc.ts";
import { readZip } from "./zip.ts";

/** What reads an input of one kind: everything in it, in order. It throws a Refusal to give up the rest of the input. */
export type Reader = (input: Input, context: ReadContext) => AsyncIterable<Finding>;

export const readers: Readonly<Record<Format | Packing, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  json: readJson,
  jsonl: readJsonLines,
  csv: readCsv,
  tsv: readTsv,
  feed: readFeed,
  warc: readWarc,
  gzip: readGzip,
  zip: readZip,
};
