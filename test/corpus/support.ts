import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadOptions } from "../../src/corpus/options.ts";
import { type ReadItem, readSources } from "../../src/corpus/read.ts";
import type { Article, Rejection } from "../../src/model/article.ts";

/** The time of reading in all tests. */
export const clock = () => new Date("2025-01-15T12:00:00Z");

export interface Outcome {
  readonly items: readonly ReadItem[];
  readonly articles: readonly Article[];
  readonly rejections: readonly Rejection[];
}

/** Everything that reading the sources gives, in order and by kind. */
export async function readAll(sources: readonly string[], options: Partial<ReadOptions> = {}): Promise<Outcome> {
  const items: ReadItem[] = [];
  for await (const item of readSources(sources, { now: clock, ...options })) items.push(item);
  return {
    items,
    articles: items.flatMap((item) => (item.kind === "article" ? [item.article] : [])),
    rejections: items.flatMap((item) => (item.kind === "rejection" ? [item.rejection] : [])),
  };
}

/** Writes a file into a new folder of its own and gives its path. */
export async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "readout-corpus-")), name);
  await writeFile(path, content);
  return path;
}

/** Bytes as they come from a pipe: in pieces of any size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** An article of two paragraphs, long enough to be one wherever it is found. */
export const story = {
  first:
    "The president of Freedonia, Rufus Firefly, spoke by phone with the prime minister of Sylvania on Thursday evening, his office said in a statement.",
  second:
    "They discussed grain exports, the border crossing at Marxville, and a meeting of the regional bloc planned for the coming spring in the capital.",
};
export const storyText = `${story.first}\n\n${story.second}`;
