import { calendarOf, monthSpan } from "../../model/calendar.ts";
import { dateMeaning, WHICH_YEAR, yearsFrom } from "./calendar-date.ts";
import { fixed, fromPublication, resolved, type Stretch, untilPublication } from "./resolved.ts";
import { type Context, type Meaning, type Rule, rule } from "./rule.ts";
import { isCapitalised, PORTION, wordBefore, YEAR } from "./vocabulary.ts";

const SEASON = "(?<season>spring|summer|autumn|fall|winter)";

/** Expressions that hang on a season of the northern year. */
export const SEASON_RULES: readonly Rule[] = [
  rule({
    name: "season-year",
    head: "season",
    before: `(?:${PORTION})?(?<article>the )?`,
    from: `${SEASON}(?<link> of|,)? ${YEAR}`,
    read: ({ season = "", year, article, link }, context) =>
      isNoSeason(season, context) || (/fall/i.test(season) && link !== undefined && article === undefined)
        ? null
        : fixed(inYear(season, Number(year))),
    example: ["Their feud began in the summer of 2016.", "the summer of 2016"],
  }),
  rule({
    name: "winter-years",
    head: "season",
    before: "(?:the )?",
    from: `winter(?: of)? ${YEAR.replace("(?!\\d|[,.]\\d)", "")}[-–/](?:\\d{4}|\\d{2})`,
    read: ({ year }) => fixed(winterFrom(Number(year))),
    example: ["In the winter of 2013-14 they spoke weekly.", "the winter of 2013-14"],
  }),
  rule({
    name: "season-last",
    head: "season",
    before: `(?:${PORTION})?(?<which>last|this past|the past|this|next|this coming|the coming) `,
    from: SEASON,
    read: ({ season = "", which = "" }) => relative(season, which),
    example: ["The dam was agreed last summer.", "last summer"],
  }),
  rule({
    name: "season-of-year",
    head: "season",
    before: "(?:the )?",
    from: `${SEASON}(?: of)? (?<which>last|this|next) year`,
    read: ({ season = "", which = "" }) =>
      fromPublication((publication) => {
        const stretch = inYear(season, yearsFrom(publication, which));
        return resolved(publication, untilPublication(stretch, publication));
      }),
    example: ["It was put off in the autumn of last year.", "the autumn of last year"],
  }),
  rule({
    name: "season",
    head: "season",
    before: "(?:in|during|over) the ",
    from: "(?<season>spring|summer|autumn|winter)",
    read: ({ season = "" }, { text, end }) =>
      /^ of\b/.test(text.slice(end, end + 4)) ? null : relative(season, "latest"),
    example: ["Negotiators met twice in the spring.", "in the spring"],
  }),
];

/** Holidays with a fixed day. */
export const HOLIDAY_RULES: readonly Rule[] = [
  rule({
    name: "christmas",
    head: "holiday",
    from: `(?:Christmas (?<which>Day|Eve)|(?<boxing>Boxing Day))${WHICH_YEAR}`,
    read: (groups) =>
      dateMeaning(
        { month: 12, day: groups.boxing !== undefined ? 26 : /eve/i.test(groups.which ?? "") ? 24 : 25, weekday: null },
        groups,
      ),
    example: ["They wished each other well on Christmas Eve.", "Christmas Eve"],
  }),
  rule({
    name: "new-year",
    head: "holiday",
    from: `New Year['’]s (?<which>Day|Eve)${WHICH_YEAR}`,
    read: (groups) =>
      /eve/i.test(groups.which ?? "")
        ? dateMeaning({ month: 12, day: 31, weekday: null }, groups)
        : dateMeaning({ month: 1, day: 1, weekday: null }, groups),
    example: ["The line was opened on New Year's Day 1999.", "New Year's Day 1999"],
  }),
];

/** "Prague Spring", "Arab Spring of 2011". */
const isNoSeason = (season: string, { text, start }: Context): boolean =>
  isCapitalised(season) &&
  isCapitalised(wordBefore(text, start)) &&
  !/^(?:In|The|During)$/.test(wordBefore(text, start));

/** First and last month; they overlap where the calendar's seasons and the sun's differ. Winter begins in its first year. */
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
};

const winterFrom = (year: number): Stretch => ({
  earliest: monthSpan(year, 12).first,
  latest: monthSpan(year + 1, 3).last,
  precision: "season",
});

/** The season of a year; "the winter of 2016" is the one that ends in it or the one that begins. */
const inYear = (season: string, year: number): Stretch => {
  const months = MONTHS[season.toLowerCase()];
  return months === undefined
    ? { ...winterFrom(year), earliest: winterFrom(year - 1).earliest }
    : {
        earliest: monthSpan(year, months[0]).first,
        latest: monthSpan(year, months[1]).last,
        precision: "season",
        edtf: String(year),
      };
};

/** The season as one stretch, of which there is one for every year that it begins in. */
const begunIn = (season: string, year: number): Stretch =>
  season.toLowerCase() === "winter" ? winterFrom(year) : inYear(season, year);

const relative = (season: string, which: string): Meaning =>
  fromPublication((publication) => {
    const { year } = calendarOf(publication.day);
    const seasons = [year + 1, year, year - 1, year - 2].map((begins) => begunIn(season, begins));
    const found = /next|coming/i.test(which)
      ? seasons.findLast((stretch) => stretch.earliest > publication.day)
      : /last|past/i.test(which)
        ? seasons.find((stretch) => stretch.latest < publication.day)
        : /this/i.test(which)
          ? (seasons.findLast((stretch) => stretch.latest >= publication.day && stretch.earliest <= publication.day) ??
            begunIn(season, year))
          : seasons.find((stretch) => stretch.earliest <= publication.day);
    return resolved(publication, untilPublication(found ?? begunIn(season, year), publication));
  });
