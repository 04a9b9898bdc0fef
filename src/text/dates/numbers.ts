import { dayNumber, yearSpan } from "../../model/calendar.ts";
import { day, fixed, NOTHING_FIXED, resolved, type Stretch, year } from "./resolved.ts";
import { type Context, type Meaning, type Resolved, type Rule, rule } from "./rule.ts";
import { after, OCCASION, PORTION, portionOf, wordBefore } from "./vocabulary.ts";

const YEAR_ALONE = "(?<year>1[4-9]\\d{2}|20\\d{2})(?!\\d|[,.]\\d|[%°]|-[a-z]|[-/]\\d)";

/** Expressions that hang on digits: years, decades and dates in figures. */
export const NUMBER_RULES: readonly Rule[] = [
  rule({
    name: "year",
    head: "year",
    from: YEAR_ALONE,
    read: ({ year: digits }, context) => (isYear(context) ? fixed(year(Number(digits))) : null),
    example: ["They had first met in 2016.", "2016"],
  }),
  rule({
    name: "part-of-year",
    head: "year",
    before: `(?:${PORTION}|the (?:first|second|third|fourth|last) quarter of )`,
    from: YEAR_ALONE,
    read: ({ year: digits, portion }) => fixed(year(Number(digits), portionOf(portion))),
    example: ["Relations thawed in late 2016.", "late 2016"],
  }),
  rule({
    name: "years",
    head: "year",
    from: "(?<year>1[4-9]\\d{2}|20\\d{2}) ?[-–—/] ?(?<other>1[4-9]\\d{2}|20\\d{2}|\\d{2})(?![-–—/.]?\\d)",
    read: ({ year: from, other }, context) => (isYear(context) ? years(Number(from), other ?? "") : null),
    example: ["During 2014-2016 they never spoke.", "2014-2016"],
  }),
  rule({
    name: "year-of-event",
    head: "year",
    before: "(?<link>in|during|throughout|at) (?:the|his|her|its|their) ",
    from: `${YEAR_ALONE} (?:[a-z]+ )?(?:race|elections?|campaign|summit|season|crisis|war|coup|conference|assembly|pandemic|Games|Olympics|talks|visit)`,
    read: ({ year: digits }) => fixed(year(Number(digits))),
    example: ["She advised him during the 2012 presidential campaign.", "during the 2012 presidential campaign"],
  }),
  rule({
    name: "year-of-occasion",
    head: "year",
    from: `${YEAR_ALONE}(?= ${OCCASION})`,
    read: ({ year: digits }, { text, start }) =>
      /^(?:The|An?|This|That|His|Her|Its|Their|Our|[A-Za-z-]+['’]s?|[a-z-]+)$/.test(wordBefore(text, start))
        ? fixed(year(Number(digits)))
        : null,
    example: ["He recalled their 2018 meeting in Helsinki.", "2018"],
  }),
  rule({
    name: "decade",
    head: "year",
    before: "the (?:(?:early|late|mid)(?: |-))?",
    from: "(?<decade>1[4-9]\\d|20\\d)0['’]?s",
    read: ({ decade }) => fixed(decadeOf(Number(decade))),
    example: ["The pact dates from the 1990s.", "the 1990s"],
  }),
  rule({
    name: "iso-date",
    head: "year",
    from: "(?<year>1\\d{3}|2[01]\\d{2})(?<mark>[-/.])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])(?=T\\d{2}|[^A-Za-z0-9]|$)(?![-/.]\\d)(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?",
    read: ({ year: digits, month, day: dayOfMonth }, context) =>
      isInNumber(context) ? null : exactly(Number(digits), Number(month), Number(dayOfMonth)),
    example: ["Minutes of 2017-01-28 were found.", "2017-01-28"],
  }),
  rule({
    name: "figures",
    head: "figures",
    from: "(?<first>0?[1-9]|[12]\\d|3[01])(?<mark>[-/.])(?<second>0?[1-9]|[12]\\d|3[01])\\k<mark>(?<year>1[89]\\d{2}|20\\d{2})(?![-/.]?\\d)",
    read: ({ first, second, year: digits, mark }, context) =>
      isInNumber(context) ? null : inFigures(Number(first), Number(second), Number(digits), mark === "."),
    example: ["The letter is dated 28/1/2017.", "28/1/2017"],
  }),
];

/** Four digits are a year only after a word that years follow, and not before what they count. */
const isYear = ({ text, start, end }: Context): boolean =>
  /^(?:in|since|during|until|till|by|from|before|after|between|throughout|through|to|and|year|circa|late|early|back in)$/i.test(
    wordBefore(text, start),
  ) &&
  (!/^(?:to|and|from|by|through|between|after|before)$/i.test(wordBefore(text, start)) ||
    isAmongYears(text, start, end)) &&
  !/^ (?:people|others|cases|troops|soldiers|men|women|children|members|dollars|euros|pounds|meters|metres|miles|km|kilometers|kilometres|votes|days|hours|seats|police|tons|tonnes|more|or more|deaths|points|feet|percent|years|jobs|delegates|lawmakers|refugees|migrants|million|billion|barrels)\b/.test(
    after(text, end),
  );

/** "By 2030", "from 2014 to 2016": a mark, a preposition or the end follows; "from 2016 refugees" counts. */
const isAmongYears = (text: string, start: number, end: number): boolean =>
  !/^ [a-z]+s\b/.test(after(text, end)) ||
  /^ (?:was|is|has|as|towards|onwards|afterwards)\b/.test(after(text, end)) ||
  /year $/i.test(text.slice(Math.max(0, start - 5), start));

/** Part of a path, a version, a fraction or a telephone number. */
const isInNumber = ({ text, start }: Context): boolean =>
  /[-\w/.:+=$€£]$/.test(text.slice(Math.max(0, start - 1), start));

const years = (from: number, other: string): Meaning | null => {
  const to = other.length === 2 ? Math.floor(from / 100) * 100 + Number(other) : Number(other);
  if (to <= from) return null;
  return fixed({ earliest: yearSpan(from).first, latest: yearSpan(to).last, precision: "range" });
};

const decadeOf = (decade: number): Stretch => ({
  earliest: yearSpan(decade * 10).first,
  latest: yearSpan(decade * 10 + 9).last,
  precision: "range",
  edtf: `${decade}X`,
});

const exactly = (number: number, month: number, dayOfMonth: number): Meaning | null => {
  const found = dayNumber(number, month, dayOfMonth);
  return found === null ? null : fixed(day(found));
};

/**
 * Day first with dots, as is written all over Europe. With strokes both orders are in use: when only one makes a date
 * it is that one; when one would lie in the future it is the other, implied; else the year, with both days as bounds.
 */
const inFigures = (first: number, second: number, number: number, isDotted: boolean): Meaning | null => {
  const european = dayNumber(number, second, first);
  const american = isDotted ? null : dayNumber(number, first, second);
  if (european === null || american === null || european === american) {
    const only = european ?? american;
    return only === null ? null : fixed(day(only));
  }
  const [earlier, later] = [Math.min(european, american), Math.max(european, american)];
  return {
    kind: "absolute",
    at: (publication): Resolved => {
      if (publication !== null && later > publication.day + 1) {
        return earlier > publication.day + 1
          ? NOTHING_FIXED
          : resolved(publication, { ...day(earlier), basis: "implied" });
      }
      return resolved(publication, { earliest: earlier, latest: later, precision: "range", edtf: String(number) });
    },
  };
};
