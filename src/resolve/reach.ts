import { isoDay, parseDay } from "../model/calendar.ts";
import type { KeyRange, Reach, ReportEntry } from "../model/resolution.ts";

/** The longest stretch of days in which a report looks for its call; one that tells less exactly may mean any. */
export const LONGEST_REACH = 33;

/** A report that tells no day tells of what was in the last days before it. */
const DAYS_BEFORE = 5;

/** What is planned without a day is planned for the next ones. */
const DAYS_AFTER = 7;

/**
 * The key under which a report is found: who took part, then the first and last day on which it looks for its call,
 * "~" when it may mean any. A report of several calls at once has a key of its own, and joins none.
 */
export function callKey(report: ReportEntry): string {
  if (report.several) return report.id;
  const group = [...new Set(report.participants.map(({ leaderId }) => leaderId))].sort().join("+");
  const days = daysOfReach(report);
  return days === null ? `${group} ~` : `${group} ${days.first}/${days.last}`;
}

/** What a key says; null for that of a report that stands for itself. */
export function reachOf(key: string): Reach | null {
  const [, group, first, last] = /^(\S*) (?:~|(\S+)\/(\S+))$/.exec(key) ?? [];
  if (group === undefined) return null;
  return { group, days: first === undefined || last === undefined ? null : { first, last } };
}

/** Whether reports can be of one call by who took part and when. */
export const meet = (a: Reach, b: Reach): boolean =>
  a.group === b.group &&
  (a.days === null || b.days === null || (a.days.first <= b.days.last && b.days.first <= a.days.last));

/** Where the reports of a group stand in the order of keys. */
export const keysOfGroup = (group: string): KeyRange => ({ from: `${group} `, to: `${group}!` });

/** Those days of the text when they are few, with one more at either end, since papers count nights differently. */
function daysOfReach({ moment, publishedOn, status, background }: ReportEntry): Reach["days"] {
  const [first, last] = [parseDay(moment.earliest ?? ""), parseDay(moment.latest ?? "")];
  if (first !== null && last !== null && last - first + 3 <= LONGEST_REACH) return days(first - 1, last + 1);
  const published = parseDay(publishedOn ?? "");
  if (published === null || background || moment.basis === "stated") return null;
  return status === "PLANNED" ? days(published, published + DAYS_AFTER) : days(published - DAYS_BEFORE, published);
}

const days = (first: number, last: number): Reach["days"] => ({ first: isoDay(first), last: isoDay(last) });
