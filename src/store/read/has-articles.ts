import type { Store } from "../open.ts";

/** Whether any article is stored. One statement, which costs next to nothing at a start. */
export async function hasArticles(store: Store): Promise<boolean> {
  const rows = await store.client.$queryRaw<readonly unknown[]>`SELECT 1 FROM "Article" LIMIT 1`;
  return rows.length > 0;
}
