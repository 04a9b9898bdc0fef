import type { MentionForm, OfficeReported } from "../model/reading.ts";

/** A person whom the article names, leader or not. */
export interface Person {
  /** The fullest form in the article, or the register's when the article has only a surname. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The office as the article gives it, else as the register has it on the article's day. */
  readonly office: OfficeReported | null;
  readonly registerId: string | null;
  /** Holds, is elected to, held, or acts for a public office; false for everyone else who is named. */
  readonly isLeader: boolean;
  /** False for whoever the article knows by an office alone: "the Russian ambassador". */
  readonly isNamed: boolean;
}

/** One place that stands for one person, with its title and apposition: tokens `[firstToken, endToken)`. */
export interface PersonMention {
  /** Index into the article's people. */
  readonly person: number;
  readonly form: MentionForm;
  /** The whole phrase: "U.S. President-elect Donald Trump", "Antony Blinken, the secretary of state,". */
  readonly firstToken: number;
  readonly endToken: number;
  /** The name (or office word, or pronoun) alone. */
  readonly nameFirst: number;
  readonly nameEnd: number;
}

/** The people of one article and every place where they are named, in order of the text, without overlap. */
export interface People {
  readonly people: readonly Person[];
  readonly mentions: readonly PersonMention[];
  /** Whose own words the whole article is, as an index into `people`: "I" is theirs; null where it is a reporter's. */
  readonly author: number | null;
}
