import type { Span } from "../../model/span.ts";
import type { AnalysedText, Token } from "../../model/text.ts";
import type { People } from "../person.ts";
import { FRAMES_BY_HEAD, type FramesByHead, type TopicFrame } from "./frames.ts";
import { type Phrase, type PhraseContext, phrasesFrom } from "./phrases.ts";
import { ADVERBS, AUXILIARIES, CALENDAR_WORDS, DETERMINERS, PRONOUNS, STOPPERS, TYING_PREPOSITIONS } from "./words.ts";

/** A phrase that may be a topic, the frame that found it and how sure that frame is. */
export interface TopicCandidate extends Span {
  readonly rule: string;
  readonly weight: number;
}

/** Every phrase of `scope` that stands where a frame expects a topic, in order of the frames' heads. */
export const topicCandidates = (
  analysed: AnalysedText,
  scope: readonly Span[],
  people: People,
): readonly TopicCandidate[] => {
  const { tokens } = analysed;
  const context: PhraseContext = { tokens, isPerson: personLookup(people) };
  const found: TopicCandidate[] = [];
  for (const sentence of analysed.sentences) {
    for (const span of scope) {
      if (span.end <= sentence.start || sentence.end <= span.start) continue;
      let first = sentence.firstToken;
      let limit = sentence.endToken;
      while (first < limit && (tokens[first]?.start ?? 0) < span.start) first++;
      while (limit > first && (tokens[limit - 1]?.end ?? 0) > span.end) limit--;
      readStretch(context, first, limit, found);
    }
  }
  return found;
};

/** Reads tokens `[from, limit)` of one sentence. */
function readStretch(context: PhraseContext, from: number, limit: number, found: TopicCandidate[]): void {
  const { tokens } = context;
  for (let at = from; at < limit; at++) {
    const entry = FRAMES_BY_HEAD.get(tokens[at]?.lower ?? "");
    if (entry === undefined || isNoun(tokens, at, from, entry)) continue;
    for (const row of entry.frames) {
      const phrases = readFrame(context, at, from, limit, row);
      for (const phrase of phrases) {
        const start = tokens[phrase.first]?.start ?? 0;
        const end = tokens[phrase.end - 1]?.end ?? 0;
        found.push({ start, end, rule: row.frame.name, weight: row.frame.weight });
      }
      if (phrases.length > 0) break;
    }
  }
}

/** "The review", "their support": a word of verb form which stands as a noun. Its frames for nouns still count. */
function isNoun(tokens: readonly Token[], at: number, from: number, entry: FramesByHead): boolean {
  if (entry.verbForm !== "base" || entry.frames.some((row) => row.frame.words !== undefined)) return false;
  const before = at > from ? (tokens[at - 1]?.lower ?? "") : "";
  return (
    DETERMINERS.has(before) || before === "'s" || before === "’s" || (TYING_PREPOSITIONS.has(before) && before !== "to")
  );
}

function readFrame(
  context: PhraseContext,
  head: number,
  from: number,
  limit: number,
  { frame, markers }: FramesByHead["frames"][number],
): readonly Phrase[] {
  const { tokens } = context;
  if (frame.passive && isPassive(tokens, head, from)) return subjectBefore(context, head, from);
  for (let at = head + 1; at < limit && at <= head + 1 + frame.gap; at++) {
    for (const marker of markers) {
      if (!marker.every((word, index) => at + index < limit && tokens[at + index]?.lower === word)) continue;
      const start = marker.length === 0 ? skipAdverbs(tokens, at, limit) : at + marker.length;
      if (!opensTopic(context, start, limit, marker, frame)) continue;
      const phrases = phrasesFrom(context, start, limit);
      if (phrases.length > 0) return phrases;
    }
    if (endsReach(tokens, at, frame)) return [];
  }
  return [];
}

function skipAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let next = at;
  while (next < limit && ADVERBS.has(tokens[next]?.lower ?? "")) next++;
  return next;
}

/** Whether a topic can begin at `at` behind `marker`: no date, no pronoun, no mark, and behind no marker no preposition. */
function opensTopic(
  context: PhraseContext,
  at: number,
  limit: number,
  marker: readonly string[],
  frame: TopicFrame,
): boolean {
  if (at >= limit) return false;
  const word = context.tokens[at]?.lower ?? "";
  if (PRONOUNS.has(word) || AUXILIARIES.has(word)) return false;
  if (marker.length === 0 && (TYING_PREPOSITIONS.has(word) || STOPPERS.has(word)) && word !== "how" && word !== "what")
    return false;
  if (CALENDAR_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word)) return false;
  const next = context.tokens[at + 1]?.lower ?? "";
  if (["phone", "telephone", "sidelines", "behalf", "line", "same"].includes(word === "the" ? next : word))
    return false;
  return !(word === "that" && frame.gap > 0);
}

/** Whether the search for a marker may not go past the word at `at`: a clause's end, or another frame's verb. */
function endsReach(tokens: readonly Token[], at: number, frame: TopicFrame): boolean {
  const token = tokens[at];
  if (token === undefined || /^[.;:!?—–]+$/.test(token.text)) return true;
  if (token.text === "," && frame.words !== undefined) return true;
  if (token.lower === "that" || token.lower === "which") return true;
  return FRAMES_BY_HEAD.get(token.lower)?.verbForm === "inflected";
}

/** "were discussed", "has also been raised". */
function isPassive(tokens: readonly Token[], head: number, from: number): boolean {
  if (!/(?:ed)$/.test(tokens[head]?.lower ?? "")) return false;
  let at = head - 1;
  while (at > from && ADVERBS.has(tokens[at]?.lower ?? "")) at--;
  return at > from && ["was", "were", "been", "being"].includes(tokens[at]?.lower ?? "");
}

/** The subject of the passive at `head`: what stands between the clause's beginning and the auxiliary. */
function subjectBefore(context: PhraseContext, head: number, from: number): readonly Phrase[] {
  const { tokens } = context;
  let end = head;
  while (end > from && (ADVERBS.has(tokens[end - 1]?.lower ?? "") || AUXILIARIES.has(tokens[end - 1]?.lower ?? "")))
    end--;
  let first = from;
  const opening = tokens[from]?.lower ?? "";
  // "During the call, the transit of wheat was discussed."
  if (TYING_PREPOSITIONS.has(opening) || STOPPERS.has(opening) || ADVERBS.has(opening)) {
    while (first < end && tokens[first]?.text !== ",") first++;
    first++;
  }
  return first < end ? phrasesFrom(context, first, end) : [];
}

/** Whether a token belongs to the naming of a person, by binary search over the mentions. */
function personLookup({ mentions }: People): (token: number) => boolean {
  return (token) => {
    let low = 0;
    let high = mentions.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const mention = mentions[middle];
      if (mention === undefined) return false;
      if (token < mention.firstToken) high = middle - 1;
      else if (token >= mention.endToken) low = middle + 1;
      else return true;
    }
    return false;
  };
}
