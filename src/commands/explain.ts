import { createReadStream, existsSync } from "node:fs";
import { splitLines } from "../corpus/lines.ts";
import { readSources } from "../corpus/read.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Article } from "../model/article.ts";
import { readArticle } from "../read.ts";
import { analyse } from "../text/analyse.ts";
import { articleOfLine } from "./article-line.ts";
import { explanationOf } from "./explanation.ts";
import { colours, plain } from "./paint.ts";
import { renderExplanation } from "./render-explanation.ts";
import { messageOf, type Streams, write } from "./streams.ts";

export interface ExplainOptions {
  /** Of several articles in the file, only the one with this id. */
  readonly id?: string;
  /** Of JSON lines, only the one with this number, from 1. */
  readonly line?: number;
  readonly json: boolean;
  /** Whether to paint; the width in columns to fit. */
  readonly colour: boolean;
  readonly width: number;
}

/**
 * Explains the article of a file (text, Markdown, any other kind that `ingest` reads, or JSON lines; "-": JSON lines
 * from standard input), or, when there is no such file, the stored article with that id, which `stored` finds.
 * Returns the exit status.
 */
export const explain = async (
  target: string,
  options: ExplainOptions,
  knowledge: Knowledge,
  stored: (id: string) => Promise<Article | null>,
  streams: Streams,
): Promise<0 | 1> => {
  let shown = 0;
  try {
    for await (const article of articlesOf(target, options, stored, streams)) {
      const explanation = explanationOf(
        article,
        analyse(article.text, article.publishedAt),
        readArticle(article, knowledge),
        knowledge.index,
      );
      if (shown > 0 && !options.json) await write(streams.stdout, `\n${"─".repeat(options.width)}\n\n`);
      await write(
        streams.stdout,
        options.json
          ? `${JSON.stringify(explanation)}\n`
          : renderExplanation(explanation, options.width, options.colour ? colours : plain),
      );
      shown += 1;
    }
  } catch (error) {
    if (!(error instanceof NotExplained)) throw error;
    await write(streams.stderr, `${error.message}\n`);
    return 1;
  }
  if (shown > 0) return 0;
  await write(streams.stderr, `${nothing(target, options)}\n`);
  return 1;
};

/** Why nothing can be explained, in a sentence. */
class NotExplained extends Error {}

async function* articlesOf(
  target: string,
  options: ExplainOptions,
  stored: (id: string) => Promise<Article | null>,
  streams: Streams,
): AsyncGenerator<Article> {
  if (target === "-" || /\.(?:jsonl|ndjson)$/.test(target)) yield* articlesOfLines(target, options, streams);
  else if (existsSync(target)) yield* articlesOfFile(target, options);
  else {
    const article = await stored(target);
    if (article !== null) yield article;
  }
}

/** JSON lines keep their own ids and their text as it is, so that spans agree with `readout extract`. */
async function* articlesOfLines(file: string, options: ExplainOptions, { stdin }: Streams): AsyncGenerator<Article> {
  const bytes = file === "-" ? stdin : createReadStream(file);
  let number = 0;
  for await (const line of linesOf(bytes, file)) {
    number += 1;
    if (line === "" || (options.line !== undefined && options.line !== number)) continue;
    // Only the article that was asked for has to be in order.
    if (options.id !== undefined && !line.includes(JSON.stringify(options.id).slice(1, -1))) continue;
    const article = readLine(line, `${file}: line ${number}`);
    if (options.id === undefined || options.id === article.id) yield article;
    if (options.line === number || options.id === article.id) return;
  }
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  try {
    for await (const line of splitLines(bytes, 64 * 2 ** 20)) yield line instanceof Error ? "" : line.trim();
  } catch (cause) {
    throw new NotExplained(`Cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
}

const readLine = (line: string, place: string): Article => {
  try {
    return articleOfLine(line).article;
  } catch (cause) {
    throw new NotExplained(`${place}: ${messageOf(cause)}`, { cause });
  }
};

async function* articlesOfFile(file: string, { id }: ExplainOptions): AsyncGenerator<Article> {
  for await (const item of readSources([file], { now: () => new Date() })) {
    if (item.kind === "rejection") throw new NotExplained(`${item.rejection.source}: ${item.rejection.message}`);
    if (item.kind === "article" && (id === undefined || id === item.article.id)) yield item.article;
  }
}

const nothing = (target: string, { id, line }: ExplainOptions): string => {
  if (line !== undefined) return `${target} has no line ${line}.`;
  if (id !== undefined) return `${target} has no article with the id ${id}.`;
  return existsSync(target)
    ? `${target} holds no article.`
    : `There is no file ${target}, and no article with that id in the database.`;
};
