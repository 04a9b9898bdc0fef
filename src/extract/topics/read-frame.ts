import { isMark, isPronoun, isUpper, type Phrase, type PhraseContext, wordAt } from "./context.ts";
import { FRAMES_BY_HEAD, type FramesByHead, type TopicFrame } from "./frames.ts";
import { phrasesFrom } from "./phrases.ts";
import { isBareName } from "./trim.ts";
import {
  ADVERBIAL_OPENINGS,
  ADVERBS,
  AUXILIARIES,
  CALENDAR_WORDS,
  DETERMINERS,
  MODALS,
  STOPPERS,
  TYING_PREPOSITIONS,
} from "./words.ts";

/** How many words at most a frame, or a verb's subject, is looked for. */
export const REACH = 60;

/**
 * The phrases that one frame finds from its head at token `head`, in a stretch that begins at `from`; none when
 * its marker does not follow, or no topic stands behind it.
 */
export function readFrame(
  context: PhraseContext,
  head: number,
  from: number,
  { frame, markers }: FramesByHead["frames"][number],
): readonly Phrase[] {
  if (frame.stands === "before" || (frame.stands === "beforePassive" && isPassive(context, head, from)))
    return subjectBefore(context, head, from);
  let reach = head + 1 + frame.gap;
  for (let at = head + 1; at < context.limit && at <= reach; at++) {
    if (context.isPerson(at) && frame.gap > 0) {
      reach = Math.min(reach + 1, head + REACH);
      continue;
    }
    for (const marker of markers) {
      if (!marker.every((word, index) => wordAt(context, at + index) === word)) continue;
      const start = marker.length === 0 ? pastAdverbs(context, at) : at + marker.length;
      if (wordAt(context, start) === "that" && marker.length === 0 && frame.weight < 3)
        return fromClause(context, start + 1);
      if (marker[0] === "that") return fromClause(context, start);
      if (!opensTopic(context, start, marker) || addressesSomebody(context, start, marker)) continue;
      const phrases = phrasesFrom(context, start);
      if (phrases.length > 0) return named(context, phrases, head, frame);
    }
    if (endsReach(context, at, frame)) return [];
  }
  return [];
}

/** Past "also", "in detail", ", in particular,", "in the strongest possible terms". */
function pastAdverbs(context: PhraseContext, at: number): number {
  let next = at;
  for (;;) {
    const start = wordAt(context, next) === "," ? next + 1 : next;
    const manner = MANNERS.find((words) => words.every((word, index) => wordAt(context, start + index) === word));
    if (manner !== undefined) {
      next = start + manner.length;
      if (start > at && wordAt(context, next) === ",") next++;
    } else if (ADVERBS.has(wordAt(context, next))) next++;
    else if (wordAt(context, next) === "with" && context.isPerson(next + 1)) {
      // "discussed with President Abbas the aid convoys"
      next++;
      while (context.isPerson(next)) next++;
    } else return next;
  }
}

const MANNERS: readonly (readonly string[])[] = (
  "in detail|in great detail|in depth|in particular|in turn|in general|in the strongest possible terms|in the strongest terms|at length|among other things|among others|" +
  "by phone|with concern|with satisfaction|with regret"
)
  .split("|")
  .map((words) => words.split(" "));

/** "support for Ukraine": where nothing but a name would be left, a noun frame keeps its head. */
function named(context: PhraseContext, phrases: readonly Phrase[], head: number, frame: TopicFrame): readonly Phrase[] {
  const [first, ...others] = phrases;
  if (frame.words === undefined || frame.weight === 3 || first === undefined || first.first - head > 4) return phrases;
  return isBareName({ ...context, limit: first.end }, first.first)
    ? [{ first: head, end: first.end }, ...others]
    : phrases;
}

/** Whether a topic can begin at `at` behind `marker`: no date, no pronoun, and behind no marker no preposition. */
function opensTopic(context: PhraseContext, at: number, marker: readonly string[]): boolean {
  const word = wordAt(context, at);
  if (word === "" || isMark(word) || isPronoun(word) || AUXILIARIES.has(word)) return false;
  if (marker.length === 0 && TYING_PREPOSITIONS.has(word)) return false;
  if (STOPPERS.has(word) && word !== "what" && word !== "whether") return false;
  if (CALENDAR_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word)) return false;
  if (marker.length === 1 && ADVERBIAL_OPENINGS.has(`${marker[0]} ${word} ${wordAt(context, at + 1)}`)) return false;
  const noun = DETERMINERS.has(word) ? wordAt(context, at + 1) : word;
  return marker.length === 0 || !CIRCUMSTANCES.has(noun);
}

