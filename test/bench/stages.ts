import { callsOf } from "../../src/extract/calls.ts";
import { missionsOf } from "../../src/extract/missions.ts";
import { peopleOf } from "../../src/extract/people.ts";
import { quotationsOf } from "../../src/extract/quotations.ts";
import { readingOf } from "../../src/extract/reading.ts";
import type { Knowledge } from "../../src/knowledge.ts";
import { analyse } from "../../src/text/analyse.ts";
import { quotedSpansOf } from "../../src/text/quotations.ts";
import { sentencesOf } from "../../src/text/sentences.ts";
import { tokensOf } from "../../src/text/tokens.ts";
import type { BenchArticle } from "./made-articles.ts";
import { processorTime } from "./processor-time.ts";

/** Milliseconds that each stage takes for all the articles together, by its name, in the order in which they are passed. */
export const timeStages = (articles: readonly BenchArticle[], knowledge: Knowledge): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, run: () => T): T => {
    const before = processorTime();
    const result = run();
    times.set(stage, (times.get(stage) ?? 0) + processorTime() - before);
    return result;
  };
  const { lexicon, index, taxonomy } = knowledge;
  for (const { text, title, publishedAt } of articles) {
    const tokens = timed("tokens", () => tokensOf(text));
    timed("sentences", () => sentencesOf(text, tokens));
    timed("quoted spans", () => quotedSpansOf(text, tokens));
    const analysed = analyse(text, publishedAt);
    const day = publishedAt?.slice(0, 10) ?? null;
    const people = timed("people", () => peopleOf(analysed, lexicon, day));
    timed("missions", () => missionsOf(analysed, index, day));
    timed("quotations' speakers", () => quotationsOf(analysed, people));
    timed(CALLS, () => callsOf(analysed, people, lexicon, title));
    // Another analysis: one whose dates have been asked for knows them.
    const unread = analyse(text, publishedAt);
    timed(REST, () => readingOf(unread, { title, day, source: null }, lexicon, taxonomy));
  }
  // The whole reading is timed last; what its parts took by themselves is not its rest.
  const parts = ["people", "missions", "quotations' speakers", CALLS];
  const rest = (times.get(REST) ?? 0) - parts.reduce((sum, part) => sum + (times.get(part) ?? 0), 0);
  return times.set(REST, Math.max(0, rest));
};

/** Dates are read where a sentence is read for calls. */
const CALLS = "calls with their dates";
const REST = "topics and the record";
