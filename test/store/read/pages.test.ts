import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "../../../src/store/open.ts";
import { articlePagesOfLeaders, articlesPage } from "../../../src/store/read/articles.ts";
import { callPagesOf, callsPage } from "../../../src/store/read/calls.ts";
import { CursorError } from "../../../src/store/read/cursor.ts";
import { leadersPage } from "../../../src/store/read/leaders.ts";
import type { Page, PageArgs } from "../../../src/store/read/records.ts";
import { topicsPage } from "../../../src/store/read/topics.ts";
import { startRun } from "../../../src/store/write/runs.ts";
import { writeBatch } from "../../../src/store/write/write-batch.ts";
import { storeForAll, temporaryStore } from "../../support/stores.ts";
import { unregisteredArticles } from "../../support/unregistered-articles.ts";
import { RESOLVER } from "../../support/world.ts";

async function fill(store: Store): Promise<void> {
  const run = await startRun(store, ["test"], new Date());
  await writeBatch(store, run, { articles: unregisteredArticles(150), rejections: [] }, RESOLVER, new Date());
}

let statements = 0;
const filled = storeForAll(fill, () => statements++);

type Read = (store: Store, args: PageArgs) => Promise<Page<{ readonly id: string }>>;

/** Lists of every kind; the ids of their records in their order, by plain SQL. */
const LISTS: readonly { readonly name: string; readonly read: Read; readonly sql: string }[] = [
  {
    name: "calls, newest first",
    read: (store, args) => callsPage(store, {}, "WHEN_DESC", args),
    sql: `SELECT id FROM "Call" ORDER BY "sortDay" DESC, id DESC`,
  },
  {
    name: "calls, most reports first",
    read: (store, args) => callsPage(store, {}, "REPORTS_DESC", args),
    sql: `SELECT id FROM "Call" ORDER BY "reportCount" DESC, id DESC`,
  },
  {
    name: "calls of one leader, oldest first",
    read: async (store, args) => only(await callPagesOf(store, "leader", ["ann-amber~ARL"], {}, "WHEN_ASC", args)),
    sql: `SELECT c.id FROM "Call" c JOIN "Participant" p ON p."callId" = c.id WHERE p."leaderId" = 'ann-amber~ARL' ORDER BY "sortDay", c.id`,
  },
  {
    name: "calls of one of two leaders",
    read: async (store, args) =>
      only((await callPagesOf(store, "leader", ["bob-elm~", "ann-amber~ARL"], {}, "WHEN_ASC", args)).slice(1)),
    sql: `SELECT c.id FROM "Call" c JOIN "Participant" p ON p."callId" = c.id WHERE p."leaderId" = 'ann-amber~ARL' ORDER BY "sortDay", c.id`,
  },
  {
    name: "articles, oldest first",
    read: (store, args) => articlesPage(store, {}, "PUBLISHED_ASC", args),
    sql: `SELECT id FROM "Article" ORDER BY "publishedSort", id`,
  },
  {
    name: "articles that name a leader",
    read: async (store, args) => only(await articlePagesOfLeaders(store, ["bob-elm~"], args)),
    sql: `SELECT a.id FROM "Article" a WHERE a.text LIKE '%Bob Elm%' ORDER BY "publishedSort" DESC, id DESC`,
  },
  {
    name: "leaders by name",
    read: (store, args) => leadersPage(store, {}, "NAME_ASC", args),
    sql: `SELECT id FROM "Leader" ORDER BY "sortName", id`,
  },
  {
    name: "leaders by calls",
    read: (store, args) => leadersPage(store, {}, "CALLS_DESC", args),
    sql: `SELECT id FROM "Leader" ORDER BY "callCount" DESC, id DESC`,
  },
  {
    name: "topics by calls",
    read: (store, args) => topicsPage(store, {}, "CALLS_DESC", args),
    sql: `SELECT "topicId" AS id FROM "CallTopic" GROUP BY "topicId" ORDER BY COUNT(*) DESC, id DESC`,
  },
];

function only<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined || values.length !== 1) throw new Error(`one was expected, not ${values.length}`);
  return value;
}

