import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { callCondition } from "./call-filter.ts";
import type { CorpusRecord } from "./records.ts";

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
