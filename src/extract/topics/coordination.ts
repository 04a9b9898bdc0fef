import { isDate, isMark, isPossessive, isPronoun, isQuote, isUpper, type PhraseContext, wordAt } from "./context.ts";
import { FRAMES_BY_HEAD } from "./frames.ts";
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  BASE_VERBS,
  CLAUSE_VERBS,
  DETERMINERS,
  ING_ADJECTIVES,
  INSTANCE_WORDS,
  NAMED_TOGETHER,
  REPORTING_VERBS,
  SHARED_HEADS,
  STOPPERS,
  TYING_PREPOSITIONS,
} from "./words.ts";

/** The token behind the commas, "and", "as well as", "including" and repeated markers ("and on …") that begin at `at`. */
export const afterSeparators = (context: PhraseContext, at: number): number => {
  let next = at;
  for (;;) {
    const word = wordAt(context, next);
    const following = wordAt(context, next + 1);
    if (word === "," || word === "and" || word === "or" || word === "&" || ADVERBS.has(word) || isQuote(word)) next++;
    else if (word === "as" && following === "well" && wordAt(context, next + 2) === "as") next += 3;
    else if (INSTANCE_WORDS.has(word)) next++;
    else if ((word === "such" && following === "as") || (word === "in" && following === "particular")) next += 2;
    else if (
      (word === "on" || word === "about" || word === "regarding") &&
      repeatsMarker(context, next) &&
      !isDate(context, next + 1)
    )
      next++;
    else return next;
  }
};

/** "and on" rather than "including on". */
const repeatsMarker = (context: PhraseContext, at: number): boolean =>
  ["and", "as", ",", "also"].includes(wordAt(context, at - 1));

/** Whether what begins at `next`, behind the separators at `at`, is no further topic but a new clause, an adverbial or a person. */
export const endsList = (context: PhraseContext, at: number, next: number): boolean => {
  const word = wordAt(context, next);
  if (word === "" || isMark(word) || isDate(context, next)) return true;
  if (isPronoun(word) || AUXILIARIES.has(word) || REPORTING_VERBS.has(word)) return true;
  if (STOPPERS.has(word) && word !== "what") return true;
  if (TYING_PREPOSITIONS.has(word) && word !== "to") return true;
  if (FRAMES_BY_HEAD.get(word)?.verbForm === "inflected" || CLAUSE_VERBS.has(word)) return true;
  if (/ed$/.test(word) && (DETERMINERS.has(wordAt(context, next + 1)) || wordAt(context, next + 1) === "to"))
    return true;
  // "the Tumaini initiative, a Kenyan effort": the same thing once more.
  if (wordAt(context, at) === "," && next === at + 1 && (word === "a" || word === "an")) return true;
  // "formalised in the statement"
  if (
    /.{4}ed$/.test(word) &&
    ["in", "by", "at", "on", "during", "between", "last", "this"].includes(wordAt(context, next + 1))
  )
    return true;
  if (beginsClause(context, next)) return true;
  return context.isPerson(next) && !isPossessed(context, next);
};

/** "the Vice President welcomed": titles or names, then a verb of telling. */
function beginsClause(context: PhraseContext, from: number): boolean {
  let at = from;
  while (
    at < from + 9 &&
    (isUpper(context.tokens[at]) || DETERMINERS.has(wordAt(context, at)) || wordAt(context, at) === "of")
  )
    at++;
  while (ADVERBS.has(wordAt(context, at))) at++;
  const word = wordAt(context, at);
  return (
    at > from &&
    (FRAMES_BY_HEAD.get(word)?.verbForm === "inflected" || CLAUSE_VERBS.has(word) || REPORTING_VERBS.has(word))
  );
}

/** "Merkel's visit": the person only says whose. */
function isPossessed(context: PhraseContext, at: number): boolean {
  let end = at;
  while (end < context.limit && context.isPerson(end)) end++;
  return isPossessive(context, end) || isPossessive(context, end - 1);
}

/** Whether the comma at `at` stands inside a phrase: between adjectives, or between the names of places under one preposition. */
export const continuesOverComma = (context: PhraseContext, first: number, at: number): boolean => {
  if (
    isModifier(wordAt(context, at - 1)) &&
    !isUpper(context.tokens[at + 1]) &&
    !DETERMINERS.has(wordAt(context, at + 1))
  )
    return true;
  if (!isUpper(context.tokens[at - 1]) || lastPreposition(context, first, at) === "") return false;
  let end = at + 1;
  while (isUpper(context.tokens[end]) && end < context.limit) end++;
  const behind = wordAt(context, end);
  return (
    end > at + 1 &&
    (behind === "" || behind === "," || behind === "and" || isMark(behind) || TYING_PREPOSITIONS.has(behind))
  );
};

