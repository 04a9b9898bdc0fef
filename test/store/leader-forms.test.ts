import { expect, test } from "vitest";
import type { Decision } from "../../src/model/decision.ts";
import { decide, undo } from "../../src/store/decisions/decide.ts";
import type { Request } from "../../src/store/decisions/request.ts";
import type { Store } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { ARTICLES } from "../support/articles.ts";
import { readingByHand } from "../support/readings.ts";
import { temporaryStore } from "../support/stores.ts";
import { RESOLVER } from "../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

async function write(store: Store, articles: readonly ArticleToStore[]): Promise<void> {
  const run = await startRun(store, ["test"], NOW);
  await writeBatch(store, run, { articles, rejections: [] }, RESOLVER, NOW);
}

/** How many entries say what, as it is counted while writing, and counted here. */
async function counts(store: Store) {
  const kept = await store.client.leaderForm.findMany({ orderBy: [{ leaderId: "asc" }, { said: "asc" }] });
  const entries = await store.client.leaderReported.findMany();
  const counted = new Map<string, number>();
  for (const { folded, leaderId, name, aliases, officeTitle, officeOf, registerId } of entries) {
    const form = JSON.stringify([folded, leaderId, JSON.stringify([name, aliases, officeTitle, officeOf, registerId])]);
    counted.set(form, (counted.get(form) ?? 0) + 1);
  }
  return {
    kept: kept.map(({ uses, folded, leaderId, said }) => [JSON.stringify([folded, leaderId, said]), uses]).sort(),
    counted: [...counted].sort(),
  };
}

const MOVE: Request = { kind: "meant", leaderId: "rosa-quill~", articleId: "a3", is: "tomas-okel", not: false };

test("What articles say of a leader is counted as often as they say it", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  const { kept, counted } = await counts(store);
  expect(kept).toEqual(counted);
  expect(Math.max(...kept.map(([, uses]) => Number(uses)))).toBeGreaterThan(1);
});

test("Who is said to be another, and is not after all, is counted where they are", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  const before = await counts(store);
  const signed = (at: string): Pick<Decision, "who" | "at"> => ({ who: "Ada", at });
  const id = await decide(store, { request: MOVE, note: null, ...signed("2026-01-03T00:00:00Z") }, RESOLVER);
  const moved = await counts(store);
  expect(moved.kept).toEqual(moved.counted);
  expect(moved.kept).not.toEqual(before.kept);
  await undo(store, id, signed("2026-01-04T00:00:00Z"), RESOLVER);
  expect(await counts(store)).toEqual(before);
});

test("What a correction no longer says is counted no more", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  const corrected = ARTICLES.filter(({ article }) => article.publishedAt !== null).map(({ article }) => {
    const text = `Withdrawn: ${article.title}`;
    return { article: { ...article, text, publishedAt: "2024-12-05T00:00:00Z" }, reading: readingByHand(text, {}) };
  });
  await write(store, corrected);
  const { kept, counted } = await counts(store);
  expect(kept).toEqual(counted);
  expect(kept.length).toBeLessThan((await counts(await full())).kept.length);
});

async function full(): Promise<Store> {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  return store;
}
