import type { ReportDecision, Review } from "../../model/resolution.ts";
import { DisjointSets } from "../sets.ts";

/** What decisions on reports come to, by report id. */
export interface ReportsDecided {
  /** Reports that a decision has made one are told by one id, the same for all of them. */
  readonly linkOf: (id: string) => string;
  /** Whether a decision says that the two, or reports that are one with them, are not of one call. */
  readonly apart: (one: string, other: string) => boolean;
  /** Whether a decision says of which call it is, or is not. */
  readonly isPlaced: (id: string) => boolean;
  /** The latest that was said of any of these. */
  readonly reviewOf: (ids: readonly string[]) => Review;
}

/**
 * Puts decisions on reports together, the latest first. Of two that contradict each other the later holds, also where
 * they do so by way of others: whoever joins A with B and B with C, and later tells A from C, undoes the first.
 */
export function settleReports(decisions: readonly ReportDecision[]): ReportsDecided {
  const links = new DisjointSets<string>();
  const strangers = new Map<string, Set<string>>();
  const placed = new Set<string>();
  const reviews = new Map<string, { readonly review: Review; readonly at: number }>();
  const strangersOf = (id: string): Set<string> => {
    const root = links.rootOf(id);
    const known = strangers.get(root) ?? new Set();
    strangers.set(root, known);
    return known;
  };
  const apart = (one: string, other: string): boolean =>
    [...(strangers.get(links.rootOf(one)) ?? [])].some((stranger) => links.rootOf(stranger) === links.rootOf(other));
  const join = (one: string, other: string): void => {
    if (apart(one, other)) return;
    const [kept, lost] = links.unite(one, other);
    for (const stranger of strangers.get(lost) ?? []) strangersOf(kept).add(stranger);
  };
  const split = (one: string, other: string): void => {
    if (links.rootOf(one) === links.rootOf(other)) return;
    strangersOf(one).add(other);
    strangersOf(other).add(one);
  };

  for (const [at, { kind, reportIds, fromIds }] of decisions.entries()) {
    if (kind === "join") for (const [one, other] of pairsOf(reportIds)) join(one, other);
    if (kind === "split") for (const one of reportIds) for (const other of fromIds) split(one, other);
    for (const id of [...reportIds, ...fromIds]) {
      if (kind === "join" || kind === "split") placed.add(id);
      else if (!reviews.has(id)) reviews.set(id, { review: kind === "confirm" ? "confirmed" : "rejected", at });
    }
  }
  return {
    linkOf: (id) => links.rootOf(id),
    apart,
    isPlaced: (id) => placed.has(id),
    reviewOf: (ids) => ids.flatMap((id) => reviews.get(id) ?? []).sort((a, b) => a.at - b.at)[0]?.review ?? null,
  };
}

const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