const idsOf = (page: Page<{ readonly id: string }>): readonly string[] => page.edges.map(({ node }) => node.id);

describe.each(LISTS)("$name", ({ read, sql }) => {
  test("Pages forwards and backwards are the whole list", async () => {
    const store = filled();
    const all = (await store.client.$queryRawUnsafe<readonly { id: string }[]>(sql)).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(4);
    for (const size of [1, 7, all.length, 100]) {
      const forwards: string[] = [];
      let after: string | null = null;
      do {
        const page: Page<{ readonly id: string }> = await read(store, { first: size, after });
        expect(page.hasPreviousPage).toBe(after !== null);
        expect(await page.totalCount()).toBe(all.length);
        forwards.push(...idsOf(page));
        after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
      } while (after !== null);
      expect(forwards).toEqual(all);

      const backwards: string[] = [];
      let before: string | null = null;
      do {
        const page: Page<{ readonly id: string }> = await read(store, { last: size, before });
        expect(page.hasNextPage).toBe(before !== null);
        backwards.unshift(...idsOf(page));
        before = page.hasPreviousPage ? (page.edges[0]?.cursor ?? null) : null;
      } while (before !== null);
      expect(backwards).toEqual(all);
    }
  });
});

test("Between two cursors is what lies between them", async () => {
  const store = filled();
  const { edges } = await callsPage(store, {}, "WHEN_ASC", { first: 100 });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(edges.length - 1),
      fc.nat(edges.length - 1),
      fc.integer({ min: 1, max: 100 }),
      async (a, b, size) => {
        const between = { after: edges[a]?.cursor ?? null, before: edges[b]?.cursor ?? null };
        const expected = edges.slice(a + 1, Math.max(a + 1, b)).map(({ node }) => node.id);
        expect(idsOf(await callsPage(store, {}, "WHEN_ASC", { first: size, ...between }))).toEqual(
          expected.slice(0, size),
        );
        expect(idsOf(await callsPage(store, {}, "WHEN_ASC", { last: size, ...between }))).toEqual(
          expected.slice(-size),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("A page goes on where it stopped when records have come before it", async () => {
  const store = await temporaryStore();
  await fill(store);
  const first = await articlesPage(store, {}, "PUBLISHED_DESC", { first: 10 });
  const before = await articlesPage(store, {}, "PUBLISHED_DESC", {
    first: 10,
    after: first.edges.at(-1)?.cursor ?? null,
  });
  const run = await startRun(store, ["more"], new Date());
  const [one] = unregisteredArticles(1);
  if (one === undefined) throw new Error("there is one");
  const newest = { ...one, article: { ...one.article, id: "newest", publishedAt: "2025-01-01" } };
  await writeBatch(store, run, { articles: [newest], rejections: [] }, RESOLVER, new Date());
  const now = await articlesPage(store, {}, "PUBLISHED_DESC", { first: 10, after: first.edges.at(-1)?.cursor ?? null });
  expect(idsOf(now)).toEqual(idsOf(before));
  expect(idsOf(await articlesPage(store, {}, "PUBLISHED_DESC", { first: 1 }))).toEqual(["newest"]);
});

test("Every page is two statements, and the count one more, for any number of lists", async () => {
  const store = filled();
  const leaders = idsOf(await leadersPage(store, {}, "CALLS_DESC", { first: 12 }));
  statements = 0;
  const pages = await callPagesOf(store, "leader", leaders, {}, "WHEN_DESC", { first: 5 });
  expect(statements).toBe(2);
  expect(pages.map(({ edges }) => edges.length)).toEqual(leaders.map(() => 5));
  const counts = await Promise.all(pages.map((page) => page.totalCount()));
  expect(statements).toBe(3);
  expect(Math.min(...counts)).toBeGreaterThan(5);
});

for (const cursor of [
  "",
  "nonsense",
  "!!",
  Buffer.from("[1]").toString("base64url"),
  Buffer.from("{}").toString("base64url"),
])
  test(`"${cursor}" is no cursor`, async () => {
    const store = await temporaryStore();
    await expect(callsPage(store, {}, "WHEN_DESC", { first: 1, after: cursor })).rejects.toThrow(CursorError);
  });
