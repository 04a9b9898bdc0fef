import type { Call } from "../generated/client.ts";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { callCondition } from "./call-filter.ts";
import { momentOf } from "./moment.ts";
import { idPages, pageOf, withRecords } from "./page.ts";
import type { CallFilter, CallOrder, CallRecord, Page, PageArgs, ParticipantRecord } from "./records.ts";

/** The calls with these ids, in their order; null where there is none. One statement. */
export async function callsById(store: Store, ids: readonly string[]): Promise<readonly (CallRecord | null)[]> {
  const rows = await store.client.call.findMany({ where: { id: { in: [...ids] } } });
  return oneForEach(ids, rows.map(toRecord), ({ id }) => id);
}

/** What lists of calls can hang on. */
export type CallParent = "leader" | "mission" | "topic" | "article";

/** One page of all calls. Two statements. */
export async function callsPage(
  store: Store,
  filter: CallFilter,
  order: CallOrder,
  args: PageArgs,
): Promise<Page<CallRecord>> {
  const rows = Prisma.sql`SELECT '' AS "parent", c."id" AS "id", ${ORDERS[order].key} AS "key"
    FROM "Call" c WHERE ${callCondition(filter)}`;
  return pageOf(store.client, { ...ORDERS[order], rows }, args, (ids) => callsById(store, ids));
}

/**
 * The same page of the calls of each of `ids`, in their order: the calls of leaders, of missions, on topics, or
 * told of by articles. Two statements, however many ids.
 */
export async function callPagesOf(
  store: Store,
  parent: CallParent,
  ids: readonly string[],
  filter: CallFilter,
  order: CallOrder,
  args: PageArgs,
): Promise<readonly Page<CallRecord>[]> {
  const { table, column } = PARENTS[parent];
  const rows = Prisma.sql`SELECT x.${column} AS "parent", c."id" AS "id", ${ORDERS[order].key} AS "key"
    FROM ${table} x JOIN "Call" c ON c."id" = x."callId"
    WHERE x.${column} IN (${Prisma.join(ids)}) AND ${callCondition(filter)}`;
  const pages = await idPages(store.client, { ...ORDERS[order], rows }, ids, args);
  return withRecords(pages, (callIds) => callsById(store, callIds));
}

const PARENTS: Readonly<Record<CallParent, { readonly table: Prisma.Sql; readonly column: Prisma.Sql }>> = {
  leader: { table: Prisma.sql`"Participant"`, column: Prisma.sql`"leaderId"` },
  mission: { table: Prisma.sql`"CallMission"`, column: Prisma.sql`"missionId"` },
  topic: { table: Prisma.sql`"CallTopic"`, column: Prisma.sql`"topicId"` },
  // An article can tell of one call in several places.
  article: {
    table: Prisma.sql`(SELECT DISTINCT "articleId", "callId" FROM "Report")`,
    column: Prisma.sql`"articleId"`,
  },
};

const ORDERS: Readonly<Record<CallOrder, { readonly key: Prisma.Sql; readonly descending: boolean }>> = {
  WHEN_ASC: { key: Prisma.sql`c."sortDay"`, descending: false },
  WHEN_DESC: { key: Prisma.sql`c."sortDay"`, descending: true },
  CONFIDENCE_DESC: { key: Prisma.sql`c."confidence"`, descending: true },
  REPORTS_DESC: { key: Prisma.sql`c."reportCount"`, descending: true },
};

/** Who was on each call, in the order of the clearest report. One statement. */
export async function participantsOfCalls(
  store: Store,
  callIds: readonly string[],
): Promise<readonly (readonly ParticipantRecord[])[]> {
  const rows = await store.client.participant.findMany({
    where: { callId: { in: [...callIds] } },
    orderBy: [{ callId: "asc" }, { ordinal: "asc" }],
    select: { callId: true, leaderId: true, officeId: true, asReported: true },
  });
  return allForEach(callIds, rows, ({ callId }) => callId);
}

const toRecord = (row: Call): CallRecord => ({
  id: row.id,
  channel: row.channel,
  status: row.status,
  moment: momentOf(row),
  placedById: row.placedById,
  confidence: row.confidence,
  background: row.background,
  several: row.several,
  review: row.review,
  reportCount: row.reportCount,
});
