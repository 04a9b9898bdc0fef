import { fold } from "../../model/fold.ts";
import { type Leader, type Office, Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { nameCondition } from "./names.ts";
import { pageOf } from "./page.ts";
import type { LeaderFilter, LeaderOrder, LeaderRecord, OfficeRecord, Page, PageArgs } from "./records.ts";

/** The leaders with these ids, in their order; null where there is none. One statement. */
export async function leadersById(store: Store, ids: readonly string[]): Promise<readonly (LeaderRecord | null)[]> {
  const rows = await store.client.leader.findMany({ where: { id: { in: [...ids] } } });
  return oneForEach(ids, rows.map(toLeader), ({ id }) => id);
}

/**
 * The id of the leader of that name in any known form; of namesakes, the one on most calls. Null for a name that
 * nobody has. One statement.
 */
export async function leaderIdByName(store: Store, name: string): Promise<string | null> {
  const found = await store.client.leader.findFirst({
    where: { names: { some: { folded: fold(name) } } },
    orderBy: [{ callCount: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  return found?.id ?? null;
}

/** One page of all leaders. Two statements. */
export async function leadersPage(
  store: Store,
  filter: LeaderFilter,
  order: LeaderOrder,
  args: PageArgs,
): Promise<Page<LeaderRecord>> {
  const { key, descending } = ORDERS[order];
  const conditions = [
    filter.onCalls === false ? Prisma.sql`1 = 1` : Prisma.sql`l."callCount" > 0`,
    ...(filter.name == null ? [] : [nameCondition(LEADER_NAMES, filter.name)]),
    ...(filter.officeTitle == null ? [] : [officeCondition(Prisma.sql`o."title" = ${filter.officeTitle}`)]),
    ...(filter.officeOf == null ? [] : [officeCondition(Prisma.sql`o."of" = ${filter.officeOf}`)]),
  ];
  const rows = Prisma.sql`SELECT '' AS "parent", l."id" AS "id", ${key} AS "key" FROM "Leader" l
    WHERE ${Prisma.join(conditions, " AND ")}`;
  return pageOf(store.client, { rows, descending }, args, (ids) => leadersById(store, ids));
}

const LEADER_NAMES = Prisma.sql`SELECT n."folded" FROM "LeaderName" n WHERE n."leaderId" = l."id"`;

const officeCondition = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Office" o WHERE o."leaderId" = l."id" AND ${condition})`;

const ORDERS: Readonly<Record<LeaderOrder, { readonly key: Prisma.Sql; readonly descending: boolean }>> = {
  NAME_ASC: { key: Prisma.sql`l."sortName"`, descending: false },
  CALLS_DESC: { key: Prisma.sql`l."callCount"`, descending: true },
};

/** Every known form of each leader's name, `name` among them, in alphabetical order. One statement. */
export async function namesOfLeaders(
  store: Store,
  leaderIds: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const rows = await store.client.leaderName.findMany({
    where: { leaderId: { in: [...leaderIds] } },
    orderBy: [{ leaderId: "asc" }, { name: "asc" }],
  });
  return allForEach(leaderIds, rows, ({ leaderId }) => leaderId).map((names) => names.map(({ name }) => name));
}

/** The offices with these ids, in their order; null where there is none. One statement. */
export async function officesById(store: Store, ids: readonly string[]): Promise<readonly (OfficeRecord | null)[]> {
  const rows = await store.client.office.findMany({ where: { id: { in: [...ids] } } });
  return oneForEach(ids, rows.map(toOffice), ({ id }) => id);
}

/** Each leader's offices, the earliest first and those of unknown time last. One statement. */
export async function officesOfLeaders(
  store: Store,
  leaderIds: readonly string[],
): Promise<readonly (readonly OfficeRecord[])[]> {
  const rows = await store.client.office.findMany({ where: { leaderId: { in: [...leaderIds] } } });
  const inTime = rows.map(toOffice).sort((a, b) => (begin(a) + a.id < begin(b) + b.id ? -1 : 1));
  return allForEach(leaderIds, inTime, ({ leaderId }) => leaderId);
}

const begin = ({ from, to }: OfficeRecord): string => from ?? to ?? "9999";

const toLeader = ({ id, name, registerId, wikidata, callCount }: Leader): LeaderRecord => ({
  id,
  name,
  registerId,
  wikidata,
  callCount,
});

const toOffice = (row: Office): OfficeRecord => ({
  id: row.id,
  leaderId: row.leaderId,
  title: row.title,
  of: row.of,
  ofName: row.ofName,
  ofKind: row.ofKind,
  from: row.from,
  to: row.to,
  basis: row.basis,
});
