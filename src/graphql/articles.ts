import { articleIdByUrl, articlesPage } from "../store/read/articles.ts";
import type { ArticleFilter, ArticleRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import type { ArticleRef, QueryArticlesArgs } from "./generated/resolvers.ts";
import { idOfKind } from "./node-id.ts";
import { pageArgs } from "./page.ts";
import type { ArticlePage } from "./parents.ts";
import { leaderIdOf, missionIdOf, UNKNOWN_ID } from "./refs.ts";

/** The article that a reference means; null when there is none. */
export async function articleBy(ref: ArticleRef, { store, load }: Context): Promise<ArticleRecord | null> {
  const id = ref.id != null ? idOfKind("article", ref.id) : await articleIdByUrl(store, ref.url ?? "");
  return id === null ? null : load.articleIfAny.load(id);
}

/** A page of all articles. */
export async function allArticles(
  { filter, orderBy, ...args }: QueryArticlesArgs,
  context: Context,
): Promise<ArticlePage> {
  const page = pageArgs(args);
  const [leader, mission] = await Promise.all([
    filter?.leader ? leaderIdOf(filter.leader, context) : null,
    filter?.mission ? missionIdOf(filter.mission, context) : null,
  ]);
  const wanted: ArticleFilter = {
    source: filter?.source ?? null,
    language: filter?.language ?? null,
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    title: filter?.title ?? null,
    leader: filter?.leader ? (leader ?? UNKNOWN_ID) : null,
    mission: filter?.mission ? (mission ?? UNKNOWN_ID) : null,
  };
  return articlesPage(context.store, wanted, orderBy ?? "PUBLISHED_DESC", page);
}
