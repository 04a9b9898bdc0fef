import { calendarOf, isoDay, isoMonth, isoYear, monthSpan, yearSpan } from "../../model/calendar.ts";
import { type Bounds, edtfOf, type Moment, type Precision } from "../../model/moment.ts";
import type { Publication } from "../publication.ts";
import type { Absolute, Resolved } from "./rule.ts";

export interface Stretch {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  /** Where the words name a unit that is wider than the days that it can be: "this year". */
  readonly edtf?: string;
  readonly basis?: "implied";
}

/** What the words come to by the calendar alone; "future" when all of it lies more than a day past publication, since zones differ. */
export const resolved = (
  publication: Publication | null,
  { earliest, latest, precision, edtf, basis }: Stretch,
): Resolved => ({
  kind: publication !== null && earliest > publication.day + 1 ? "future" : "absolute",
  edtf: edtf ?? (earliest === latest ? isoDay(earliest) : edtfOf(boundsOfDays(earliest, latest))),
  precision: earliest === latest && edtf === undefined ? "day" : precision,
  basis: basis ?? "stated",
  earliest,
  latest,
});

/** Words that count from the publication time: nothing without one. */
export const fromPublication = (read: (publication: Publication) => Resolved): Absolute => ({
  kind: "absolute",
  at: (publication) => (publication === null ? NOTHING_FIXED : read(publication)),
});

/** Words that the calendar fixes alone. */
export const fixed = (stretch: Stretch): Absolute => ({
  kind: "absolute",
  at: (publication) => resolved(publication, stretch),
});

/** A length of time, or one whose edge only is known: no date, at most bounds. */
export const loose = (
  kind: Resolved["kind"],
  earliest: number | null = null,
  latest: number | null = null,
): Resolved => ({
  kind,
  edtf: null,
  precision: earliest === null && latest === null ? "unknown" : "range",
  basis: earliest === null && latest === null ? "unknown" : "stated",
  earliest,
  latest,
});

export const NOTHING_FIXED: Resolved = loose("absolute");

export const day = (number: number): Stretch => ({ earliest: number, latest: number, precision: "day" });

/**
 * A month, or its early, middle or late part. The parts overlap, since writers differ: the first half, the 8th to the
 * 23rd, the second half.
 */
export const month = (year: number, number: number, portion: "early" | "mid" | "late" | null = null): Stretch => {
  const { first, last } = monthSpan(year, number);
  const at = calendarOf(first);
  return {
    earliest: portion === "mid" ? first + 7 : portion === "late" ? first + 15 : first,
    latest: portion === "early" ? first + 14 : portion === "mid" ? first + 22 : last,
    precision: "month",
    edtf: isoMonth(at.year, at.month),
  };
};

/** A year, or its early (to June), middle (April to September) or late part (from July). */
export const year = (number: number, portion: "early" | "mid" | "late" | null = null): Stretch => {
  const { first, last } = yearSpan(number);
  return {
    earliest: portion === "mid" ? monthSpan(number, 4).first : portion === "late" ? monthSpan(number, 7).first : first,
    latest: portion === "early" ? monthSpan(number, 6).last : portion === "mid" ? monthSpan(number, 9).last : last,
    precision: "year",
    edtf: isoYear(number),
  };
};

/** Cuts off what lies after publication, since what has happened lies before; the stretch itself where nothing would be left. */
export const untilPublication = (stretch: Stretch, publication: Publication): Stretch =>
  stretch.earliest > publication.day ? stretch : { ...stretch, latest: Math.min(stretch.latest, publication.day) };

/** The mention's moment. */
export const momentOf = ({ edtf, precision, basis, earliest, latest }: Resolved, words: string): Moment => ({
  edtf,
  precision,
  basis,
  words,
  ...boundsOfDays(earliest, latest),
});

const boundsOfDays = (earliest: number | null, latest: number | null): Bounds => {
  const first = earliest === null ? null : isoDay(earliest);
  return { earliest: first, latest: latest === null ? null : latest === earliest ? first : isoDay(latest) };
};
