import type { Token } from "../../model/text.ts";
import { FRAMES_BY_HEAD } from "./frames.ts";
import {
  ADVERBS,
  AUXILIARIES,
  BASE_VERBS,
  CALENDAR_WORDS,
  DETERMINERS,
  EMPTY_WORDS,
  INSTANCE_WORDS,
  NAMED_TOGETHER,
  PRONOUNS,
  REPORTING_VERBS,
  SHARED_HEADS,
  STOPPERS,
  TIME_WORDS,
  TYING_PREPOSITIONS,
  UNCARDED,
} from "./words.ts";

/** Tokens `[first, end)` of one phrase. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** What the phrase reader needs to see of an article. `isPerson(i)`: token `i` belongs to the naming of a person. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly isPerson: (token: number) => boolean;
}

/**
 * The coordinated phrases that begin at token `from` and end before `limit`: "trade, investment and the
 * war in Sudan" is three. A phrase runs over its prepositions ("the situation in Mali") and ends at a
 * relative clause, a finite verb, a date or a mark. Order of the text; no phrase is empty.
 */
export const phrasesFrom = (context: PhraseContext, from: number, limit: number): readonly Phrase[] => {
  const found: Phrase[] = [];
  let at = from;
  let inList = false;
  for (let count = 0; count < MOST_PHRASES && at < limit; count++) {
    const item = readItem(context, at, limit, inList);
    const clause = item.stop === "clause" && (count > 0 || item.end - at < 2);
    if (clause) break;
    const phrase = trimmed(context, item.first, item.end);
    if (phrase !== null) found.push(phrase);
    if (item.next === null) break;
    inList ||= item.stop === "comma";
    at = item.next;
  }
  return joined(context, found).filter((phrase) => saysSomething(context, phrase));
};

const MOST_PHRASES = 12;

/** A phrase as read: where it stands, why it stopped, and where the next one of the list begins (null: none). */
interface Item extends Phrase {
  readonly stop: "comma" | "and" | "clause" | "end";
  readonly next: number | null;
}

const MARKS = /^[.;:!?()[\]{}—–…|•-]+$|^\.{2,}$/;
const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);

