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

export const UNKNOWN_MOMENT: Moment = {
  edtf: null,
  precision: "unknown",
  basis: "unknown",
  words: null,
  earliest: null,
  latest: null,
};
