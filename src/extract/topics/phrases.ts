import type { Token } from "../../model/text.ts";
import {
  isDate,
  isMark,
  isPluralPossessive,
  isPronoun,
  isQuote,
  isUpper,
  type Phrase,
  type PhraseContext,
  wordAt,
} from "./context.ts";
import { afterSeparators, beginsAnother, continuesOverComma, endsList, isModifier } from "./coordination.ts";
import { FRAMES_BY_HEAD } from "./frames.ts";
import { cardPhrase, isBareName, together } from "./trim.ts";
import {
  ADVERBIAL_OPENINGS,
  ADVERBS,
  AUXILIARIES,
  BASE_VERBS,
  DETERMINERS,
  EMPTY_WORDS,
  GROUP_WORDS,
  ING_ADJECTIVES,
  INSTANCE_WORDS,
  MODALS,
  REPORTING_VERBS,
  STOPPERS,
  TIME_WORDS,
  TYING_PREPOSITIONS,
} from "./words.ts";

/**
 * The coordinated phrases that begin at token `from`: "trade, investment and the war in Sudan" is three.
 * A phrase runs over its prepositions ("the situation in Mali") and ends at a relative clause, a finite
 * verb, a date or a mark. Order of the text; no phrase is empty or names only a person.
 */
export const phrasesFrom = (context: PhraseContext, from: number): readonly Phrase[] => {
  const read: Phrase[] = [];
  let at = from;
  let inList = false;
  while (at < context.limit && read.length < MOST_PHRASES) {
    const item = readItem(context, at, inList);
    // What a finite verb follows is the subject of another clause, unless it is the first and has some length.
    if (item.stop === "clause" && (read.length > 0 || item.end - at < 2 || isToldVerb(wordAt(context, item.end - 1))))
      break;
    const phrase = cardPhrase(context, item);
    if (item.stop === "clause" && phrase !== null && isBareName({ ...context, limit: phrase.end }, phrase.first)) break;
    if (phrase !== null) read.push(phrase);
    if (item.next === null) break;
    inList ||= item.stop === "comma";
    at = item.next;
  }
  return together(context, read).filter((phrase) => saysSomething(context, phrase));
};

const MOST_PHRASES = 12;

/** One phrase of a list as read: why it stopped, and where the next one begins (null: it was the last). */
interface Item extends Phrase {
  readonly stop: "comma" | "and" | "clause" | "end";
  readonly next: number | null;
}

const LONGEST = 22;

