import type { Article } from "../model/article.ts";
import type { RegisterIndex } from "../model/lookup.ts";
import type { Reading, TraceEntry } from "../model/reading.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import { type Extraction, extractionOf } from "./extraction.ts";

/** What a stretch of a sentence was taken for. */
export type MarkKind = "leader" | "mission" | "date" | "topic" | "quotation" | "call";

/** A marked stretch of the text. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** One step of the extractor with the words it concerns. */
export interface Step extends TraceEntry {
  readonly quote: string;
}

/** One sentence with what was found in it and what was not, in the order of the words. */
export interface ExplainedSentence extends Span {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
}

/** What Readout made of one article and why, sentence by sentence. */
export interface Explanation {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** The result, as `readout extract` gives it. */
  readonly extraction: Extraction;
  readonly sentences: readonly ExplainedSentence[];
  /** Steps that belong to no single sentence, such as the article as a whole. */
  readonly elsewhere: readonly Step[];
}

/** Lays the trace of a reading out over the sentences of its article. Every step of the trace is in it once. */
export const explanationOf = (
  article: Article,
  analysed: AnalysedText,
  reading: Reading,
  index: RegisterIndex,
): Explanation => {
  const marks = marksOf(analysed, reading);
  const steps = reading.trace.map((entry) => ({ ...entry, quote: article.text.slice(entry.start, entry.end) }));
  const home = new Map(
    steps.map((step) => [step, analysed.sentences.findIndex((sentence) => startsIn(sentence, step))]),
  );
  return {
    id: article.id,
    title: article.title,
    source: article.source,
    publishedAt: article.publishedAt,
    extraction: extractionOf(article.id, reading, index),
    sentences: analysed.sentences.map((sentence, at) => ({
      number: at + 1,
      start: sentence.start,
      end: sentence.end,
      text: article.text.slice(sentence.start, sentence.end),
      marks: marks.filter((mark) => overlaps(sentence, mark)),
      steps: steps.filter((step) => home.get(step) === at).sort((a, b) => a.start - b.start || a.end - b.end),
    })),
    elsewhere: steps.filter((step) => home.get(step) === -1),
  };
};

/** A step of several sentences is told at the first. */
const startsIn = (sentence: Span, step: Span): boolean =>
  contains(sentence, step) || (sentence.start <= step.start && step.start < sentence.end);

const marksOf = (analysed: AnalysedText, reading: Reading): readonly Mark[] => [
  ...markAll(
    "call",
    reading.calls.flatMap(({ evidence }) => evidence),
  ),
  ...markAll("quotation", reading.quotations),
  ...markAll(
    "topic",
    reading.calls.flatMap(({ topics }) => topics),
  ),
  ...markAll("date", analysed.dates.all()),
  ...markAll(
    "mission",
    reading.missions.flatMap(({ mentions }) => mentions),
  ),
  ...markAll(
    "leader",
    reading.leaders.flatMap(({ mentions }) => mentions),
  ),
];

const markAll = (kind: MarkKind, spans: readonly Span[]): readonly Mark[] =>
  spans.map(({ start, end }) => ({ kind, start, end }));
