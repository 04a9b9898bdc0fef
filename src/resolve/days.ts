import { isoDay, monthSpan, yearSpan } from "../model/calendar.ts";

/** A stretch of days, YYYY-MM-DD, both ends inside it; null is open on that side. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** The days that both have; null when there are none. */
export function overlapDays(a: Days, b: Days): Days | null {
  const first = a.first === null ? b.first : b.first === null || a.first > b.first ? a.first : b.first;
  const last = a.last === null ? b.last : b.last === null || a.last < b.last ? a.last : b.last;
  return first !== null && last !== null && first > last ? null : { first, last };
}

/** The days of a term whose ends are days, months or years: the last day of one that ends in a year is its last. */
export const termDays = ({ from, to }: { readonly from: string | null; readonly to: string | null }): Days => ({
  first: from === null ? null : spanOf(from).first,
  last: to === null ? null : spanOf(to).last,
});

function spanOf(date: string): { readonly first: string; readonly last: string } {
  if (date.length >= 10) return { first: date, last: date };
  const [year = 0, month] = date.split("-").map(Number);
  const { first, last } = month === undefined ? yearSpan(year) : monthSpan(year, month);
  return { first: isoDay(first), last: isoDay(last) };
}
