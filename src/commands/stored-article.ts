import type { Article } from "../model/article.ts";
import { openExistingDatabase } from "./database.ts";

/** The stored article with that id, as the API gives it ("article:…") or bare; null when there is none. */
export const storedArticle = async (databaseUrl: string, id: string): Promise<Article | null> => {
  const store = await openExistingDatabase(databaseUrl);
  if (store === null) return null;
  const { articlesById, textsOfArticles } = await import("../store/read/articles.ts");
  const bare = [id.replace(/^article:/, "")];
  try {
    const [[record], [text]] = await Promise.all([articlesById(store, bare), textsOfArticles(store, bare)]);
    return record && typeof text === "string" ? { ...record, text } : null;
  } finally {
    await store.close();
  }
};
