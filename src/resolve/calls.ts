import type { Moment, Precision } from "../model/moment.ts";
import type { Channel } from "../model/reading.ts";
import type { CallResolved, ParticipantResolved, ReportEntry } from "../model/resolution.ts";
import { boundMoment, daysOf } from "./moments.ts";
import { officeAsOf, registeredOffices } from "./offices.ts";
import type { World } from "./world.ts";

/**
 * Reports can be of one call only under the same key: who took part, the day, and whether it was held. A report that
 * states no single day, or tells of several calls at once, has a key of its own.
 */
export function callKey(report: ReportEntry): string {
  const { id, participants, moment, status, several } = report;
  if (several || moment.basis !== "stated" || moment.precision !== "day") return id;
  const leaderIds = [...new Set(participants.map(({ leaderId }) => leaderId))].sort();
  return [...leaderIds, moment.edtf, status].join(" ");
}

/**
 * The calls that these reports tell of; all reports under the keys of `reports` must be among them. Reports of
 * different articles are one call when the same leaders took part, both state the same day, and neither status nor
 * channel differs. Where that leaves open which of several calls of one article is meant, nothing is joined.
 *
 * A call has the id of the report that was first: by publication, undated ones last, then by id. So it depends on the
 * reports alone, and another report changes it only if it was published before all others.
 */
export function resolveCalls(reports: readonly ReportEntry[], world: World): readonly CallResolved[] {
  const bounded = reports.map((report) => ({ ...report, moment: boundMoment(report, world) }));
  return sameCall(bounded).map((group) => describeCall(group, world));
}

function sameCall(reports: readonly ReportEntry[]): readonly (readonly ReportEntry[])[] {
  const groups = new Map<string, ReportEntry[]>();
  for (const report of reports) {
    const group = groups.get(callKey(report));
    if (group === undefined) groups.set(callKey(report), [report]);
    else group.push(report);
  }
  return [...groups.values()].flatMap(byChannel).flatMap(atMostOncePerArticle);
}

/** An unspecified channel goes with the only one that is specified, and with none of several. */
function byChannel(reports: readonly ReportEntry[]): readonly (readonly ReportEntry[])[] {
  const specified = new Set(reports.map(({ channel }) => channel).filter((channel) => channel !== "UNSPECIFIED"));
  if (specified.size < 2) return [reports];
  const channels: readonly Channel[] = [...specified, "UNSPECIFIED"];
  return channels
    .map((channel) => reports.filter((report) => report.channel === channel))
    .filter((group) => group.length > 0);
}

function atMostOncePerArticle(reports: readonly ReportEntry[]): readonly (readonly ReportEntry[])[] {
  const articles = new Set(reports.map(({ articleId }) => articleId));
  return articles.size === reports.length ? [reports] : reports.map((report) => [report]);
}

function describeCall(group: readonly ReportEntry[], world: World): CallResolved {
  const reports = [...group].sort(clearestFirst);
  const [clearest] = reports;
  const first = [...group].sort(publishedFirst)[0];
  if (clearest === undefined || first === undefined) throw new Error("a call has a report");
  const moment = bestMoment(reports);
  return {
    id: first.id,
    reportIds: reports.map(({ id }) => id),
    channel: reports.map(({ channel }) => channel).find((channel) => channel !== "UNSPECIFIED") ?? "UNSPECIFIED",
    status: clearest.status,
    moment,
    placedById: reports.flatMap(({ placedById }) => placedById ?? [])[0] ?? null,
    confidence: Math.max(...reports.map(({ confidence }) => confidence)),
    background: reports.every(({ background }) => background),
    several: reports.some(({ several }) => several),
    reportCount: new Set(reports.map(({ articleId, copyOfId }) => copyOfId ?? articleId)).size,
    participants: participantsOf(reports, moment, world),
    topicIds: [...new Set(reports.flatMap(({ topicIds }) => topicIds))].sort(),
    missionIds: [...new Set(reports.flatMap(({ missionIds }) => missionIds))].sort(),
  };
}

const clearestFirst = (a: ReportEntry, b: ReportEntry): number => b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

const publishedFirst = (a: ReportEntry, b: ReportEntry): number => {
  const [first, second] = [a.publishedSort || "~", b.publishedSort || "~"];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
};

/** The most exact of the stated moments, else of the implied; of equal ones, that of the clearest report. */
function bestMoment(reports: readonly ReportEntry[]): Moment {
  const moments = reports.map(({ moment }) => moment);
  const [best] = moments.sort(
    (a, b) => BASES[a.basis] - BASES[b.basis] || PRECISIONS[a.precision] - PRECISIONS[b.precision],
  );
  if (best === undefined) throw new Error("a call has a report");
  return best;
}

const BASES = { stated: 0, implied: 1, unknown: 2 } as const;
const PRECISIONS: Readonly<Record<Precision, number>> = {
  day: 0,
  week: 1,
  range: 2,
  month: 3,
  season: 4,
  year: 5,
  unknown: 6,
};

/** In the order of the clearest report, each as the clearest report that gives an office has it. */
function participantsOf(reports: readonly ReportEntry[], moment: Moment, world: World): readonly ParticipantResolved[] {
  const all = reports.flatMap(({ participants }) => participants);
  return [...new Set(all.map(({ leaderId }) => leaderId))].flatMap((leaderId) => {
    const entries = all.filter((entry) => entry.leaderId === leaderId);
    const entry = entries.find(({ office }) => office !== null) ?? entries[0];
    if (entry === undefined) return [];
    const person = world.people.get(leaderId);
    const registered = person === undefined ? [] : registeredOffices(leaderId, person, world);
    const office = officeAsOf(leaderId, entry.office, daysOf(moment), registered, world);
    return [{ leaderId, office, asReported: entry.office?.words ?? entry.name }];
  });
}
