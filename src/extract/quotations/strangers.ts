import type { Token } from "../../model/text.ts";
import { NOT_A_NAME } from "../people/words.ts";
import type { People, Person, PersonMention } from "../person.ts";
import { OFFICE_NOUNS, SPEECH } from "./words.ts";

/**
 * The people of an article with those added whom nothing but their speaking tells to be people: two to four
 * capitalised words in a row that stand beside a speech verb or before an apposition ("Jabu Mthembu, a miller, said"),
 * and the last of these words alone. They come last, and are no leaders.
 */
export const withStrangers = (tokens: readonly Token[], people: People): People => {
  const runs = runsOf(tokens, people.mentions);
  const names = new Map<string, string>();
  const speaking = new Set<string>();
  for (const { first, end } of runs) {
    const surname = tokens[end - 1]?.text ?? "";
    if (end - first > 1 && !names.has(surname)) names.set(surname, wordsOf(tokens, first, end));
    if (names.has(surname) && speaks(tokens, first, end)) speaking.add(surname);
  }
  if (speaking.size === 0) return people;
  const numbers = new Map([...speaking].map((surname, at) => [surname, people.people.length + at]));
  const strangers = [...speaking].map(
    (surname): Person => ({
      name: names.get(surname) ?? surname,
      aliases: [],
      office: null,
      registerId: null,
      isLeader: false,
      isNamed: true,
    }),
  );
  const mentions = runs.flatMap(({ first, end }): readonly PersonMention[] => {
    const person = numbers.get(tokens[end - 1]?.text ?? "");
    if (person === undefined) return [];
    return [{ person, form: "name", firstToken: first, endToken: end, nameFirst: first, nameEnd: end }];
  });
  return {
    ...people,
    people: [...people.people, ...strangers],
    mentions: [...people.mentions, ...mentions].sort((a, b) => a.firstToken - b.firstToken),
  };
};

/** One to four words that can be a name, in a row, outside the mentions that are known. */
function runsOf(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): readonly { readonly first: number; readonly end: number }[] {
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of mentions) taken.fill(1, firstToken, endToken);
  const runs: { first: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens, taken, at)) continue;
    let end = at + 1;
    while (isNameWord(tokens, taken, end) && isNear(tokens, end)) end++;
    if (end - at <= 4) runs.push({ first: at, end });
    at = end - 1;
  }
  return runs;
}

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");

/** A capital and then small letters, or an initial; no month, institution, title, or other word that names nobody. */
const isNameWord = (tokens: readonly Token[], taken: Uint8Array, at: number): boolean => {
  const token = tokens[at];
  if (!token || taken[at] === 1 || token.text === token.lower) return false;
  return (
    !NOT_A_NAME.has(token.lower) && !TITLE.has(token.lower) && (PLAIN_NAME.test(token.text) || NAME.test(token.text))
  );
};

const NAME = /^\p{Lu}(?:[\p{L}'’-]*\p{Ll}|\.)$/u;
/** Most names, and told sooner. */
const PLAIN_NAME = /^[A-Z][a-z]+$/;

const TITLE: ReadonlySet<string> = new Set([...OFFICE_NOUNS, "prime", "vice", "sir", "lady", "lord", "sheikh", "dr"]);

/** One space apart: a name does not go over the end of a line. */
const isNear = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;

/** Whether the words do what people do: stand beside a speech verb, or before an apposition or a relative clause. */
function speaks(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  const previous = tokens[first - 1];
  if (next && SPEECH.get(next.lower) === "finite") return true;
  if (previous && /^(?:said|says|added|adds|asked|replied|wrote|to)$/.test(previous.lower)) return true;
  return (
    end - first > 1 &&
    next?.text === "," &&
    /^(?:an?|the|who|whose|his|her|its|then|\p{Ll}+ing)$/u.test(tokens[end + 1]?.text ?? "")
  );
}
