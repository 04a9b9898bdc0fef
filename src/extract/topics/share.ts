import type { Span } from "../../model/span.ts";
import type { AnalysedText } from "../../model/text.ts";
import type { People, PersonMention } from "../person.ts";
import { touching } from "./lookup.ts";

/**
 * The part of one sentence that tells of the call between `own`, when the sentence also reports a call between
 * `other`: "spoke with Lindqvist about wheat and with Okafor about copper". The two are parted between the
 * first namings of those who were on one call only: behind the first where "and" or a comma follows it at once
 * ("wheat with Lindqvist and copper with Okafor"), else at the last "and" or comma before the second. The whole
 * sentence where nothing stands between the two but such words ("with Lindqvist and Okafor about wheat").
 *
 * Persons are indices into `people.people`.
 */
export const shareOf = (
  analysed: AnalysedText,
  sentence: Span,
  own: readonly number[],
  other: readonly number[],
  people: People,
): Span => {
  const whole = { start: sentence.start, end: sentence.end };
  const mine = firstNaming(analysed, sentence, own, other, people);
  const theirs = firstNaming(analysed, sentence, other, own, people);
  if (mine === null || theirs === null) return whole;
  const [earlier, later] = mine.firstToken < theirs.firstToken ? [mine, theirs] : [theirs, mine];
  const border = borderBetween(analysed, earlier.endToken, later.firstToken);
  if (border === null) return whole;
  return mine === earlier ? { ...whole, end: border } : { ...whole, start: border };
};

/** The first place in the sentence that names somebody of `some` who is not of `others`. */
function firstNaming(
  analysed: AnalysedText,
  sentence: Span,
  some: readonly number[],
  others: readonly number[],
  people: People,
): PersonMention | null {
  for (const { firstToken, endToken } of touching(analysed.sentences, sentence)) {
    const found = people.mentions.find(
      (mention) =>
        mention.firstToken >= firstToken &&
        mention.endToken <= endToken &&
        some.includes(mention.person) &&
        !others.includes(mention.person),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Where in the text one part ends and the next begins, between tokens `from` and `to`; null when they are not apart. */
function borderBetween({ tokens }: AnalysedText, from: number, to: number): number | null {
  const between = tokens.slice(from, to);
  if (between.every(({ lower }) => LINKS.has(lower))) return null;
  const opening = between[0];
  if (opening !== undefined && PARTERS.has(opening.lower)) return opening.start;
  return between.findLast(({ lower }) => PARTERS.has(lower))?.start ?? null;
}

const PARTERS = new Set(["and", ",", ";", "while", "but", "then"]);
const LINKS = new Set(["and", ",", "with", "to", "the", "both", "later", "then", "also", "separately", "his", "her"]);
