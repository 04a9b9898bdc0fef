import { expect, test } from "vitest";
import type { ReadItem } from "../src/corpus/read.ts";
import { type IngestReport, ingest } from "../src/ingest.ts";
import type { Article } from "../src/model/article.ts";
import type { Readers } from "../src/readers.ts";
import type { FetchedAddress } from "../src/store/fetched-addresses.ts";
import type { Store } from "../src/store/open.ts";
import type { ArticleToStore } from "../src/store/write/prepare.ts";
import { ARTICLES } from "./support/articles.ts";
import { readingByHand } from "./support/readings.ts";
import { dump, temporaryStore } from "./support/stores.ts";
import { unregisteredArticles } from "./support/unregistered-articles.ts";
import { RESOLVER } from "./support/world.ts";

const NOW = () => new Date("2026-01-02T03:04:05Z");
const MANY = unregisteredArticles(250);
const READINGS = new Map([...ARTICLES, ...MANY].map(({ article, reading }) => [article.id, reading]));

const item = (article: (typeof MANY)[number]["article"]): ReadItem => ({
  kind: "article",
  article,
  source: "papers",
  place: null,
});
const REJECTED: ReadItem = {
  kind: "rejection",
  rejection: { source: "papers", place: "line 7", reason: "empty-text", message: "No words are left." },
};

const readOne = (article: Article): ArticleToStore => ({
  article,
  reading: READINGS.get(article.id) ?? readingByHand(article.text, {}),
});
const READERS: Readers = {
  read: async (articles) => articles.map(readOne),
  readOne,
  ahead: 1,
  close: async () => {},
};

const run = (store: Store, items: Iterable<ReadItem>, more: Partial<Parameters<typeof ingest>[0]> = {}) =>
  ingest({
    store,
    sources: ["papers"],
    items,
    readers: READERS,
    resolver: RESOLVER,
    now: NOW,
    batchSize: 100,
    ...more,
  });

test("Articles and rejections are stored and counted, a batch at a time", async () => {
  const store = await temporaryStore();
  const progress: IngestReport[] = [];
  const rejections: string[] = [];
  const items = [...MANY.map(({ article }) => item(article)), REJECTED];
  const report = await run(store, items, {
    onProgress: (so) => progress.push(so),
    onRejection: ({ message }) => rejections.push(message),
  });
  expect(report).toEqual({
    read: 251,
    added: 250,
    updated: 0,
    unchanged: 0,
    copies: 0,
    rejected: 1,
    reasons: { "empty-text": 1 },
    addressesUnchanged: 0,
    calls: 250,
    stopped: false,
  });
  expect(progress.map(({ read }) => read)).toEqual([100, 200, 251]);
  expect(rejections).toEqual(["No words are left."]);
  expect(await store.client.ingestRun.findMany()).toMatchObject([
    { sources: ["papers"], read: 251, added: 250, rejected: 1, finishedAt: NOW() },
  ]);
  expect(await store.client.rejection.count()).toBe(1);
});

test("A batch is full sooner when input is slow, and not when storing is", async () => {
  const sizes = async (slow: "input" | "storing"): Promise<readonly number[]> => {
    let time = NOW().getTime();
    const wait = (): void => {
      time += 3_000;
    };
    const items = function* (): Generator<ReadItem> {
      for (const { article } of MANY.slice(0, 25)) {
        if (slow === "input") wait();
        yield item(article);
      }
    };
    const progress: number[] = [];
    const onProgress = ({ read }: IngestReport): void => {
      if (slow === "storing") for (let times = 0; times < 5; times += 1) wait();
      progress.push(read);
    };
    await run(await temporaryStore(), items(), { batchSize: 10, now: () => new Date(time), onProgress });
    return progress;
  };
  expect(await sizes("storing")).toEqual([10, 20, 25]);
  expect((await sizes("input")).length).toBeGreaterThan(8);
});

test("A run that is asked to stop does so behind the batch; another one goes on to the same database", async () => {
  const stopped = await temporaryStore();
  const abort = new AbortController();
  const items = () => MANY.map(({ article }) => item(article));
  const first = await run(stopped, items(), { signal: abort.signal, onProgress: () => abort.abort() });
  expect(first).toMatchObject({ read: 100, added: 100, stopped: true });
  expect(await run(stopped, items())).toMatchObject({ read: 250, added: 150, unchanged: 100, stopped: false });

  const whole = await temporaryStore();
  await run(whole, items());
  expect(await dump(stopped)).toEqual(await dump(whole));
});

test("Batches are read ahead, and stored in the order of reading, whichever is done first", async () => {
  const store = await temporaryStore();
  let waiting = 0;
  let most = 0;
  const readers: Readers = {
    ...READERS,
    ahead: 3,
    read: async (articles) => {
      waiting += 1;
      most = Math.max(most, waiting);
      const first = Number(articles[0]?.id.slice(1));
      await new Promise((resolve) => setTimeout(resolve, first % 40 === 0 ? 60 : 1));
      waiting -= 1;
      return articles.map(readOne);
    },
  };
  await run(
    store,
    MANY.map(({ article }) => item(article)),
    { readers, batchSize: 20 },
  );
  const stored = await store.client.$queryRaw<readonly { id: string }[]>`SELECT id FROM "Article" ORDER BY rowid`;
  expect(stored.map(({ id }) => id)).toEqual(MANY.map(({ article }) => article.id));
  expect(most).toBe(3);
});

test("What servers gave is kept with the articles that were handed on before, and not sooner", async () => {
  const store = await temporaryStore();
  let fetched: FetchedAddress[] = [];
  const takeFetched = () => fetched.splice(0);
  const kept: number[] = [];
  async function* items(): AsyncGenerator<ReadItem> {
    for (const { article } of MANY.slice(0, 150)) yield item(article);
    fetched = [{ address: "https://a.example.org/feed", etag: '"1"', lastModified: null }];
    for (const { article } of MANY.slice(150)) yield item(article);
  }
  // In a transaction, which comes before that of the next batch.
  const onProgress = async () =>
    kept.push(await store.client.$transaction((transaction) => transaction.fetchedAddress.count()));
  await ingest({
    store,
    sources: ["feed"],
    items: items(),
    readers: READERS,
    resolver: RESOLVER,
    now: NOW,
    takeFetched,
    onProgress,
    batchSize: 100,
  });
  await expect.poll(() => kept).toEqual([0, 1, 1]);
});

test("A failure of those who read ends the run, and what was stored before stays", async () => {
  const store = await temporaryStore();
  const read: Readers["read"] = async (articles) => {
    if (articles.some(({ id }) => id === "n110")) throw new Error("out of memory");
    return articles.map(readOne);
  };
  const items = MANY.map(({ article }) => item(article));
  await expect(run(store, items, { readers: { ...READERS, read, ahead: 3 } })).rejects.toThrow("out of memory");
  expect(await store.client.article.count()).toBe(100);
});

test("Nothing to read is a run of nothing", async () => {
  const store = await temporaryStore();
  const unchanged: ReadItem = { kind: "unchanged", source: "feed" };
  expect(await run(store, [unchanged])).toEqual({
    read: 0,
    added: 0,
    updated: 0,
    unchanged: 0,
    copies: 0,
    rejected: 0,
    reasons: {},
    addressesUnchanged: 1,
    calls: 0,
    stopped: false,
  });
});
