import type { Publication } from "../publication.ts";
import { day, fromPublication, resolved } from "./resolved.ts";
import { type Context, type Rule, rule } from "./rule.ts";
import { PART, wordBefore } from "./vocabulary.ts";

/** Expressions that count days from publication: today, tonight, yesterday, tomorrow, overnight. */
export const DAY_WORD_RULES: readonly Rule[] = [
  rule({
    name: "today",
    head: "day",
    before: "(?:(?<lead>early|earlier|late|later) )?",
    from: `(?<word>today|tonight)(?: ${PART})?`,
    read: ({ word = "", lead, part }, context) =>
      isMasthead(word, context)
        ? null
        : fromPublication((publication) => {
            const found = resolved(publication, day(dayOf(publication, /night/i.test(word) ? "night" : part)));
            return lead?.toLowerCase() === "later" ? { ...found, kind: "future" } : found;
          }),
    example: ["The premier spoke to her counterpart earlier today.", "earlier today"],
  }),
  rule({
    name: "yesterday",
    head: "day",
    before: "(?:(?:early|earlier|late|later) )?",
    from: `yesterday(?: ${PART})?`,
    read: () => fromPublication((publication) => resolved(publication, day(publication.day - 1))),
    example: ["They talked yesterday evening.", "yesterday evening"],
  }),
  rule({
    name: "day-before-yesterday",
    head: "day",
    before: "(?:the )?day before ",
    from: "yesterday",
    read: () => fromPublication((publication) => resolved(publication, day(publication.day - 2))),
    example: ["He arrived the day before yesterday.", "the day before yesterday"],
  }),
  rule({
    name: "tomorrow",
    head: "day",
    before: "(?<after>(?:the )?day after )?",
    from: `tomorrow(?: ${PART})?`,
    read: (groups) =>
      fromPublication((publication) => ({
        ...resolved(publication, day(publication.day + (groups.after === undefined ? 1 : 2))),
        kind: "future",
      })),
    example: ["The leaders will confer tomorrow.", "tomorrow"],
  }),
  rule({
    name: "overnight",
    head: "day",
    from: "overnight",
    read: (_, { text, start, end }) =>
      /^(?:an|the|another|any)$/i.test(wordBefore(text, start)) ||
      /^ (?:bag|train|flight|success|stay)/.test(text.slice(end, end + 9))
        ? null
        : fromPublication(({ day: last }) =>
            resolved({ day: last, hour: null }, { earliest: last - 1, latest: last, precision: "range" }),
          ),
    example: ["The two sides agreed overnight to a truce.", "overnight"],
  }),
];

/** A story put out before four in the morning means the afternoon, evening or night just past. */
export const dayOf = ({ day: number, hour }: Publication, part: string | undefined): number =>
  hour !== null && hour < 4 && /afternoon|evening|night/i.test(part ?? "") ? number - 1 : number;

/** "USA Today", "Russia Today". */
const isMasthead = (word: string, { text, start }: Context): boolean =>
  word === "Today" && /^[A-Z][A-Za-z]*$/.test(wordBefore(text, start));
