import { execFile } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { temporaryFolder } from "../support/stores.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MIGRATIONS = readdirSync(join(ROOT, "prisma/migrations"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const run = promisify(execFile);

async function execute(file: string, ...statements: string[]) {
  const client = createClient({ url: `file:${file}` });
  const results = [];
  for (const statement of statements) results.push(await client.execute(statement));
  client.close();
  return results.at(-1)?.rows ?? [];
}

test("A database is made, with write-ahead logging and foreign keys", async () => {
  const file = join(temporaryFolder(), "new.db");
  const store = await openStore({ url: `file:${file}` });
  expect(await store.client.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }]);
  expect(await store.client.$queryRaw`PRAGMA busy_timeout`).toEqual([{ timeout: 15_000 }]);
  expect(await store.client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
  expect(await store.client.article.count()).toBe(0);
  await store.close();
  const applied = await execute(file, "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL");
  expect(applied.map(({ migration_name }) => migration_name)).toEqual(MIGRATIONS);
});

test("A database that is up to date is opened as it is", async () => {
  const file = join(temporaryFolder(), "twice.db");
  await (await openStore({ url: `file:${file}` })).close();
  const before = await execute(file, "SELECT * FROM _prisma_migrations");
  await (await openStore({ url: `file:${file}` })).close();
  expect(await execute(file, "SELECT * FROM _prisma_migrations")).toEqual(before);
});

test("Processes that start at the same time migrate once", async () => {
  const file = join(temporaryFolder(), "both.db");
  const open = `import { openStore } from ${JSON.stringify(join(ROOT, "src/store/open.ts"))};
    const store = await openStore({ url: ${JSON.stringify(`file:${file}`)} });
    console.log(await store.client.article.count());
    await store.close();`;
  const start = () => run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", open], { cwd: ROOT });
  const outputs = await Promise.all([start(), start(), start()]);
  expect(outputs.map(({ stdout }) => stdout.trim())).toEqual(["0", "0", "0"]);
  expect(await execute(file, "SELECT COUNT(*) AS n FROM _prisma_migrations")).toMatchObject([{ n: MIGRATIONS.length }]);
}, 60_000);

const insert = (name: string, finished: string) => `INSERT INTO _prisma_migrations
  (id, checksum, migration_name, started_at, finished_at) VALUES ('x', 'y', '${name}', '2999-01-01', ${finished})`;

/** What is done to the file, and the code and words of the error. */
const REFUSED: readonly {
  readonly name: string;
  readonly make: (file: string) => Promise<unknown>;
  readonly code: string;
  readonly message: RegExp;
}[] = [
  {
    name: "a database written by a newer version",
    make: async (file) => {
      await (await openStore({ url: `file:${file}` })).close();
      await execute(file, insert("29990101000000_wonder", "'2999-01-01'"));
    },
    code: "DATABASE_NEWER",
    message: /written by a newer version of Readout \(it has the migration 29990101000000_wonder\)\. Update Readout/,
  },
  {
    name: "a migration that was not finished",
    make: async (file) => {
      await (await openStore({ url: `file:${file}` })).close();
      await execute(file, "UPDATE _prisma_migrations SET finished_at = NULL");
    },
    code: "DATABASE_UNFINISHED",
    message: /was not finished\. See what `npx prisma migrate status` says/,
  },
  {
    name: "a migration that differs",
    make: async (file) => {
      await (await openStore({ url: `file:${file}` })).close();
      await execute(file, "UPDATE _prisma_migrations SET checksum = 'other'");
    },
    code: "DATABASE_UNFINISHED",
    message: /differs from the one in prisma\/migrations/,
  },
  {
    name: "a file that is no database",
    make: async (file) => writeFileSync(file, "Dear diary, today nobody called. ".repeat(200)),
    code: "NOT_A_DATABASE",
    message: /is not a database\.$/,
  },
  {
    name: "another program's database",
    make: (file) => execute(file, "CREATE TABLE recipe (name TEXT)"),
    code: "NOT_A_DATABASE",
    message: /tables of some other program/,
  },
];

for (const { name, make, code, message } of REFUSED) {
  test(`Refused: ${name}`, async () => {
    const file = join(temporaryFolder(), "refused.db");
    await make(file);
    await expect(openStore({ url: `file:${file}` })).rejects.toMatchObject({
      name: "StoreError",
      code,
      message: expect.stringMatching(message),
    });
  });
}

test("Refused: a folder, and a file in no folder", async () => {
  const folder = temporaryFolder();
  await expect(openStore({ url: `file:${folder}` })).rejects.toMatchObject({
    code: "DATABASE_UNREADABLE",
    message: `The database ${folder} cannot be used: it is a folder.`,
  });
  await expect(openStore({ url: `file:${folder}/none/x.db` })).rejects.toMatchObject({
    code: "DATABASE_UNREADABLE",
    message: `The database ${folder}/none/x.db cannot be used: there is no folder ${folder}/none.`,
  });
});

const prisma = (file: string, ...args: string[]) =>
  run(process.execPath, [join(ROOT, "node_modules/prisma/build/index.js"), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: `file:${file}`, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });

test("The Prisma CLI agrees that a database that Readout made is up to date", async () => {
  const file = join(temporaryFolder(), "ours.db");
  await (await openStore({ url: `file:${file}` })).close();
  const { stdout } = await prisma(file, "migrate", "status");
  expect(stdout).toContain("Database schema is up to date!");
}, 60_000);

test("Readout agrees that a database that the Prisma CLI made is up to date", async () => {
  const file = join(temporaryFolder(), "theirs.db");
  const before = await prisma(file, "migrate", "status").catch((error: { stdout: string; stderr: string }) => error);
  expect(before.stdout + before.stderr).toContain("P1003");
  await prisma(file, "migrate", "deploy");
  const made = await execute(file, "SELECT * FROM _prisma_migrations");
  const store = await openStore({ url: `file:${file}` });
  expect(await store.client.call.count()).toBe(0);
  await store.close();
  expect(await execute(file, "SELECT * FROM _prisma_migrations")).toEqual(made);
}, 60_000);

test("The migrations make what the schema describes", async () => {
  const file = join(temporaryFolder(), "diff.db");
  const { stdout } = await prisma(
    file,
    "migrate",
    "diff",
    "--from-migrations",
    "prisma/migrations",
    "--to-schema",
    "prisma/schema.prisma",
  );
  expect(stdout).toContain("No difference detected.");
}, 60_000);
