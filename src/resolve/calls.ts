import { grouped } from "../model/grouped.ts";
import type { Moment, Precision } from "../model/moment.ts";
import type { Channel } from "../model/reading.ts";
import {
  type CallResolved,
  CROWDED,
  type ParticipantResolved,
  type ReportDecision,
  type ReportEntry,
} from "../model/resolution.ts";
import { type ReportsDecided, settleReports } from "./decided/reports.ts";
import { daysOf } from "./moments.ts";
import { officeAsOf, registeredOffices } from "./offices.ts";
import { callKey, reachOf } from "./reach.ts";
import { type SameCall, sameCall } from "./same-call.ts";
import { DisjointSets } from "./sets.ts";
import { stretchesOf } from "./stretches.ts";
import type { World } from "./world.ts";

/**
 * The calls that these reports tell of. Of a group of participants all reports must be among them, unless the group is
 * crowded: `crowded` has the keys of those in the same thirty-two days, by group. Of reports that `decisions`, the latest
 * first, have joined, all must be among them.
 *
 * A call has the id of the report that was first: by publication, undated ones last, then by id. So it depends on the
 * reports alone, and another report changes it only if it was published before all others.
 */
export function resolveCalls(
  reports: readonly ReportEntry[],
  world: World,
  decisions: readonly ReportDecision[] = [],
  crowded: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly CallResolved[] {
  const decided = settleReports(decisions);
  return linkedRooms(roomsOf(reports, crowded), decided).flatMap((reports) =>
    sameCall(reports, decided, world).map((same) => describeCall(same, world)),
  );
}

/** The reports by the room in which each looks for its call: a group of participants, or a stretch of a crowded one. */
function roomsOf(
  reports: readonly ReportEntry[],
  crowded: ReadonlyMap<string, readonly string[]>,
): readonly (readonly ReportEntry[])[] {
  const known = reports.map((report) => ({ report, key: callKey(report) }));
  const groups = grouped(known, ({ key, report }) => reachOf(key)?.group ?? `alone ${report.id}`);
  const rooms = [...groups].flatMap(([group, members]) => {
    const keys = crowded.get(group) ?? (members.length > CROWDED ? members.map(({ key }) => key) : null);
    if (keys === null) return [members];
    // Too many calls could be meant by one that may mean any.
    const stretchOf = stretchesOf(keys);
    return [...grouped(members, ({ key, report }) => stretchOf(key) || report.id).values()];
  });
  return rooms.map((members) => members.map(({ report }) => report));
}

/** The rooms, those together of which a person has joined reports. */
function linkedRooms(
  rooms: readonly (readonly ReportEntry[])[],
  { linkOf }: ReportsDecided,
): readonly (readonly (readonly ReportEntry[])[])[] {
  const sets = new DisjointSets<string>();
  const nameOf = (room: readonly ReportEntry[]): string => linkOf(room[0]?.id ?? "");
  for (const room of rooms) for (const { id } of room) sets.unite(nameOf(room), linkOf(id));
  return [...grouped(rooms, (room) => sets.rootOf(nameOf(room))).values()];
}

function describeCall({ reports: group, judgements, review }: SameCall, world: World): CallResolved {
  const reports = [...group].sort(clearestFirst);
  const [clearest] = reports;
  const first = [...group].sort(publishedFirst)[0];
  if (clearest === undefined || first === undefined) throw new Error("a call has a report");
  const moment = bestMoment(reports);
  return {
    id: first.id,
    reportIds: reports.map(({ id }) => id),
    channel: bestChannel(reports),
    status: clearest.status,
    moment,
    placedById: reports.flatMap(({ placedById }) => placedById ?? [])[0] ?? null,
    confidence: Math.max(...reports.map(({ confidence }) => confidence)),
    background: reports.every(({ background }) => background),
    several: reports.some(({ several }) => several),
    review,
    reportCount: new Set(reports.map(storyOf)).size,
    participants: participantsOf(reports, moment, world),
    topicIds: [...new Set(reports.flatMap(({ topicIds }) => topicIds))].sort(),
    missionIds: [...new Set(reports.flatMap(({ missionIds }) => missionIds))].sort(),
    judgements,
  };
}

const clearestFirst = (a: ReportEntry, b: ReportEntry): number => b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

const publishedFirst = (a: ReportEntry, b: ReportEntry): number => {
  const [first, second] = [a.publishedSort || "~", b.publishedSort || "~"];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
};

/** The most exact of the stated moments, else of the implied; of equally exact ones, that of most stories. */
function bestMoment(reports: readonly ReportEntry[]): Moment {
  const exactness = ({ moment }: ReportEntry): number => BASES[moment.basis] * 10 + PRECISIONS[moment.precision];
  const most = Math.min(...reports.map(exactness));
  const best = toldByMost(
    reports.filter((report) => exactness(report) === most),
    ({ moment }) => moment.edtf ?? "",
  );
  if (best === undefined) throw new Error("a call has a report");
  return best.moment;
}

/** The channel that most stories specify. */
function bestChannel(reports: readonly ReportEntry[]): Channel {
  const specified = reports.filter(({ channel }) => channel !== "UNSPECIFIED");
  return toldByMost(specified, ({ channel }) => channel)?.channel ?? "UNSPECIFIED";
}

/** The clearest of those reports that say what most stories say, near-copies counted once; `reports` go by clarity. */
function toldByMost(reports: readonly ReportEntry[], said: (report: ReportEntry) => string): ReportEntry | undefined {
  const stories = (report: ReportEntry): number =>
    new Set(reports.filter((other) => said(other) === said(report)).map(storyOf)).size;
  return reports.reduce<ReportEntry | undefined>(
    (best, report) => (best === undefined || stories(report) > stories(best) ? report : best),
    undefined,
  );
}

const storyOf = ({ articleId, copyOfId }: ReportEntry): string => copyOfId ?? articleId;

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