/** "congratulations to U.S. President-elect Okafor": to whom, not what about. */
function addressesSomebody(context: PhraseContext, at: number, marker: readonly string[]): boolean {
  if (marker[0] !== "to" && marker[0] !== "with") return false;
  let end = at;
  while (
    end < at + 6 &&
    !context.isPerson(end) &&
    (isUpper(context.tokens[end]) || DETERMINERS.has(wordAt(context, end)))
  )
    end++;
  return context.isPerson(end);
}

/** "on the phone", "on the sidelines of", "to reporters", "for an hour": no topic. */
const CIRCUMSTANCES = new Set(
  (
    "phone telephone sidelines margins behalf line reporters journalists media press twitter facebook x record hour minutes minute way time first eve flight board trip " +
    "arrival condition grounds camera television basis return occasion occasions"
  ).split(" "),
);

/** What is said of something behind "that": the clause's subject, or, where that is only somebody, what they are to do. */
function fromClause(context: PhraseContext, from: number): readonly Phrase[] {
  // "a call that lasted an hour"
  if (AUXILIARIES.has(wordAt(context, from)) || /ed$/.test(wordAt(context, from))) return [];
  // "that Kenya stands for …"
  const acts = isUpper(context.tokens[from]) && /^[a-z]+[^s]s$/.test(context.tokens[from + 1]?.text ?? "");
  const somebody = acts || isPronoun(wordAt(context, from)) || context.isPerson(from);
  if (!somebody) {
    const phrases = phrasesFrom(context, from).slice(0, 1);
    const [subject] = phrases;
    if (subject !== undefined && !isBareName({ ...context, limit: subject.end }, subject.first)) return phrases;
  }
  for (let at = from; at < from + 24; at++) {
    const word = wordAt(context, at);
    if (word === "" || isMark(word)) return [];
    const deed = at + 1;
    if (
      (MODALS.has(word) && !AUXILIARIES.has(wordAt(context, deed))) ||
      (word === "to" && isObliged(wordAt(context, at - 1)))
    ) {
      return phrasesFrom(context, deed);
    }
  }
  return [];
}

/** "ready to", "wants to". */
const isObliged = (word: string): boolean => OBLIGED.has(word);
const OBLIGED = new Set(
  "ready prepared willing need needs needed want wants wanted going able hopes hoped plans planned intends intended have has had wished ought".split(
    " ",
  ),
);

/** Whether the search for a marker may not go past the word at `at`: a clause's end, or another frame's verb. */
function endsReach(context: PhraseContext, at: number, frame: TopicFrame): boolean {
  const word = wordAt(context, at);
  if (word === "" || (isMark(word) && word !== "(" && word !== ")")) return true;
  if (
    frame.words !== undefined &&
    frame.acrossClauses === undefined &&
    (word === "," || STOPPERS.has(word) || AUXILIARIES.has(word))
  )
    return true;
  return word === "that" || word === "which" || FRAMES_BY_HEAD.get(word)?.verbForm === "inflected";
}

/** "were discussed", "has also been raised". */
function isPassive(context: PhraseContext, head: number, from: number): boolean {
  if (!wordAt(context, head).endsWith("ed")) return false;
  let at = head - 1;
  while (at > from && ADVERBS.has(wordAt(context, at))) at--;
  return at > from && ["was", "were", "been", "being"].includes(wordAt(context, at));
}

/** The subject of the verb at `head`: what stands between the clause's beginning and the verb with its auxiliaries. */
function subjectBefore(context: PhraseContext, head: number, from: number): readonly Phrase[] {
  let end = head;
  while (end > from && (ADVERBS.has(wordAt(context, end - 1)) || AUXILIARIES.has(wordAt(context, end - 1)))) end--;
  let first = Math.max(from, head - REACH);
  const opening = wordAt(context, first);
  // "During the call, the transit of wheat was discussed."
  if (TYING_PREPOSITIONS.has(opening) || STOPPERS.has(opening) || ADVERBS.has(opening)) {
    while (first < end && wordAt(context, first) !== ",") first++;
    first++;
  }
  return first < end ? phrasesFrom({ ...context, limit: end }, first) : [];
}