function readItem(context: PhraseContext, from: number, inList: boolean): Item {
  const { tokens } = context;
  let first = from;
  while (isQuote(wordAt(context, first)) || ADVERBS.has(wordAt(context, first))) first++;
  first = afterPreamble(context, first);
  // Behind "to" stand base verbs, so that "and expand" begins another phrase.
  let verbal =
    BASE_VERBS.has(wordAt(context, first)) ||
    wordAt(context, first - 1) === "to" ||
    MODALS.has(wordAt(context, first - 1));
  let pair = 0;
  let quoted = false;
  const ended = (end: number, stop: Item["stop"] = "end", next: number | null = null): Item => ({
    first,
    end,
    // "and the advisers agreed that": whoever does what the last word says.
    stop: end - first > 1 && isToldVerb(wordAt(context, end - 1)) ? "clause" : stop,
    next,
  });
  if (beginsNoPhrase(wordAt(context, first))) return ended(first, "clause");
  for (let at = first; ; at++) {
    const word = wordAt(context, at);
    if (word === "" || at - first > LONGEST) return ended(at);
    if (isMark(word)) {
      const closing = closedBracket(context, at);
      if (closing > at) at = closing;
      else if (!isInnerDash(tokens, at)) return ended(at);
    } else if (isPluralPossessive(context, at)) {
      // It only says whose.
    } else if (isQuote(word)) {
      const closes = at > first && tokens[at - 1]?.end === tokens[at]?.start;
      // Quotation marks inside the phrase are part of it: "their “unwavering” support".
      if (closes && at > first + 1 && !quoted && !GOES_ON.has(wordAt(context, at + 1))) return ended(at);
      quoted = !closes;
    } else if (word === "and" || word === "or" || word === "&" || word === "," || isAsWellAs(context, at)) {
      if (at === first) continue;
      const next = afterSeparators(context, at);
      if (endsList(context, at, next)) return ended(at);
      // "to retake the town, setting the scene for a clash"
      if (word === "," && next === at + 1 && isDoing(wordAt(context, next)) && !isDoing(wordAt(context, first)))
        return ended(at);
      if (word === ",") {
        if (continuesOverComma(context, first, at) && (next === at + 1 || wordAt(context, at + 1) === "and")) {
          at = next - 1;
          continue;
        }
        return ended(at, "comma", next);
      }
      if (pair > 0) pair--;
      else if (beginsAnother(context, { first, at, next, inList, verbal })) return ended(at, "and", next);
      at = next - 1;
    } else if (INSTANCE_WORDS.has(word) || opensInstances(context, at)) {
      const next = afterSeparators(context, at);
      return endsList(context, at, next) ? ended(at) : ended(at, "comma", next);
    } else if (AUXILIARIES.has(word) || REPORTING_VERBS.has(word)) {
      return ended(at, "clause");
    } else if (
      at > first &&
      GROUP_WORDS.has(wordAt(context, at - 1)) &&
      FRAMES_BY_HEAD.get(word)?.verbForm === "inflected"
    ) {
      return ended(at, "clause");
    } else if (at > first && (isPronoun(word) || STOPPERS.has(word) || (TIME_WORDS.has(word) && isDate(context, at)))) {
      return ended(at);
    } else if (TYING_PREPOSITIONS.has(word) && at > first && opensAdverbial(context, at)) {
      return ended(at);
    } else {
      if (word === "between" || word === "both") pair++;
      if (word === "to" && BASE_VERBS.has(wordAt(context, at + 1))) verbal = true;
    }
  }
}

/** "who stepped down", "and utilised", "in the difficult moment". */
const beginsNoPhrase = (word: string): boolean =>
  STOPPERS.has(word) || isPronoun(word) || TYING_PREPOSITIONS.has(word) || word === "and" || word === "or";

const isDoing = (word: string): boolean => /.{3}ing$/.test(word) && !ING_ADJECTIVES.has(word);

const GOES_ON = new Set([
  "of",
  "over",
  "around",
  "from",
  "by",
  "on",
  "in",
  "for",
  "to",
  "and",
  ",",
  "with",
  "against",
  "between",
]);

const isToldVerb = (word: string): boolean => word.endsWith("ed") && FRAMES_BY_HEAD.get(word)?.verbForm === "inflected";

/** Past what only says that something is to be done: "how both countries can *promote* …", "work with X to *promote* …"; else `at`. */
function afterPreamble(context: PhraseContext, at: number): number {
  const word = wordAt(context, at);
  if (JOINT_WORK.has(word)) return purposeOf(context, at + 1) ?? at;
  if (word !== "how" && word !== "what" && word !== "whether") return at;
  for (let index = at + 1; index < at + 16; index++) {
    const next = wordAt(context, index);
    if (next === "" || next === "," || isMark(next)) break;
    if (!MODALS.has(next) && next !== "to") continue;
    return JOINT_WORK.has(wordAt(context, index + 1)) ? (purposeOf(context, index + 2) ?? index + 1) : index + 1;
  }
  return at + 1;
}

const JOINT_WORK = new Set(["work", "working", "cooperate", "cooperating"]);

/** Behind the next "to" with a verb: "work together to *expand* trade"; null when the clause ends before one. */
function purposeOf(context: PhraseContext, from: number): number | null {
  for (let at = from; at < from + 12; at++) {
    const word = wordAt(context, at);
    if (word === "" || isMark(word) || STOPPERS.has(word)) return null;
    if (word === "to" && !DETERMINERS.has(wordAt(context, at + 1)) && /^[a-z]/.test(wordAt(context, at + 1)))
      return at + 1;
  }
  return null;
}

