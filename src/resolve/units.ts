import { fold } from "../model/fold.ts";
import type { Judgement } from "../model/judgement.ts";
import { type Judge, surer } from "./cluster.ts";
import { decide, judge } from "./compare/judge.ts";
import { mayMeet, type Told } from "./compare/told.ts";
import type { ReportsDecided } from "./decided/reports.ts";
import { DisjointSets } from "./sets.ts";

/** Reports that are compared as one. */
export interface Unit {
  /** The first of each story: those that differ. */
  readonly stories: readonly Told[];
  readonly members: readonly Told[];
  /** Why each but the first is one with another. */
  readonly judgements: readonly Judgement[];
}

/**
 * The reports as they are compared: those of copies that tell of one call in the same words are one, and so are those
 * that a person has joined. Each unit goes by one of its reports, that which tells most exactly when the call was.
 * `asked` compares two units as their most alike reports do, unless one article tells of both, or a person has
 * decided otherwise.
 */
export function unitsOf(
  all: readonly Told[],
  decided: ReportsDecided,
): { readonly units: ReadonlyMap<Told, Unit>; readonly asked: Judge } {
  const stories = storiesOf(all, decided);
  const pairs = remembering(judge);
  const units = new Map<Told, Unit>();
  for (const of of linkedStories(stories, decided)) {
    const [lead, ...others] = [...of].sort(mostExactFirst);
    if (lead === undefined) continue;
    const linked = others.map((story) => closestOf(story, [lead, ...others], pairs)).flatMap(joinedByDecision);
    const copied = of.flatMap((story) => (stories.get(story) ?? []).slice(1).map((copy) => pairs(story, copy)));
    const members = of.flatMap((story) => stories.get(story) ?? []);
    units.set(lead, { stories: of, members, judgements: [...linked, ...copied] });
  }
  const reviewed = new Map(
    [...units].map(([lead, { members }]) => [lead, decided.reviewOf(members.map(({ report }) => report.id))]),
  );
  const asked = remembering((a, b) => {
    const between = compareUnits(units.get(a)?.stories ?? [a], units.get(b)?.stories ?? [b], pairs);
    if (decided.apart(a.report.id, b.report.id)) return decide(between, "decided-apart");
    if ((reviewed.get(a) === "rejected") !== (reviewed.get(b) === "rejected")) return decide(between, "rejected");
    return between;
  });
  return { units, asked };
}

/**
 * As their most alike reports compare, unless others of them are apart. What a person has joined in spite of the same
 * is no matter: where one of a call says Monday and one Wednesday, another may say Wednesday.
 */
function compareUnits(ones: readonly Told[], others: readonly Told[], pairs: Judge): Judgement {
  const between = ones.flatMap((one) => others.map((other) => ({ one, other, judgement: pairs(one, other) })));
  const [closest, ...rest] = between.sort((a, b) => surer(a.judgement, b.judgement));
  if (closest === undefined) throw new Error("a unit has a story");
  const differs = (a: Told, b: Told): boolean => a !== b && pairs(a, b).verdict === "apart";
  const against = rest.find(
    ({ one, other, judgement }) =>
      judgement.reasons.some(({ feature }) => feature === "one-article") ||
      (judgement.verdict === "apart" && !differs(closest.one, one) && !differs(closest.other, other)),
  );
  return (against ?? closest).judgement;
}

/** The reports by the one that stands for them: those of copies that tell of one call in the same words, under the first. */
function storiesOf(all: readonly Told[], decided: ReportsDecided): ReadonlyMap<Told, readonly Told[]> {
  const sorted = [...all].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const stories = new Map<string, [Told, Told[]][]>();
  for (const told of sorted) {
    const { copyOfId, articleId, wording } = told.report;
    const story = JSON.stringify([copyOfId ?? articleId, ...wording.map(fold)]);
    const known = stories.get(story) ?? [];
    const same = known.find(([lead, copies]) => {
      const articles = copies.map(({ report }) => report.articleId);
      const fits = wording.length > 0 && !articles.includes(articleId) && told.exact === lead.exact;
      return fits && mayMeet(lead, told) && copies.every((copy) => mayBeCopies(copy, told, decided));
    });
    if (same !== undefined) same[1].push(told);
    else stories.set(story, [...known, [told, [told]]]);
  }
  return new Map([...stories.values()].flat());
}

/** What a person has placed otherwise is no copy, whatever its words. */
const mayBeCopies = ({ report: one }: Told, { report: other }: Told, { isPlaced, linkOf }: ReportsDecided): boolean =>
  !isPlaced(one.id) || !isPlaced(other.id) || linkOf(one.id) === linkOf(other.id);

/** The stories, those together that a person has joined. */
function linkedStories(
  stories: ReadonlyMap<Told, readonly Told[]>,
  { linkOf }: ReportsDecided,
): readonly (readonly Told[])[] {
  const sets = new DisjointSets<string>();
  for (const [lead, members] of stories)
    for (const { report } of members) sets.unite(linkOf(report.id), linkOf(lead.report.id));
  const units = new Map<string, Told[]>();
  for (const lead of stories.keys()) {
    const root = sets.rootOf(linkOf(lead.report.id));
    const known = units.get(root);
    if (known === undefined) units.set(root, [lead]);
    else known.push(lead);
  }
  return [...units.values()];
}

const mostExactFirst = (a: Told, b: Told): number =>
  exactness(a) - exactness(b) || (a.report.id < b.report.id ? -1 : Number(a !== b));

const exactness = ({ exact, reach }: Told): number => (exact ? 0 : reach?.days != null ? 1 : 2);

const closestOf = (story: Told, stories: readonly Told[], pairs: Judge): Judgement | undefined =>
  stories
    .filter((other) => other !== story)
    .map((other) => pairs(story, other))
    .sort(surer)[0];

const joinedByDecision = (judgement: Judgement | undefined): readonly Judgement[] =>
  judgement === undefined ? [] : [decide(judgement, "decided-join")];

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
