import { fold } from "./fold.ts";
import { remembered } from "./remembered.ts";

const foldWord = remembered(fold);

/** Values under phrases of folded words, made for finding the longest phrase that starts at a given word. */
export interface PhraseTable<T> {
  /** By the folded words joined with spaces. */
  readonly folded: ReadonlyMap<string, readonly T[]>;
  /** By capitals without stops ("US", "UN"), which must be capitals in the text too. */
  readonly capitals: ReadonlyMap<string, readonly T[]>;
  /** Every beginning of a phrase that goes on: "south" for "south sudan". */
  readonly beginnings: ReadonlySet<string>;
}

/** A phrase found at a word: its values and the index after its last word. */
export interface PhraseFound<T> {
  readonly values: readonly T[];
  readonly end: number;
}

/**
 * A table of `[phrase, value]` rows. A phrase of two to ten capitals ("US", "E.U.") is kept by its capitals; one of
 * four or more also in the British spelling of acronyms ("Nato").
 */
export const phraseTable = <T>(rows: Iterable<readonly [string, T]>): PhraseTable<T> => {
  const capitals = new Map<string, T[]>();
  const others: (readonly [string, T])[] = [];
  for (const [phrase, value] of rows) {
    if (CAPITALS.test(phrase)) {
      const letters = phrase.replaceAll(".", "");
      add(capitals, letters, value);
      if (letters.length >= 4) add(capitals, letters.charAt(0) + letters.slice(1).toLowerCase(), value);
      continue;
    }
    others.push([fold(phrase), value]);
  }
  return { ...foldedTable(others), capitals };
};

/** A table of rows whose phrases are folded already. */
export const foldedTable = <T>(rows: Iterable<readonly [string, T]>): PhraseTable<T> => {
  const folded = new Map<string, T[]>();
  const beginnings = new Set<string>();
  for (const [key, value] of rows) {
    if (key === "") continue;
    add(folded, key, value);
    for (let space = key.indexOf(" "); space > 0; space = key.indexOf(" ", space + 1)) {
      beginnings.add(key.slice(0, space));
    }
  }
  return { folded, capitals: NO_CAPITALS, beginnings };
};

const NO_CAPITALS: ReadonlyMap<string, never> = new Map<string, never>();

/** The values under a whole phrase; empty when there are none. A leading "the" does not matter. */
export const lookUp = <T>(table: PhraseTable<T>, phrase: string): readonly T[] => {
  const bare = phrase.replace(/^the\s+/i, "");
  return inCapitals(table, bare) ?? table.folded.get(fold(bare)) ?? [];
};

/**
 * The longest phrase of `table` that starts at `words[at]`, at most `limit` words long; null when none does.
 * `words` are a text's words as written; one that folds to nothing (a mark) ends every phrase.
 */
export const longestPhrase = <T>(
  table: PhraseTable<T>,
  words: readonly { readonly text: string }[],
  at: number,
  limit = 12,
): PhraseFound<T> | null => {
  const first = words[at];
  if (first === undefined) return null;
  const acronym = inCapitals(table, first.text);
  let best: PhraseFound<T> | null = acronym === undefined ? null : { values: acronym, end: at + 1 };
  let key = "";
  for (let end = at; end < words.length && end - at < limit; end += 1) {
    const word = foldWord(words[end]?.text ?? "");
    if (word === "") break;
    key = key === "" ? word : `${key} ${word}`;
    const values = table.folded.get(key);
    if (values !== undefined) best = { values, end: end + 1 };
    if (!table.beginnings.has(key)) break;
  }
  return best;
};

/** The values under an acronym as it is written; undefined when there are none. */
export const inCapitals = <T>(table: PhraseTable<T>, word: string): readonly T[] | undefined => {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90 ? table.capitals.get(word.replaceAll(".", "")) : undefined;
};

const CAPITALS = /^(?:[A-Z]\.?){2,10}$/;

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
};
