import { calendarOf, monthSpan, weekdayOf, weekSpan } from "../../model/calendar.ts";
import type { Publication } from "../publication.ts";
import { dayOf } from "./day-words.ts";
import { day, fromPublication, month, resolved, type Stretch, untilPublication, year } from "./resolved.ts";
import { type Groups, type Meaning, type Resolved, type Rule, rule } from "./rule.ts";
import { after, PORTION, portionOf, wordBefore } from "./vocabulary.ts";

/** Expressions that name the week, weekend, month, year or part of the day at publication, the one before or the one after. */
export const PERIOD_RULES: readonly Rule[] = [
  rule({
    name: "part-of-day",
    head: "unit",
    before: "(?:(?<lead>early|earlier|late|later) )?(?<which>this|last) ",
    from: "(?<part>morning|afternoon|evening|night)",
    read: (groups) => partOfDay(groups),
    example: ["She called the president late last night.", "late last night"],
  }),
  rule({
    name: "period",
    head: "unit",
    before: `(?:${PORTION}|(?<lead>earlier|later) )?(?<which>last|this|next|the current|this coming|the coming|coming) `,
    from: "(?<unit>week|month|year)",
    read: (groups, { text, start, end }) =>
      isMasthead(text.slice(start, end)) || /^(?:the|his|her|its|their|my|our|your|a)$/i.test(wordBefore(text, start))
        ? null
        : period(groups),
    example: ["Both sides met earlier this week in Doha.", "earlier this week"],
  }),
  rule({
    name: "in-the-period",
    head: "unit",
    before: "(?<lead>early|earlier|late|later) in the ",
    from: "(?<unit>week|month|year)",
    read: (groups, { text, end }) => (/^ of\b/.test(after(text, end)) ? null : period({ ...groups, which: "this" })),
    example: ["Earlier in the week he had flown to Ankara.", "Earlier in the week"],
  }),
  rule({
    name: "weekend",
    head: "unit",
    before:
      "(?:(?:early|late|earlier) )?(?:(?:over|during|at|on|through|throughout) (?<which>the|last|this|this past|the past|next|this coming|the coming) |(?<bare>last|this past|the past|this|next|this coming|the coming) )",
    from: "weekend",
    read: ({ which, bare }, { text, end }) =>
      /^ (?:of|before|after)\b/.test(after(text, end)) ? null : weekend(which ?? bare ?? ""),
    example: ["They held several calls over the weekend.", "over the weekend"],
  }),
];

const partOfDay = ({ which = "", part, lead }: Groups): Meaning =>
  fromPublication((publication) => {
    if (/last/i.test(which)) return resolved(publication, day(publication.day - 1));
    const found = resolved(publication, day(dayOf(publication, part)));
    return lead?.toLowerCase() === "later" ? { ...found, kind: "future" } : found;
  });

/** The programme "This Week". */
const isMasthead = (words: string): boolean => /\b(?:This|Last|Next) (?:Week|Month|Year)$/.test(words);

const period = ({ unit = "", which = "", portion, lead }: Groups): Meaning =>
  fromPublication((publication) => {
    const shift = /last/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
    const stretch = shifted(publication, unit.toLowerCase(), shift, portionOf(portion));
    if (shift > 0) return { ...resolved(null, stretch), kind: "future" };
    if (shift < 0) return resolved(publication, stretch);
    return lead?.toLowerCase() === "later"
      ? laterIn(publication, stretch)
      : resolved(publication, untilPublication(stretch, publication));
  });

/** What is left of the week, month or year. */
const laterIn = (publication: Publication, stretch: Stretch): Resolved => ({
  ...resolved(null, { ...stretch, earliest: Math.min(publication.day, stretch.latest) }),
  kind: "future",
});

const shifted = (
  publication: Publication,
  unit: string,
  shift: number,
  portion: "early" | "mid" | "late" | null,
): Stretch => {
  const at = calendarOf(publication.day);
  if (unit === "month") return month(...monthFrom(at.year, at.month, shift), portion);
  if (unit === "year") return year(at.year + shift, portion);
  return week(publication.day, shift, portion);
};

const monthFrom = (startYear: number, startMonth: number, shift: number): [number, number] => {
  const at = calendarOf(monthSpan(startYear, startMonth + shift).first);
  return [at.year, at.month];
};

/**
 * Monday to Sunday. Where the week begins on Sunday, a Sunday's "last week" is the six days just past, and a Monday's
 * "this week" has begun the day before: the bounds allow both.
 */
const week = (published: number, shift: number, portion: "early" | "mid" | "late" | null): Stretch => {
  const { first, last } = weekSpan(published + 7 * shift);
  const weekday = weekdayOf(published);
  const stretch: Stretch = {
    earliest: shift === 0 && weekday === 1 ? first - 1 : first,
    latest: shift === -1 && weekday === 7 ? published - 1 : last,
    precision: "week",
  };
  if (portion === null || stretch.latest - stretch.earliest > 6) return stretch;
  return portion === "early"
    ? { ...stretch, latest: first + 3 }
    : portion === "mid"
      ? { ...stretch, earliest: first + 1, latest: first + 4 }
      : { ...stretch, earliest: first + 3 };
};

/** Saturday and Sunday. On Saturday and Sunday it is the one that has begun, unless it is the "last"; on other days the one before. */
const weekend = (which: string): Meaning =>
  fromPublication((publication) => {
    const weekday = weekdayOf(publication.day);
    const saturday = weekSpan(publication.day).first + 5;
    const both = (first: number): Stretch => ({ earliest: first, latest: first + 1, precision: "range" });
    if (/next|coming/i.test(which)) {
      return { ...resolved(null, both(weekday >= 6 ? saturday + 7 : saturday)), kind: "future" };
    }
    // From Wednesday on "this weekend" is the one to come.
    if (/^this$/i.test(which) && weekday >= 3 && weekday <= 5) {
      return { ...resolved(null, both(saturday)), kind: "future" };
    }
    const begun = weekday >= 6 && !/last/i.test(which);
    return resolved(publication, untilPublication(both(begun ? saturday : saturday - 7), publication));
  });
