import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import { Prisma, type Topic } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { nameCondition } from "./names.ts";
import { pageOf } from "./page.ts";
import type {
  CallTopicRecord,
  Page,
  PageArgs,
  TopicFilter,
  TopicOrder,
  TopicPhraseRecord,
  TopicRecord,
} from "./records.ts";

/** The topics with these ids, in their order; null where there is none. One statement. */
export async function topicsById(store: Store, ids: readonly string[]): Promise<readonly (TopicRecord | null)[]> {
  const rows = await store.client.topic.findMany({ where: { id: { in: [...ids] } } });
  return oneForEach(ids, rows.map(toTopic), ({ id }) => id);
}

/** The id of the topic of that name, or that articles put so; null when there is none. One statement. */
export async function topicIdByName(store: Store, name: string): Promise<string | null> {
  const folded = fold(name);
  const found = await store.client.topic.findFirst({
    where: { OR: [{ sortName: folded }, { reported: { some: { folded } } }] },
    // The one that has the name itself before those that are only put so.
    orderBy: [{ code: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: { id: true },
  });
  return found?.id ?? null;
}

/** One page of the topics that calls were about. Two statements. */
export async function topicsPage(
  store: Store,
  filter: TopicFilter,
  order: TopicOrder,
  args: PageArgs,
): Promise<Page<TopicRecord>> {
  const { key, descending } = ORDERS[order];
  const conditions = [
    // Others are there only because one that calls were about is narrower.
    Prisma.sql`EXISTS (SELECT 1 FROM "CallTopic" x WHERE x."topicId" = t."id")`,
    ...(filter.name == null ? [] : [nameCondition(TOPIC_NAMES, filter.name)]),
  ];
  const rows = Prisma.sql`SELECT '' AS "parent", t."id" AS "id", ${key} AS "key" FROM "Topic" t
    WHERE ${Prisma.join(conditions, " AND ")}`;
  return pageOf(store.client, { rows, descending }, args, (ids) => topicsById(store, ids));
}

const TOPIC_NAMES = Prisma.sql`SELECT t."sortName" AS "folded"
  UNION SELECT r."folded" FROM "TopicReported" r WHERE r."topicId" = t."id"`;

const ORDERS: Readonly<Record<TopicOrder, { readonly key: Prisma.Sql; readonly descending: boolean }>> = {
  NAME_ASC: { key: Prisma.sql`t."sortName"`, descending: false },
  CALLS_DESC: { key: Prisma.sql`(SELECT COUNT(*) FROM "CallTopic" x WHERE x."topicId" = t."id")`, descending: true },
};

/** The next narrower topics of each, by name. One statement. */
export async function narrowerTopics(
  store: Store,
  topicIds: readonly string[],
): Promise<readonly (readonly TopicRecord[])[]> {
  const rows = await store.client.topic.findMany({
    where: { broaderId: { in: [...topicIds] } },
    orderBy: [{ sortName: "asc" }, { id: "asc" }],
  });
  return allForEach(topicIds, rows.map(toTopic), ({ broaderId }) => broaderId ?? "");
}

/** The phrases that articles have for each topic, the most frequent first, at most 100. One statement. */
export async function phrasesOfTopics(
  store: Store,
  topicIds: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const rows = await store.client.topicReported.groupBy({
    by: ["topicId", "phrase"],
    where: { topicId: { in: [...topicIds] } },
    _count: { phrase: true },
    orderBy: [{ topicId: "asc" }, { _count: { phrase: "desc" } }, { phrase: "asc" }],
  });
  return allForEach(topicIds, rows, ({ topicId }) => topicId).map((found) =>
    found.slice(0, 100).map(({ phrase }) => phrase),
  );
}

/** What each call was about, in the order of its reports, with the phrases of all of them. Three statements. */
export async function topicsOfCalls(
  store: Store,
  callIds: readonly string[],
): Promise<readonly (readonly CallTopicRecord[])[]> {
  const phrases = await phrasesWhere(store, { report: { callId: { in: [...callIds] } } });
  return allForEach(callIds, phrases, ({ callId }) => callId).map(byTopic);
}

/** What each report says its call was about, in the order of the text. Three statements. */
export async function topicsOfReports(
  store: Store,
  reportIds: readonly string[],
): Promise<readonly (readonly CallTopicRecord[])[]> {
  const phrases = await phrasesWhere(store, { reportId: { in: [...reportIds] } });
  return allForEach(reportIds, phrases, ({ record }) => record.reportId).map(byTopic);
}

/** A phrase with the call and the topic that it belongs to. */
export interface PhraseFound {
  readonly callId: string;
  readonly topic: TopicRecord;
  readonly record: TopicPhraseRecord;
}

/** The reported phrases that fit, by report and place. Three statements. */
export async function phrasesWhere(
  store: Store,
  where: Prisma.TopicReportedWhereInput,
): Promise<readonly PhraseFound[]> {
  const rows = await store.client.topicReported.findMany({
    where,
    orderBy: [{ reportId: "asc" }, { ordinal: "asc" }],
    include: { topic: true, report: { select: { callId: true, articleId: true } } },
  });
  return rows.map(({ topic, report, reportId, topicId, phrase, start, end, quote }) => ({
    callId: report.callId,
    topic: toTopic(topic),
    record: { reportId, articleId: report.articleId, topicId, phrase, start, end, quote },
  }));
}

const byTopic = (phrases: readonly PhraseFound[]): readonly CallTopicRecord[] =>
  [...grouped(phrases, ({ topic }) => topic.id).values()].flatMap((group) => {
    const topic = group[0]?.topic;
    return topic === undefined ? [] : [{ topic, phrases: group.map(({ record }) => record) }];
  });

const toTopic = ({ id, name, code, broaderId }: Topic): TopicRecord => ({ id, name, code, broaderId });
