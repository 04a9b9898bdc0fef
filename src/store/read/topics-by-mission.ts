import { grouped } from "../../model/grouped.ts";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { callCondition } from "./call-filter.ts";
import { pageOf } from "./page.ts";
import type { CallFilter, Page, PageArgs, TopicPhraseRecord, TopicRecord, TopicUse } from "./records.ts";
import { phrasesWhere, topicsById } from "./topics.ts";

/**
 * The topics of the calls in which a mission came up, those of most calls first, each with the calls and the
 * phrases. Six statements.
 */
export async function topicsByMission(
  store: Store,
  missionId: string,
  filter: CallFilter,
  args: PageArgs,
): Promise<Page<TopicRecord, TopicUse>> {
  const calls = Prisma.sql`FROM "CallMission" x JOIN "Call" c ON c."id" = x."callId"
    JOIN "CallTopic" t ON t."callId" = c."id" WHERE x."missionId" = ${missionId} AND ${callCondition(filter)}`;
  const rows = Prisma.sql`SELECT '' AS "parent", t."topicId" AS "id", COUNT(*) AS "key" ${calls} GROUP BY t."topicId"`;
  const page = await pageOf(store.client, { rows, descending: true }, args, (ids) => topicsById(store, ids));
  const topicIds = page.edges.map(({ node }) => node.id);
  const uses = await usesOf(store, calls, topicIds);
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, ...(uses.get(edge.node.id) ?? UNUSED) })) };
}

const UNUSED: TopicUse = { count: 0, first: null, last: null, callIds: [], phrases: [] };

interface CallOfTopic {
  readonly topicId: string;
  readonly callId: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

async function usesOf(
  store: Store,
  calls: Prisma.Sql,
  topicIds: readonly string[],
): Promise<ReadonlyMap<string, TopicUse>> {
  if (topicIds.length === 0) return new Map();
  const rows = await store.client.$queryRaw<readonly CallOfTopic[]>(Prisma.sql`
    SELECT t."topicId" AS "topicId", c."id" AS "callId", c."earliest" AS "earliest", c."latest" AS "latest" ${calls}
      AND t."topicId" IN (${Prisma.join([...topicIds])})
    ORDER BY c."sortDay" DESC, c."id" DESC`);
  const groups = [...grouped(rows, ({ topicId }) => topicId)];
  const shown = [...new Set(groups.flatMap(([, group]) => shownOf(group)))];
  const found = await phrasesWhere(store, { topicId: { in: [...topicIds] }, report: { callId: { in: shown } } });
  const phrases = grouped(found, ({ topic }) => topic.id);
  return new Map(
    groups.map(([topicId, group]) => [
      topicId,
      useOf(
        group,
        (phrases.get(topicId) ?? []).map(({ record }) => record),
      ),
    ]),
  );
}

function useOf(calls: readonly CallOfTopic[], phrases: readonly TopicPhraseRecord[]): TopicUse {
  const firsts = calls.flatMap(({ earliest }) => earliest ?? []).sort();
  const lasts = calls.flatMap(({ latest }) => latest ?? []).sort();
  return {
    count: calls.length,
    first: firsts[0] ?? null,
    last: lasts.at(-1) ?? null,
    callIds: shownOf(calls),
    phrases,
  };
}

const shownOf = (calls: readonly CallOfTopic[]): readonly string[] => calls.slice(0, 100).map(({ callId }) => callId);
