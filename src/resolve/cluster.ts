import type { Judgement } from "../model/judgement.ts";
import { CROWDED } from "../model/resolution.ts";
import { APART, JOIN } from "./compare/judge.ts";
import type { Told } from "./compare/told.ts";

/** Compares two reports, the same whenever it is asked about them. */
export type Judge = (a: Told, b: Told) => Judgement;

/** Where a report fits two calls that are not one, the better must be better by so much. */
const MARGIN = 1;

/**
 * Puts reports together that are of one call: the surest pairs first, and never two into one that are apart. A report
 * that fits several groups about as well is in none of them, and stands alone: rather two records of one call than
 * one record of two. Of very many, the first by id are put together so, those on which a person has `decided` before all
 * others; each of the others joins the group that it fits best, and those that fit none are put together in the same way.
 * The result depends on the reports alone and not on their order.
 */
export function clusterReports(
  reports: readonly Told[],
  judge: Judge,
  decided: (report: Told) => boolean,
): readonly (readonly Told[])[] {
  if (reports.length < 2) return reports.map((report) => [report]);
  const byId = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const sorted = [...byId.filter(decided), ...byId.filter((report) => !decided(report))];
  const groups = clusterFew(sorted.slice(0, CROWDED), judge);
  if (sorted.length <= CROWDED) return groups;
  const others = sorted.slice(CROWDED).map((report) => ({ report, fits: fitting(report, groups, judge) }));
  const joining = (group: readonly Told[]) => others.filter(({ fits }) => fits.length === 1 && fits[0] === group);
  return [
    ...groups.map((group) => [...group, ...joining(group).map(({ report }) => report)]),
    ...others.filter(({ fits }) => fits.length > 1).map(({ report }) => [report]),
    ...clusterReports(
      others.filter(({ fits }) => fits.length === 0).map(({ report }) => report),
      judge,
      decided,
    ),
  ];
}

/** The groups that a report fits best, and about as well as each other. */
function fitting(report: Told, groups: readonly (readonly Told[])[], judge: Judge): readonly (readonly Told[])[] {
  const scores = groups.map((group) => closest(report, group, judge)?.score ?? APART);
  const best = Math.max(...scores);
  return best < JOIN
    ? []
    : groups.filter((_, at) => (scores[at] ?? APART) >= JOIN && best - (scores[at] ?? APART) < MARGIN);
}

function clusterFew(sorted: readonly Told[], judge: Judge): readonly (readonly Told[])[] {
  const joined = joinSurestFirst(sorted, judge);
  const torn = new Set(sorted.filter((report) => isTorn(report, joined, judge)));
  if (torn.size === 0) return joined;
  const certain = sorted.filter((report) => !torn.has(report));
  return [...joinSurestFirst(certain, judge), ...[...torn].map((report) => [report])];
}

/**
 * How well a report fits a group: as it does the most like of its reports; null when it is apart from any. Of a group
 * of very many, the first are looked at.
 */
export function closest(report: Told, group: readonly Told[], judge: Judge): Judgement | null {
  const others = group.slice(0, CROWDED).filter((other) => other !== report);
  const judgements = others.map((other) => judge(report, other));
  if (judgements.some(({ verdict }) => verdict === "apart")) return null;
  return judgements.reduce<Judgement | null>(
    (best, next) => (best === null || surer(next, best) < 0 ? next : best),
    null,
  );
}

/** The surest first; of equally sure ones, by id. */
export const surer = (a: Judgement, b: Judgement): number =>
  b.score - a.score || compare(a.reportId, b.reportId) || compare(a.otherId, b.otherId);

function joinSurestFirst(reports: readonly Told[], judge: Judge): readonly (readonly Told[])[] {
  const groupOf = new Map<Told, readonly Told[]>(reports.map((report) => [report, [report]]));
  const pairs = reports.flatMap((a, at) => reports.slice(at + 1).map((b) => ({ a, b, judgement: judge(a, b) })));
  const sure = pairs.filter(({ judgement }) => judgement.score >= JOIN);
  for (const { a, b } of sure.sort((one, other) => surer(one.judgement, other.judgement))) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (one.some((a) => other.some((b) => judge(a, b).score <= APART))) continue;
    const both = [...one, ...other];
    for (const report of both) groupOf.set(report, both);
  }
  return [...new Set(reports.map((report) => groupOf.get(report) ?? []))];
}

/** Whether it fits a group that its own cannot be joined with about as well as its own. */
function isTorn(report: Told, groups: readonly (readonly Told[])[], judge: Judge): boolean {
  const own = groups.find((group) => group.includes(report)) ?? [];
  const others = own.filter((other) => other !== report);
  const score = closest(report, own, judge)?.score;
  if (score === undefined) return false;
  return groups.some((group) => {
    if (group === own) return false;
    const there = closest(report, group, judge)?.score ?? APART;
    if (there < JOIN || score - there >= MARGIN) return false;
    return others.some((a) => group.some((b) => judge(a, b).score <= APART));
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
