import type { Token } from "../../model/text.ts";
import { CALENDAR_WORDS, TIME_WORDS } from "./words.ts";

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

/** The word at `index` in lower case; "" past the limit. */
export const wordAt = ({ tokens, limit }: PhraseContext, index: number): string =>
  index < limit ? (tokens[index]?.lower ?? "") : "";

export const isMark = (word: string): boolean => /^(?:[.;:!?()[\]{}—–…|•/-]+|\.{2,})$/.test(word);
export const isQuote = (word: string): boolean => QUOTES.has(word);
const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);

/** Whether a date begins at `at`. */
export const isDate = (context: PhraseContext, at: number): boolean => {
  const word = wordAt(context, at);
  return CALENDAR_WORDS.has(word) || TIME_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word);
};
