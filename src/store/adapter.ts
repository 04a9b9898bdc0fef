import type { Client, Config } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery } from "@prisma/driver-adapter-utils";
import { Connection } from "./connection.ts";
import { ReadingConnection } from "./reading-connection.ts";

/** So many statements that read run at a time, each on a connection of its own; further ones wait for their turn. */
const MOST_READERS = 4;

/**
 * Prisma's way to a SQLite file: one connection that writes, with all that is read in transactions, and others that read,
 * opened as they are needed. So reading waits neither for a transaction nor for a long statement of somebody else's.
 */
export function adapter(path: string, timeout: number): SqlDriverAdapterFactory {
  const factory = new LibSql(() => new Connection(path, timeout));
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const writer = await factory.connect();
      const readers = readersOf(path, timeout);
      return {
        provider: writer.provider,
        adapterName: writer.adapterName,
        queryRaw: (query) => (READS.test(query.sql) ? readers.queryRaw(query) : writer.queryRaw(query)),
        executeRaw: (query) => writer.executeRaw(query),
        executeScript: (script) => writer.executeScript(script),
        startTransaction: (level) => writer.startTransaction(level),
        dispose: async () => {
          await readers.close();
          await writer.dispose();
        },
      };
    },
  };
}

/** What a statement that only reads begins with. What is sent by mistake is refused: readers cannot write. */
const READS = /^\s*(?:SELECT|WITH)\b/i;

interface Reader {
  readonly adapter: SqlDriverAdapter;
  readonly connection: ReadingConnection;
}

/** The connections that read. */
function readersOf(path: string, timeout: number) {
  const idle: Reader[] = [];
  const waiting: (() => void)[] = [];
  let open = 0;
  let closed = false;

  const take = async (): Promise<Reader> => {
    for (;;) {
      const reader = idle.pop();
      if (reader !== undefined) return reader;
      if (open < MOST_READERS) {
        open += 1;
        return openReader(path, timeout).catch((error: unknown) => {
          open -= 1;
          throw error;
        });
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const giveBack = async (reader: Reader): Promise<void> => {
    if (reader.connection.broken || closed) {
      open -= 1;
      await reader.adapter.dispose();
    } else idle.push(reader);
    waiting.shift()?.();
  };
  return {
    queryRaw: async (query: SqlQuery) => {
      const reader = await take();
      try {
        return await reader.adapter.queryRaw(query);
      } finally {
        await giveBack(reader);
      }
    },
    close: async () => {
      closed = true;
      for (const { adapter } of idle.splice(0)) await adapter.dispose();
    },
  };
}

async function openReader(path: string, timeout: number): Promise<Reader> {
  const connection = new ReadingConnection(path, timeout);
  await connection.prepare();
  return { connection, adapter: await new LibSql(() => connection).connect() };
}

/** Prisma's adapter on a connection of our own. */
class LibSql extends PrismaLibSql {
  readonly #connect: () => Client;

  constructor(connect: () => Client) {
    super({ url: "" });
    this.#connect = connect;
  }

  override createClient(_config: Config): Client {
    return this.#connect();
  }
}
