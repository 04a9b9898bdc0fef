import { calendarOf, dayNumber, weekdayOf } from "../../model/calendar.ts";
import type { Publication } from "../publication.ts";
import { day, fixed, fromPublication, NOTHING_FIXED, resolved } from "./resolved.ts";
import type { Groups, Meaning, Resolved } from "./rule.ts";
import { monthNumber, weekdayNumber, YEAR } from "./vocabulary.ts";

/** What may follow a day or month to fix its year: "2019", "last year", "of that year". */
export const WHICH_YEAR = `(?:(?:,|,? of)? ${YEAR}|,?(?: of| in)? (?<relative>last|this|next|that|the same) year)?`;

interface CalendarDate {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/** A day of a month with what is said of its year and weekday, from the groups of the same names; null for a day that no year has. */
export const calendarDate = (groups: Groups): Meaning | null =>
  dateMeaning(
    {
      month: monthNumber(groups.month ?? ""),
      day: Number(groups.day),
      weekday: groups.weekday === undefined ? null : weekdayNumber(groups.weekday),
    },
    groups,
  );

/** The same with month and day already known. */
export const dateMeaning = (date: CalendarDate, { year, relative }: Groups): Meaning | null => {
  if (year !== undefined) {
    const number = dayNumber(Number(year), date.month, date.day);
    return number === null ? null : fixed(day(number));
  }
  if (dayNumber(LEAP_YEAR, date.month, date.day) === null) return null;
  const which = relative?.toLowerCase();
  if (which === "that" || which === "the same") {
    return { kind: "anaphoric", grain: "year", takesDate: false, from: ({ earliest }) => inYearOf(earliest, date) };
  }
  if (which !== undefined) {
    return fromPublication((publication) => {
      const number = dayNumber(yearsFrom(publication, which), date.month, date.day);
      return number === null ? NOTHING_FIXED : resolved(publication, day(number));
    });
  }
  return {
    ...fromPublication((publication) => latest(publication, date)),
    inYear: (named) => inNamedYear(named, date),
  };
};

/** The publication's year, the one before or the one after. */
export const yearsFrom = (publication: Publication, which: string): number =>
  calendarOf(publication.day).year + (/last|previous/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0);

/**
 * The last such day up to publication; the day after publication too, since zones differ. A weekday beside it must
 * agree: with that day, else with the next such day, still to come, else with the last of the five years before
 * (implied, since a newspaper would rather give the year).
 */
const latest = (publication: Publication, { month, day: dayOfMonth, weekday }: CalendarDate): Resolved => {
  const { year } = calendarOf(publication.day);
  let next: number | null = null;
  let passed = 0;
  for (let shift = 1; shift >= -YEARS_BACK && passed < 6; shift--) {
    const number = dayNumber(year + shift, month, dayOfMonth);
    if (number === null) continue;
    const agrees = weekday === null || weekdayOf(number) === weekday;
    if (number > publication.day + 1) {
      next = agrees ? number : null;
      continue;
    }
    if (agrees) return resolved(publication, passed === 0 ? day(number) : { ...day(number), basis: "implied" });
    if (passed === 0 && next !== null) return resolved(publication, day(next));
    passed += 1;
  }
  return NOTHING_FIXED;
};

/** Far enough for 29 February over a year like 1900. */
const YEARS_BACK = 8;

const inYearOf = (earliest: number, { month, day: dayOfMonth }: CalendarDate): Resolved | null => {
  const number = dayNumber(calendarOf(earliest).year, month, dayOfMonth);
  return number === null ? null : resolved(null, { ...day(number), basis: "implied" });
};

/** The day in a year that the text names elsewhere: only a weekday that agrees ties them together. */
const inNamedYear = (named: number, { month, day: dayOfMonth, weekday }: CalendarDate): Resolved | null => {
  const number = dayNumber(named, month, dayOfMonth);
  return number === null || weekday === null || weekdayOf(number) !== weekday
    ? null
    : resolved(null, { ...day(number), basis: "implied" });
};

/** Has every day that any year has. */
const LEAP_YEAR = 2000;
