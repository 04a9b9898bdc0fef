import { contains, type Span } from "../../model/span.ts";
import type { AnalysedText, QuotedSpan } from "../../model/text.ts";
import type { People } from "../person.ts";
import { isPossessive, isPronoun, isUpper, type PhraseContext, wordAt } from "./context.ts";
import { FRAMES_BY_HEAD, type FramesByHead, type TopicFrame } from "./frames.ts";
import { mentionLookup, touching } from "./lookup.ts";
import { REACH, readFrame } from "./read-frame.ts";
import { ADVERBS, DETERMINERS, GROUP_WORDS, MODALS } from "./words.ts";

/** A phrase that may be a topic, the frame that found it and how sure it is to be one. */
export interface TopicCandidate extends Span {
  readonly rule: string;
  readonly weight: TopicFrame["weight"];
  /** The frame's weight, less for what stands in somebody's own words or points back, more for the first of its sentence. */
  readonly score: number;
}

/**
 * Every phrase of `scope` that stands where a frame expects a topic, in order of the frames' heads. What
 * someone says who is not among `participants` is passed over; empty, everybody counts.
 */
export const topicCandidates = (
  analysed: AnalysedText,
  scope: readonly Span[],
  people: People,
  participants: readonly number[],
): readonly TopicCandidate[] => {
  const { tokens } = analysed;
  const mentionAt = mentionLookup(people);
  const isPerson = (token: number): boolean => mentionAt(token) !== null;
  // Only by name: an office may have been taken for that of someone else.
  const isBystander = (token: number): boolean => {
    const mention = participants.length === 0 ? null : mentionAt(token);
    return mention !== null && mention.form === "name" && !participants.includes(mention.person);
  };
  return scope.flatMap((span) =>
    touching(analysed.sentences, span).flatMap((sentence) => {
      let from = sentence.firstToken;
      let limit = sentence.endToken;
      while (from < limit && (tokens[from]?.start ?? 0) < span.start) from++;
      while (limit > from && (tokens[limit - 1]?.end ?? 0) > span.end) limit--;
      return readStretch({ tokens, limit, isPerson }, from, isBystander, touching(analysed.quotations, sentence));
    }),
  );
};

/** Reads the stretch of one sentence that begins at `from`. */
function readStretch(
  context: PhraseContext,
  from: number,
  isBystander: (token: number) => boolean,
  quotations: readonly QuotedSpan[],
): readonly TopicCandidate[] {
  const found: TopicCandidate[] = [];
  for (let at = from; at < context.limit; at++) {
    const entry = FRAMES_BY_HEAD.get(wordAt(context, at));
    if (entry === undefined) continue;
    const noun = isNoun(context, at, from, entry);
    if (entry.verbForm !== null && !noun && isBystander(doerOf(context, at, from))) continue;
    for (const row of entry.frames) {
      if (noun && row.frame.words === undefined) continue;
      const phrases = readFrame(context, at, from, row);
      for (const { first, end } of phrases) {
        const span = { start: context.tokens[first]?.start ?? 0, end: context.tokens[end - 1]?.end ?? 0 };
        const spoken = quotations.some(
          (quotation) => contains(quotation, span) && quotation.end - quotation.start > 2 * (span.end - span.start),
        );
        const score =
          row.frame.weight +
          (found.length === 0 ? 0.6 : 0) +
          (end - first > 1 ? 0.3 : 0) -
          (spoken ? 1 : 0) -
          (pointsBack(context, first, end) ? 0.6 : 0);
        found.push({ start: span.start, end: span.end, rule: row.frame.name, weight: row.frame.weight, score });
      }
      if (phrases.length > 0) break;
    }
  }
  return found;
}

/** "ways to collaborate on this mission": what was named before. */
function pointsBack(context: PhraseContext, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (DEMONSTRATIVES.has(wordAt(context, at))) return true;
  return false;
}

const DEMONSTRATIVES = new Set(["this", "these", "that", "those", "such"]);

/** The word that tells whose deed the verb at `head` is: the nearest before it that names a person or stands for one or both. */
function doerOf(context: PhraseContext, head: number, from: number): number {
  for (let at = head - 1; at > Math.max(from, head - REACH); at--) {
    // Not "Merkel's adviser".
    if (context.isPerson(at) && !isPossessive(context, at) && !isPossessive(context, at + 1)) return at;
    if (GROUP_WORDS.has(wordAt(context, at)) || isPronoun(wordAt(context, at))) return at;
  }
  return from;
}

/**
 * "The phone call", "their support": a word of verb form that stands as a noun, for which only the frames of
 * nouns count. A verb in that form follows "to", a modal, a joining word or its subject.
 */
function isNoun(context: PhraseContext, at: number, from: number, entry: FramesByHead): boolean {
  if (entry.verbForm !== "base" || at === from) return false;
  let before = at - 1;
  while (before > from && ADVERBS.has(wordAt(context, before))) before--;
  const word = wordAt(context, before);
  if (isPossessive(context, before) || DETERMINERS.has(word)) return true;
  const verbal = word === "to" || MODALS.has(word) || JOINING.has(word) || isPronoun(word) || GROUP_WORDS.has(word);
  return !verbal && !isUpper(context.tokens[before]);
}

const JOINING = new Set(["and", "or", ",", "not", "that"]);
