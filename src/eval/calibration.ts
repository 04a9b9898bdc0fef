import { share } from "./score.ts";

/** A held call that was found, with how sure of it the extractor was, and whether the gold has it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Calls whose confidence lies in `[from, to)`; the last bin has 1 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly calls: number;
  /** Mean confidence, and the share that is right; null when the bin is empty. */
  readonly confidence: number | null;
  readonly right: number | null;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

/** How often calls of each confidence are right. */
export const calibrationOf = (judged: readonly Judged[]): readonly Bin[] =>
  EDGES.slice(0, -1).map((from, at) => {
    const to = EDGES[at + 1] ?? 1;
    const inside = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence <= 1)),
    );
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to,
      calls: inside.length,
      confidence: inside.length === 0 ? null : sum / inside.length,
      right: inside.length === 0 ? null : inside.filter(({ right }) => right).length / inside.length,
    };
  });

/** Of the calls given `threshold` and above, the share that is right. */
export const rightAbove = (judged: readonly Judged[], threshold: number): number => {
  const sure = judged.filter(({ confidence }) => confidence >= threshold);
  return share(sure.filter(({ right }) => right).length, sure.length);
};
