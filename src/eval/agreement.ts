/**
 * When a name, a phrase or a mission found agrees with one that a reader wrote down. Names agree when the words of
 * one are all in the other, titles aside; phrases by the share of words that both have.
 */

/** Whether two names can be one person's: the words of one contain those of the other. */
export const isSameName = (a: string, b: string): boolean => {
  const first = nameWords(a);
  const second = nameWords(b);
  if (first.size === 0 || second.size === 0) return false;
  return first.size <= second.size ? isWithin(first, second) : isWithin(second, first);
};

/** The share of words that two phrases have in common, from 0 to 1 (Dice's coefficient); words under three letters and articles do not count. */
export const sharedWords = (a: string, b: string): number => {
  const first = phraseWords(a);
  const second = phraseWords(b);
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return (2 * shared) / (first.size + second.size);
};

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean => {
  for (const word of inner) if (!outer.has(word)) return false;
  return true;
};

/** Lower case, without diacritics, apostrophes and hyphens; "bin Salman" is one word, for a father's name alone names nobody. */
function nameWords(name: string): ReadonlySet<string> {
  const words = plain(name)
    .replace(/\b(?:al|el)[-\s]+/g, "")
    .replace(/['’`-]/g, "")
    .replace(/\b(?:bin|ibn|bint)\s+/g, "bin_")
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !TITLES.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

const phraseWords = (phrase: string): ReadonlySet<string> =>
  new Set((plain(phrase).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 2 && !EMPTY.has(word)));

const plain = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr sir president prime minister secretary general king queen crown prince sheikh the of jr sr al el".split(
    " ",
  ),
);
const EMPTY: ReadonlySet<string> = new Set("the and for with between their its".split(" "));
