import { calendarOf, dayNumber, weekdayOf, weekSpan } from "../../model/calendar.ts";
import type { Publication } from "../publication.ts";
import { calendarDate, WHICH_YEAR } from "./calendar-date.ts";
import { day, fromPublication, loose, NOTHING_FIXED, resolved } from "./resolved.ts";
import { type Context, type Groups, type Meaning, type Rule, rule } from "./rule.ts";
import {
  after,
  DAY,
  DOTTED_MONTH,
  isCapitalised,
  PART,
  WEEKDAY,
  WEEKDAY_OR_SHORT,
  weekdayNumber,
  wordBefore,
} from "./vocabulary.ts";

/** Expressions that hang on the name of a weekday. What has happened lies in the past: "Thursday" is the last one, publication's own day included. */
export const WEEKDAY_RULES: readonly Rule[] = [
  rule({
    name: "weekday",
    head: "weekday",
    before: "(?:(?:early|late|earlier|later) (?:on )?)?",
    from: `${WEEKDAY}(?: ${PART})?`,
    read: (groups, context) => (isNoDay(groups, context) ? null : weekday(groups, "latest")),
    example: ["They spoke late Thursday after the vote.", "late Thursday"],
  }),
  rule({
    name: "weekday-short",
    head: "weekday",
    from: `(?<weekday>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.? ${PART}`,
    read: (groups, context) => (isNoDay(groups, context) ? null : weekday(groups, "latest")),
    example: ["The two talked Thurs. evening.", "Thurs. evening"],
  }),
  rule({
    name: "weekday-last",
    head: "weekday",
    before:
      "(?:(?:early|late|earlier) )?(?<which>last|this past|the past|past|this|next|this coming|the coming|coming) ",
    from: `${WEEKDAY}(?: ${PART})?`,
    read: (groups, context) => (isNoDay(groups, context) ? null : weekday(groups, groups.which ?? "")),
    example: ["The ministers met last Tuesday in Oslo.", "last Tuesday"],
  }),
  rule({
    name: "weekday-of-week",
    head: "weekday",
    before: "(?:(?:early|late|earlier) )?",
    from: `${WEEKDAY}(?: ${PART})?,?(?: of| in)? (?<which>last|this|next) week`,
    read: (groups, context) => (isNoDay(groups, context) ? null : weekdayOfWeek(groups)),
    example: ["She rang him on Thursday of last week.", "Thursday of last week"],
  }),
  rule({
    name: "week-weekday",
    head: "weekday",
    before: "(?:earlier )?(?<which>last|this|next) week,? (?:on )?",
    from: `${WEEKDAY}(?: ${PART})?`,
    read: (groups, context) => (isNoDay(groups, context) ? null : weekdayOfWeek(groups)),
    example: ["Last week on Thursday the two leaders conferred.", "Last week on Thursday"],
  }),
  rule({
    name: "weekday-month-day",
    head: "weekday",
    from: `${WEEKDAY_OR_SHORT}(?: ${PART})?,? ${DOTTED_MONTH} ${DAY}${WHICH_YEAR}`,
    read: (groups) => (isWritten(groups) ? calendarDate(groups) : null),
    example: ["The call took place on Thursday evening, Nov. 7, 2024.", "Thursday evening, Nov. 7, 2024"],
  }),
  rule({
    name: "weekday-month-day-in-brackets",
    head: "weekday",
    from: `${WEEKDAY_OR_SHORT} \\(${DOTTED_MONTH} ${DAY}${WHICH_YEAR}\\)`,
    read: (groups) => (isWritten(groups) ? calendarDate(groups) : null),
    example: ["They met on Thursday (November 7) in Nairobi.", "Thursday (November 7)"],
  }),
  rule({
    name: "weekday-day-month",
    head: "weekday",
    from: `${WEEKDAY_OR_SHORT},? (?:the )?${DAY}(?: of)? ${DOTTED_MONTH}${WHICH_YEAR}`,
    read: (groups) => (isWritten(groups) ? calendarDate(groups) : null),
    example: ["It was signed on Thursday 7 November 2024.", "Thursday 7 November 2024"],
  }),
  rule({
    name: "weekday-day",
    head: "weekday",
    from: `${WEEKDAY},? the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)`,
    read: (groups) => (isCapitalised(groups.weekday ?? "") ? weekdayTheDay(groups) : null),
    example: ["They agreed on Thursday the 7th.", "Thursday the 7th"],
  }),
  rule({
    name: "that-weekday",
    head: "weekday",
    before: "(?<which>on that(?: same)?|(?:on )?(?:that|the) same|(?:on )?the (?:following|next|previous|preceding)) ",
    from: `${WEEKDAY}(?: ${PART})?`,
    read: (groups, context) => (isNoDay(groups, context) ? null : anaphoricWeekday(groups)),
    example: ["A second call came the following Tuesday.", "the following Tuesday"],
  }),
  rule({
    name: "overnight-weekday",
    head: "weekday",
    before: "overnight (?:on |from )?",
    from: `${WEEKDAY}(?: (?:to|into) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?`,
    read: (groups, context) => (isNoDay(groups, context) ? null : overnight(groups)),
    example: ["Talks went on overnight Thursday to Friday.", "overnight Thursday to Friday"],
  }),
];

