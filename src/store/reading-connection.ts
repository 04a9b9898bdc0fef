import type { Client, InStatement, ResultSet } from "@libsql/client";
import Database from "libsql/promise";
import { resultOf, statementOf, unused } from "./connection.ts";
import { DeadlinePassed, type Work, workUnderWay } from "./deadline.ts";
import { KeptStatements } from "./kept.ts";

/** As the driver has it, of which it has no types. Rows come by `iterate`, which works beside the event loop. */
interface Statement {
  readonly reader: boolean;
  raw(): void;
  columns(): readonly { readonly name: string; readonly type: string | null }[];
  iterate(values: readonly unknown[]): Promise<Iterable<unknown>>;
}

/** Statements that read wait for no lock but while the log of a program that was killed is put right. */
const SETTINGS = ["PRAGMA query_only = ON", "PRAGMA cache_size = -16384"];

/** How often it is asked, in milliseconds, whether the time of a statement under way is over. */
const ASKED_EVERY = 25;

/**
 * A connection to a SQLite file that only reads. Its statements run on a thread of the driver's, so that the event loop
 * goes on meanwhile, and one whose time is over is interrupted. A connection that was interrupted stays so: `broken`
 * says that it is of no more use.
 */
export class ReadingConnection implements Client {
  readonly protocol = "file";
  closed = false;
  broken = false;
  readonly #database: Database;
  readonly #kept = new KeptStatements<Statement>();

  constructor(path: string, timeout: number) {
    this.#database = new Database(path, { timeout });
  }

  /** To be awaited before anything else is asked. */
  async prepare(): Promise<void> {
    for (const setting of SETTINGS) await this.#database.exec(setting);
  }

  async execute(written: InStatement): Promise<ResultSet> {
    const { sql, args } = statementOf(written);
    const work = workUnderWay();
    work?.sent?.();
    if (work?.passed()) throw new DeadlinePassed("the deadline has passed");
    const statement = this.#kept.find(sql) ?? (await this.#prepareAnew(sql));
    const watch = work === undefined ? undefined : setInterval(() => this.#interruptWhenPassed(work), ASKED_EVERY);
    try {
      const rows = [...(await statement.iterate(args))];
      const columns = statement.columns();
      const names = columns.map(({ name }) => name);
      return resultOf(
        names,
        columns.map(({ type }) => type ?? ""),
        rows,
        0,
      );
    } catch (error) {
      // It may stand in the middle of its rows, and hold on to what it reads.
      this.#kept.forget(sql);
      throw this.broken ? new DeadlinePassed("the deadline has passed", { cause: error }) : error;
    } finally {
      clearInterval(watch);
    }
  }

  #interruptWhenPassed({ passed }: Work): void {
    if (!passed()) return;
    this.broken = true;
    this.#database.interrupt();
  }

  async #prepareAnew(sql: string): Promise<Statement> {
    const statement: Statement = await this.#database.prepare(sql);
    if (!statement.reader) throw new Error(`This writes, and must not be read by: ${sql}`);
    statement.raw();
    this.#kept.keep(sql, statement);
    return statement;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#kept.clear();
    this.#database.close();
  }

  transaction = unused;
  executeMultiple = unused;
  batch = unused;
  migrate = unused;
  sync = unused;
  reconnect(): void {
    throw new Error("A connection that was closed stays closed.");
  }
}
