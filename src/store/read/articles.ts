import { type Article, Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { idPages, pageOf, withRecords } from "./page.ts";
import type { ArticleFilter, ArticleOrder, ArticleRecord, Page, PageArgs } from "./records.ts";

/** The articles with these ids, in their order, without their texts; null where there is none. One statement. */
export async function articlesById(store: Store, ids: readonly string[]): Promise<readonly (ArticleRecord | null)[]> {
  const rows = await store.client.article.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return oneForEach(ids, rows, ({ id }) => id);
}

/** The texts of these articles, in their order; null where there is none. One statement. */
export async function textsOfArticles(store: Store, ids: readonly string[]): Promise<readonly (string | null)[]> {
  const rows = await store.client.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, text: true },
  });
  return oneForEach(ids, rows, ({ id }) => id).map((row) => row?.text ?? null);
}

/** The id of an article with exactly that address; null when there is none. One statement. */
export async function articleIdByUrl(store: Store, url: string): Promise<string | null> {
  const found = await store.client.article.findFirst({ where: { url }, orderBy: { id: "asc" }, select: { id: true } });
  return found?.id ?? null;
}

/**
 * For each id of a version that is stored, as an article or as a reprint, the article that tells its text; null where
 * there is none. Three statements.
 */
export async function articlesTelling(
  store: Store,
  ids: readonly string[],
): Promise<readonly (ArticleRecord | null)[]> {
  const reprints = await store.client.reprint.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, textFingerprint: true },
  });
  const tellers = await store.client.article.findMany({
    where: { textFingerprint: { in: reprints.map(({ textFingerprint }) => textFingerprint) } },
    select: { id: true, textFingerprint: true },
  });
  const tellerOf = new Map(tellers.map(({ id, textFingerprint }) => [textFingerprint, id]));
  const reprinted = new Map(reprints.map(({ id, textFingerprint }) => [id, tellerOf.get(textFingerprint)]));
  return articlesById(
    store,
    ids.map((id) => reprinted.get(id) ?? id),
  );
}

/** One page of all articles. Undated ones come before all that are dated. Two statements. */
export async function articlesPage(
  store: Store,
  filter: ArticleFilter,
  order: ArticleOrder,
  args: PageArgs,
): Promise<Page<ArticleRecord>> {
  const rows = Prisma.sql`SELECT '' AS "parent", a."id" AS "id", a."publishedSort" AS "key" FROM "Article" a
    WHERE ${articleCondition(filter)}`;
  return pageOf(store.client, { rows, descending: order === "PUBLISHED_DESC" }, args, (ids) =>
    articlesById(store, ids),
  );
}

/** The same page of the articles that name each leader, newest first. Two statements. */
export async function articlePagesOfLeaders(
  store: Store,
  leaderIds: readonly string[],
  args: PageArgs,
): Promise<readonly Page<ArticleRecord>[]> {
  const rows = Prisma.sql`SELECT DISTINCT l."leaderId" AS "parent", a."id" AS "id", a."publishedSort" AS "key"
    FROM "LeaderReported" l JOIN "Article" a ON a."id" = l."articleId"
    WHERE l."leaderId" IN (${Prisma.join([...leaderIds])})`;
  const pages = await idPages(store.client, { rows, descending: true }, leaderIds, args);
  return withRecords(pages, (ids) => articlesById(store, ids));
}

/** The near-copies of each article, by publication. One statement. */
export async function copiesOfArticles(
  store: Store,
  articleIds: readonly string[],
): Promise<readonly (readonly ArticleRecord[])[]> {
  const rows = await store.client.article.findMany({
    where: { copyOfId: { in: [...articleIds] } },
    select: COLUMNS,
    orderBy: [{ publishedSort: "asc" }, { id: "asc" }],
  });
  return allForEach(articleIds, rows, ({ copyOfId }) => copyOfId ?? "");
}

function articleCondition({ source, language, from, to, title, leader, mission }: ArticleFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`1 = 1`,
    ...(source == null ? [] : [Prisma.sql`a."source" = ${source}`]),
    ...(language == null ? [] : [Prisma.sql`a."language" = ${language}`]),
    ...(from == null ? [] : [Prisma.sql`a."publishedSort" >= ${from}`]),
    // "~" sorts after everything that can follow a day.
    ...(to == null ? [] : [Prisma.sql`a."publishedSort" <= ${`${to}~`} AND a."publishedSort" <> ''`]),
    ...(title == null ? [] : [Prisma.sql`LOWER(a."title") LIKE ${`%${escaped(title.toLowerCase())}%`} ESCAPE '\\'`]),
    ...(leader == null
      ? []
      : [
          Prisma.sql`EXISTS (SELECT 1 FROM "LeaderReported" r WHERE r."articleId" = a."id" AND r."leaderId" = ${leader})`,
        ]),
    ...(mission == null
      ? []
      : [
          Prisma.sql`EXISTS (SELECT 1 FROM "MissionReported" r WHERE r."articleId" = a."id" AND r."missionId" = ${mission})`,
        ]),
  ];
  return Prisma.join(conditions, " AND ");
}

const escaped = (words: string): string => words.replace(/[\\%_]/g, "\\$&");

/** Everything but the text, which is long. */
const COLUMNS = {
  id: true,
  title: true,
  source: true,
  url: true,
  author: true,
  publishedAt: true,
  publicationBasis: true,
  modifiedAt: true,
  language: true,
  length: true,
  copyOfId: true,
  ingestedAt: true,
} as const satisfies Prisma.ArticleSelect & { readonly [column in keyof Article]?: true };
