import { WOMEN } from "./words.ts";

const MALE: ReadonlySet<string> = new Set(["mr.", "mr", "sir", "lord", "king", "prince"]);
const FEMALE: ReadonlySet<string> = new Set([
  "mrs.",
  "ms.",
  "mrs",
  "ms",
  "madam",
  "dame",
  "lady",
  "baroness",
  "queen",
  "princess",
]);
/** Whether one of a name's folded words is a woman's first name; the last of several is a surname ("John Kelly"), but in "Sheikh Hasina". */
export const isWoman = (words: readonly string[]): boolean =>
  words.some((word, at) => WOMEN.has(word) && (at === 0 || at < words.length - 1 || words[0] === "sheikh"));

/** Whether a person of that name can be addressed so; "Dr." and no address at all fit everyone. */
export const fitsHonorific = (words: readonly string[], honorific: string | null): boolean =>
  honorific === null || !(FEMALE.has(honorific) || MALE.has(honorific)) || FEMALE.has(honorific) === isWoman(words);

/** Whether "he" or "she" and what belongs to it can stand for a person of that name; any other pronoun can. */
export const fitsPronoun = (words: readonly string[], pronoun: string): boolean =>
  /^(?:she|her)$/.test(pronoun) ? isWoman(words) : !/^(?:he|his|him)$/.test(pronoun) || !isWoman(words);
