import { commonSpelling } from "./spellings.ts";

/**
 * Folds a name to the form under which its spellings meet: lower case, no diacritics, no apostrophes or
 * stops, hyphens as spaces, the Arabic article dropped inside a name ("Abdel-Fattah el-Sisi" and
 * "Abdel Fattah al Sisi" both give "abdul fattah sisi"), initials drawn together ("J. D. Vance", "JD Vance"), and
 * transliterations of one name as one ("Mohamed", "Muhammad"; "Zelenskyy", "Zelenskiy").
 * Idempotent; "" when nothing but marks is left.
 */
export const fold = (name: string): string => {
  const words = foldLetters(name);
  let common = "";
  let from = 0;
  // Most names have no word to change and are given back as they are.
  for (let start = 0; start < words.length; ) {
    const space = words.indexOf(" ", start);
    const end = space < 0 ? words.length : space;
    const word = words.slice(start, end);
    const spelling = commonSpelling(word);
    if (spelling !== word) {
      common += words.slice(from, start) + spelling;
      from = end;
    }
    start = end + 1;
  }
  return from === 0 ? words : common + words.slice(from);
};

/** Folds the letters alone, so that another transliteration stays another word: for ids that people read. */
export const foldLetters = (name: string): string => {
  const lower = name.toLowerCase();
  // Each step is taken only by the names that need it: the register's tables fold ten thousand names at every start.
  if (PLAIN.test(lower)) return lower;
  const letters = ASCII.test(lower) ? lower : withoutDiacritics(lower);
  const words = letters
    .replace(DROPPED, "")
    .replace(HYPHENATED_ARTICLE, "$1")
    .replace(ASCII.test(letters) ? ASCII_SEPARATORS : SEPARATORS, " ")
    .trim()
    .replace(STANDING_ARTICLE, " ");
  return words.replace(INITIALS, withoutSpaces);
};

/** One word, or words of three letters or more: by far the most names, which need no more than lower case. */
const PLAIN = /^[a-z]+$|^[a-z]{3,}(?: [a-z]{3,})+$/;
const ASCII = /^[\0-\x7f]*$/;
const DROPPED = /['’‘ʻʼʿʾ`´.]/g;
const ASCII_SEPARATORS = /[^a-z0-9]+/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** "al-Sisi", "as-Sisi": the article with a hyphen, also assimilated to the letter that follows. */
const HYPHENATED_ARTICLE = /(^|[ -])(?:[ae]l-|ash-(?=sh)|a([sndrtz])-(?=\2))/g;
/** "Bashar al Assad", but never the first word: "Al Gore", "El Salvador". */
const STANDING_ARTICLE = /(?: [ae]l)+ (?=[^ ])/g;
/** Two or more single letters in a row. */
const INITIALS = /(?<![^ ])[^ ](?: [^ ])+(?![^ ])/g;

const withoutSpaces = (initials: string): string => initials.replaceAll(" ", "");

const withoutDiacritics = (lower: string): string =>
  lower
    .normalize("NFD")
    .replace(COMBINING, "")
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);

const COMBINING = /\p{M}+/gu;
/** Letters that Unicode does not take apart. */
const UNDECOMPOSED = /[łøđıßæœþðəħ]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ə: "a",
  ħ: "h",
};
