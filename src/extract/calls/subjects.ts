import type { AnalysedText } from "../../model/text.ts";
import type { People, PersonMention } from "../person.ts";
import { PREPOSITIONS, VERB } from "./clauses.ts";

export const wordBefore = (tokens: AnalysedText["tokens"], mention: PersonMention): string =>
  tokens[mention.firstToken - 1]?.lower ?? "";

export const isPossessive = (tokens: AnalysedText["tokens"], mention: PersonMention): boolean =>
  /^['’]s?$/.test(tokens[mention.endToken]?.lower ?? "");

export const isFollowedByVerb = (tokens: AnalysedText["tokens"], mention: PersonMention): boolean =>
  VERB.test(tokens[mention.endToken]?.lower ?? "") || VERB.test(tokens[mention.endToken + 1]?.lower ?? "");

/** "Vogel waited, and Mora smiled.": who "he" is in the next sentence is the one told of last. */
export const beginsSecondClause = (tokens: AnalysedText["tokens"], mention: PersonMention): boolean =>
  /^(?:and|but)$/.test(wordBefore(tokens, mention)) && tokens[mention.firstToken - 2]?.text === ",";

export function mentionsBySentence(
  analysed: AnalysedText,
  people: People,
): ReadonlyMap<number, readonly PersonMention[]> {
  const map = new Map<number, PersonMention[]>();
  let number = 0;
  for (const mention of people.mentions) {
    while (number < analysed.sentences.length && (analysed.sentences[number]?.endToken ?? 0) <= mention.firstToken)
      number++;
    const list = map.get(number);
    if (list === undefined) map.set(number, [mention]);
    else list.push(mention);
  }
  return map;
}

/** "The former general said": a subject who is not known, and more likely meant than whoever was named before. */
export const beginsWithSomeone = ({ tokens, sentences }: AnalysedText, sentence: number): boolean => {
  const first = sentences[sentence]?.firstToken ?? 0;
  if (tokens[first]?.lower !== "the") return false;
  for (let at = first + 1; at < first + 6; at++) {
    const word = tokens[at];
    if (word === undefined || word.text !== word.lower || PREPOSITIONS.has(word.lower)) return false;
    if (at > first + 1 && /^(?:said|says|told|added|tweeted|wrote)$/.test(word.lower)) return true;
  }
  return false;
};
