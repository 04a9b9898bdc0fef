import { calendarOf, dayNumber, monthSpan } from "../../model/calendar.ts";
import type { Publication } from "../publication.ts";
import { calendarDate, WHICH_YEAR, yearsFrom } from "./calendar-date.ts";
import { isMonthName } from "./month-names.ts";
import { fixed, fromPublication, month, NOTHING_FIXED, resolved, type Stretch, untilPublication } from "./resolved.ts";
import { type Context, type Groups, type Meaning, type Rule, rule } from "./rule.ts";
import {
  DAY,
  DOTTED_MONTH,
  isCapitalised,
  MONTH,
  monthNumber,
  OTHER_DAY,
  OTHER_MONTH,
  PORTION,
  portionOf,
  wordBefore,
  YEAR,
} from "./vocabulary.ts";

const DAY_BEFORE = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const TO = "(?: ?[-–—] ?| (?:to|and|or|through|until) )";

/** Expressions that hang on the name of a month. Without a year they are the last such day or month up to publication. */
export const MONTH_RULES: readonly Rule[] = [
  rule({
    name: "month-day",
    head: "month",
    from: `${DOTTED_MONTH} (?:the )?${DAY}${WHICH_YEAR}`,
    read: (groups, context) => (isDayOfMonth(groups, context) ? calendarDate(groups) : null),
    example: ["On March 3, 2021, she telephoned him.", "March 3, 2021"],
  }),
  rule({
    name: "day-month",
    head: "month",
    before: `${DAY_BEFORE}(?: day)?(?: of)? `,
    from: `${DOTTED_MONTH}${WHICH_YEAR}`,
    read: (groups, context) => (isDayOfMonth(groups, context) ? calendarDate(groups) : null),
    example: ["The accord of 28 January 2017 held.", "28 January 2017"],
  }),
  rule({
    name: "month-days",
    head: "month",
    from: `${DOTTED_MONTH} ${DAY_BEFORE}${TO}${OTHER_DAY}${WHICH_YEAR}`,
    read: (groups, context) => (isDayOfMonth(groups, context) ? days(groups) : null),
    example: ["They gather in Lima on June 9-11, 2020.", "June 9-11, 2020"],
  }),
  rule({
    name: "days-month",
    head: "month",
    before: `(?:between |from )?${DAY_BEFORE}${TO}(?<otherDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?: of)? `,
    from: `${DOTTED_MONTH}${WHICH_YEAR}`,
    read: (groups, context) => (isDayOfMonth(groups, context) ? days(groups) : null),
    example: ["Envoys met between 3 and 5 May 2018.", "between 3 and 5 May 2018"],
  }),
  rule({
    name: "month-year",
    head: "month",
    before: `(?:${PORTION})?`,
    from: `${DOTTED_MONTH}(?:,| of)? ${YEAR}`,
    read: ({ month: word = "", year, portion }) =>
      isCapitalised(word) ? fixed(month(Number(year), monthNumber(word), portionOf(portion))) : null,
    example: ["Their last talks were in early April 2016.", "early April 2016"],
  }),
  rule({
    name: "month-of-year",
    head: "month",
    before: `(?:${PORTION})?`,
    from: `${MONTH},?(?: of| in)? (?<relative>last|this|next|that|the same) year`,
    read: (groups) => (isCapitalised(groups.month ?? "") ? monthOfYear(groups) : null),
    example: ["He fell from power in June last year.", "June last year"],
  }),
  rule({
    name: "year-month",
    head: "month",
    before: `(?<relative>last|this|next) year,? in (?:${PORTION})?`,
    from: MONTH,
    read: (groups) => (isCapitalised(groups.month ?? "") ? monthOfYear(groups) : null),
    example: ["Last year in November the line went dead.", "Last year in November"],
  }),
  rule({
    name: "month-last",
    head: "month",
    before: "(?<which>last|this past|the past|past|this|next|this coming|coming) ",
    from: MONTH,
    read: (groups) => (isCapitalised(groups.month ?? "") ? relativeMonth(groups) : null),
    example: ["The envoy resigned last September.", "last September"],
  }),
  rule({
    name: "month",
    head: "month",
    before: `(?:${PORTION})?`,
    from: MONTH,
    read: (groups, context) => (isMonthName(groups, context) ? latestMonth(groups) : null),
    example: ["The two had talked in November.", "November"],
  }),
  rule({
    name: "months",
    head: "month",
    from: `${MONTH}${TO}${OTHER_MONTH}(?! \\d{1,2}(?!\\d))(?:,? ${YEAR})?`,
    read: (groups, context) =>
      isMonthName(groups, context) && isCapitalised(groups.otherMonth ?? "") ? months(groups) : null,
    example: ["A summit is likely in October or November 2019.", "October or November 2019"],
  }),
];

