import type { Token } from "../../model/text.ts";
import type { People } from "../person.ts";
import { DESCRIPTIONS } from "./words.ts";

/** Some sites put other stories' headlines into a sentence, glued to a name and closed by "MORE": "Joe Biden Joe BidenSenate votes … MORE said". */
export function endOfLinkedHeadlines(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (token === undefined || token.text === token.lower || !/\p{Ll}\p{Lu}/u.test(token.text)) return at;
  for (let next = at + 1; next < Math.min(end, at + 90); next++) if (tokens[next]?.text === "MORE") return next + 1;
  return at;
}

/** "Trump-Zelensky" in "the Trump-Zelensky call": two people of the text in one token. */
export function hyphenPair(token: Token, people: People): readonly number[] | null {
  if (token.text === token.lower) return null;
  const hyphen = token.text.search(/[-–]/);
  if (hyphen < 2 || !/^[A-Z]\p{L}+[-–][A-Z]\p{L}+$/u.test(token.text)) return null;
  const called = (word: string): number =>
    people.people.findIndex(
      ({ name, aliases, isNamed }) =>
        isNamed && [name, ...aliases].some((form) => form === word || form.endsWith(` ${word}`)),
    );
  const first = called(token.text.slice(0, hyphen));
  const second = called(token.text.slice(hyphen + 1));
  return first >= 0 && second >= 0 && first !== second ? [first, second] : null;
}

/** "he'd spoken", "they've met", "she'd call": a pronoun and the verb that is written into one with it. */
export function contractionAt(
  tokens: readonly Token[],
  at: number,
): { readonly pronoun: string; readonly verb: string } | null {
  const found = /^(he|she|they|we|i)['’](s|d|ve|ll|re|m)$/.exec(tokens[at]?.lower ?? "");
  if (found === null) return null;
  const [, pronoun = "", ending = ""] = found;
  if (ending !== "d") return { pronoun, verb: CONTRACTED[ending] ?? "" };
  const next = tokens.slice(at + 1, at + 4).find(({ lower }) => !/ly$|^(?:also|just|not|never|already)$/.test(lower));
  return { pronoun, verb: PARTICIPLE.test(next?.lower ?? "") ? "had" : "would" };
}

const CONTRACTED: Readonly<Record<string, string>> = { s: "is", ve: "have", ll: "will", re: "are", m: "am" };
const PARTICIPLE = /^(?:[a-z]+ed|been|had|spoken|held|met|told|made|taken|given|rung|sat|heard|gotten|got|phoned)$/;

export const joined = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

/** Words that a description such as "the two leaders", or "their counterpart", can begin with. */
export const FIRST_OF_DESCRIPTION: ReadonlySet<string> = new Set(["the", "both", "two", "you"]);
export const FIRST_OF_COUNTERPART: ReadonlySet<string> = new Set(["his", "her", "their", "the"]);

/** How many tokens a description such as "the two leaders" takes at `at`; 0 for none. */
export function descriptionAt(tokens: readonly Token[], at: number, end: number): number {
  const first = tokens[at]?.lower ?? "";
  if (!/^(?:the|both|two|you|our)$/.test(first)) return 0;
  for (let length = 4; length >= 2; length--) {
    // "the leaders of Australia and Mexico" are others.
    if (at + length <= end && tokens[at + length]?.lower !== "of" && DESCRIPTIONS.has(joined(tokens, at, at + length)))
      return length;
  }
  return 0;
}

const firstCountry = (tokens: readonly Token[], countryOf: (token: Token) => string | null): string | null => {
  for (const token of tokens) {
    const country = countryOf(token);
    if (country !== null) return country;
  }
  return null;
};

/** "his (South) Korean counterpart": where it ends, and the country named in it. */
export function counterpartAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  countryOf: (token: Token) => string | null,
): { readonly end: number; readonly country: string | null } | null {
  if (!FIRST_OF_COUNTERPART.has(tokens[at]?.lower ?? "")) return null;
  for (let next = at + 1; next < Math.min(end, at + 6); next++) {
    const token = tokens[next];
    if (token === undefined || /^[,.;:]$/.test(token.text)) return null;
    // Only nations and the like stand between: "the phone with his counterpart" is about a phone.
    if (!/^(?:\p{Lu}|counterparts?$|own$|new$|then$|former$|newly$|elected$|outgoing$)/u.test(token.text)) return null;
    if (token.lower !== "counterpart" && token.lower !== "counterparts") continue;
    const country = firstCountry(tokens.slice(at + 1, next), countryOf);
    const behind = /^(?:in|from)$/.test(tokens[next + 1]?.lower ?? "") ? tokens[next + 2] : undefined;
    const there = country !== null || behind === undefined ? null : countryOf(behind);
    return { end: there === null ? next + 1 : next + 3, country: country ?? there };
  }
  return null;
}
