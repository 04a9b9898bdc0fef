import { calendarOf, monthSpan, weekSpan } from "../../model/calendar.ts";
import type { Publication } from "../publication.ts";
import { day, fromPublication, loose, month, NOTHING_FIXED, resolved, year } from "./resolved.ts";
import { type Groups, type Meaning, type Resolved, type Rule, rule } from "./rule.ts";
import { after, COUNT, countOf, wordBefore } from "./vocabulary.ts";

const UNIT = "(?<unit>minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)";
const UNITS = "(?<unit>minutes|hours|days|weeks|months|years|decades)";
const ROUGHLY =
  "(?<roughly>about|around|some|roughly|nearly|almost|just|exactly|more than|over|just over|less than|under|at least|well over) ";

/** Expressions that count units: so long ago, so long from now, and mere lengths of time. */
export const COUNT_RULES: readonly Rule[] = [
  rule({
    name: "ago",
    head: "unit",
    before: `(?:${ROUGHLY})?(?:${COUNT} )?`,
    from: `${UNIT} ago`,
    read: (groups) => ago(groups),
    example: ["The two last met three days ago.", "three days ago"],
  }),
  rule({
    name: "past-period",
    head: "unit",
    before: `(?:(?:over|in|during|within|for|throughout) )?(?:the|this|these) (?<which>past|last|previous) (?:${COUNT} )?`,
    from: "(?<unit>hours?|days?|weeks?|months?|years?|decades?)",
    read: (groups, { text, end }) => (/^ of\b/.test(after(text, end)) ? null : pastPeriod(groups)),
    example: ["They have talked twice over the past week.", "over the past week"],
  }),
  rule({
    name: "coming-period",
    head: "unit",
    before: `(?:(?:over|in|during|within|for) )?(?:the|these) (?<which>next|coming) (?:${COUNT} )?`,
    from: "(?<unit>hours?|days?|weeks?|months?|years?|decades?)",
    read: ({ which = "", count, unit = "" }) =>
      /next/i.test(which) && count === undefined && !unit.endsWith("s") ? null : future(),
    example: ["The talks resume in the coming days.", "in the coming days"],
  }),
  rule({
    name: "over-next-period",
    head: "unit",
    before: "(?:over|in|during|within|for) the next ",
    from: "(?:hour|week|month|year|decade)",
    read: () => future(),
    example: ["Over the next week both will travel.", "Over the next week"],
  }),
  rule({
    name: "recent-days",
    head: "unit",
    before: "(?:(?:in|over|during) )?recent ",
    from: UNITS,
    read: () => fromPublication((publication) => loose("duration", null, publication.day)),
    example: ["Tensions have risen in recent weeks.", "in recent weeks"],
  }),
  rule({
    name: "from-now",
    head: "unit",
    before: `(?:(?:in|within) )?(?:${ROUGHLY})?${COUNT} `,
    from: "(?:minutes?|hours?|days?|weeks?|months?|years?)(?:['’]s? time| from now)",
    read: () => future(),
    example: ["They are to meet in two weeks' time.", "in two weeks' time"],
  }),
  rule({
    name: "length",
    head: "unit",
    before: `(?<for>for )?(?:${ROUGHLY})?${COUNT}(?: |-)`,
    from: "(?:minutes?|hours?|days?|weeks?|months?|years?)(?:-long)?",
    read: (groups, { text, start, end }) =>
      isNoLength(groups, wordBefore(text, start), after(text, end)) ? null : length(),
    example: ["The two-hour call ended at noon.", "two-hour"],
  }),
  rule({
    name: "for-long",
    head: "unit",
    before: "for ",
    from: UNITS,
    read: () => length(),
    example: ["The families waited for months.", "for months"],
  }),
];

