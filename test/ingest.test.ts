import { expect, test } from "vitest";
import type { ReadItem } from "../src/corpus/read.ts";
import { type IngestReport, ingest } from "../src/ingest.ts";
import type { Store } from "../src/store/open.ts";
import { ARTICLES } from "./support/articles.ts";
import { articleByHand, readingByHand } from "./support/readings.ts";
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

const run = (store: Store, items: Iterable<ReadItem>, more: Partial<Parameters<typeof ingest>[0]> = {}) =>
  ingest({
    store,
    sources: ["papers"],
    items,
    readArticle: ({ id, text }) => READINGS.get(id) ?? readingByHand(text, {}),
    resolver: RESOLVER,
    now: NOW,
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
  expect(report).toEqual({ read: 251, added: 250, updated: 0, unchanged: 0, rejected: 1, stopped: false });
  expect(progress.map(({ read }) => read)).toEqual([100, 200, 251]);
  expect(rejections).toEqual(["No words are left."]);
  expect(await store.client.ingestRun.findMany()).toMatchObject([
    { sources: ["papers"], read: 251, added: 250, rejected: 1, finishedAt: NOW() },
  ]);
  expect(await store.client.rejection.count()).toBe(1);
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

test("Only English is analysed; other languages are stored", async () => {
  const store = await temporaryStore();
  const [one] = ARTICLES;
  if (one === undefined) throw new Error("there is one");
  const languages = ["en", "en-GB", null, "sw", "eng-but-not"].map((language, at) =>
    item(articleByHand(`l${at}`, `${one.article.text} ${at}`, { language })),
  );
  const analysed: string[] = [];
  await run(store, languages, {
    readArticle: ({ id, text }) => {
      analysed.push(id);
      return readingByHand(text, {});
    },
  });
  expect(analysed).toEqual(["l0", "l1", "l2"]);
  expect(await store.client.article.count()).toBe(5);
});

test("Nothing to read is a run of nothing", async () => {
  const store = await temporaryStore();
  const unchanged: ReadItem = { kind: "unchanged", source: "feed" };
  expect(await run(store, [unchanged])).toEqual({
    read: 0,
    added: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    stopped: false,
  });
});
