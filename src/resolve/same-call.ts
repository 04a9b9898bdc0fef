import { fold } from "../model/fold.ts";
import type { Judgement, Reason, ReportEntry } from "../model/resolution.ts";
import { closest, clusterReports, type Judge, surer } from "./cluster.ts";
import { JOIN, judge } from "./compare/judge.ts";
import { type Told, toldOf } from "./compare/told.ts";
import { boundMoment } from "./moments.ts";
import { meet } from "./reach.ts";
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
}

/**
 * The reports of one group of participants, or of a stretch of it, by the call that they tell of. First those that state
 * their day; then those that tell of the last days, each to the call that it fits clearly best; then these among each
 * other; then those that may mean any call, each to the one that it fits clearly best. Copies of one story are compared
 * as one.
 */
export function sameCall(all: readonly ReportEntry[], world: World): readonly SameCall[] {
  const stories = storiesOf(all.map((report) => toldOf(report, boundMoment(report, world))));
  const asked = remembering(judge);
  const leads = [...stories.keys()];
  const exact = leads.filter((told) => told.exact);
  const near = leads.filter((told) => !told.exact && told.reach?.days != null);
  const open = leads.filter((told) => !told.exact && told.reach?.days == null);

  const stated = clusterReports(exact, asked);
  const placed = near.map((told) => place(told, stated, asked, ONLY_ONE));
  const without = placed.filter(({ joins }) => joins === null);
  const loose = clusterReports(
    without.filter(({ torn }) => !torn).map(({ told }) => told),
    asked,
  );
  const dated = [...extended(stated, placed), ...loose, ...without.flatMap(({ told, torn }) => (torn ? [[told]] : []))];
  const attached = open.map((told) => place(told, dated, asked, ONLY_ONE));
  const unattached = attached.filter(({ joins, torn }) => joins === null && !torn).map(({ told }) => told);
  const groups = [
    ...extended(dated, attached),
    ...clusterReports(unattached, asked),
    ...attached.flatMap(({ told, torn }) => (torn ? [[told]] : [])),
  ];

  const whyPlaced = new Map([...placed, ...attached].map(({ told, why }) => [told, why]));
  return groups.map((group) => ({
    reports: group.flatMap((lead) => stories.get(lead) ?? []).map(({ report }) => report),
    judgements: eachPairOnce([
      ...group.flatMap((lead) => whyPlaced.get(lead) ?? closest(lead, group, asked) ?? []),
      ...group.flatMap((lead) =>
        (stories.get(lead) ?? []).filter((copy) => copy !== lead).map((copy) => asked(lead, copy)),
      ),
      ...groups.flatMap((other) => (other === group ? [] : leftOpen(group, other, asked))),
    ]).sort(surer),
  }));
}

/** Two reports that are each other's closest come from either side. */
const eachPairOnce = (judgements: readonly Judgement[]): Judgement[] => [
  ...new Map(judgements.map((judgement) => [`${judgement.reportId} ${judgement.otherId}`, judgement])).values(),
];

/** The reports by the one that stands for them: those of copies that tell of one call in the same words, under the first. */
function storiesOf(all: readonly Told[]): ReadonlyMap<Told, readonly Told[]> {
  const sorted = [...all].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const stories = new Map<string, [Told, Told[]][]>();
  for (const told of sorted) {
    const { copyOfId, articleId, wording } = told.report;
    const story = JSON.stringify([copyOfId ?? articleId, ...wording.map(fold)]);
    const known = stories.get(story) ?? [];
    const same = known.find(([lead, copies]) => {
      const articles = [lead, ...copies].map(({ report }) => report.articleId);
      return wording.length > 0 && !articles.includes(articleId) && told.exact === lead.exact && meets(lead, told);
    });
    if (same !== undefined) same[1].push(told);
    else stories.set(story, [...known, [told, [told]]]);
  }
  return new Map([...stories.values()].flat());
}

const meets = (a: Told, b: Told): boolean => a.reach !== null && b.reach !== null && meet(a.reach, b.reach);

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

/** The group that a report fits clearly best. `onlyOne` speaks for a group when there is no other that it can mean. */
function place(told: Told, groups: readonly (readonly Told[])[], asked: Judge, onlyOne?: Reason): Placed {
  const fits = groups.flatMap((group) => {
    const why = group.some((other) => meets(told, other)) ? closest(told, group, asked) : null;
    return why === null ? [] : [{ group, why }];
  });
  const [best, second] = fits
    .map(({ group, why }) => ({
      group,
      why: fits.length === 1 && onlyOne !== undefined ? withReason(why, onlyOne) : why,
    }))
    .sort((a, b) => surer(a.why, b.why));
  if (best === undefined || best.why.score < JOIN) return alone(told);
  const torn = second !== undefined && best.why.score - second.why.score < CLEARLY;
  return torn ? { ...alone(told), torn } : { told, joins: best.group, why: best.why, torn };
}

const withReason = (judgement: Judgement, reason: Reason): Judgement => {
  const score = judgement.score + reason.points;
  return { ...judgement, score, verdict: score >= JOIN ? "join" : "unsure", reasons: [...judgement.reasons, reason] };
};

/** The groups, each with the reports that were found to join it. */
const extended = (groups: readonly (readonly Told[])[], placed: readonly Placed[]): readonly (readonly Told[])[] =>
  groups.map((group) => [...group, ...placed.filter(({ joins }) => joins === group).map(({ told }) => told)]);

/** The comparison that speaks most for two groups being one call, when there is one and nothing forbids it. */
function leftOpen(group: readonly Told[], other: readonly Told[], asked: Judge): readonly Judgement[] {
  const fits = group.map((told) => (other.some((one) => meets(told, one)) ? closest(told, other, asked) : null));
  const known = fits.flatMap((judgement) => judgement ?? []);
  const [best] = [...known].sort(surer);
  if (known.length < group.length || best === undefined || best.score === 0 || best.score < WORTH_ASKING) return [];
  return [{ ...best, verdict: "unsure" }];
}

/** Asks about each two reports once. */
function remembering(ask: Judge): Judge {
  const known = new Map<Told, Map<Told, Judgement>>();
  return (one, two) => {
    const [a, b] = one.report.id < two.report.id ? [one, two] : [two, one];
    const ofOne = known.get(a) ?? new Map<Told, Judgement>();
    known.set(a, ofOne);
    const judgement = ofOne.get(b) ?? ask(a, b);
    ofOne.set(b, judgement);
    return judgement;
  };
}
