import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { callCondition } from "./call-filter.ts";
import type { CallFilter, NetworkRecord } from "./records.ts";

interface PairRow {
  readonly one: string;
  readonly other: string;
  readonly count: number | bigint;
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * Who spoke with whom: the `size` pairs of most calls among those that fit, and the leaders in them with all their
 * calls that fit. On a call of several, each spoke with each. Three statements.
 */
export async function network(store: Store, filter: CallFilter, size: number): Promise<NetworkRecord> {
  const pairs = Prisma.sql`FROM "Call" c JOIN "Participant" p ON p."callId" = c."id"
    JOIN "Participant" q ON q."callId" = c."id" AND q."leaderId" > p."leaderId"
    WHERE ${callCondition(filter)}`;
  const [rows, totals] = await Promise.all([
    store.client.$queryRaw<readonly PairRow[]>(Prisma.sql`
      SELECT p."leaderId" AS "one", q."leaderId" AS "other", COUNT(*) AS "count",
        MIN(c."earliest") AS "first", MAX(c."latest") AS "last"
      ${pairs} GROUP BY p."leaderId", q."leaderId"
      ORDER BY COUNT(*) DESC, p."leaderId", q."leaderId" LIMIT ${size}`),
    store.client.$queryRaw<readonly { count: number | bigint }[]>(Prisma.sql`
      SELECT COUNT(*) AS "count" FROM (SELECT DISTINCT p."leaderId", q."leaderId" ${pairs}) AS pairs`),
  ]);
  const leaderIds = [...new Set(rows.flatMap(({ one, other }) => [one, other]))].sort();
  return {
    nodes: await nodesOf(store, filter, leaderIds),
    edges: rows.map(({ one, other, count, first, last }) => ({
      leaderIds: [one, other],
      count: Number(count),
      first,
      last,
    })),
    pairCount: Number(totals[0]?.count ?? 0),
  };
}

async function nodesOf(
  store: Store,
  filter: CallFilter,
  leaderIds: readonly string[],
): Promise<NetworkRecord["nodes"]> {
  if (leaderIds.length === 0) return [];
  const rows = await store.client.$queryRaw<readonly { leaderId: string; count: number | bigint }[]>(Prisma.sql`
    SELECT p."leaderId" AS "leaderId", COUNT(*) AS "count"
    FROM "Participant" p JOIN "Call" c ON c."id" = p."callId"
    WHERE p."leaderId" IN (${Prisma.join([...leaderIds])}) AND ${callCondition(filter)}
    GROUP BY p."leaderId" ORDER BY COUNT(*) DESC, p."leaderId"`);
  return rows.map(({ leaderId, count }) => ({ leaderId, count: Number(count) }));
}
