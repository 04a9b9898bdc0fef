import { expect, test } from "vitest";
import { DeadlinePassed, withDeadline } from "../../src/store/deadline.ts";
import type { Store } from "../../src/store/open.ts";
import { ping } from "../../src/store/ping.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { temporaryStore } from "../support/stores.ts";

/** Counts to a billion, which takes minutes, before it gives a row. */
const countLong = ({ client }: Store) =>
  client.$queryRaw`WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000000) SELECT max(x) AS x FROM n`;
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a statement under way is interrupted when the time of its request is over, and others go on meanwhile", async () => {
  const store = await temporaryStore();
  let isOver = false;
  const work = { passed: () => isOver };
  // More than there are connections that read.
  const counts = Array.from({ length: 6 }, () => countLong(withDeadline(store, work)));
  const ended = Promise.allSettled(counts);
  const [first] = await Promise.all([later(50).then(() => "the event loop"), startRun(store, ["test"], new Date())]);
  expect(first).toBe("the event loop");
  isOver = true;
  for (const { status, ...outcome } of await ended) {
    expect(status).toBe("rejected");
    expect("reason" in outcome && outcome.reason).toBeInstanceOf(DeadlinePassed);
  }
  await expect(withDeadline(store, work).client.article.count()).rejects.toThrow(DeadlinePassed);
  await Promise.all(Array.from({ length: 8 }, () => ping(store)));
  expect(await store.client.ingestRun.count()).toBe(1);
});

test("one of several long statements is interrupted alone", async () => {
  const store = await temporaryStore();
  const over = [false, false];
  const counts = over.map((_, at) => countLong(withDeadline(store, { passed: () => over[at] === true })));
  const ends: number[] = [];
  const all = Promise.allSettled(counts.map((count, at) => count.catch(() => ends.push(at))));
  over[1] = true;
  await counts[1]?.catch(() => {});
  await later(60);
  expect(ends).toEqual([1]);
  over[0] = true;
  await all;
  expect(ends).toEqual([1, 0]);
});

test("a change that has begun goes on to its end, and who reads meanwhile does not wait for it", async () => {
  const store = await temporaryStore();
  let isOver = false;
  let statements = 0;
  const sent = (): void => {
    statements += 1;
  };
  const bounded = withDeadline(store, { passed: () => isOver, sent });
  await bounded.client.$transaction(async (transaction) => {
    await transaction.ingestRun.create({ data: { startedAt: new Date(), sources: [] } });
    expect(await store.client.ingestRun.count()).toBe(0);
    isOver = true;
    await transaction.ingestRun.create({ data: { startedAt: new Date(), sources: [] } });
  });
  expect(await store.client.ingestRun.count()).toBe(2);
  expect(statements).toBeGreaterThanOrEqual(4);
});

test("what reads cannot write", async () => {
  const { client } = await temporaryStore();
  await expect(client.$queryRaw`WITH a AS (SELECT 1) INSERT INTO "CopyKey" SELECT 1, 'a' FROM a`).rejects.toThrow(
    /writes/,
  );
  expect(await client.copyKey.count()).toBe(0);
});
