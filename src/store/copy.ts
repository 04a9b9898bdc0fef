import { existsSync } from "node:fs";
import { createClient } from "@libsql/client";
import { databasePath } from "./open.ts";

/**
 * Copies the database as it is now to a new file, while others may read and write it. Makes none if there is none.
 */
export async function copyDatabase(url: string, path: string): Promise<void> {
  const from = databasePath(url);
  if (!existsSync(from)) return;
  const client = createClient({ url: `file:${from}` });
  try {
    await client.execute({ sql: "VACUUM INTO ?", args: [path] });
  } finally {
    client.close();
  }
}
