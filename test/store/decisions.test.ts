import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/model/decision.ts";
import type { Reading } from "../../src/model/reading.ts";
import { decide, type Requested, takeOver, undo } from "../../src/store/decisions/decide.ts";
import type { Request } from "../../src/store/decisions/request.ts";
import { DECISION } from "../../src/store/decisions/said.ts";
import type { Store } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { ARTICLES } from "../support/articles.ts";
import { dump, temporaryStore } from "../support/stores.ts";
import { RESOLVER } from "../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

async function write(store: Store, ...batches: (readonly ArticleToStore[])[]): Promise<void> {
  const run = await startRun(store, ["test"], NOW);
  for (const articles of batches) await writeBatch(store, run, { articles, rejections: [] }, RESOLVER, NOW);
}

let minute = 0;
/** A decision of Ada's, each a minute after the one before. */
const by = (request: Request): Requested => {
  minute += 1;
  return {
    request,
    who: "Ada",
    at: new Date(NOW.getTime() + minute * 60_000).toISOString(),
    note: "so says the paper",
  };
};

const stored = async (...articles: (readonly ArticleToStore[])[]): Promise<Store> => {
  const store = await temporaryStore();
  await write(store, ...articles);
  return store;
};

const decided = async (store: Store, ...requests: readonly Request[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const request of requests) ids.push(await decide(store, by(request), RESOLVER));
  return ids;
};

/** Every call as its reports and who is on it: "a1-c0 a2-c10: mara-venn tomas-okel". */
async function callsOf(store: Store): Promise<readonly string[]> {
  const calls = await store.client.call.findMany({
    include: { reports: true, participants: true },
    orderBy: { id: "asc" },
  });
  return calls.map(({ reports, participants, review }) =>
    [
      reports
        .map(({ id }) => id)
        .sort()
        .join(" "),
      `: ${participants
        .map(({ leaderId }) => leaderId)
        .sort()
        .join(" ")}`,
      review === null ? "" : `, ${review}`,
    ].join(""),
  );
}

const AS_READ = [
  "a1-c0 a2-c10: mara-venn tomas-okel",
  "a3-c0: mara-venn rosa-quill~",
  "a3-c27: mara-venn tomas-okel",
  "a4-c0: mara-venn rosa-quill~CAS",
];

const OTHERS = AS_READ.filter((call) => call.includes("rosa-quill"));

/** All that is made of the articles. */
const made = async (store: Store) => {
  const { Decision: _, DecisionSubject: __, ...tables } = await dump(store);
  return tables;
};

const CASES: readonly { readonly name: string; readonly request: Request; readonly calls: readonly string[] }[] = [
  {
    name: "joins two calls with different people on them",
    request: { kind: "join", of: [{ callId: "a1-c0" }, { callId: "a4-c0" }] },
    calls: [
      "a3-c0: mara-venn rosa-quill~",
      "a3-c27: mara-venn tomas-okel",
      "a1-c0 a2-c10 a4-c0: mara-venn rosa-quill~CAS tomas-okel",
    ],
  },
  {
    name: "joins a call with one that says video, and has no day",
    request: { kind: "join", of: [{ callId: "a1-c0" }, { reportId: "a3-c27" }] },
    calls: [
      "a1-c0 a2-c10 a3-c27: mara-venn tomas-okel",
      "a3-c0: mara-venn rosa-quill~",
      "a4-c0: mara-venn rosa-quill~CAS",
    ],
  },
  {
    name: "splits a call",
    request: { kind: "split", callId: "a1-c0", reportIds: ["a2-c10"] },
    calls: ["a1-c0: mara-venn tomas-okel", "a2-c10 a3-c27: mara-venn tomas-okel", ...OTHERS],
  },
  {
    name: "says of two reports that they are of two calls",
    request: { kind: "reject", pair: ["a1-c0", "a2-c10"] },
    calls: ["a1-c0: mara-venn tomas-okel", "a2-c10 a3-c27: mara-venn tomas-okel", ...OTHERS],
  },
  {
    name: "says that a call was none",
    request: { kind: "reject", callId: "a1-c0" },
    calls: ["a1-c0 a2-c10: mara-venn tomas-okel, rejected", ...AS_READ.slice(1)],
  },
  {
    name: "says that a call was one",
    request: { kind: "confirm", callId: "a3-c0" },
    calls: AS_READ.map((call) => (call.startsWith("a3-c0") ? `${call}, confirmed` : call)),
  },
  {
    name: "says that two leaders are one, and so perhaps their calls",
    request: { kind: "meant", leaderId: "rosa-quill~CAS", articleId: null, is: "tomas-okel", not: false },
    calls: [
      "a1-c0 a2-c10: mara-venn tomas-okel",
      "a3-c0: mara-venn rosa-quill~",
      "a3-c27: mara-venn tomas-okel",
      "a4-c0: mara-venn tomas-okel",
    ],
  },
  {
    name: "says that one whom the register knows is one whom it does not",
    request: { kind: "meant", leaderId: "tomas-okel", articleId: null, is: "rosa-quill~OPN", not: false },
    calls: AS_READ.map((call) => call.replace("mara-venn tomas-okel", "mara-venn rosa-quill~OPN")),
  },
  {
    name: "says whom one article means",
    request: { kind: "meant", leaderId: "rosa-quill~", articleId: "a3", is: "rosa-quill~CAS", not: false },
    calls: AS_READ.map((call) =>
      call.replace("rosa-quill~CAS", "rosa-quill~").replace("rosa-quill~", "rosa-quill~CAS"),
    ),
  },
  {
    name: "says whom one article does not mean",
    request: { kind: "meant", leaderId: "tomas-okel", articleId: "a2", is: "tomas-okel", not: true },
    calls: ["a1-c0: mara-venn tomas-okel", "a2-c10: mara-venn tomas-okel~BRU", ...AS_READ.slice(1)],
  },
  {
    name: "renames a leader",
    request: { kind: "rename", leaderId: "mara-venn", name: "Mara de Venn" },
    calls: AS_READ,
  },
];

