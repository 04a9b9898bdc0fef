import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Client, createClient, LibsqlError, type Transaction } from "@libsql/client";
import { StoreError } from "./errors.ts";

/** A folder of prisma/migrations. `checksum` is what the Prisma CLI compares: the SHA-256 of the script. */
interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const MIGRATIONS = new URL("../../prisma/migrations/", import.meta.url);

/**
 * Applies the migrations that the database at `file` (`file:` and an absolute path) has not had, all in one
 * transaction, and notes them in `_prisma_migrations` as the Prisma CLI does, so that `prisma migrate status`
 * agrees. A second process that starts at the same time waits up to `busyTimeout` milliseconds and finds them
 * done. Throws a `StoreError` when the database is none, is newer, or is half migrated.
 */
export async function migrate(file: string, busyTimeout: number): Promise<void> {
  const path = file.slice("file:".length);
  const client = connect(file, path, busyTimeout);
  try {
    await client.execute("PRAGMA journal_mode = WAL");
    if (outstanding(await appliedTo(client), path).length > 0) await applyAll(client, path);
  } catch (error) {
    throw error instanceof StoreError ? error : storeError(error, path);
  } finally {
    client.close();
  }
}

function connect(url: string, path: string, timeout: number): Client {
  try {
    return createClient({ url, timeout });
  } catch (error) {
    throw storeError(error, path);
  }
}

async function applyAll(client: Client, path: string): Promise<void> {
  const transaction = await client.transaction("write");
  try {
    // Asked again behind the lock: another process may have been first.
    const applied = await appliedTo(transaction);
    if (applied === null) await transaction.execute(CREATE_MIGRATIONS);
    for (const migration of outstanding(applied, path)) await apply(transaction, migration);
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

/** As the Prisma CLI makes it. */
const CREATE_MIGRATIONS = `CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

async function apply(transaction: Transaction, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = prismaNow();
  await transaction.executeMultiple(sql);
  await transaction.execute({
    sql: `INSERT INTO "_prisma_migrations"
      ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)`,
    args: [randomUUID(), checksum, name, startedAt, prismaNow()],
  });
}

const prismaNow = (): string => new Date().toISOString().replace("Z", "+00:00");

/** Checksums by name of the migrations that were finished, or "" for one that was not; null for a new database. */
async function appliedTo(database: Client | Transaction): Promise<ReadonlyMap<string, string> | null> {
  const { rows: tables } = await database.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const names = new Set(tables.map(({ name }) => String(name)));
  if (names.size === 0) return null;
  if (!names.has("_prisma_migrations"))
    throw new StoreError(
      "NOT_A_DATABASE",
      "The database holds tables of some other program. Name another one in DATABASE_URL.",
    );
  const { rows } = await database.execute(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return new Map(rows.map(({ name, checksum, finished }) => [String(name), finished ? String(checksum) : ""]));
}

/** The migrations still to be applied, in order. */
function outstanding(applied: ReadonlyMap<string, string> | null, path: string): readonly Migration[] {
  const migrations = readMigrations();
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, checksum] of applied ?? []) {
    const migration = known.get(name);
    if (migration === undefined)
      throw new StoreError(
        "DATABASE_NEWER",
        `The database ${path} was written by a newer version of Readout (it has the migration ${name}). Update Readout, or name another database in DATABASE_URL.`,
      );
    if (migration.checksum !== checksum)
      throw new StoreError(
        "DATABASE_UNFINISHED",
        `The migration ${name} of the database ${path} ${checksum === "" ? "was not finished" : "differs from the one in prisma/migrations"}. See what \`npx prisma migrate status\` says, or name another database in DATABASE_URL.`,
      );
  }
  return migrations.filter(({ name }) => applied?.has(name) !== true);
}

function readMigrations(): readonly Migration[] {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(fileURLToPath(new URL(`${name}/migration.sql`, MIGRATIONS)), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** What the driver's error means to the person who started the program; anything else stays a bug. */
function storeError(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const options = { cause: error };
  if (error instanceof LibsqlError && error.code === "SQLITE_NOTADB")
    return new StoreError("NOT_A_DATABASE", `${path} is not a database.`, options);
  const words = error instanceof LibsqlError ? error.code : error.message;
  if (/CANTOPEN|unable to open|READONLY|PERM|IOERR|CORRUPT|BUSY/i.test(words))
    return new StoreError(
      "DATABASE_UNREADABLE",
      `The database ${path} cannot be used: ${reasonFor(path, words)}.`,
      options,
    );
  return error;
}

function reasonFor(path: string, words: string): string {
  if (/CORRUPT/.test(words)) return "the file is damaged";
  if (/BUSY/.test(words)) return "another process keeps it locked";
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (folder === undefined) return `there is no folder ${dirname(path)}`;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return "it is a folder";
  return "it or its folder may not be read and written by this user";
}
