import type { Token } from "../../model/text.ts";
import { FIRST_OF_COUNTERPART, FIRST_OF_DESCRIPTION } from "./phrases.ts";
import { DROPPED_ADVERBS, PRONOUNS } from "./words.ts";

/** Whether a word comes into the reduced sentence as it is, whatever stands around it; most words do. */
export const standsForItself = ({ text, lower }: Token): boolean =>
  text === lower &&
  (text === "," || text === "." || (isOfLetters(text) && !text.endsWith("ly") && !LOOKED_AT.has(text)));

/** Words that the branches of reducing a sentence ask for. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...PRONOUNS.keys(),
  ...DROPPED_ADVERBS,
  ...FIRST_OF_DESCRIPTION,
  ...FIRST_OF_COUNTERPART,
  "later",
]);

const isOfLetters = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < SMALL_A || unit > SMALL_Z) return false;
  }
  return true;
};

const SMALL_A = "a".charCodeAt(0);
const SMALL_Z = "z".charCodeAt(0);

export const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»"]);

/** One kind of apostrophe, and no dots inside a word ("u.s."): to the rules a dot ends the sentence. */
export const plain = (word: string): string =>
  word.length < 2 || !/[’.]/.test(word) ? word : word.replace("’", "'").replaceAll(".", "");

/** Adverbs say how, not whether: "warmly", "reportedly". */
export const isDropped = (word: string): boolean =>
  DROPPED_ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !KEPT_IN_LY.has(word));

const KEPT_IN_LY: ReadonlySet<string> = new Set(
  "likely unlikely family early daily weekly monthly italy july reply supply ally apply comply rally assembly separately respectively jointly virtually".split(
    " ",
  ),
);