/** An "and" inside a list: the phrase before it began at `first`, it stands at `at`, the words behind it at `next`. */
interface Conjunction {
  readonly first: number;
  readonly at: number;
  readonly next: number;
  /** A comma has already parted phrases of this list. */
  readonly inList: boolean;
  /** The phrase is one of doing ("to strengthen …"). */
  readonly verbal: boolean;
}

/** Whether the words behind an "and" are a topic of their own, rather than completing the phrase before it. */
export const beginsAnother = (context: PhraseContext, { first, at, next, inList, verbal }: Conjunction): boolean => {
  const word = wordAt(context, next);
  const previous = wordAt(context, at - 1);
  if (word === "to" || word === "how" || word === "what" || word === "whether" || word === "ways") return true;
  if (NAMED_TOGETHER.has(previous)) return false;
  if (verbal && BASE_VERBS.has(word)) return at - first > 2;
  if (isModifier(previous)) return false;
  // "Ukraine's sovereignty and territorial integrity"
  if (isPossessive(context, at - 2) && !DETERMINERS.has(word)) return false;
  const preposition = lastPreposition(context, first, at);
  const proper = isUpper(context.tokens[next]) || (word === "the" && isUpper(context.tokens[next + 1]));
  const properBefore = isUpper(context.tokens[wordAt(context, at - 1) === ")" ? at - 2 : at - 1]);
  if (proper && properBefore && PLACING.has(preposition))
    return isPossessive(context, next + 1) && preposition !== "between";
  // "the visit of Okafor and his wife"
  if (context.isPerson(at - 1) && OWNERS.has(word)) return false;
  if (DETERMINERS.has(word)) return true;
  if (proper) return !PLACING.has(preposition);
  if (/.{3}ing$/.test(word) && !ING_ADJECTIVES.has(word)) return true;
  if (inList && preposition === "") return true;
  const ahead = wordsAhead(context, next);
  if (preposition === "") {
    let described = first;
    while (DETERMINERS.has(wordAt(context, described)) || isModifier(wordAt(context, described))) described++;
    // "close defence and security cooperation"
    if (at - described === 1 && ahead.count === 2 && SHARED_HEADS.has(wordAt(context, next + 1))) return false;
    return at - first - (DETERMINERS.has(wordAt(context, first)) ? 1 : 0) >= 2 && (ahead.count >= 2 || ahead.tied);
  }
  if (properBefore) return !NEIGHBOURS.has(word);
  const single = TYING_PREPOSITIONS.has(wordAt(context, at - 2)) || OWNERS.has(wordAt(context, at - 2));
  return preposition !== "of" && preposition !== "between" && ahead.tied && !verbal && !single;
};

/** "with its allies and partners in Asia" */
const OWNERS = new Set(["his", "her", "its", "their", "our"]);

/** Prepositions under which two names in a row are one place, one pair. */
const PLACING = new Set([
  "in",
  "between",
  "around",
  "with",
  "against",
  "from",
  "of",
  "over",
  "by",
  "across",
  "to",
  "for",
  "among",
]);
const NEIGHBOURS = new Set(["neighbouring", "neighboring", "other", "surrounding", "elsewhere", "beyond", "western"]);

function lastPreposition(context: PhraseContext, first: number, end: number): string {
  for (let at = end - 1; at > first; at--) if (TYING_PREPOSITIONS.has(wordAt(context, at))) return wordAt(context, at);
  return "";
}

/** How many words follow before a mark or joining word, and whether a preposition ties more to them. */
function wordsAhead(context: PhraseContext, from: number): { readonly count: number; readonly tied: boolean } {
  for (let at = from; ; at++) {
    const word = wordAt(context, at);
    if (TYING_PREPOSITIONS.has(word)) return { count: at - from, tied: true };
    if (word === "" || word === "," || word === "and" || isMark(word) || STOPPERS.has(word))
      return { count: at - from, tied: false };
  }
}

/** Whether a word looks like an adjective, so that what follows an "and" shares its noun. */
export const isModifier = (word: string): boolean =>
  ADJECTIVES.has(word) ||
  /^un.{4,}ed$|-(?:term|range|scale|wide|led)$|^legally$/.test(word) ||
  (word.length > 5 && /(?:[^i]al|ial|ive|ous|ic|ful|ary|ble)$/.test(word) && !NOUNS_LIKE_ADJECTIVES.has(word));

const NOUNS_LIKE_ADJECTIVES = new Set(
  "withdrawal proposal approval arrival renewal removal survival capital hospital festival initiative republic public traffic topic logic music critic crisis pandemic epidemic referral appeal refusal trial".split(
    " ",
  ),
);
