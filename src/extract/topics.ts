import type { TopicReported, TraceEntry } from "../model/reading.ts";
import { evidenceOf, overlaps, type Span } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import { codeOf, type TopicTaxonomy } from "../model/topic.ts";
import type { People } from "./person.ts";
import { type TopicCandidate, topicCandidates } from "./topics/candidates.ts";
import { EMPTY_NOUNS, UNCARDED } from "./topics/words.ts";

/**
 * What one call was about, by the stretches of the article that tell of it: at most eight topics, in
 * order of the text, each a contiguous piece of it, no two alike.
 *
 * `scope` are the sentences or clauses that tell of this call; nothing outside them is read, nor what people
 * other than its `participants` (indices of `people.people`; empty: everybody) say in them. Where there are
 * more than eight, those that the text says were discussed go before those said in passing.
 */
export const topicsOf = (...from: Parameters<typeof readTopics>): readonly TopicReported[] =>
  readTopics(...from).topics;

/** The topics as `topicsOf` gives them, and what became of every phrase that was considered, both in order of the text. */
export const readTopics = (
  analysed: AnalysedText,
  scope: readonly Span[],
  people: People,
  taxonomy: TopicTaxonomy,
  participants: readonly number[] = [],
): { readonly topics: readonly TopicReported[]; readonly trace: readonly TraceEntry[] } => {
  const phrases = judged(analysed, topicCandidates(analysed, scope, people, participants), taxonomy).sort(
    (a, b) => a.start - b.start,
  );
  return {
    topics: phrases
      .filter(({ verdict }) => verdict === "found")
      .map(({ start, end, phrase, code }) => ({ ...evidenceOf(analysed.text, { start, end }), phrase, code })),
    trace: phrases.map(({ start, end, rule, phrase, verdict, why }) => ({
      start,
      end,
      stage: "topic",
      rule,
      verdict,
      detail: why === null ? phrase : `${phrase}: ${why}`,
    })),
  };
};

const MOST_TOPICS = 8;
/** Each is compared with every one before it. */
const MOST_CANDIDATES = 64;

interface Judged extends TopicCandidate {
  readonly phrase: string;
  readonly code: string | null;
  readonly verdict: TraceEntry["verdict"];
  readonly why: string | null;
}

/** The candidates, surest first, with the verdict on each; what the taxonomy knows is a little surer. */
function judged({ text }: AnalysedText, candidates: readonly TopicCandidate[], taxonomy: TopicTaxonomy): Judged[] {
  const kept: { span: Span; words: ReadonlySet<string> }[] = [];
  return candidates
    .map(({ start, end, rule, weight, score }): Judged => {
      // A line break inside a phrase is a space on its card.
      const phrase = text.slice(start, end).replace(/\s+/g, " ");
      const code = codeOf(taxonomy, phrase);
      const surer = code === null ? 0 : KNOWN;
      return { start, end, rule, weight, score: score + surer, phrase, code, verdict: "found", why: null };
    })
    .sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start)
    .map((candidate, rank): Judged => {
      const { phrase, code, weight } = candidate;
      if (rank >= MOST_CANDIDATES) return { ...candidate, verdict: "vetoed", why: "too many phrases" };
      // "family", said in passing; but "corruption" is a canonical topic.
      if (weight < 3 && code === null && /^\p{Ll}+$/u.test(phrase))
        return { ...candidate, verdict: "vetoed", why: "a common word" };
      if (EMPTY_NOUNS.has(phrase.toLowerCase())) return { ...candidate, verdict: "vetoed", why: "names no topic" };
      if (PAPER.test(phrase)) return { ...candidate, verdict: "vetoed", why: "names a paper" };
      const words = contentWords(phrase);
      if (kept.some((other) => overlaps(candidate, other.span) || likeness(words, other.words) >= LIKE))
        return { ...candidate, verdict: "merged", why: "like one before" };
      kept.push({ span: candidate, words });
      return kept.length > MOST_TOPICS ? { ...candidate, verdict: "vetoed", why: "eight are surer" } : candidate;
    });
}

/** "Lima Business Journal" */
const PAPER = /^(?:\p{Lu}\p{L}* )+(?:Journal|Times|Post|Herald|Tribune|Gazette|Magazine)$/u;

const KNOWN = 0.4;
/** More than two thirds of the words in common: "trade" and "trade and investment" are two cards. */
const LIKE = 0.67;

const contentWords = (phrase: string): ReadonlySet<string> =>
  new Set(
    (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => word.length > 2 && !UNCARDED.has(word) && word !== "and" && word !== "for" && word !== "with",
    ),
  );

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}
