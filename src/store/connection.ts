import type { Client, InStatement, ResultSet, Transaction } from "@libsql/client";
import Database from "libsql";
import { workUnderWay } from "./deadline.ts";
import { KeptStatements } from "./kept.ts";

/** A statement that is ready to run, and what its rows are made of; no columns when it gives none. */
interface Prepared {
  readonly statement: ReturnType<InstanceType<typeof Database>["prepare"]>;
  readonly columns: readonly string[];
  readonly types: readonly string[];
}

/**
 * One connection to a SQLite file, as Prisma's adapter asks for it. It differs from the driver's own client in three
 * ways. Statements are prepared once and kept: the driver prepares each anew, and gives back the memory of one, with
 * the values bound to it, only when the garbage collector has come by and the event loop turns. Transactions take
 * the lock for writing when they begin: the driver's take it at their first write, when SQLite refuses at once, without
 * waiting, if another process has written since their first read. And they run on this connection: the driver gives
 * each transaction the connection that there is, opens another for what follows, and closes neither.
 */
export class Connection implements Client {
  readonly protocol = "file";
  closed = false;
  readonly #database: InstanceType<typeof Database>;
  readonly #kept = new KeptStatements<Prepared>();

  constructor(path: string, timeout: number) {
    this.#database = new Database(path, { timeout });
    for (const setting of SETTINGS) this.#database.exec(setting);
  }

  async execute(written: InStatement): Promise<ResultSet> {
    const { sql, args } = statementOf(written);
    workUnderWay()?.sent?.();
    const { statement, columns, types } = this.#prepare(sql);
    try {
      if (columns.length === 0) return resultOf([], [], [], statement.run(args).changes);
      return resultOf(columns, types, statement.all(args), 0);
    } catch (error) {
      // It may stand in the middle of its rows, and hold on to what it reads.
      this.#kept.forget(sql);
      throw error;
    }
  }

  #prepare(sql: string): Prepared {
    const prepared = this.#kept.find(sql) ?? this.#prepareAnew(sql);
    this.#kept.keep(sql, prepared);
    return prepared;
  }

  #prepareAnew(sql: string): Prepared {
    const statement = this.#database.prepare(sql);
    if (!statement.reader) return { statement, columns: [], types: [] };
    statement.raw(true);
    const columns = statement.columns();
    return { statement, columns: columns.map(({ name }) => name), types: columns.map(({ type }) => type ?? "") };
  }

  async transaction(): Promise<Transaction> {
    await this.execute("BEGIN IMMEDIATE");
    return transactionOn(this);
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#database.exec(sql);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#kept.clear();
    this.#database.close();
  }

  batch = unused;
  migrate = unused;
  sync = unused;
  reconnect(): void {
    throw new Error("A connection that was closed stays closed.");
  }
}

/**
 * With write-ahead logging, a database stays whole whenever the program ends; FULL keeps what was stored also when the
 * power fails, and lets an ingest wait for the disk once a batch. The log grows to 256 MB before it is copied into the
 * database, as the pages that every batch writes are then copied once for many batches. The pages that a batch changes
 * have room in 128 MB.
 */
const SETTINGS = ["PRAGMA synchronous = FULL", "PRAGMA cache_size = -131072", "PRAGMA wal_autocheckpoint = 64000"];

/** Its SQL and the values to bind. */
export function statementOf(written: InStatement): { readonly sql: string; readonly args: unknown[] } {
  const { sql, args = [] } = typeof written === "string" ? { sql: written } : written;
  if (!Array.isArray(args)) throw new Error("Values are bound by their place.");
  return { sql, args: args.map((value) => (typeof value === "boolean" ? Number(value) : value)) };
}

export const unused = (): Promise<never> => Promise.reject(new Error("Prisma's adapter does not ask for this."));

/** Prisma's adapter takes values from rows by their place alone. */
const isRows = (rows: unknown): rows is ResultSet["rows"] => Array.isArray(rows);

export function resultOf(
  columns: readonly string[],
  types: readonly string[],
  rows: unknown,
  changes: number,
): ResultSet {
  if (!isRows(rows)) throw new Error("The driver gave no rows.");
  const result = {
    columns: [...columns],
    columnTypes: [...types],
    rows,
    rowsAffected: changes,
    lastInsertRowid: undefined,
  };
  return { ...result, toJSON: () => result };
}

/** The adapter sends nothing else on the connection until it has called `commit` or `rollback`. */
function transactionOn(connection: Connection): Transaction {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    await connection.execute(statement);
    closed = true;
  };
  return {
    execute: (statement) => connection.execute(statement),
    batch: unused,
    executeMultiple: unused,
    commit: () => end("COMMIT"),
    rollback: () => end("ROLLBACK"),
    close: () => {},
    get closed() {
      return closed;
    },
  };
}
