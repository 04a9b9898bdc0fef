/**
 * Folds a name to the form under which its spellings meet: lower case, no diacritics, no apostrophes or
 * stops, hyphens as spaces, the Arabic article dropped inside a name ("Abdel-Fattah el-Sisi" and
 * "Abdel Fattah al Sisi" both give "abdel fattah sisi"), initials drawn together ("J. D. Vance", "JD Vance").
 * Idempotent; "" when nothing but marks is left.
 */
export const fold = (name: string): string => {
  if (PLAIN.test(name)) return name.toLowerCase();
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replace(COMBINING, "")
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
    .replace(DROPPED, "")
    .replace(HYPHENATED_ARTICLE, "$1")
    .replace(SEPARATORS, " ")
    .trim()
    .replace(STANDING_ARTICLE, " ");
  return words.replace(INITIALS, (initials) => initials.replaceAll(" ", ""));
};

/** One word, or words of three letters or more: by far the most names, which need no more than lower case. */
const PLAIN = /^[A-Za-z]+$|^[A-Za-z]{3,}(?: [A-Za-z]{3,})+$/;
const COMBINING = /\p{M}+/gu;
const DROPPED = /['’‘ʻʼʿʾ`´.]/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** "al-Sisi", "as-Sisi": the article with a hyphen, also assimilated to the letter that follows. */
const HYPHENATED_ARTICLE = /(^|[^\p{L}\p{N}])(?:[ae]l-|ash-(?=sh)|a([sndrtz])-(?=\2))/gu;
/** "Bashar al Assad", but never the first word: "Al Gore", "El Salvador". */
const STANDING_ARTICLE = /(?: [ae]l)+ (?=\p{L})/gu;
/** Two or more single letters in a row. */
const INITIALS = /(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu;
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
