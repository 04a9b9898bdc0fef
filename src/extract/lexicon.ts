import { fold } from "../model/fold.ts";
import type { RegisterIndex } from "../model/lookup.ts";
import type { PhraseTable } from "../model/phrases.ts";
import type { RegisterPerson } from "../model/register.ts";
import { remembered } from "../model/remembered.ts";
import type { Token } from "../model/text.ts";
import { TITLE_MODIFIERS } from "./people/offices.ts";
import { phraseTree } from "./people/phrase-tree.ts";
import { type WordFacts, wordFacts } from "./people/word-facts.ts";

/** The register as the extractor wants it: with the words that can begin each kind of phrase, so that other words cost nothing. */
export interface Lexicon {
  readonly index: RegisterIndex;
  /** By folded first word: the kinds of phrase it can begin, as a sum of `BEGINS`. */
  readonly firstWords: ReadonlyMap<string, number>;
  /** Folded first names of the register's people: a capitalised run that begins with one is a person's name. */
  readonly givenNames: ReadonlySet<string>;
  /** The folded words of each of a person's names. */
  readonly nameWords: ReadonlyMap<RegisterPerson, readonly (readonly string[])[]>;
  /** Folds one word of a text as `fold` does, only faster for words that come again. */
  readonly fold: (word: string) => string;
  readonly factsOf: (token: Token) => WordFacts;
}

export const BEGINS = { name: 1, country: 2, organisation: 4 } as const;

/** Builds the lexicon of a register; once a process. */
export const lexiconOf = (index: RegisterIndex): Lexicon => {
  const firstWords = new Map<string, number>();
  const note = (table: PhraseTable<unknown>, kind: number): void => {
    const add = (phrase: string): void => {
      const space = phrase.indexOf(" ");
      const word = space < 0 ? phrase : phrase.slice(0, space);
      firstWords.set(word, (firstWords.get(word) ?? 0) | kind);
    };
    for (const phrase of table.folded.keys()) add(phrase);
    for (const phrase of table.capitals.keys()) add(phrase.toLowerCase());
  };
  note(index.names, BEGINS.name);
  note(index.countries, BEGINS.country);
  note(index.organisations, BEGINS.organisation);
  // "Crown Prince Salman" is an alias, but its name is Salman.
  for (const word of TITLE_MODIFIERS)
    if (firstWords.has(word)) firstWords.set(word, (firstWords.get(word) ?? 0) & ~BEGINS.name);
  const givenNames = new Set<string>();
  const nameWords = new Map<RegisterPerson, readonly (readonly string[])[]>();
  for (const [person, names] of index.foldedNames) {
    const words = names.map((name) => name.split(" "));
    nameWords.set(person, words);
    const [first = "", ...others] = words[0] ?? [];
    if (others.length > 0 && first.length > 2) givenNames.add(first);
  }
  const foldWord = remembered(fold);
  const factsOf = wordFacts({ index, phrases: phraseTree(index), fold: foldWord, firstWords, givenNames });
  return { index, firstWords, givenNames, nameWords, fold: foldWord, factsOf };
};
