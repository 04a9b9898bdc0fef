import type { Judgement, Reason } from "../model/judgement.ts";
import type { ReportEntry, Review } from "../model/resolution.ts";
import { closest, clusterReports, type Judge, surer } from "./cluster.ts";
import { JOIN, judged } from "./compare/judge.ts";
import { mayMeet, type Told, toldOf } from "./compare/told.ts";
import type { ReportsDecided } from "./decided/reports.ts";
import { boundMoment } from "./moments.ts";
import { type Unit, unitsOf } from "./units.ts";
import type { World } from "./world.ts";

/** Of the calls that a report without a day fits, the best must be better by so much. */
const CLEARLY = 0.5;

/** What it says for a call that it is the only one of these people that a report can mean. */
const ONLY_ONE: Reason = {
  feature: "only-one",
  sentence: "No other call of theirs is known that it can mean.",
  points: 0.5,
};

/** With fewer points, it is not worth a person's time to ask whether two calls are one. */
const WORTH_ASKING = -0.5;

/** Reports of one call, and the comparisons that speak for it or leave it open. */
export interface SameCall {
  readonly reports: readonly ReportEntry[];
  readonly judgements: readonly Judgement[];
  readonly review: Review;
}

/**
 * The reports of one room, or of several of which a person has joined reports, by the call that they tell of. A room has
 * the reports of one group of participants, or of a stretch of it. First those that state their day; then those that
 * tell of the last days, each to the call that it fits clearly best; then these among each other; then those that may
 * mean any call, each to the one that it fits clearly best. Copies of one story are compared as one, and so are reports
 * that a person has joined.
 */
export function sameCall(
  rooms: readonly (readonly ReportEntry[])[],
  decided: ReportsDecided,
  world: World,
): readonly SameCall[] {
  const all = rooms.flatMap((reports, room) =>
    reports.map((report) => toldOf(report, boundMoment(report, world), room)),
  );
  const { units, asked } = unitsOf(all, decided);
  const leads = [...units.keys()];
  const exact = leads.filter((told) => told.exact);
  const near = leads.filter((told) => !told.exact && told.reach?.days != null);
  const open = leads.filter((told) => !told.exact && told.reach?.days == null);

  const isDecided = (told: Told): boolean => decided.isPlaced(told.report.id);
  const stated = clusterReports(exact, asked, isDecided);
  const placed = near.map((told) => place(told, stated, asked, units));
  const without = placed.filter(({ joins }) => joins === null);
  const loose = clusterReports(
    without.filter(({ torn }) => !torn).map(({ told }) => told),
    asked,
    isDecided,
  );
  const dated = [...extended(stated, placed), ...loose, ...without.flatMap(({ told, torn }) => (torn ? [[told]] : []))];
  const attached = open.map((told) => place(told, dated, asked, units));
  const unattached = attached.filter(({ joins, torn }) => joins === null && !torn).map(({ told }) => told);
  const groups = [
    ...extended(dated, attached),
    ...clusterReports(unattached, asked, isDecided),
    ...attached.flatMap(({ told, torn }) => (torn ? [[told]] : [])),
  ];

  const whyPlaced = new Map([...placed, ...attached].map(({ told, why }) => [told, why]));
  return groups.map((group) => {
    const reports = group.flatMap((lead) => units.get(lead)?.members ?? []).map(({ report }) => report);
    return {
      reports,
      judgements: eachPairOnce([
        ...group.flatMap((lead) => whyPlaced.get(lead) ?? closest(lead, group, asked) ?? []),
        ...group.flatMap((lead) => units.get(lead)?.judgements ?? []),
        ...groups.flatMap((other) => (other === group ? [] : leftOpen(group, other, asked, units))),
      ]).sort(surer),
      review: decided.reviewOf(reports.map(({ id }) => id)),
    };
  });
}

/** Two reports that are each other's closest come from either side. */
const eachPairOnce = (judgements: readonly Judgement[]): Judgement[] => [
  ...new Map(judgements.map((judgement) => [`${judgement.reportId} ${judgement.otherId}`, judgement])).values(),
];

type Units = ReadonlyMap<Told, Unit>;

/** Whether any report of the one can be of a call with any of the other, by who took part and when. */
const meets = (a: Told, b: Told, units: Units): boolean => {
  const storiesOf = (told: Told): readonly Told[] => units.get(told)?.stories ?? [told];
  return storiesOf(a).some((one) => storiesOf(b).some((other) => mayMeet(one, other)));
};

/** What became of looking for the call that a report means. */
interface Placed {
  readonly told: Told;
  readonly joins: readonly Told[] | null;
  /** Why it joins, when it does. */
  readonly why: Judgement | null;
  /** Whether it fits several about as well. */
  readonly torn: boolean;
}

const alone = (told: Told): Placed => ({ told, joins: null, why: null, torn: false });

/** The group that a report fits clearly best. It speaks for a group when there is no other that it can mean. */
function place(told: Told, groups: readonly (readonly Told[])[], asked: Judge, units: Units): Placed {
  const fits = groups.flatMap((group) => {
    const why = group.some((other) => meets(told, other, units)) ? closest(told, group, asked) : null;
    return why === null ? [] : [{ group, why }];
  });
  const [best, second] = fits
    .map(({ group, why }) => ({
      group,
      why: fits.length === 1 ? withReason(why, ONLY_ONE) : why,
    }))
    .sort((a, b) => surer(a.why, b.why));
  if (best === undefined || best.why.score < JOIN) return alone(told);
  const torn = second !== undefined && best.why.score - second.why.score < CLEARLY;
  return torn ? { ...alone(told), torn } : { told, joins: best.group, why: best.why, torn };
}

const withReason = (judgement: Judgement, reason: Reason): Judgement =>
  judged(judgement, [...judgement.reasons, reason]);

/** The groups, each with the reports that were found to join it. */
const extended = (groups: readonly (readonly Told[])[], placed: readonly Placed[]): readonly (readonly Told[])[] =>
  groups.map((group) => [...group, ...placed.filter(({ joins }) => joins === group).map(({ told }) => told)]);

/** The comparison that speaks most for two groups being one call, when there is one and nothing forbids it. */
function leftOpen(group: readonly Told[], other: readonly Told[], asked: Judge, units: Units): readonly Judgement[] {
  const fits = group.map((told) => (other.some((one) => meets(told, one, units)) ? closest(told, other, asked) : null));
  const known = fits.flatMap((judgement) => judgement ?? []);
  const [best] = [...known].sort(surer);
  if (known.length < group.length || best === undefined || best.score === 0 || best.score < WORTH_ASKING) return [];
  return [{ ...best, verdict: "unsure" }];
}