/** Round the clock, ages and rates. */
const isNoLength = (groups: Groups, before: string, following: string): boolean =>
  groups.count === "24" ||
  /^[- ](?:old|olds)\b/i.test(following) ||
  /^(?:every|each|per|once|twice|times|page|day|week|article|number|no\.)$/i.test(before) ||
  (/^an?$/i.test(groups.count ?? "") && groups.for === undefined && groups.roughly === undefined);

const length = (): Meaning => ({ kind: "absolute", at: () => loose("duration") });

const future = (): Meaning => fromPublication((publication) => loose("future", publication.day));

/**
 * Days are counted one by one; weeks, months and years by the calendar ("two months ago" in May is March), which is as
 * exact as such words are meant. A rough count fixes at most an edge.
 */
const ago = ({ roughly, count, unit = "" }: Groups): Meaning =>
  fromPublication((publication) => {
    const size = unit.toLowerCase().replace(/s$/, "");
    const number = count === undefined ? null : countOf(count);
    const couple = /couple/i.test(count ?? "");
    if (size === "minute") return resolved(publication, day(publication.day));
    if (number === null) return couple ? atMost(publication, size, 3) : atMost(publication, size, null);
    if (size === "hour") return hoursAgo(publication, number);
    const found = countBack(publication.day, size, number);
    if (roughly === undefined || found.earliest === null || found.latest === null) return found;
    if (/more than|over|at least/i.test(roughly)) return loose("absolute", null, found.latest);
    if (/less than|under/i.test(roughly)) return loose("absolute", found.earliest, publication.day);
    return size === "day" && !/just|exactly/i.test(roughly)
      ? loose("absolute", found.earliest - 1, Math.min(found.latest + 1, publication.day))
      : found;
  });

/** The day, or the week, month or year of the calendar, that lies `number` units back; nothing for a decade. */
export const countBack = (from: number, size: string, number: number): Resolved => {
  const at = calendarOf(from);
  switch (size) {
    case "day":
    case "night":
      return resolved(null, day(from - number));
    case "week":
    case "fortnight": {
      const { first, last } = weekSpan(from - number * (size === "week" ? 7 : 14));
      return resolved(null, { earliest: first, latest: last, precision: "week" });
    }
    case "month": {
      const back = calendarOf(monthSpan(at.year, at.month - number).first);
      return resolved(null, month(back.year, back.month));
    }
    case "year":
      return at.year - number >= 0 && at.year - number <= 9999 ? resolved(null, year(at.year - number)) : NOTHING_FIXED;
    default:
      return NOTHING_FIXED;
  }
};

const HOURS_A_DAY = 24;

const hoursAgo = (publication: Publication, number: number): Resolved => {
  const { day: published, hour } = publication;
  if (hour === null) {
    const days = Math.ceil(number / HOURS_A_DAY);
    return resolved(publication, { earliest: published - days, latest: published, precision: "range" });
  }
  return resolved(publication, day(published + Math.floor((hour - number) / HOURS_A_DAY)));
};

/** "A couple of days ago", "weeks ago": before publication, and no more than so many units when there is a most. */
const atMost = (publication: Publication, size: string, most: number | null): Resolved => {
  const back = most === null ? null : countBack(publication.day, size, most).earliest;
  return loose("absolute", back, publication.day);
};

/** The days, weeks, months or years up to publication; not a "last day". */
const pastPeriod = ({ which = "", count, unit = "" }: Groups): Meaning | null => {
  const size = unit.toLowerCase().replace(/s$/, "");
  if (count === undefined && (size === "day" || size === "hour") && !/s$/i.test(unit)) return null;
  if (/previous/i.test(which) && count === undefined) return null;
  return fromPublication((publication) => {
    const number = count === undefined ? (/s$/i.test(unit) ? null : 1) : countOf(count);
    const days = { day: 1, week: 7, month: 31, year: 366 }[size];
    const first =
      size === "hour" && number !== null
        ? publication.day - Math.ceil(number / HOURS_A_DAY)
        : number === null || days === undefined
          ? null
          : publication.day - number * days;
    return loose("duration", first, publication.day);
  });
};
