import type { Judgement, Reason, Verdict } from "../../model/judgement.ts";
import { FEATURES } from "./features.ts";
import type { Told } from "./told.ts";

/** From so many points on two reports are one call. */
export const JOIN = 1;

/** With so few they are two, and no third report can make them one. */
export const APART = -1;

/** Compares two reports; the one with the lower id is named first. */
export function judge(one: Told, two: Told): Judgement {
  const [a, b] = one.report.id < two.report.id ? [one, two] : [two, one];
  const reasons = FEATURES.flatMap(({ name, weight, sentence, compare }): Reason[] => {
    const points = hundredths(weight * compare(a, b));
    return points === 0 ? [] : [{ feature: name, sentence, points }];
  });
  return judged({ reportId: a.report.id, otherId: b.report.id }, reasons);
}

/** What a person has decided, in points that no sum of weights comes near. */
const DECIDED = {
  "decided-join": { sentence: "A person has decided that they are one call.", points: 100 },
  "decided-apart": { sentence: "A person has decided that they are two.", points: -100 },
  rejected: { sentence: "A person has said of one that it was no call.", points: -100 },
} as const;

/** The judgement as a person's decision leaves it: that comes first among its reasons. */
export const decide = (judgement: Judgement, feature: keyof typeof DECIDED): Judgement =>
  judged(judgement, [{ feature, ...DECIDED[feature] }, ...judgement.reasons]);

/** The judgement that follows from the reasons. */
export function judged(
  { reportId, otherId }: Pick<Judgement, "reportId" | "otherId">,
  reasons: readonly Reason[],
): Judgement {
  const score = hundredths(reasons.reduce((sum, { points }) => sum + points, 0));
  return { reportId, otherId, verdict: verdictOf(score), score, reasons };
}

const verdictOf = (score: number): Verdict => (score >= JOIN ? "join" : score <= APART ? "apart" : "unsure");

/** Rounded, so that sums in any order are equal. */
const hundredths = (points: number): number => Math.round(points * 100) / 100;
