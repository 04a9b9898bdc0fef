import { existsSync } from "node:fs";
import type { Store } from "../store/open.ts";

/**
 * Makes the database client when the models have changed, or nobody has made it since `npm ci`. To be called before
 * anything is loaded that imports the store.
 */
export const makeDatabaseClient = async (): Promise<void> => {
  // Plain JavaScript that works as it is loaded; named by its address because it has no types.
  await import(new URL("../../scripts/generate.mjs", import.meta.url).href);
};

/**
 * Opens the database; null when there is none yet.
 * @throws StoreError
 */
export const openExistingDatabase = async (url: string): Promise<Store | null> => {
  await makeDatabaseClient();
  const { databasePath, openStore } = await import("../store/open.ts");
  return existsSync(databasePath(url)) ? openStore({ url }) : null;
};
