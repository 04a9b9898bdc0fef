import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { Store } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { type BatchOutcome, writeBatch } from "../../src/store/write/write-batch.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";
import { dump, temporaryStore } from "../support/stores.ts";
import { RESOLVER } from "../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

/** What the agency and the papers wrote, with numbers as the texts of near-copies share them. */
const TEXTS: Readonly<Record<string, readonly number[]>> = {
  "Mara Venn rang Tomas Okel on Monday.": [1, 2, 3],
  "Mara Venn rang Tomas Okel on Monday, aides said.": [3, 4],
  "On Monday Mara Venn rang Tomas Okel, said aides in the capital.": [4, 5],
  "Rosa Quill rang Mara Venn.": [6],
};

const version = (id: string, publishedAt: string | null, text: string, url: string | null = null): ArticleToStore =>
  read(articleByHand(id, text, { publishedAt, url, publicationBasis: publishedAt === null ? "unknown" : "stated" }));

const read = (article: Article): ArticleToStore => {
  const people = ["Mara Venn", "Tomas Okel", "Rosa Quill"].filter((name) => article.text.includes(name));
  const calls = people.length === 2 ? [{ on: [0, 1], evidence: article.text, day: "2024-12-02" }] : [];
  const leaders = people.map((name) => ({ name }));
  return {
    article,
    reading: readingByHand(article.text, { leaders, calls }),
    sameness: { textFingerprint: article.text.toLowerCase(), copyKeys: TEXTS[article.text] ?? [] },
  };
};

async function write(store: Store, ...batches: (readonly ArticleToStore[])[]): Promise<readonly BatchOutcome[]> {
  const run = await startRun(store, ["test"], NOW);
  const outcomes: BatchOutcome[] = [];
  for (const articles of batches)
    outcomes.push(await writeBatch(store, run, { articles, rejections: [], readAgain: read }, RESOLVER, NOW));
  return outcomes;
}

const articlesOf = (store: Store) =>
  store.client.article.findMany({ select: { id: true, text: true, copyOfId: true }, orderBy: { id: "asc" } });

const [AGENCY = "", PAPER = "", SECOND_PAPER = "", OTHER = ""] = Object.keys(TEXTS);

test("The same text at two addresses is one article: that of the address where it was published first", async () => {
  const store = await temporaryStore();
  expect(await write(store, [version("b", "2024-12-04", AGENCY)], [version("a", "2024-12-05", AGENCY)])).toMatchObject([
    { added: 1, updated: 0, unchanged: 0, copies: 0 },
    { added: 0, updated: 0, unchanged: 1, copies: 0 },
  ]);
  expect(await articlesOf(store)).toEqual([{ id: "b", text: AGENCY, copyOfId: null }]);
  expect(await write(store, [version("c", "2024-12-03", AGENCY)])).toMatchObject([
    { added: 0, updated: 1, unchanged: 0, copies: 0 },
  ]);
  expect(await articlesOf(store)).toEqual([{ id: "c", text: AGENCY, copyOfId: null }]);
  expect(await store.client.call.findMany({ select: { id: true, reportCount: true } })).toEqual([
    { id: "c-c0", reportCount: 1 },
  ]);
});

test.each<[string, ArticleToStore, ArticleToStore]>([
  ["a dated one before an undated one", version("z", "2024-12-05", AGENCY), version("a", null, AGENCY)],
  ["one with an address before one without", version("z", null, AGENCY, "https://x.org/1"), version("a", null, AGENCY)],
  ["the lower id before the higher", version("a", "2024-12-05", AGENCY), version("b", "2024-12-05", AGENCY)],
])("Of the same text, %s", async (_, better, worse) => {
  const store = await temporaryStore();
  await write(store, [worse], [better]);
  expect((await articlesOf(store)).map(({ id }) => id)).toEqual([better.article.id]);
  const other = await temporaryStore();
  await write(other, [better, worse]);
  expect(await dump(other)).toEqual(await dump(store));
});

test("When one of two addresses with the same text is corrected, both are articles, and keep their ids", async () => {
  const store = await temporaryStore();
  await write(store, [version("a", "2024-12-03", AGENCY), version("b", "2024-12-04", AGENCY)]);
  expect(await write(store, [version("a", "2024-12-03", OTHER)])).toMatchObject([
    { added: 0, updated: 1, unchanged: 0, copies: 0 },
  ]);
  expect(await articlesOf(store)).toEqual([
    { id: "a", text: OTHER, copyOfId: null },
    { id: "b", text: AGENCY, copyOfId: null },
  ]);
});

test.each<[string, string | null, string | null]>([
  ["the one that was modified later", "2024-12-03T10:00:00Z", "2024-12-03T09:00:00Z"],
  ["the one that was modified at all", "2024-12-04", null],
])("Of two versions of an address that were published at the same time counts %s", async (_, later, earlier) => {
  const corrected = modified(version("a", "2024-12-03", OTHER), later);
  const first = modified(version("a", "2024-12-03", AGENCY), earlier);
  const store = await temporaryStore();
  await write(store, [first], [corrected]);
  expect((await articlesOf(store)).map(({ text }) => text)).toEqual([OTHER]);
  const other = await temporaryStore();
  expect((await write(other, [corrected], [first]))[1]).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  expect(await dump(other)).toEqual(await dump(store));
});

