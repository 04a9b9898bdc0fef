import type { CountryNamed, RegisterIndex } from "../../model/lookup.ts";
import { inCapitals } from "../../model/phrases.ts";
import type { Organisation } from "../../model/register.ts";
import { remembered } from "../../model/remembered.ts";
import type { Token } from "../../model/text.ts";
import { HEAD_KINDS, HONORIFICS } from "./offices.ts";
import { type PhraseNode, stepOver } from "./phrase-tree.ts";
import { NOT_A_NAME } from "./words.ts";

/** What the reading of names asks about a word as it is written, whatever stands around it. */
export interface WordFacts {
  /** Null for words in lower case, which hardly any phrase has: they are folded when one does. */
  readonly folded: string | null;
  readonly isCapital: boolean;
  /** The kinds of the register's phrases that it can begin, as a sum of `BEGINS`. */
  readonly begins: number;
  /** Where in the tree of the register's phrases the word leads to from the root. */
  readonly phrases: PhraseNode | null;
  /** What the word is an acronym of. */
  readonly countryInCapitals: CountryNamed | null;
  readonly organisationInCapitals: Organisation | null;
  readonly isGivenName: boolean;
  readonly isSurname: boolean;
  /** An office's head noun: "minister". */
  readonly isHead: boolean;
  /** Whether it can be a part of a person's name. */
  readonly canBeName: boolean;
  /** Whether it can be one where every word would be capitalised: at the beginning of a sentence. */
  readonly beginsName: boolean;
}

/** The tokens of a text, and what is known of the word of each. */
export interface KnownTokens {
  readonly tokens: readonly Token[];
  readonly words: readonly WordFacts[];
  /** Folds one word as `fold` does. */
  readonly fold: (word: string) => string;
}

/** What the register knows of single words. */
interface KnownWords {
  readonly index: RegisterIndex;
  readonly phrases: PhraseNode;
  readonly fold: (word: string) => string;
  readonly firstWords: ReadonlyMap<string, number>;
  readonly givenNames: ReadonlySet<string>;
}

/** Answers for the words of tokens. By far the most are in lower case and no office's; other common ones are remembered. */
export const wordFacts = (known: KnownWords): ((token: Token) => WordFacts) => {
  const capitalised = remembered(capitalisedWords(known));
  return ({ text, lower }) => (isCapital(text) ? capitalised(text) : HEAD_KINDS.has(lower) ? HEAD : OTHER);
};

const OTHER: WordFacts = {
  folded: null,
  isCapital: false,
  begins: 0,
  phrases: null,
  countryInCapitals: null,
  organisationInCapitals: null,
  isGivenName: false,
  isSurname: false,
  isHead: false,
  canBeName: false,
  beginsName: false,
};

const HEAD: WordFacts = { ...OTHER, isHead: true };

const capitalisedWords =
  ({ index, phrases, fold, firstWords, givenNames }: KnownWords) =>
  (word: string): WordFacts => {
    const lower = word.toLowerCase();
    const folded = fold(word);
    const isGivenName = givenNames.has(folded);
    const isSurname = index.surnames.has(folded);
    return {
      folded,
      isCapital: true,
      begins: firstWords.get(folded) ?? 0,
      phrases: stepOver(phrases, folded),
      countryInCapitals: inCapitals(index.countries, word)?.[0] ?? null,
      organisationInCapitals: inCapitals(index.organisations, word)?.[0] ?? null,
      isGivenName,
      isSurname,
      isHead: HEAD_KINDS.has(lower),
      canBeName: canBeName(word, lower),
      beginsName: isGivenName || isSurname || /^[A-Z]\.$/.test(word) || !/(?:ing|ed|ly|ers|ies|ions)$/.test(lower),
    };
  };

const canBeName = (word: string, lower: string): boolean =>
  !NOT_A_NAME.has(lower) &&
  !HONORIFICS.has(lower) &&
  (!/^[A-Z-]{2,}$/.test(word) || word.length === 2) &&
  !/\d/.test(word) &&
  // "I’ve", "R-Texas"
  !/['’](?:ve|ll|re|d|m|t)$|^[RDI]-\p{Lu}/u.test(word) &&
  // "BidenSenate": a headline glued to a name
  !/\p{Ll}{3}\p{Lu}/u.test(word);

export const isCapital = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
