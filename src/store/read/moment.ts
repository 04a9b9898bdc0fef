import type { Basis, Moment, Precision } from "../../model/moment.ts";

/** The columns of a moment, as Call and Report have them. */
export interface MomentColumns {
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly words: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The moment of a row. */
export const momentOf = ({ edtf, precision, basis, words, earliest, latest }: MomentColumns): Moment => ({
  edtf,
  precision,
  basis,
  words,
  earliest,
  latest,
});
