/** Whether two reports are taken to tell of one call. */
export const VERDICTS = ["join", "apart", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Something that two reports have or lack in common, and how much it says: above zero for one call. */
export interface Reason {
  /** The feature's name: "same-day". */
  readonly feature: string;
  readonly sentence: string;
  readonly points: number;
}

/** What comparing two reports came to. */
export interface Judgement {
  readonly reportId: string;
  readonly otherId: string;
  readonly verdict: Verdict;
  /** The sum of the reasons' points. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}