test("A version that says it was modified before it was published is as old as its publication", async () => {
  const store = await temporaryStore();
  await write(store, [version("a", "2024-12-03", AGENCY)], [modified(version("a", "2024-12-04", OTHER), "2024-12-01")]);
  expect((await articlesOf(store)).map(({ text }) => text)).toEqual([OTHER]);
});

const modified = ({ article, ...more }: ArticleToStore, modifiedAt: string | null): ArticleToStore => ({
  ...more,
  article: { ...article, modifiedAt },
});

test("Near-copies are articles of their own, linked to the first published, and one witness", async () => {
  const store = await temporaryStore();
  const outcomes = await write(
    store,
    [version("p", "2024-12-04", PAPER), version("o", "2024-12-02", OTHER)],
    [version("q", "2024-12-05", SECOND_PAPER)],
    [version("x", "2024-12-03", AGENCY)],
  );
  expect(outcomes.map(({ added, copies }) => [added, copies])).toEqual([
    [2, 0],
    [1, 1],
    [1, 1],
  ]);
  expect(await articlesOf(store)).toEqual([
    { id: "o", text: OTHER, copyOfId: null },
    { id: "p", text: PAPER, copyOfId: "x" },
    { id: "q", text: SECOND_PAPER, copyOfId: "x" },
    { id: "x", text: AGENCY, copyOfId: null },
  ]);
  const calls = await store.client.call.findMany({ select: { id: true, reportCount: true }, orderBy: { id: "asc" } });
  expect(calls).toEqual([
    { id: "o-c0", reportCount: 1 },
    { id: "x-c0", reportCount: 1 },
  ]);
});

test("A copy that is corrected to something else is no copy any more, nor are those linked through it", async () => {
  const store = await temporaryStore();
  const [first, between, last] = [
    version("a", "2024-12-03", AGENCY),
    version("b", "2024-12-04", PAPER),
    version("c", "2024-12-05", SECOND_PAPER),
  ];
  await write(store, [first, between, last]);
  expect((await articlesOf(store)).map(({ copyOfId }) => copyOfId)).toEqual([null, "a", "a"]);
  await write(store, [version("b", "2024-12-04", OTHER)]);
  expect((await articlesOf(store)).map(({ copyOfId }) => copyOfId)).toEqual([null, null, null]);
  const [call] = await store.client.call.findMany({ where: { id: "a-c0" }, select: { reportCount: true } });
  expect(call).toEqual({ reportCount: 2 });
});

test("Whatever the order and the batches, the same articles, copies and reprints are stored", async () => {
  const texts = Object.keys(TEXTS);
  // The dates of an address differ, since of two versions of one date the one that comes last counts.
  const versions = texts.flatMap((text, at) => [
    version("a", `2024-12-0${at + 1}`, text),
    version("b", `2024-12-0${((at + 2) % 4) + 1}`, text),
    modified(version("e", "2024-12-02", text), `2024-12-0${((at + 1) % 4) + 2}T08:00:00Z`),
    ...(at % 2 === 0 ? [version(`c${at}`, "2024-12-02", text), version(`d${at}`, "2024-12-03", text)] : []),
  ]);
  const stored = async (batches: readonly (readonly ArticleToStore[])[]) => {
    const store = await temporaryStore();
    await write(store, ...batches);
    return dump(store);
  };
  const expected = await stored([versions]);
  expect(expected.Article?.length).toBeGreaterThan(2);
  expect(expected.Reprint?.length).toBeGreaterThan(0);
  const orders = fc
    .tuple(fc.shuffledSubarray([...versions], { minLength: versions.length }), fc.integer({ min: 1, max: 5 }))
    .map(([order, size]) =>
      Array.from({ length: Math.ceil(order.length / size) }, (_, at) => order.slice(at * size, (at + 1) * size)),
    );
  await fc.assert(
    fc.asyncProperty(orders, async (batches) => {
      expect(await stored(batches)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("What servers gave to ask with is stored with the batch, or not at all", async () => {
  const store = await temporaryStore();
  const run = await startRun(store, ["test"], NOW);
  const fetched = [{ address: "https://x.org/feed", etag: '"1"', lastModified: null }];
  const batch = { articles: [version("a", null, AGENCY)], rejections: [], fetched };
  const failing = {
    ...RESOLVER,
    callKey: (): string => {
      throw new Error("no key");
    },
  };
  await expect(writeBatch(store, run, batch, failing, NOW)).rejects.toThrow("no key");
  expect(await store.client.fetchedAddress.findMany()).toEqual([]);
  await writeBatch(store, run, batch, RESOLVER, NOW);
  expect(await store.client.fetchedAddress.findMany()).toEqual(fetched);
});
