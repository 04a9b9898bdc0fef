import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { callCondition } from "./call-filter.ts";
import { leadersById } from "./leaders.ts";
import { missionsById } from "./missions.ts";
import { type IdPage, idPages, withRecords } from "./page.ts";
import type { CallFilter, CallUse, LeaderRecord, MissionRecord, Page, PageArgs, TopicRecord } from "./records.ts";
import { topicsById } from "./topics.ts";

/** With whom each leader spoke, those of most calls first. Three statements, however many leaders. */
export const counterpartPagesOf = (
  store: Store,
  leaderIds: readonly string[],
  filter: CallFilter,
  args: PageArgs,
): Promise<readonly Page<LeaderRecord, CallUse>[]> =>
  rankedPages(store, leaderIds, COUNTERPARTS, filter, args, (ids) => leadersById(store, ids));

/** What each leader's calls were about, the topics of most calls first. Three statements, however many leaders. */
export const topicPagesOfLeaders = (
  store: Store,
  leaderIds: readonly string[],
  filter: CallFilter,
  args: PageArgs,
): Promise<readonly Page<TopicRecord, CallUse>[]> =>
  rankedPages(store, leaderIds, TOPICS, filter, args, (ids) => topicsById(store, ids));

/** The missions that came up in each leader's calls, those of most calls first. Three statements, however many leaders. */
export const missionPagesOfLeaders = (
  store: Store,
  leaderIds: readonly string[],
  filter: CallFilter,
  args: PageArgs,
): Promise<readonly Page<MissionRecord, CallUse>[]> =>
  rankedPages(store, leaderIds, MISSIONS, filter, args, (ids) => missionsById(store, ids));

/** What is on a leader's calls: a table that joins as `x` to the call `c` of the participant `p`, and its column. */
interface Link {
  readonly join: Prisma.Sql;
  readonly id: Prisma.Sql;
}

const COUNTERPARTS: Link = {
  join: Prisma.sql`"Participant" x ON x."callId" = c."id" AND x."leaderId" <> p."leaderId"`,
  id: Prisma.sql`x."leaderId"`,
};
const TOPICS: Link = { join: Prisma.sql`"CallTopic" x ON x."callId" = c."id"`, id: Prisma.sql`x."topicId"` };
const MISSIONS: Link = { join: Prisma.sql`"CallMission" x ON x."callId" = c."id"`, id: Prisma.sql`x."missionId"` };

async function rankedPages<Node extends { readonly id: string }>(
  store: Store,
  leaderIds: readonly string[],
  { join, id }: Link,
  filter: CallFilter,
  args: PageArgs,
  load: (ids: readonly string[]) => Promise<readonly (Node | null)[]>,
): Promise<readonly Page<Node, CallUse>[]> {
  const source = Prisma.sql`FROM "Participant" p JOIN "Call" c ON c."id" = p."callId" JOIN ${join}
    WHERE p."leaderId" IN (${Prisma.join([...leaderIds])}) AND ${callCondition(filter)}`;
  const rows = Prisma.sql`SELECT p."leaderId" AS "parent", ${id} AS "id", COUNT(*) AS "key" ${source}
    GROUP BY p."leaderId", ${id}`;
  const idsOfPages = await idPages(store.client, { rows, descending: true }, leaderIds, args);
  const uses = await usesOf(store, id, source, idsOfPages);
  const pages = await withRecords(idsOfPages, load);
  return pages.map((page, at) => ({
    ...page,
    edges: page.edges.map((edge) => ({
      ...edge,
      ...(uses.get(useKey(leaderIds[at] ?? "", edge.node.id)) ?? { count: 0, first: null, last: null }),
    })),
  }));
}

interface UseRow {
  readonly parent: string;
  readonly id: string;
  readonly count: number | bigint;
  readonly first: string | null;
  readonly last: string | null;
}

/** How often and when what is on the pages came up, by leader and id. */
async function usesOf(
  store: Store,
  id: Prisma.Sql,
  source: Prisma.Sql,
  pages: readonly IdPage[],
): Promise<ReadonlyMap<string, CallUse>> {
  const ids = [...new Set(pages.flatMap(({ edges }) => edges.map((edge) => edge.id)))];
  if (ids.length === 0) return new Map();
  const rows = await store.client.$queryRaw<readonly UseRow[]>(Prisma.sql`
    SELECT p."leaderId" AS "parent", ${id} AS "id", COUNT(*) AS "count",
      MIN(c."earliest") AS "first", MAX(c."latest") AS "last"
    ${source} AND ${id} IN (${Prisma.join(ids)}) GROUP BY p."leaderId", ${id}`);
  return new Map(
    rows.map(({ parent, id: of, count, first, last }) => [useKey(parent, of), { count: Number(count), first, last }]),
  );
}

const useKey = (leaderId: string, id: string): string => JSON.stringify([leaderId, id]);
