#!/usr/bin/env node
// @ts-check
// The schema engine of the Prisma CLI, without a download.
//
// The CLI starts an executable and speaks newline-delimited JSON-RPC with it on standard input and output. Here
// the answers come from @prisma/schema-engine-wasm, the same engine as WebAssembly from the npm registry, which
// reaches the database through the driver adapter that the program itself uses. Plain JavaScript, because the
// CLI runs this file directly. prisma.config.ts names it in PRISMA_SCHEMA_ENGINE_BINARY.

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    version: { type: "boolean" },
  },
});

await startWebAssembly();
if (values.version) console.log(`schema-engine ${engineModule.version()}`);
else if (positionals[0] === "cli") await runCommand(positionals[1] ?? "");
else serve();

/** Node's own import of .wasm files is experimental, so the module's two halves are joined by hand. */
async function startWebAssembly() {
  const wasm = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(/js$/, "wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
    "./schema_engine_bg.js": /** @type {any} */ (engineModule),
  });
  engineModule.__wbg_set_wasm(instance.exports);
  /** @type {any} */ (instance.exports).__wbindgen_start();
  // The engine leaves the words of a panic here before it traps.
  /** @type {any} */ (globalThis).PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (/** @type {string} */ message) => console.error(message),
  };
}

/** `cli can-connect-to-database | create-database | drop-database`: the answer is the exit status. */
async function runCommand(/** @type {string} */ command) {
  try {
    const { url, path } = databaseFile();
    if (command === "can-connect-to-database") statSync(path);
    else if (command === "drop-database") removeDatabase();
    if (command !== "drop-database") await (await new PrismaLibSql({ url }).connect()).dispose();
  } catch (error) {
    const missing = /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT";
    const message = error instanceof Error ? error.message : String(error);
    const log = (/** @type {string} */ level, /** @type {object} */ fields) =>
      JSON.stringify({ level, target: "schema_engine::logger", fields });
    // The CLI skips the first line, where the engine says that it starts, and wants no empty one at the end.
    const start = log("INFO", { message: "Starting schema engine CLI" });
    process.stderr.write(`${start}\n${log("ERROR", { error_code: missing ? "P1003" : "P1001", message })}`);
    process.exitCode = 1;
  }
}

function removeDatabase() {
  for (const end of ["", "-wal", "-shm"]) rmSync(databaseFile().path + end, { force: true });
}

/** The database that the CLI names, relative to the working directory as everywhere in the program. */
function databaseFile() {
  /** @type {{ url?: string }} */
  const { url = "" } = JSON.parse(String(values.datasource ?? "{}"));
  if (!url.startsWith("file:")) throw new Error(`Only SQLite files can be migrated, as file:PATH; got "${url}".`);
  return { url, path: url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length) };
}

/** Answers requests one at a time, in order, until standard input ends. */
function serve() {
  /** @type {Promise<import("@prisma/schema-engine-wasm/schema_engine_bg").SchemaEngine> | undefined} */
  let engine;
  const start = () => {
    const datamodels = (values.datamodels ?? []).map((path) => [String(path), readFileSync(String(path), "utf8")]);
    const options = /** @type {any} */ (datamodels.length > 0 ? { datamodels } : {});
    return engineModule.SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory()));
  };
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    queue = queue.then(async () => {
      const { id, method, params } = JSON.parse(line);
      if (!method) return; // the CLI's acknowledgement of a printed text
      try {
        if (method === "reset") {
          // The engine's own way to empty a SQLite database does nothing through a driver.
          engine = undefined;
          removeDatabase();
          write({ id, result: {} });
          return;
        }
        engine ??= start();
        write({ id, result: await answer(await engine, method, params) });
      } catch (error) {
        write({ id, error: failure(error) });
      }
    });
  });
  lines.on("close", () => queue.then(() => process.exit()));
}

/** `prisma generate` and `validate` ask for no connection, so the address is looked at only when one is opened. */
function adapterFactory() {
  const open = async () => {
    const { url } = databaseFile();
    return withEngineHabits(await new PrismaLibSql({ url }).connect());
  };
  const openShadow = async () => withEngineHabits(await new PrismaLibSql({ url: shadowUrl() }).connect());
  return {
    provider: /** @type {const} */ ("sqlite"),
    adapterName: "libsql",
    connect: open,
    connectToShadowDb: openShadow,
  };
}

/** A new file each time: in memory, the driver would give the second connection another, empty database. */
function shadowUrl() {
  const directory = mkdtempSync(join(tmpdir(), "readout-shadow-"));
  process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
  return pathToFileURL(join(directory, "shadow.db")).href;
}

/**
 * The driver with two habits of the engine allowed for.
 *
 * On a new database the engine asks for the rows of `_prisma_migrations` before there is such a table. Its
 * WebAssembly build knows that error from other drivers only, and gives up; here it is told that there are none
 * yet. Nothing is written: the engine itself makes the table when it applies the first migration.
 *
 * A migration is sent as one statement without arguments, of which libSQL would run the first and drop the rest.
 *
 * @template {import("@prisma/driver-adapter-utils").SqlDriverAdapter} A
 * @param {A} adapter
 */
function withEngineHabits(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    try {
      return await queryRaw(query);
    } catch (error) {
      const words = /** @type {any} */ (error)?.cause?.originalMessage ?? "";
      if (!words.includes("no such table: _prisma_migrations")) throw error;
      return { columnNames: [], columnTypes: [], rows: [] };
    }
  };
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

/** @param {any} engine @param {string} method @param {any} params */
async function answer(engine, method, params) {
  if (method === "getDatabaseVersion") return engine.version(params);
  if (method === "createDatabase") return { databaseName: databaseFile().path };
  const result = (await engine[method](params)) ?? {};
  // `migrate diff` prints its script through the CLI, by a request of the engine's own.
  if (method === "diff" && result.stdout) write({ id: 1_000_000, method: "print", params: { content: result.stdout } });
  return result;
}

/** The engine's errors in the form in which the CLI shows their message and code. */
function failure(/** @type {any} */ error) {
  const data = {
    is_panic: false,
    message: String(error?.message ?? error),
    meta: null,
    error_code: error?.code ?? null,
  };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

function write(/** @type {object} */ message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