function readItem(context: PhraseContext, from: number, limit: number, inList: boolean): Item {
  const { tokens } = context;
  const lower = (index: number): string => (index < limit ? (tokens[index]?.lower ?? "") : "");
  let first = from;
  while (first < limit && (QUOTES.has(lower(first)) || ADVERBS.has(lower(first)))) first++;
  // "how both countries can …", "what to do": a clause that is named like a thing.
  const asked = ["how", "what", "whether", "why"].includes(lower(first));
  // "to reopen", "ways to …": base verbs, so that "and expand" begins another.
  let verbal = BASE_VERBS.has(lower(first)) || lower(first - 1) === "to";
  let pair = 0;
  for (let at = asked ? first + 1 : first; ; at++) {
    const word = lower(at);
    if (at >= limit || word === "") return { first, end: at, stop: "end", next: null };
    if (at - first > LONGEST) return { first, end: at, stop: "end", next: null };
    if (MARKS.test(word)) {
      const closed = closedBracket(tokens, at, limit);
      if (closed > at) at = closed;
      else if (!isInner(tokens, at)) return { first, end: at, stop: "end", next: null };
      continue;
    }
    if (QUOTES.has(word)) {
      if (at > first + 1 && isClosing(tokens, at)) {
        const after = at + 1;
        if (lower(after) !== "of" && lower(after) !== "on" && lower(after) !== "and" && lower(after) !== ",")
          return { first, end: at, stop: "end", next: null };
      }
      continue;
    }
    if (word === ",") {
      if (lower(at + 1) === "" || (asked && !inList)) return { first, end: at, stop: "end", next: null };
      const next = afterSeparators(context, at, limit);
      return endsList(context, next, limit)
        ? { first, end: at, stop: "end", next: null }
        : { first, end: at, stop: "comma", next };
    }
    if (INSTANCE_WORDS.has(word) || (word === "such" && lower(at + 1) === "as")) {
      const next = word === "such" ? at + 2 : at + 1;
      return { first, end: at, stop: "comma", next: next < limit ? next : null };
    }
    if (word === "in" && lower(at + 1) === "particular") return { first, end: at, stop: "comma", next: at + 2 };
    if (
      word === "and" ||
      word === "or" ||
      word === "&" ||
      (word === "as" && lower(at + 1) === "well" && lower(at + 2) === "as")
    ) {
      if (lower(at - 1) === "and" || at === first) continue;
      const next = afterSeparators(context, at, limit);
      if (endsList(context, next, limit)) return { first, end: at, stop: "end", next: null };
      if (pair > 0) {
        pair--;
        continue;
      }
      if (beginsAnother(context, first, at, next, limit, { inList, verbal }))
        return { first, end: at, stop: "and", next };
      at = next - 1;
      continue;
    }
    if (word === "between" || word === "both") pair++;
    if (asked) {
      if (STOPPERS.has(word) && word !== "under") return { first, end: at, stop: "end", next: null };
      continue;
    }
    if (word === "to" && BASE_VERBS.has(lower(at + 1))) verbal = true;
    if (AUXILIARIES.has(word)) return { first, end: at, stop: "clause", next: null };
    if (REPORTING_VERBS.has(word)) return { first, end: at, stop: "clause", next: null };
    if (PRONOUNS.has(word) && at > first) return { first, end: at, stop: "end", next: null };
    if (STOPPERS.has(word) && at >= first) return { first, end: at, stop: "end", next: null };
    if (TYING_PREPOSITIONS.has(word) && isDate(context, at + 1, limit))
      return { first, end: at, stop: "end", next: null };
    if (TIME_WORDS.has(word) && at > first) return { first, end: at, stop: "end", next: null };
    if (word === "in" && ["order", "light", "view", "accordance", "connection", "the"].includes(lower(at + 1))) {
      if (
        lower(at + 1) !== "the" ||
        [
          "context",
          "framework",
          "face",
          "wake",
          "call",
          "conversation",
          "interests",
          "coming",
          "course",
          "light",
          "amount",
        ].includes(lower(at + 2))
      )
        return { first, end: at, stop: "end", next: null };
    }
    const head = FRAMES_BY_HEAD.get(word);
    if (head?.verbForm === "inflected" && at > first && word.endsWith("ed") && inList) {
      return { first, end: at, stop: "clause", next: null };
    }
  }
}

const LONGEST = 22;

/** "(DRC)" after the name it stands for is part of the phrase: the index of its closing bracket, or `at`. */
function closedBracket(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let end = at + 2; end < Math.min(at + 4, limit); end++) if (tokens[end]?.text === ")") return end;
  return at;
}

/** A dash without spaces around it, as in "Kenya–US". */
const isInner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  /^[–-]$/.test(tokens[at]?.text ?? "");

const isClosing = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

function isDate(context: PhraseContext, at: number, limit: number): boolean {
  const word = at < limit ? (context.tokens[at]?.lower ?? "") : "";
  return CALENDAR_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word) || TIME_WORDS.has(word);
}

/** Past commas, "and", "or" and "as well as" at `at`, and the same marker repeated ("on … and on …"). */
function afterSeparators(context: PhraseContext, at: number, limit: number): number {
  const { tokens } = context;
  const lower = (index: number): string => (index < limit ? (tokens[index]?.lower ?? "") : "");
  let next = at;
  for (;;) {
    const word = lower(next);
    if (word === "," || word === "and" || word === "or" || word === "&" || ADVERBS.has(word) || QUOTES.has(word))
      next++;
    else if (word === "as" && lower(next + 1) === "well" && lower(next + 2) === "as") next += 3;
    else if (INSTANCE_WORDS.has(word)) next++;
    else if (word === "such" && lower(next + 1) === "as") next += 2;
    else if (word === "in" && lower(next + 1) === "particular") next += 2;
    else if (["on", "about", "regarding"].includes(word) && !isDate(context, next + 1, limit)) next++;
    else return next;
  }
}

/** Whether what begins at `at` is no further topic of the list but a new clause, an adverbial or a person. */
function endsList(context: PhraseContext, at: number, limit: number): boolean {
  const word = at < limit ? (context.tokens[at]?.lower ?? "") : "";
  if (word === "" || MARKS.test(word)) return true;
  if (PRONOUNS.has(word) || AUXILIARIES.has(word) || REPORTING_VERBS.has(word)) return true;
  if (STOPPERS.has(word) && word !== "how" && word !== "what") return true;
  if (TYING_PREPOSITIONS.has(word) && word !== "to") return true;
  if (isDate(context, at, limit)) return true;
  if (FRAMES_BY_HEAD.get(word)?.verbForm === "inflected") return true;
  return context.isPerson(at) && !isPossessed(context, at, limit);
}

