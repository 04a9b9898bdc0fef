import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient, LibsqlError } from "@libsql/client";
import { adapter } from "./adapter.ts";
import { PrismaClient } from "./generated/client.ts";
import { migrate } from "./migrate.ts";
import { prepareSearch } from "./search/tables.ts";

/** An open database. Nobody outside `store/` looks inside. */
export interface Store {
  readonly client: PrismaClient;
  /** Sends one statement that writes; false, and nothing is written, when somebody else is writing just now. */
  writeUnlessBusy(sql: string, values: readonly (string | number)[]): Promise<boolean>;
  /** Waits for statements under way. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `file:` and a path, relative to the working directory. */
  readonly url: string;
  /** Called with every SQL statement that readers and writers send, for counting and logging. */
  readonly onStatement?: (sql: string) => void;
}

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 15_000;

/**
 * Opens the database, which is made if there is none, and brings it up to the newest migration. Write-ahead
 * logging lets other connections read while one writes. Foreign keys are enforced: libSQL is built with them on,
 * for every connection. Throws a `StoreError` when the database cannot be used.
 */
export async function openStore({ url, onStatement }: StoreOptions): Promise<Store> {
  const file = `file:${databasePath(url)}`;
  await migrate(file, BUSY_TIMEOUT);
  await prepareSearch(file, BUSY_TIMEOUT);
  const client = new PrismaClient({
    adapter: adapter(databasePath(url), BUSY_TIMEOUT),
    log: [{ emit: "event", level: "query" }],
    // A batch of articles is one transaction, and may wait for another process's.
    transactionOptions: { maxWait: 60_000, timeout: 600_000 },
  });
  if (onStatement !== undefined) client.$on("query", ({ query }) => onStatement(query));
  return {
    client,
    writeUnlessBusy: (sql, values) => writeUnlessBusy(file, sql, values),
    close: () => client.$disconnect(),
  };
}

/** On a connection of its own, which waits for nobody. One that was refused writes nothing any more, so none is kept. */
async function writeUnlessBusy(url: string, sql: string, values: readonly (string | number)[]): Promise<boolean> {
  const client = createClient({ url });
  try {
    await client.execute({ sql, args: [...values] });
    return true;
  } catch (error) {
    if (error instanceof LibsqlError && error.code.startsWith("SQLITE_BUSY")) return false;
    throw error;
  } finally {
    client.close();
  }
}

/** The path that a `file:` address names. */
export const databasePath = (url: string): string =>
  url.startsWith("file://") ? fileURLToPath(url) : resolve(url.replace(/^file:/, ""));
