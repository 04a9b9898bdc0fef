import type { Token } from "../../model/text.ts";
import { CALENDAR_WORDS, PRONOUNS, TIME_WORDS } from "./words.ts";

/** Tokens `[first, end)` of one phrase. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** What the phrase reader sees: the tokens of an article up to `limit`, and which of them belong to the naming of a person. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly isPerson: (token: number) => boolean;
}

/** The word at `index` in lower case, an acronym as it is ("US" and "WHO" are no pronouns); "" past the limit. */
export const wordAt = ({ tokens, limit }: PhraseContext, index: number): string => {
  const token = index < limit ? tokens[index] : undefined;
  if (token === undefined) return "";
  if (token.text === token.lower) return token.lower;
  // Most words are told from an acronym by their second letter.
  const second = token.text.charCodeAt(1);
  return second >= 65 && second <= 90 && token.text.length < 6 && ACRONYM.test(token.text) ? token.text : token.lower;
};

const ACRONYM = /^[A-Z]+$/;

export const isMark = (word: string): boolean =>
  !beginsWithLetter(word) && /^(?:[.;:!?()[\]{}—–…|•/-]+|\.{2,})$/.test(word);
const beginsWithLetter = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit >= SMALL_A && unit <= SMALL_Z;
};
const SMALL_A = "a".charCodeAt(0);
const SMALL_Z = "z".charCodeAt(0);

export const isQuote = (word: string): boolean => QUOTES.has(word);

/** An apostrophe behind a plural that owns what follows: "the leaders’ meeting". */
export const isPluralPossessive = (context: PhraseContext, at: number): boolean => {
  const before = context.tokens[at - 1];
  const mark = context.tokens[at];
  const after = context.tokens[at + 1];
  return (
    (mark?.text === "’" || mark?.text === "'") &&
    before?.end === mark.start &&
    before.lower.endsWith("s") &&
    after !== undefined &&
    after.start > mark.end &&
    /^\p{L}/u.test(after.text)
  );
};

/** "'s", or the apostrophe of a plural. */
export const isPossessive = (context: PhraseContext, at: number): boolean => {
  const word = wordAt(context, at);
  return word === "'s" || word === "’s" || isPluralPossessive(context, at);
};

/** Whether the token begins with an upper-case letter. */
export const isUpper = (token: Token | undefined): boolean => {
  const letter = token?.text.charAt(0) ?? "";
  return letter !== letter.toLowerCase();
};
const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);

/** Whether a date begins at `at`. */
export const isDate = (context: PhraseContext, at: number): boolean => {
  const word = wordAt(context, at);
  // "the Good Friday Agreement"
  if (at > 0 && context.tokens[at - 1]?.text === "Good") return false;
  return CALENDAR_WORDS.has(word) || TIME_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word);
};

/** "they", "she’d". */
export const isPronoun = (word: string): boolean =>
  PRONOUNS.has(word) ||
  (/['’]/.test(word) && /^(?:i|you|he|she|it|we|they|who|that|there)['’](?:s|d|m|re|ve|ll)$/.test(word));
