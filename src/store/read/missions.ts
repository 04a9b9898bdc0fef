import { fold } from "../../model/fold.ts";
import { type Mission, Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { stringsOf } from "./json.ts";
import { nameCondition } from "./names.ts";
import { pageOf } from "./page.ts";
import type { MissionFilter, MissionOrder, MissionRecord, Page, PageArgs } from "./records.ts";

/** The missions with these ids, in their order; null where there is none. One statement. */
export async function missionsById(store: Store, ids: readonly string[]): Promise<readonly (MissionRecord | null)[]> {
  const rows = await store.client.mission.findMany({ where: { id: { in: [...ids] } } });
  return oneForEach(ids, rows.map(toMission), ({ id }) => id);
}

/** The id of the mission of that name or acronym in any known form; null for one that nobody has. One statement. */
export async function missionIdByName(store: Store, name: string): Promise<string | null> {
  const found = await store.client.mission.findFirst({
    where: { names: { some: { folded: fold(name) } } },
    orderBy: [{ calls: { _count: "desc" } }, { id: "asc" }],
    select: { id: true },
  });
  return found?.id ?? null;
}

/** One page of all missions. Two statements. */
export async function missionsPage(
  store: Store,
  filter: MissionFilter,
  order: MissionOrder,
  args: PageArgs,
): Promise<Page<MissionRecord>> {
  const { key, descending } = ORDERS[order];
  const condition = filter.name == null ? Prisma.sql`1 = 1` : nameCondition(MISSION_NAMES, filter.name);
  const rows = Prisma.sql`SELECT '' AS "parent", m."id" AS "id", ${key} AS "key" FROM "Mission" m WHERE ${condition}`;
  return pageOf(store.client, { rows, descending }, args, (ids) => missionsById(store, ids));
}

const MISSION_NAMES = Prisma.sql`SELECT n."folded" FROM "MissionName" n WHERE n."missionId" = m."id"`;

const ORDERS: Readonly<Record<MissionOrder, { readonly key: Prisma.Sql; readonly descending: boolean }>> = {
  NAME_ASC: { key: Prisma.sql`m."sortName"`, descending: false },
  CALLS_DESC: {
    key: Prisma.sql`(SELECT COUNT(*) FROM "CallMission" x WHERE x."missionId" = m."id")`,
    descending: true,
  },
};

/** Every known form of each mission's name, `name` among them, in alphabetical order. One statement. */
export async function namesOfMissions(
  store: Store,
  missionIds: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const rows = await store.client.missionName.findMany({
    where: { missionId: { in: [...missionIds] } },
    orderBy: [{ missionId: "asc" }, { name: "asc" }],
  });
  return allForEach(missionIds, rows, ({ missionId }) => missionId).map((names) => names.map(({ name }) => name));
}

/** The missions that came up in each call, by name. Two statements. */
export async function missionsOfCalls(
  store: Store,
  callIds: readonly string[],
): Promise<readonly (readonly MissionRecord[])[]> {
  const rows = await store.client.callMission.findMany({
    where: { callId: { in: [...callIds] } },
    include: { mission: true },
  });
  return allForEach(callIds, byName(rows), ({ callId }) => callId).map((links) => links.map(linkedMission));
}

/** The missions that came up in each report, by name. Three statements. */
export async function missionsOfReports(
  store: Store,
  reportIds: readonly string[],
): Promise<readonly (readonly MissionRecord[])[]> {
  const rows = await store.client.reportMission.findMany({
    where: { reportId: { in: [...reportIds] } },
    select: { reportId: true, mission: { select: { mission: true } } },
  });
  const links = byName(rows.map(({ reportId, mission }) => ({ reportId, mission: mission.mission })));
  return allForEach(reportIds, links, ({ reportId }) => reportId).map((found) => found.map(linkedMission));
}

const byName = <Link extends { readonly mission: Mission }>(links: readonly Link[]): readonly Link[] =>
  [...links].sort((a, b) => (a.mission.sortName < b.mission.sortName ? -1 : 1));

const linkedMission = ({ mission }: { readonly mission: Mission }): MissionRecord => toMission(mission);

const toMission = (row: Mission): MissionRecord => ({
  id: row.id,
  name: row.name,
  acronym: row.acronym,
  kind: row.kind,
  registerId: row.registerId,
  places: stringsOf(row.places),
  leads: stringsOf(row.leads),
  from: row.from,
  to: row.to,
});