/**
 * A day needs a month written as a name; "in July 12 envoys were named" is a month and a count; "Theresa May 10" and
 * "£12 March" are neither.
 */
const isDayOfMonth = ({ month: word = "", year, ordinal }: Groups, { text, start, head, end }: Context): boolean => {
  if (!isCapitalised(word) || /^-[a-z]/.test(text.slice(end, end + 2))) return false;
  if (/[$€£#]$|\d[.,:/]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (start < head || year !== undefined) return true;
  const before = wordBefore(text, start);
  if (before.toLowerCase() === "in" && ordinal === undefined) return false;
  return !/^may$/i.test(word) || !(TITLE.test(before) || (/^[A-Z][a-z]+$/.test(before) && !OPENING.test(before)));
};

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/;

/** Capitalised words before a date that are no name. */
const OPENING = /^(?:On|Before|After|By|Since|Until|From|The)$/;

/** A run of days; their year is that of the last. */
const days = (groups: Groups): Meaning | null => {
  const [from, to] = [calendarDate(groups), calendarDate({ ...groups, day: groups.otherDay })];
  if (from === null || to?.kind !== "absolute" || Number(groups.day) >= Number(groups.otherDay)) return null;
  const length = Number(groups.otherDay) - Number(groups.day);
  return {
    kind: "absolute",
    at: (publication) => {
      const last = to.at(publication);
      return last.latest === null
        ? last
        : resolved(publication, { earliest: last.latest - length, latest: last.latest, precision: "range" });
    },
  };
};

const monthOfYear = (groups: Groups): Meaning => {
  const [number, portion] = [monthNumber(groups.month ?? ""), portionOf(groups.portion)];
  const relative = groups.relative?.toLowerCase() ?? "";
  return relative === "that" || relative === "the same"
    ? {
        kind: "anaphoric",
        grain: "year",
        takesDate: false,
        from: ({ earliest }) =>
          resolved(null, { ...month(calendarOf(earliest).year, number, portion), basis: "implied" }),
      }
    : fromPublication((publication) => inMonth(publication, month(yearsFrom(publication, relative), number, portion)));
};

/** "Last September" is never the current month, "this" and "next" are counted in years. */
const relativeMonth = ({ month: word = "", which = "" }: Groups): Meaning =>
  fromPublication((publication) => {
    const { year, month: current } = calendarOf(publication.day);
    const number = monthNumber(word);
    if (/^this$/i.test(which)) return inMonth(publication, month(year, number));
    if (/next|coming/i.test(which)) return resolved(publication, month(number > current ? year : year + 1, number));
    return resolved(publication, month(number < current ? year : year - 1, number));
  });

const latestMonth = (groups: Groups): Meaning =>
  fromPublication((publication) => {
    const { year, month: current } = calendarOf(publication.day);
    const number = monthNumber(groups.month ?? "");
    const stretch = month(number <= current ? year : year - 1, number, portionOf(groups.portion));
    // "Late November" on the 7th is last year's, unless the 8th could already be meant.
    return stretch.earliest > publication.day + 1
      ? resolved(publication, month(year - 1, number, portionOf(groups.portion)))
      : inMonth(publication, stretch);
  });

const inMonth = (publication: Publication, stretch: Stretch) =>
  resolved(publication, untilPublication(stretch, publication));

/** Two months and what lies between; the year is that of the second. */
const months = ({ month: from = "", otherMonth: to = "", year }: Groups): Meaning => {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const between = (lastYear: number): Stretch => {
    const firstYear = first <= last ? lastYear : lastYear - 1;
    const stretch = { earliest: monthSpan(firstYear, first).first, latest: monthSpan(lastYear, last).last };
    return { ...stretch, precision: "range", ...(firstYear === lastYear ? { edtf: String(lastYear) } : {}) };
  };
  if (year !== undefined) return fixed(between(Number(year)));
  return fromPublication((publication) => {
    const at = calendarOf(publication.day);
    const begun = dayNumber(at.year, first, 1);
    if (begun === null) return NOTHING_FIXED;
    return resolved(publication, between(begun <= publication.day || last < first ? at.year : at.year - 1));
  });
};
