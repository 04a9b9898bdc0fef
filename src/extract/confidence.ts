import type { MergedCall } from "./calls/merge.ts";

/** The probability, in [0, 1], that a call is right in participants, status and kind: how sure its surest rule is, less for what had to be inferred, more when told twice. Calibrated as a whole by the evaluation. */
export const confidenceOf = (call: MergedCall): number => {
  const [first, ...others] = call.events
    .map(({ prior, inferred }) => prior - 0.08 * Math.min(inferred, 4))
    .sort((a, b) => b - a);
  const doubt = others.reduce((rest) => rest * 0.8, 1 - (first ?? 0.5));
  return Math.round((1 - doubt) * 100) / 100;
};
