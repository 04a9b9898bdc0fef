import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { write } from "../../src/commands/streams.ts";
import { writtenArticle } from "../support/written-articles.ts";

/** Writes so many invented articles as JSON lines, of any days, or so many `aDay`. */
export async function writeArticles(path: string, count: number, aDay?: number): Promise<void> {
  const stream = createWriteStream(path);
  for (let at = 0; at < count; at += 1) await write(stream, `${JSON.stringify(writtenArticle(at, aDay))}\n`);
  await finished(stream.end());
}