/** "Merkel's visit": the person only says whose. */
function isPossessed(context: PhraseContext, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && context.isPerson(end)) end++;
  return (
    /^['’]s?$/.test(context.tokens[end]?.lower ?? "") ||
    context.tokens[end - 1]?.lower === "'s" ||
    context.tokens[end - 1]?.lower === "’s"
  );
}

/** Whether the phrase behind the "and" at `conjunction` stands for itself, rather than completing the one from `first`. */
function beginsAnother(
  context: PhraseContext,
  first: number,
  conjunction: number,
  next: number,
  limit: number,
  { inList, verbal }: { inList: boolean; verbal: boolean },
): boolean {
  const { tokens } = context;
  const lower = (index: number): string => (index < limit ? (tokens[index]?.lower ?? "") : "");
  const word = lower(next);
  if (word === "to" || ["how", "what", "whether", "ways"].includes(word)) return true;
  const previous = lower(conjunction - 1);
  if (NAMED_TOGETHER.has(previous)) return false;
  if (verbal && BASE_VERBS.has(word)) return conjunction - first > 2;
  let preposition = "";
  for (let at = conjunction - 1; at >= first; at--) {
    if (TYING_PREPOSITIONS.has(lower(at))) {
      preposition = lower(at);
      break;
    }
  }
  const place = ["in", "between", "around", "with", "against", "from", "of", "over", "by"].includes(preposition);
  const properNext = startsUpper(tokens[next]) || (word === "the" && startsUpper(tokens[next + 1]));
  const properBefore = startsUpper(tokens[conjunction - 1]);
  if (properNext && properBefore && place)
    return (lower(next + 1) === "'s" || lower(next + 1) === "’s") && preposition !== "between";
  if (DETERMINERS.has(word)) return true;
  if (properNext) return !place;
  if (/ing$/.test(word) && word.length > 5) return true;
  if (inList) return preposition === "";
  const wordsBefore = conjunction - first - (DETERMINERS.has(lower(first)) ? 1 : 0);
  if (preposition !== "") return properBefore && contentAhead(context, next, limit) >= 2;
  return wordsBefore >= 2 && contentAhead(context, next, limit) >= 2 && !isModifier(previous);
}

/** How many words follow `at` before a mark, preposition or conjunction. */
function contentAhead(context: PhraseContext, at: number, limit: number): number {
  let count = 0;
  for (let index = at; index < limit; index++) {
    const word = context.tokens[index]?.lower ?? "";
    if (word === "," || MARKS.test(word) || TYING_PREPOSITIONS.has(word) || word === "and" || STOPPERS.has(word)) break;
    count++;
  }
  return count;
}

const isModifier = (word: string): boolean =>
  /(?:al|ive|ous|ic|ful|ary|ble|ian|an|ese|ish)$/.test(word) && word.length > 4;

const startsUpper = (token: Token | undefined): boolean => {
  const letter = token?.text.charAt(0) ?? "";
  return letter !== letter.toLowerCase();
};

/** Without what an index card leaves out: light beginnings ("the importance of"), articles, trailing prepositions. */
function trimmed(context: PhraseContext, from: number, to: number): Phrase | null {
  const { tokens } = context;
  const lower = (index: number): string => tokens[index]?.lower ?? "";
  let first = from;
  let end = to;
  for (;;) {
    while (
      first < end &&
      (UNCARDED.has(lower(first)) || QUOTES.has(lower(first)) || ADVERBS.has(lower(first)) || lower(first) === "to")
    )
      first++;
    const lightEnd = lightBeginning(context, first, end);
    if (lightEnd === first) break;
    first = lightEnd;
  }
  while (
    end > first &&
    (TYING_PREPOSITIONS.has(lower(end - 1)) ||
      DETERMINERS.has(lower(end - 1)) ||
      ADVERBS.has(lower(end - 1)) ||
      TIME_WORDS.has(lower(end - 1)) ||
      QUOTES.has(lower(end - 1)) ||
      lower(end - 1) === "and" ||
      lower(end - 1) === "," ||
      lower(end - 1) === "as")
  )
    end--;
  return first < end ? { first, end } : null;
}

