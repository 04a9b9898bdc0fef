import type { TopicReported } from "../model/reading.ts";
import { evidenceOf, type Span } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import { codeOf, type TopicTaxonomy } from "../model/topic.ts";
import type { People } from "./person.ts";
import { type TopicCandidate, topicCandidates } from "./topics/candidates.ts";
import { UNCARDED } from "./topics/words.ts";

/**
 * What one call was about, by the stretches of the article that tell of it: at most eight topics, in
 * order of the text, each a contiguous piece of it, no two alike.
 *
 * `scope` are the sentences or clauses that tell of this call; nothing outside them is read, nor what people
 * other than its `participants` (indices of `people.people`; empty: everybody) say in them. Where there are
 * more than eight, those that the text says were discussed go before those said in passing.
 */
export const topicsOf = (
  analysed: AnalysedText,
  scope: readonly Span[],
  people: People,
  taxonomy: TopicTaxonomy,
  participants: readonly number[] = [],
): readonly TopicReported[] => {
  const candidates = topicCandidates(analysed, scope, people, participants).filter((candidate) =>
    standsAlone(analysed, candidate, taxonomy),
  );
  const distinct = withoutRepeats(analysed, candidates);
  return [...distinct]
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, MOST_TOPICS)
    .sort((a, b) => a.start - b.start)
    .map((candidate) => {
      const evidence = evidenceOf(analysed.text, candidate);
      const phrase = evidence.quote.replace(/\s+/g, " ");
      return { ...evidence, phrase, code: codeOf(taxonomy, phrase) };
    });
};

/** A single common word said in passing ("family") is a topic only when it is a canonical one ("corruption"). */
function standsAlone({ text }: AnalysedText, { start, end, weight }: TopicCandidate, taxonomy: TopicTaxonomy): boolean {
  const phrase = text.slice(start, end);
  return weight === 3 || !/^\p{Ll}+$/u.test(phrase) || codeOf(taxonomy, phrase) !== null;
}

const MOST_TOPICS = 8;
/** Each is compared with every other. */
const MOST_CANDIDATES = 64;

/** Of phrases that overlap in the text or share most of their words, the surer one, and of equals the longer. */
function withoutRepeats(analysed: AnalysedText, candidates: readonly TopicCandidate[]): readonly TopicCandidate[] {
  const kept: { candidate: TopicCandidate; words: ReadonlySet<string> }[] = [];
  const best = [...candidates].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  for (const candidate of best.slice(0, MOST_CANDIDATES)) {
    const words = contentWords(analysed.text.slice(candidate.start, candidate.end));
    const repeated = kept.some(
      (other) =>
        (candidate.start < other.candidate.end && other.candidate.start < candidate.end) ||
        likeness(words, other.words) >= 0.66,
    );
    if (!repeated) kept.push({ candidate, words });
  }
  return kept.map((entry) => entry.candidate);
}

const contentWords = (phrase: string): ReadonlySet<string> =>
  new Set(
    (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !UNCARDED.has(word)),
  );

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}
