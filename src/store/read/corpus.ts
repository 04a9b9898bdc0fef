import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach } from "./batch.ts";
import { callCondition } from "./call-filter.ts";
import { stringsOf } from "./json.ts";
import type { CorpusRecord, IngestRunRecord, RejectionRecord } from "./records.ts";

interface Counts {
  readonly articles: number | bigint;
  readonly leaders: number | bigint;
  readonly calls: number | bigint;
  readonly topics: number | bigint;
  readonly missions: number | bigint;
  readonly rejections: number | bigint;
}

/** Counts over everything that is stored. Four statements. */
export async function corpus(store: Store): Promise<CorpusRecord> {
  const counts = await store.client.$queryRaw<readonly Counts[]>(Prisma.sql`SELECT
    (SELECT COUNT(*) FROM "Article") AS "articles",
    (SELECT COUNT(*) FROM "Leader") AS "leaders",
    (SELECT COUNT(*) FROM "Call" c WHERE ${callCondition({})}) AS "calls",
    (SELECT COUNT(DISTINCT "topicId") FROM "CallTopic") AS "topics",
    (SELECT COUNT(*) FROM "Mission") AS "missions",
    (SELECT COUNT(*) FROM "Rejection") AS "rejections"`);
  const sources = await store.client.article.groupBy({
    by: ["source"],
    where: { source: { not: null } },
    _count: { _all: true },
    orderBy: [{ _count: { id: "desc" } }, { source: "asc" }],
    take: 100,
  });
  const dated = { publishedSort: { not: "" } };
  const first = await store.client.article.findFirst({ where: dated, orderBy: { publishedSort: "asc" }, select: DATE });
  const last = await store.client.article.findFirst({ where: dated, orderBy: { publishedSort: "desc" }, select: DATE });
  return {
    articles: Number(counts[0]?.articles),
    leaders: Number(counts[0]?.leaders),
    calls: Number(counts[0]?.calls),
    topics: Number(counts[0]?.topics),
    missions: Number(counts[0]?.missions),
    rejections: Number(counts[0]?.rejections),
    sources: sources.map(({ source, _count }) => ({ source: source ?? "", articles: _count._all })),
    firstPublishedAt: first?.publishedAt ?? null,
    lastPublishedAt: last?.publishedAt ?? null,
  };
}

const DATE = { publishedAt: true } as const;

/** The latest runs that took articles in, newest first. One statement. */
export async function latestIngestRuns(store: Store, count: number): Promise<readonly IngestRunRecord[]> {
  const rows = await store.client.ingestRun.findMany({ orderBy: { id: "desc" }, take: count });
  return rows.map((row) => ({ ...row, sources: stringsOf(row.sources) }));
}

/** The first `count` rejections of each run, in the order of reading. One statement. */
export async function rejectionsOfRuns(
  store: Store,
  runIds: readonly number[],
  count: number,
): Promise<readonly (readonly RejectionRecord[])[]> {
  const rows = await store.client.rejection.findMany({
    where: { runId: { in: [...runIds] }, ordinal: { lt: count } },
    orderBy: [{ runId: "asc" }, { ordinal: "asc" }],
  });
  const rejections = rows.map(({ ordinal, ...row }) => ({ ...row, id: `${row.runId}-${ordinal}` }));
  return allForEach(runIds.map(String), rejections, ({ runId }) => String(runId));
}
