import type { Article, Rejection } from "../model/article.ts";
import { peekBytes } from "./bytes.ts";
import { readJsonLines } from "./formats/json-lines.ts";
import { readText } from "./formats/text.ts";
import type { Finding, Input } from "./input.ts";
import { locateInputs } from "./locate.ts";
import { defaultLimits, type ReadContext, type ReadOptions } from "./options.ts";
import { Refusal } from "./reasons.ts";
import { type Format, recogniseFormat } from "./recognise.ts";
import { toArticle } from "./to-article.ts";

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
  | { readonly kind: "rejection"; readonly rejection: Rejection };

/**
 * Reads sources one after the other, each in a fixed order: files, folders, globs, "-". Whatever cannot be read
 * comes as a rejection and ends nothing but itself. Memory is bounded by one document or record; nothing is read
 * ahead of what is asked for, so whoever stops asking stops the reading.
 */
export async function* readSources(sources: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  const context: ReadContext = {
    now: options.now,
    map: options.map ?? {},
    limits: { ...defaultLimits, ...options.limits },
  };
  for (const source of sources) {
    try {
      for await (const input of locateInputs(source, options)) yield* readInput(input, options.format ?? null, context);
    } catch (error) {
      yield rejectionOf(error, source, null);
    }
  }
}

async function* readInput(input: Input, forced: Format | null, context: ReadContext): AsyncGenerator<ReadItem> {
  try {
    const { head, bytes } = await peekBytes(input.bytes, 4096);
    const format = forced ?? recogniseFormat(input, Buffer.from(head).toString("latin1"));
    for await (const finding of readers[format]({ ...input, bytes }, context))
      yield* readFinding(finding, input, forced, context);
  } catch (error) {
    yield rejectionOf(error, input.source, input.place);
  }
}

async function* readFinding(
  finding: Finding,
  input: Input,
  forced: Format | null,
  context: ReadContext,
): AsyncGenerator<ReadItem> {
  const { source } = input;
  switch (finding.kind) {
    case "input":
      yield* readInput(finding.input, forced, context);
      return;
    case "refused": {
      const { place, reason, message } = finding;
      yield { kind: "rejection", rejection: { source, place, reason, message } };
      return;
    }
    case "record":
      yield articleOrRejection(() => toArticle(finding, context.now()), source, finding.place);
  }
}

function articleOrRejection(make: () => Article, source: string, place: string | null): ReadItem {
  try {
    return { kind: "article", article: make(), source, place };
  } catch (error) {
    return rejectionOf(error, source, place);
  }
}

const readers: Readonly<Record<Format, (input: Input, context: ReadContext) => AsyncIterable<Finding>>> = {
  text: readText,
  markdown: readText,
  jsonl: readJsonLines,
};

/** Refusals become rejections; anything else is a bug or an outage and is thrown on. */
function rejectionOf(error: unknown, source: string, place: string | null): ReadItem {
  if (!(error instanceof Refusal)) throw error;
  const { reason, message } = error;
  return { kind: "rejection", rejection: { source, place: error.place ?? place, reason, message } };
}
