import { articleIdByUrl, articlesPage } from "../store/read/articles.ts";
import type { ArticleRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import type { ArticleRef, QueryArticlesArgs } from "./generated/resolvers.ts";
import { idOfKind } from "./node-id.ts";
import { pageArgs } from "./page.ts";
import type { ArticlePage } from "./parents.ts";

/** The article that a reference means; null when there is none. */
export async function articleBy(ref: ArticleRef, { store, load }: Context): Promise<ArticleRecord | null> {
  const id = ref.id != null ? idOfKind("article", ref.id) : await articleIdByUrl(store, ref.url ?? "");
  return id === null ? null : load.articleIfAny.load(id);
}

/** A page of all articles. */
export const allArticles = (args: QueryArticlesArgs, { store }: Context): Promise<ArticlePage> =>
  articlesPage(store, {}, "PUBLISHED_DESC", pageArgs(args));