describe.each(CASES)("A decision that $name", ({ request, calls }) => {
  test("is followed, outlives whatever is ingested, and leaves no trace in the answers when it is undone", async () => {
    const store = await stored(ARTICLES);
    const before = await made(store);
    const [id = ""] = await decided(store, request);
    expect((await callsOf(store)).toSorted()).toEqual(calls.toSorted());
    const after = await made(store);
    expect(after).not.toEqual(before);

    const elsewhere = await temporaryStore();
    const exported = await allDecisions(store);
    expect(await takeOver(elsewhere, exported, RESOLVER)).toEqual({ added: 1, undone: 0, unchanged: 0 });
    await write(elsewhere, ARTICLES.slice(3), ARTICLES.slice(0, 1), ARTICLES.slice(1, 3));
    expect(await dump(elsewhere)).toEqual(await dump(store));
    expect(await takeOver(elsewhere, exported, RESOLVER)).toEqual({ added: 0, undone: 0, unchanged: 1 });
    expect(await dump(elsewhere)).toEqual(await dump(store));

    await undo(store, id, { who: "Ben", at: NOW.toISOString() }, RESOLVER);
    expect(await made(store)).toEqual(before);
    expect(await takeOver(elsewhere, await allDecisions(store), RESOLVER)).toEqual({
      added: 0,
      undone: 1,
      unchanged: 0,
    });
    expect(await dump(elsewhere)).toEqual(await dump(store));
  }, 30_000);
});

/** As a file has them. */
async function allDecisions(store: Store): Promise<readonly Decision[]> {
  const rows = await store.client.decision.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }] });
  return rows.map(({ said, who, at, note, undoneBy, undoneAt }) =>
    DECISION.parse({
      said,
      who,
      at: at.toISOString(),
      note,
      undone: undoneBy === null ? null : { who: undoneBy, at: undoneAt?.toISOString() },
    }),
  );
}

/** The reading of the same text, so much further down. */
const shifted = (reading: Reading, by: number): Reading =>
  JSON.parse(JSON.stringify(reading, (key, value) => (key === "start" || key === "end" ? value + by : value)));

test("Whatever the order of articles, corrections and decisions, the same is made of them", async () => {
  // Of an undated article, the version that comes last is the correction.
  const corrected = ARTICLES.filter(({ article }) => article.publishedAt !== null).map(({ article, reading }) => ({
    article: { ...article, text: `Corrected. ${article.text}`, publishedAt: "2024-12-05T00:00:00Z" },
    reading: reading && shifted(reading, "Corrected. ".length),
  }));
  const full = await stored(ARTICLES);
  await decided(
    full,
    { kind: "join", of: [{ callId: "a1-c0" }, { reportId: "a3-c27" }] },
    { kind: "split", callId: "a1-c0", reportIds: ["a2-c10"] },
    { kind: "meant", leaderId: "rosa-quill~", articleId: "a3", is: "tomas-okel", not: false },
    { kind: "meant", leaderId: "rosa-quill~OPN", articleId: null, is: "rosa-quill~CAS", not: false },
    { kind: "rename", leaderId: "rosa-quill~CAS", name: "Rosa Q." },
    { kind: "reject", callId: "a4-c0" },
  );
  const decisions = await allDecisions(full);
  await write(full, corrected);
  const expected = await dump(full);
  const steps: readonly (ArticleToStore | Decision)[] = [...ARTICLES, ...corrected, ...decisions];
  const orders = fc.shuffledSubarray([...steps.keys()], { minLength: steps.length });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const store = await temporaryStore();
      for (const step of order.flatMap((at) => steps[at] ?? []))
        if ("said" in step) await takeOver(store, [step], RESOLVER);
        else await write(store, [step]);
      expect(await dump(store)).toEqual(expected);
    }),
    { numRuns: 5 },
  );
}, 120_000);
