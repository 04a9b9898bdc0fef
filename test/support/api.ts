import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { samenessOf } from "../../src/corpus/sameness.ts";
import { importer } from "../../src/import.ts";
import type { Article } from "../../src/model/article.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Register } from "../../src/model/register.ts";
import type { Readers } from "../../src/readers.ts";
import { type ServerConfig, startServer } from "../../src/server.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { finishRun, startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { REGISTER, RESOLVER } from "./world.ts";

export interface RunningApi {
  readonly url: string;
  readonly store: Store;
  /** Of the database, for another process. */
  readonly databaseUrl: string;
  /** The SQL statements sent since the last time it was asked. */
  readonly statements: () => readonly string[];
  /** The answer to an operation, with its HTTP status. */
  readonly ask: (query: string, variables?: object, authorization?: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  // Tests say what they expect of it.
  // biome-ignore lint/suspicious/noExplicitAny: the shape follows the query
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export const EMPTY_READING: Reading = { leaders: [], missions: [], quotations: [], calls: [], trace: [] };

/** Stores articles with their readings, resolved against the small invented world. */
export async function fillStore(store: Store, articles: readonly ArticleToStore[]): Promise<void> {
  const now = new Date("2026-01-02T03:04:05Z");
  const run = await startRun(store, ["test"], now);
  const rejections = [{ source: "empty.md", place: null, reason: "empty-text", message: "There is no text in it." }];
  await writeBatch(store, run, { articles, rejections }, RESOLVER, now);
  await finishRun(store, run, now);
}

/** On a free port of this machine, silent, open to all. */
export const SERVER_CONFIG: ServerConfig = {
  host: "127.0.0.1",
  port: 0,
  logLevel: "silent",
  introspection: true,
  timeout: 10_000,
  rate: null,
  origins: [],
  private: false,
  metrics: false,
  documents: null,
  federation: false,
  subscriptions: 1000,
};

/** A server on a free port over a database file of its own, which `fill` may fill first. */
export async function startApi(
  fill: (store: Store) => Promise<unknown> = async () => {},
  {
    read = () => EMPTY_READING,
    register = REGISTER,
    log,
    ...config
  }: Partial<ServerConfig> & {
    readonly read?: (article: Article) => Reading;
    readonly register?: Register;
    readonly log?: { write(line: string): void };
  } = {},
): Promise<RunningApi> {
  const folder = await mkdtemp(join(tmpdir(), "readout-api-"));
  let statements: string[] = [];
  const databaseUrl = `file:${join(folder, "test.db")}`;
  const store = await openStore({ url: databaseUrl, onStatement: (sql) => statements.push(sql) });
  await fill(store);
  const server = await startServer(
    { ...SERVER_CONFIG, ...config },
    {
      store,
      register,
      resolver: RESOLVER,
      read,
      importArticles: importerOf(store, read),
      playground: null,
      ...(log && { log }),
    },
  );
  statements = [];
  return {
    url: server.url,
    store,
    databaseUrl,
    statements: () => statements.splice(0),
    ask: (query, variables, authorization) => ask(server.url, query, variables, authorization),
    close: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Takes articles in as the server does, with `read` for what they say. */
function importerOf(store: Store, read: (article: Article) => Reading) {
  const readOne = (article: Article): ArticleToStore => ({
    article,
    reading: read(article),
    sameness: samenessOf(article.text),
  });
  const readers: Readers = {
    read: async (articles) => articles.map(readOne),
    readOne,
    ahead: 1,
    close: async () => {},
  };
  return importer({ store, readers, resolver: RESOLVER, now: () => new Date("2026-01-02T03:04:05Z") });
}

async function ask(url: string, query: string, variables?: object, authorization?: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  return { status: response.status, ...JSON.parse(body) };
}
