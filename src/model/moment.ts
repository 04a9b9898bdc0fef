import { calendarOf, type DaySpan, dayNumber, isoDay, monthSpan, parseDay, weekSpan, yearSpan } from "./calendar.ts";

export type Precision = "day" | "week" | "month" | "season" | "year" | "range" | "unknown";

/** Whether the text states the date, or it follows from other facts (offices held, other dates). */
export type Basis = "stated" | "implied" | "unknown";

/**
 * When something happened, as far as it is known.
 *
 * `edtf` is an Extended Date/Time Format string (ISO 8601-2): "2025-04-03", "2025-04", "2025", an
 * interval "2024-11-05/2025-01-20", or null when nothing is fixed. `earliest` and `latest` are the
 * first and last day (YYYY-MM-DD, inclusive) that it can be; null means unbounded on that side.
 */
export interface Moment {
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** The words of the article that it came from: "Thursday evening". */
  readonly words: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The first and last day (YYYY-MM-DD, inclusive) of something; null means unbounded on that side. */
export type Bounds = Pick<Moment, "earliest" | "latest">;

export const UNKNOWN_MOMENT: Moment = {
  edtf: null,
  precision: "unknown",
  basis: "unknown",
  words: null,
  earliest: null,
  latest: null,
};

/**
 * First and last day that an EDTF string allows; null when it is not one that Readout writes or reads: days, months,
 * years, digits left open ("199X", "2016-04-XX"), any of them with a qualifier ("2016~"), and intervals of two of
 * them, either end of which may be open ("../2025-01-20"). Seasons, sets and times of day are not read.
 */
export const boundsOf = (edtf: string): Bounds | null => {
  const slash = edtf.indexOf("/");
  if (slash < 0) {
    const span = unitOf(edtf);
    return span && { earliest: isoDay(span.first), latest: isoDay(span.last) };
  }
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const [first, last] = [isOpen(from) ? null : unitOf(from), isOpen(to) ? null : unitOf(to)];
  if ((first === null && !isOpen(from)) || (last === null && !isOpen(to)) || (first === null && last === null)) {
    return null;
  }
  if (first !== null && last !== null && first.first > last.last) return null;
  return { earliest: first && isoDay(first.first), latest: last && isoDay(last.last) };
};

/**
 * The EDTF string for what lies between two days: the day itself; the month when both lie in one; the year when
 * they are its first and last day; otherwise the interval, written in months or years when its ends fall on theirs.
 * An open side is written "..". Null when both sides are open. The string never says more than the bounds do;
 * a part of a month says less, and the bounds keep the rest.
 */
export const edtfOf = ({ earliest, latest }: Bounds): string | null => {
  if (earliest === null || latest === null) {
    return earliest === latest ? null : `${earliest ?? ".."}/${latest ?? ".."}`;
  }
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  const wholeYears = earliest.endsWith("-01-01") && latest.endsWith("-12-31");
  if (wholeYears && earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  const length = wholeYears ? 4 : earliest.endsWith("-01") && isMonthEnd(latest) ? 7 : 10;
  return `${earliest.slice(0, length)}/${latest.slice(0, length)}`;
};

/** What the bounds amount to: a day, a week from Monday to Sunday, a month, a year, or a range that is none of them. */
export const precisionOf = ({ earliest, latest }: Bounds): Precision => {
  if (earliest === null && latest === null) return "unknown";
  const [first, last] = [earliest && parseDay(earliest), latest && parseDay(latest)];
  if (typeof first !== "number" || typeof last !== "number") return "range";
  const { year, month } = calendarOf(first);
  const is = (span: DaySpan): boolean => span.first === first && span.last === last;
  if (first === last) return "day";
  return is(weekSpan(first)) ? "week" : is(monthSpan(year, month)) ? "month" : is(yearSpan(year)) ? "year" : "range";
};

/**
 * What is left when both hold; null when they exclude one another. It is one of the two (with the other's words where
 * it has none) when that one lies inside the other; a stretch that neither states alone is "implied".
 */
export const intersection = (a: Moment, b: Moment): Moment | null => {
  const earliest = later(a.earliest, b.earliest);
  const latest = earlier(a.latest, b.latest);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const has = (moment: Moment): boolean => moment.earliest === earliest && moment.latest === latest;
  const words = a.words ?? b.words;
  if (has(a) && (a.edtf !== null || !has(b))) return { ...a, words };
  if (has(b)) return { ...b, words };
  const bounds = { earliest, latest };
  return { edtf: edtfOf(bounds), precision: precisionOf(bounds), basis: "implied", words, ...bounds };
};

/**
 * The moment narrowed by other facts (the days that an office was held); "implied" wherever they took something away,
 * the moment itself where they did not, null when they contradict it.
 */
export const narrow = (moment: Moment, { earliest, latest }: Bounds): Moment | null => {
  if (earliest === null && latest === null) return moment;
  const bounds = { earliest, latest };
  return intersection(moment, {
    edtf: edtfOf(bounds),
    precision: precisionOf(bounds),
    basis: "implied",
    words: null,
    ...bounds,
  });
};

/** Whether both can be the same day, as far as is known. */
export const compatible = (a: Bounds, b: Bounds): boolean =>
  !(a.earliest !== null && b.latest !== null && a.earliest > b.latest) &&
  !(b.earliest !== null && a.latest !== null && b.earliest > a.latest);

/** For sorting: by the first day it can be, then by the last; one with a last day only counts from that, an unknown one comes last. */
export const compareMoments = (a: Bounds, b: Bounds): number => {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    order(a.earliest ?? a.latest ?? AFTER_ALL, b.earliest ?? b.latest ?? AFTER_ALL) ||
    order(a.latest ?? AFTER_ALL, b.latest ?? AFTER_ALL)
  );
};

/** Sorts after every YYYY-MM-DD. */
const AFTER_ALL = "~";

const isOpen = (text: string): boolean => text === ".." || text === "";

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

const isMonthEnd = (day: string): boolean => {
  const number = parseDay(day);
  return number !== null && calendarOf(number + 1).day === 1;
};

/** The days of one EDTF date without interval. */
const unitOf = (edtf: string): DaySpan | null => {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/.exec(edtf);
  if (match === null) return null;
  const [, yearText = "", monthText, dayText] = match;
  const [from, to] = [Number(yearText.replaceAll("X", "0")), Number(yearText.replaceAll("X", "9"))];
  if (monthText === undefined || (monthText === "XX" && (dayText ?? "XX") === "XX")) {
    return { first: yearSpan(from).first, last: yearSpan(to).last };
  }
  const month = Number(monthText);
  if (from !== to || !(month >= 1 && month <= 12)) return null;
  if (dayText === undefined || dayText === "XX") return monthSpan(from, month);
  const day = dayNumber(from, month, Number(dayText));
  return day === null ? null : { first: day, last: day };
};