const LIGHT_NOUNS = new Set(
  (
    "importance need necessity urgency imperative significance issue issues question questions matter matters topic topics subject possibility possibilities " +
    "commitment support concern concerns range number variety series host set aspects fact idea topicality prospect gratitude appreciation condolences"
  ).split(" "),
);
const LIGHT_MODIFIERS = new Set(
  "critical vital great strong unwavering firm deep full continued shared mutual broad wide urgent grave serious special wide-ranging whole particular key important current topical ongoing steadfast long-standing urgent further more very".split(
    " ",
  ),
);
const LIGHT_PREPOSITIONS = new Set("of for to about over in such related on regarding concerning at".split(" "));

/** Past "the critical importance of", "issues related to"; `first` when the phrase has no such beginning. */
function lightBeginning(context: PhraseContext, first: number, end: number): number {
  const lower = (index: number): string => (index < end ? (context.tokens[index]?.lower ?? "") : "");
  let at = first;
  while (LIGHT_MODIFIERS.has(lower(at))) at++;
  if (!LIGHT_NOUNS.has(lower(at)) || !LIGHT_PREPOSITIONS.has(lower(at + 1))) return first;
  if (lower(at + 1) === "such" || lower(at + 1) === "related") return lower(at + 2) === "" ? first : at + 3;
  // "issues in the region" is the topic itself.
  if (/^(?:issue|question|matter|topic)/.test(lower(at)) && lower(at + 1) === "in") return first;
  return lower(at + 2) === "" ? first : at + 2;
}

/** Puts together what one head or one possessor holds together: "trade, energy and environmental sectors". */
function joined(context: PhraseContext, phrases: readonly Phrase[]): readonly Phrase[] {
  const { tokens } = context;
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const before = whole.at(-1);
    const head = tokens[phrase.end - 1]?.lower ?? "";
    const last = before === undefined ? "" : (tokens[before.end - 1]?.lower ?? "");
    const near = before !== undefined && phrase.first - before.end <= 3;
    const short = before !== undefined && before.end - before.first === 1;
    if (
      before !== undefined &&
      near &&
      ((short && isModifier(last)) || (NAMED_TOGETHER.has(last) && NAMED_TOGETHER.has(head)))
    ) {
      whole[whole.length - 1] = { first: before.first, end: phrase.end };
    } else whole.push(phrase);
  }
  const last = whole.at(-1);
  if (last !== undefined && whole.length > 1 && sharesHead(tokens, whole, last)) {
    let first = whole.length - 1;
    while (first > 0 && (whole[first - 1]?.end ?? 0) - (whole[first - 1]?.first ?? 0) === 1) first--;
    const opening = whole[first];
    if (opening !== undefined && first < whole.length - 1)
      return [...whole.slice(0, first), { first: opening.first, end: last.end }];
  }
  return whole;
}

/** The last of a list of single words is "<adjective> sectors". */
function sharesHead(tokens: readonly Token[], whole: readonly Phrase[], last: Phrase): boolean {
  const before = whole.at(-2);
  return (
    last.end - last.first === 2 &&
    SHARED_HEADS.has(tokens[last.end - 1]?.lower ?? "") &&
    before !== undefined &&
    before.end - before.first === 1
  );
}

/** Whether a phrase names something that can be talked about: a word that is neither empty, a number, nor a person alone. */
function saysSomething(context: PhraseContext, phrase: Phrase): boolean {
  let words = 0;
  for (let at = phrase.first; at < phrase.end; at++) {
    const token = context.tokens[at];
    if (
      token === undefined ||
      token.text.length < 2 ||
      /^[\d.,:-]+$/.test(token.text) ||
      token.lower === "'s" ||
      token.lower === "’s"
    )
      continue;
    if (
      EMPTY_WORDS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      ADVERBS.has(token.lower) ||
      TIME_WORDS.has(token.lower)
    )
      continue;
    if (context.isPerson(at)) continue;
    words++;
  }
  return words > 0;
}
