import { existsSync } from "node:fs";
import type { Store } from "../store/open.ts";

/**
 * Opens the database, which is made if there is none. The database client is made first when the models have changed
 * or nobody has made it since `npm ci`.
 * @throws StoreError
 */
export const openDatabase = async (url: string): Promise<Store> => {
  // Plain JavaScript that works as it is loaded; named by its address because it has no types.
  await import(new URL("../../scripts/generate.mjs", import.meta.url).href);
  const { openStore } = await import("../store/open.ts");
  return openStore({ url });
};

/** The same, but null when there is no database yet. */
export const openExistingDatabase = async (url: string): Promise<Store | null> => {
  await import(new URL("../../scripts/generate.mjs", import.meta.url).href);
  const { databasePath, openStore } = await import("../store/open.ts");
  return existsSync(databasePath(url)) ? openStore({ url }) : null;
};
