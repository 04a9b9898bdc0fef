import { existsSync } from "node:fs";
import type { Store } from "../store/open.ts";

/**
 * Opens the database; null when there is none yet.
 * @throws StoreError
 */
export const openExistingDatabase = async (url: string): Promise<Store | null> => {
  const { databasePath, openStore } = await import("../store/open.ts");
  return existsSync(databasePath(url)) ? openStore({ url }) : null;
};
