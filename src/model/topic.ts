/** One canonical topic of the taxonomy. */
export interface CanonicalTopic {
  /** "medtop:20000638". */
  readonly code: string;
  readonly label: string;
  /** Code of the broader topic; null at the top. */
  readonly parent: string | null;
}

/** The canonical topics, and the keyword rows that lead a reported phrase to one of them. */
export interface TopicTaxonomy {
  readonly topics: ReadonlyMap<string, CanonicalTopic>;
  /** Rows under their first stem; in each list the rows with more words first, then in the order of the file. */
  readonly keywords: ReadonlyMap<string, readonly TopicKeyword[]>;
}

/** All `stems` in a phrase, in any order, give `code`. `rank` is the row's place: the lower, the more specific. */
export interface TopicKeyword {
  readonly stems: readonly string[];
  readonly code: string;
  readonly rank: number;
}

/** The code of the canonical topic that a reported phrase belongs to ("bilateral trade ties"); null when none fits. */
export const codeOf = (taxonomy: TopicTaxonomy, phrase: string): string | null => {
  const stems = new Set(stemsOf(phrase));
  let best: TopicKeyword | null = null;
  for (const stem of stems) {
    for (const row of taxonomy.keywords.get(stem) ?? []) {
      if ((best === null || row.rank < best.rank) && row.stems.every((word) => stems.has(word))) best = row;
    }
  }
  return best === null ? null : best.code;
};

/** The stems of a phrase's words, in order: lower case, no diacritics, plural and verbal endings off. */
export const stemsOf = (phrase: string): readonly string[] =>
  (
    phrase
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).map(stemOf);

/**
 * A word without its ending, by the first rule that leaves at least three letters. Cruder than Porter's on
 * purpose: it has only to bring "trading", "traded" and "trades" to one key.
 */
const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  for (const [ending, replacement] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return word.slice(0, word.length - ending.length) + replacement;
  }
  return word;
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ["ations", "ate"],
  ["ation", "ate"],
  ["ities", "ity"],
  ["ies", "y"],
  ["sses", "ss"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["xes", "x"],
  ["ss", "ss"],
  ["us", "us"],
  ["is", "is"],
  ["es", "e"],
  ["s", ""],
];