/** "(DRC)" behind the name it stands for is part of the phrase: the index of its closing bracket, or `at`. */
function closedBracket(context: PhraseContext, at: number): number {
  if (wordAt(context, at) !== "(") return at;
  return wordAt(context, at + 2) === ")" ? at + 2 : wordAt(context, at + 3) === ")" ? at + 3 : at;
}

/** A dash without spaces around it, as in "Kenya–US". */
const isInnerDash = (tokens: readonly Token[], at: number): boolean =>
  /^[–/-]$/.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;

const isAsWellAs = (context: PhraseContext, at: number): boolean =>
  wordAt(context, at) === "as" && wordAt(context, at + 1) === "well" && wordAt(context, at + 2) === "as";

const opensInstances = (context: PhraseContext, at: number): boolean =>
  (wordAt(context, at) === "such" && wordAt(context, at + 1) === "as") ||
  (wordAt(context, at) === "in" && wordAt(context, at + 1) === "particular");

const opensAdverbial = (context: PhraseContext, at: number): boolean => {
  if (wordAt(context, at) === "with" && context.isPerson(at + 1)) return true;
  const two = `${wordAt(context, at)} ${wordAt(context, at + 1)}`;
  return (
    isDate(context, at + 1) ||
    ADVERBIAL_OPENINGS.has(two) ||
    ADVERBIAL_OPENINGS.has(`${two} ${wordAt(context, at + 2)}`)
  );
};

/** Whether a phrase names something that can be talked about: a word that is neither empty, a number, nor part of a person's name. */
function saysSomething(context: PhraseContext, phrase: Phrase): boolean {
  if (
    phrase.end - phrase.first === 1 &&
    (isBareVerb(context, phrase.first) || isModifier(wordAt(context, phrase.first)))
  )
    return false;
  if (namesTheCall(context, phrase) || isSomebody(context, phrase)) return false;
  for (let at = phrase.first; at < phrase.end; at++) {
    const word = wordAt(context, at);
    if (word.length < 3 && word === word.toLowerCase()) continue;
    if (
      !/\p{L}/u.test(word) ||
      EMPTY_WORDS.has(word) ||
      AUXILIARIES.has(word) ||
      ADVERBS.has(word) ||
      TIME_WORDS.has(word) ||
      isManner(word)
    )
      continue;
    if (!context.isPerson(at)) return true;
  }
  return false;
}

/** "Peru's Mateo Mora", "retired Navy Adm. Mora": somebody, with what is only their title. */
function isSomebody(context: PhraseContext, phrase: Phrase): boolean {
  if (!context.isPerson(phrase.end - 1)) return false;
  for (let at = phrase.first; at < phrase.end; at++) {
    const isTitle = isUpper(context.tokens[at]) || /^(?:['’]s|retired|former|late|ex-.*)$/.test(wordAt(context, at));
    if (!isTitle && !context.isPerson(at)) return false;
  }
  return true;
}

/** "peacefully": how, not what. */
const isManner = (word: string): boolean => word.length > 5 && word.endsWith("ly") && !NOUNS_IN_LY.has(word);
const NOUNS_IN_LY = new Set(["family", "assembly", "supply", "monopoly", "anomaly", "butterfly", "italy"]);

/** "to visit", without saying what. */
const isBareVerb = (context: PhraseContext, at: number): boolean =>
  wordAt(context, at - 1) === "to" || BASE_VERBS.has(wordAt(context, at));

/** "their phone conversation", "the transcript of the call": what was talked in, not about. */
function namesTheCall(context: PhraseContext, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.end; at++) {
    // Not the "Christchurch Call".
    if (CALL_WORDS.has(context.tokens[at]?.text ?? "")) return true;
  }
  return false;
}

const CALL_WORDS = new Set([
  "phone",
  "telephone",
  "conversation",
  "conversations",
  "transcript",
  "call",
  "calls",
  "readout",
]);
