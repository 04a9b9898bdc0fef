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
  /** The rows under their first stem. */
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
    (ASCII.test(phrase) ? phrase : phrase.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase().match(/[a-z0-9]+/g) ??
    []
  ).map(stemOf);

const ASCII = /^[\0-\x7f]*$/;

/**
 * A word without its ending, cruder than Porter's on purpose: it has only to bring "trade", "trades", "traded" and
 * "trading" to one key. At least three letters stay.
 */
const stemOf = (word: string): string => {
  let stem = word;
  for (const [ending, replacement] of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, stem.length - ending.length) + replacement;
      break;
    }
  }
  if (stem.length > 5 && stem.endsWith("ing")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith("ed")) stem = stem.slice(0, -2);
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
};

/** Plural endings; those that only look like one stand first and stay. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["ss", "ss"],
  ["us", "us"],
  ["is", "is"],
  ["ies", "y"],
  ["sses", "ss"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["xes", "x"],
  ["s", ""],
];