/** Days with a name of their own, newspapers and programmes, habits. */
const isNoDay = ({ weekday = "" }: Groups, { text, start, end }: Context): boolean =>
  !isCapitalised(weekday) ||
  /^(?:every|each|any|black|good|ash|easter|palm|bloody|super|cyber|holy|maundy|whit|giving|fat|shrove|ruby|girl|man)$/i.test(
    wordBefore(text, start),
  ) ||
  /^-[A-Za-z]/.test(text.slice(end, end + 2)) ||
  /^ (?:of|in) (?:every|each|the month|Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/.test(after(text, end)) ||
  /^ (?:Times|Telegraph|Nation|Mail|Mirror|Express|Standard|Star|Herald|Independent|Post|Vision|Punch|Group|Addams|[Ss]chool|Night Live|Night Football|Agreement)\b/.test(
    after(text, end),
  );

const isWritten = ({ weekday = "", month = "" }: Groups): boolean => isCapitalised(weekday) && isCapitalised(month);

/** The last such day up to publication. */
const latestWeekday = (publication: Publication, number: number): number =>
  publication.day - ((weekdayOf(publication.day) - number + 7) % 7);

const weekday = (groups: Groups, which: string): Meaning =>
  fromPublication((publication) => {
    const number = weekdayNumber(groups.weekday ?? "");
    const last = latestWeekday(publication, number);
    switch (which.toLowerCase()) {
      case "latest":
        return resolved(publication, day(last));
      case "this": {
        const inWeek = weekSpan(publication.day).first + number - 1;
        return inWeek > publication.day ? ahead(inWeek) : resolved(publication, day(inWeek));
      }
      case "next":
        // Early in a week "next Friday" is this week's for some and the week after's for others.
        return last + 7 > weekSpan(publication.day).last ? ahead(last + 7) : loose("future", last + 7, last + 14);
      case "coming":
      case "this coming":
      case "the coming":
        return ahead(last + 7);
      default:
        return resolved(publication, day(last === publication.day ? last - 7 : last));
    }
  });

const ahead = (number: number) => ({ ...resolved(null, day(number)), kind: "future" as const });

const weekdayOfWeek = ({ weekday = "", which = "" }: Groups): Meaning =>
  fromPublication((publication) => {
    const shift = { last: -7, this: 0, next: 7 }[which.toLowerCase()] ?? 0;
    const number = weekSpan(publication.day).first + weekdayNumber(weekday) - 1 + shift;
    return number > publication.day ? ahead(number) : resolved(publication, day(number));
  });

/** "Thursday the 7th": the last month in which the two agree, a year back at most. */
const weekdayTheDay = (groups: Groups): Meaning =>
  fromPublication((publication) => {
    const { year, month } = calendarOf(publication.day);
    for (let back = 0; back < 12; back++) {
      const index = year * 12 + month - 1 - back;
      const number = dayNumber(Math.floor(index / 12), (index % 12) + 1, Number(groups.day));
      const agrees = number !== null && weekdayOf(number) === weekdayNumber(groups.weekday ?? "");
      if (agrees && number <= publication.day + 1) return resolved(publication, day(number));
    }
    return NOTHING_FIXED;
  });

/** "That" Thursday is fixed by a date whose stretch has one Thursday only; "the following" counts from a day. */
const anaphoricWeekday = ({ weekday = "", which = "" }: Groups): Meaning => ({
  kind: "anaphoric",
  grain: "day",
  takesDate: false,
  from: ({ earliest, latest }) => {
    const number = weekdayNumber(weekday);
    const forward = (number - weekdayOf(earliest) + 7) % 7;
    const found = /following|next/i.test(which)
      ? earliest + (forward || 7)
      : /previous|preceding/i.test(which)
        ? earliest - ((weekdayOf(earliest) - number + 7) % 7 || 7)
        : earliest + forward;
    const isThat = !/following|next|previous|preceding/i.test(which);
    return isThat && found > latest ? null : resolved(null, { ...day(found), basis: "implied" });
  },
});

/** A night belongs to the day that it began on and to the next. */
const overnight = ({ weekday = "" }: Groups): Meaning =>
  fromPublication((publication) => {
    const first = latestWeekday(publication, weekdayNumber(weekday));
    return resolved(publication, {
      earliest: first,
      latest: Math.max(first, Math.min(first + 1, publication.day)),
      precision: "range",
    });
  });
