import type { CountryNamed, RegisterIndex } from "../../model/lookup.ts";
import type { PhraseTable } from "../../model/phrases.ts";
import type { Organisation, RegisterPerson } from "../../model/register.ts";
import type { KnownTokens } from "./word-facts.ts";

/** What the register calls by the words up to here, and by those that may follow, a step each folded word. */
export interface PhraseNode {
  names: readonly RegisterPerson[] | null;
  country: CountryNamed | null;
  organisation: Organisation | null;
  next: Map<string, PhraseNode> | null;
}

/** The names, countries and organisations of the register in one tree, so that one walk looks for all of them. */
export const phraseTree = ({ names, countries, organisations }: RegisterIndex): PhraseNode => {
  const root = emptyNode();
  const plant = <T>(table: PhraseTable<T>, put: (node: PhraseNode, values: readonly T[]) => void): void => {
    for (const [phrase, values] of table.folded) put(nodeOf(root, phrase), values);
  };
  plant(names, (node, values) => {
    node.names = values;
  });
  plant(countries, (node, [country]) => {
    node.country = country ?? null;
  });
  plant(organisations, (node, [organisation]) => {
    node.organisation = organisation ?? null;
  });
  return root;
};

const emptyNode = (): PhraseNode => ({ names: null, country: null, organisation: null, next: null });

function nodeOf(root: PhraseNode, phrase: string): PhraseNode {
  let node = root;
  for (const word of phrase.split(" ")) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/** Where folded words, which may be one or several, lead to from a node; null for nowhere. */
export const stepOver = (from: PhraseNode, folded: string): PhraseNode | null => {
  if (!folded.includes(" ")) return from.next?.get(folded) ?? null;
  let node: PhraseNode | null = from;
  for (const word of folded.split(" ")) node = node?.next?.get(word) ?? null;
  return node;
};

/** The longest phrase of each kind that begins at a token, with the token behind it; 0 for none. */
export interface PhrasesFound {
  names: readonly RegisterPerson[];
  nameEnd: number;
  country: CountryNamed | null;
  countryEnd: number;
  organisation: Organisation | null;
  organisationEnd: number;
}

/** Looks for phrases that begin at token `at` and have at most `limit` tokens. An acronym must be in capitals ("US"). */
export const phrasesFrom = ({ tokens, words, fold }: KnownTokens, at: number, limit: number): PhrasesFound => {
  const first = words[at];
  const found: PhrasesFound = {
    names: [],
    nameEnd: 0,
    country: first?.countryInCapitals ?? null,
    countryEnd: first?.countryInCapitals == null ? 0 : at + 1,
    organisation: first?.organisationInCapitals ?? null,
    organisationEnd: first?.organisationInCapitals == null ? 0 : at + 1,
  };
  let node = first?.phrases ?? null;
  for (let end = at + 1; node !== null; end++) {
    if (node.names !== null) {
      found.names = node.names;
      found.nameEnd = end;
    }
    if (node.country !== null) {
      found.country = node.country;
      found.countryEnd = end;
    }
    if (node.organisation !== null) {
      found.organisation = node.organisation;
      found.organisationEnd = end;
    }
    const next = tokens[end];
    if (node.next === null || next === undefined || end - at >= limit) break;
    // A mark folds to nothing, and no phrase goes on over it.
    node = stepOver(node, words[end]?.folded ?? fold(next.text));
  }
  return found;
};
