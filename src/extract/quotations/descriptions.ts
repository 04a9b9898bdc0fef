import { fold } from "../../model/fold.ts";
import { isWoman } from "../people/gender.ts";
import type { PersonMention } from "../person.ts";
import { mentionAt, type Passage } from "./passage.ts";
import { OFFICE_NOUNS } from "./words.ts";

/** A person by number; null: it is said to be somebody else, or nobody in particular; undefined: it is not said. */
export type Speaker = number | null | undefined;

/** What a subject that is no name stands for, by the sentences before: looked up from the quotation in question. */
export interface References {
  /** "he" or "she" at a token: the last fitting subject. */
  readonly pronoun: (at: number) => Speaker;
  /** The last subject before who passes the test. */
  readonly earlier: (test: (person: number) => boolean) => Speaker;
}

/**
 * "the minister": whoever of the text holds such an office, the last subject before the last one named; or the last
 * subject, when the text gives that person no office at all. Null for "a minister", "his aides", "the ministry".
 */
export const described = (passage: Passage, noun: number, first: number, references: References): Speaker => {
  const { tokens, people } = passage;
  const head = tokens[noun]?.lower ?? "";
  const title = mentionAt(passage, noun);
  if (title !== null) return title.person;
  if (!OFFICE_NOUNS.has(head)) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:a|an|his|her|its|their|another|one|some)$/.test(word) || word === "'s" || word === "’s") return null;
    if (word === "the" || at < first) break;
  }
  const subject = references.earlier((person) => isHolder(passage, person, head));
  if (typeof subject === "number") return subject;
  const last = lastMentionBefore(passage, noun);
  for (let number = last; number >= Math.max(0, last - 40); number--) {
    const mention = people.mentions[number];
    if (mention && holds(passage, mention, head)) return mention.person;
  }
  // "the Republican said", "the lawmaker said" go by anyone; other nouns by someone whose office the text does not give.
  return references.earlier((person) => PARTISANS.test(head) || people.people[person]?.office === null) ?? null;
};

/** The person of "the president" or "the Head of State": the last subject who is one, before any other. */
export const bearer = (passage: Passage, mention: PersonMention, references: References): Speaker => {
  const { tokens } = passage;
  const words: string[] = [];
  for (let at = mention.firstToken; at < mention.endToken; at++) words.push(tokens[at]?.lower ?? "");
  const head = words.join(" ").endsWith("head of state")
    ? "state"
    : (words.findLast((word) => OFFICE_NOUNS.has(word)) ?? "");
  // An office with its country ("the U.S. president") is one person's.
  const isBare = words.filter((word) => word !== "the").length <= (head === "state" ? 3 : 2);
  const subject = isBare ? references.earlier((person) => isHolder(passage, person, head)) : undefined;
  return typeof subject === "number" ? subject : mention.person;
};

/** The last mention that begins before token `at`, by halving. */
function lastMentionBefore({ people }: Passage, at: number): number {
  let low = 0;
  let high = people.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people.mentions[middle]?.firstToken ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const PARTISANS = /^(?:republican|democrat|lawmaker|politician|diplomat)$/;

const SAME: Readonly<Record<string, string>> = {
  premier: "minister",
  pontiff: "pope",
  monarch: "king",
  spokesperson: "spokesman",
};

/** Whether the person's office has this noun. */
function isHolder({ people }: Passage, person: number, head: string): boolean {
  const office = people.people[person]?.office;
  if (!office) return false;
  const words = fold(`${office.words} ${office.title}`).split(" ");
  if (head === "state") return words.some((word) => HEADS_OF_STATE.test(word));
  // "the general" is no attorney general.
  if (head === "general" && words.some((word) => CIVILIAN_GENERALS.test(word))) return false;
  return words.includes(head) || words.includes(SAME[head] ?? head);
}

const CIVILIAN_GENERALS = /^(?:attorney|secretary|director|inspector|solicitor|governor|consul)$/;
const HEADS_OF_STATE = /^(?:president|king|queen|emir|sultan|emperor)$/;

/** Whether the person's office, or the words around this mention of the name, have this noun. */
function holds(passage: Passage, mention: PersonMention, head: string): boolean {
  const { tokens } = passage;
  if (isHolder(passage, mention.person, head)) return true;
  const matches = (word: string): boolean => word === head || word === SAME[head];
  for (let at = mention.firstToken; at < mention.endToken; at++) if (matches(tokens[at]?.lower ?? "")) return true;
  // "Bob Menendez, the Democratic senator"
  if (tokens[mention.endToken]?.text !== ",") return false;
  for (let at = mention.endToken + 1; at < Math.min(tokens.length, mention.endToken + 6); at++) {
    const word = tokens[at]?.lower ?? "";
    if (matches(word)) return true;
    if (!/^\p{L}/u.test(word)) return false;
  }
  return false;
}

/** Whether "he" or "she" can be this person: a woman by her first name is no "he". */
export const fitsPronoun = (passage: Passage, pronoun: string, person: number): boolean =>
  pronoun !== "he" || !isKnownWoman(passage, person);

/** Whether the first name is a woman's. */
export const isKnownWoman = ({ people }: Passage, person: number): boolean => {
  const known = people.people[person];
  return (
    known !== undefined && isWoman([known.name, ...known.aliases].map((name) => fold(name).split(" ", 1)[0] ?? ""))
  );
};
