import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store over a new database file, closed and removed when the test ends. */
export async function temporaryStore(onStatement?: (sql: string) => void): Promise<Store> {
  const url = `file:${join(temporaryFolder(), "test.db")}`;
  const store = await openStore(onStatement === undefined ? { url } : { url, onStatement });
  onTestFinished(() => store.close());
  return store;
}

/** A store for all tests of a file or a `describe`, which only read it; `fill` fills it once. */
export function storeForAll(fill: (store: Store) => Promise<unknown>, onStatement = (_sql: string) => {}): () => Store {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  let store: Store | undefined;
  beforeAll(async () => {
    store = await openStore({ url: `file:${join(folder, "test.db")}`, onStatement });
    await fill(store);
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (store === undefined) throw new Error("the store is there in tests alone");
    return store;
  };
}

/** Every row of every table, without what may differ from machine to machine: when, in which run, and in which order. */
export async function dump(store: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await store.client.$queryRaw<readonly { name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'Search%'
    AND name NOT IN ('_prisma_migrations', 'IngestRun', 'Rejection', 'Announcement') ORDER BY name`;
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const found = await store.client.$queryRawUnsafe<readonly object[]>(`SELECT * FROM "${name}"`);
    rows[name] = found.map((row) => JSON.stringify({ ...row, ingestedAt: null, runId: null }, bigints)).sort();
  }
  return rows;
}

const bigints = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);
