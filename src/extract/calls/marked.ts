import type { AnalysedText, DateMention, Sentence, Token } from "../../model/text.ts";
import type { People } from "../person.ts";

/**
 * A sentence in lower case with its people as `@n` (index into the article's people), its countries and what is named
 * after them as `&n`, its dates as `#n` (indices into the lists here).
 */
export interface Marked {
  readonly words: string;
  readonly dates: readonly DateMention[];
  /** Country codes. */
  readonly countries: readonly string[];
  readonly people: ReadonlySet<number>;
}

/** The sentences, by number, that hold both a date and one of these words. */
export function* markedSentences(
  { tokens, sentences, dates }: AnalysedText,
  people: People,
  countryOf: (token: Token) => string | null,
  speaking: ReadonlySet<string>,
): Iterable<readonly [sentence: number, marked: Marked]> {
  let mention = 0;
  for (const [number, sentence] of sentences.entries()) {
    if (!speaks(tokens, sentence, speaking)) continue;
    const within = dates.in(number);
    if (within.length === 0) continue;
    while ((people.mentions[mention]?.firstToken ?? Number.POSITIVE_INFINITY) < sentence.firstToken) mention++;
    const words: string[] = [];
    const countries: string[] = [];
    const named = new Set<number>();
    let person = mention;
    let date = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const token = tokens[at];
      if (token === undefined) break;
      const who = people.mentions[person];
      if (who?.firstToken === at) {
        words.push(`@${who.person}`);
        named.add(who.person);
        at = Math.max(who.endToken, at + 1);
        person++;
        continue;
      }
      while (date < within.length && (within[date]?.end ?? 0) <= token.start) date++;
      const country = countryOf(token);
      if ((within[date]?.start ?? Number.POSITIVE_INFINITY) <= token.start) {
        if (words.at(-1) !== `#${date}`) words.push(`#${date}`);
      } else if (country === null) words.push(token.lower);
      else {
        words.push(`&${countries.length}`);
        countries.push(country);
      }
      at++;
    }
    yield [number, { words: words.join(" "), dates: within, countries, people: named }];
  }
}

const speaks = (
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  speaking: ReadonlySet<string>,
): boolean => {
  for (let at = firstToken; at < endToken; at++) if (speaking.has(tokens[at]?.lower ?? "")) return true;
  return false;
};
