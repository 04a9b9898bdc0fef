import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { type BatchOutcome, writeBatch } from "../../src/store/write/write-batch.ts";
import { ARTICLES } from "../support/articles.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";
import { dump, temporaryStore } from "../support/stores.ts";
import { RESOLVER } from "../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

async function write(store: Store, ...batches: (readonly ArticleToStore[])[]): Promise<readonly BatchOutcome[]> {
  const run = await startRun(store, ["test"], NOW);
  const outcomes: BatchOutcome[] = [];
  for (const articles of batches)
    outcomes.push(await writeBatch(store, run, { articles, rejections: [] }, RESOLVER, NOW));
  return outcomes;
}

async function stored(...batches: (readonly ArticleToStore[])[]) {
  const store = await temporaryStore();
  await write(store, ...batches);
  return dump(store);
}

test("Ingesting twice changes nothing", async () => {
  const store = await temporaryStore();
  expect(await write(store, ARTICLES)).toMatchObject([{ added: 5, updated: 0, unchanged: 0, copies: 0 }]);
  const once = await dump(store);
  expect(await write(store, ARTICLES)).toMatchObject([{ added: 0, updated: 0, unchanged: 5, copies: 0 }]);
  expect(await dump(store)).toEqual(once);
});

test("Two papers that state the same day tell of one call; a third that has it by video, of another", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  const calls = await store.client.call.findMany({
    include: { participants: { orderBy: { ordinal: "asc" } }, reports: true, topics: true, missions: true },
    orderBy: { id: "asc" },
  });
  const shown = calls.map(({ id, reports, reportCount, topics, missions, participants, channel }) => ({
    id,
    channel,
    reports: reports.map((report) => report.articleId).sort(),
    reportCount,
    topics: topics.map(({ topicId }) => topicId).sort(),
    missions: missions.map(({ missionId }) => missionId),
    on: participants.map(({ leaderId }) => leaderId),
  }));
  expect(shown).toEqual([
    {
      id: "a1-c0",
      channel: "PHONE",
      reports: ["a1", "a2"],
      reportCount: 2,
      topics: ["border-posts~", "medtop:2", "medtop:3"],
      missions: ["misa"],
      on: ["mara-venn", "tomas-okel"],
    },
    {
      id: "a3-c0",
      channel: "PHONE",
      reports: ["a3"],
      reportCount: 1,
      topics: [],
      missions: [],
      on: ["mara-venn", "rosa-quill~"],
    },
    {
      id: "a3-c27",
      channel: "VIDEO",
      reports: ["a3"],
      reportCount: 1,
      topics: ["border-posts~"],
      missions: [],
      on: ["mara-venn", "tomas-okel"],
    },
    {
      id: "a4-c0",
      channel: "PHONE",
      reports: ["a4"],
      reportCount: 1,
      topics: [],
      missions: [],
      on: ["rosa-quill~CAS", "mara-venn"],
    },
  ]);
});

test("An office is the one held as of the call", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  const participants = await store.client.participant.findMany({
    where: { callId: "a1-c0" },
    include: { office: true },
  });
  expect(
    participants.map(({ office, asReported }) => [office?.title, office?.from, office?.ofName, asReported]),
  ).toEqual([
    ["President", "2022-09-13", "Arland", "President"],
    ["President-elect", "2024-11-06", "Brune", "President-elect"],
  ]);
});

test("Any order and any batches give the same database", async () => {
  const expected = await stored(ARTICLES);
  const batches = fc
    .shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length })
    .chain((articles) => fc.integer({ min: 1, max: 5 }).map((size) => inBatches(articles, size)));
  await fc.assert(
    fc.asyncProperty(batches, async (order) => {
      expect(await stored(...order)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
}, 120_000);

const inBatches = <Item>(items: readonly Item[], size: number): readonly Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const correctionOf = (at: number, text: string): ArticleToStore => {
  const original = ARTICLES[at];
  if (original === undefined) throw new Error(`there is no article ${at}`);
  return { article: { ...original.article, text }, reading: readingByHand(text, {}) };
};

for (const at of [0, 1, 2, 3, 4]) {
  test(`A correction of article ${at + 1} leaves what would be there had only it been read`, async () => {
    const correction = correctionOf(at, "The story has been withdrawn.");
    const rest = ARTICLES.filter((_, other) => other !== at);
    const corrected = await stored(ARTICLES, [correction]);
    expect(corrected).toEqual(await stored([...rest, correction]));
  });
}

test("A version published before the stored one changes nothing", async () => {
  const store = await temporaryStore();
  const text = "Mara Venn has not spoken with anyone.";
  const version = (publishedAt: string): ArticleToStore => ({
    article: articleByHand("v", `${text} ${publishedAt}`, { publishedAt }),
    reading: null,
  });
  expect(await write(store, [version("2024-05-02")], [version("2024-05-01")], [version("2024-05-03")])).toMatchObject([
    { added: 1, updated: 0, unchanged: 0, copies: 0 },
    { added: 0, updated: 0, unchanged: 1, copies: 0 },
    { added: 0, updated: 1, unchanged: 0, copies: 0 },
  ]);
  const { text: kept } = await store.client.article.findUniqueOrThrow({ where: { id: "v" } });
  expect(kept).toBe(`${text} 2024-05-03`);
});

test("Removing an article removes all that it says", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES);
  await store.client.article.deleteMany();
  const left = await dump(store);
  const reported = [
    "LeaderReported",
    "MissionReported",
    "Mention",
    "Quotation",
    "Report",
    "ReportParticipant",
    "ReportEvidence",
    "TopicReported",
    "ReportMission",
    "ReportQuotation",
  ];
  expect(reported.map((table) => left[table])).toEqual(reported.map(() => []));
});

test("A row that refers to nothing is refused", async () => {
  const store = await temporaryStore();
  await expect(
    store.client.leaderName.create({ data: { leaderId: "nobody", name: "N", folded: "n" } }),
  ).rejects.toThrow(/foreign key/i);
});

test("A batch that fails leaves nothing of it behind", async () => {
  const store = await temporaryStore();
  await write(store, ARTICLES.slice(0, 1));
  const before = await dump(store);
  const broken = {
    ...RESOLVER,
    callKey: () => {
      throw new Error("no key");
    },
  };
  const run = await startRun(store, ["test"], NOW);
  await expect(writeBatch(store, run, { articles: ARTICLES, rejections: [] }, broken, NOW)).rejects.toThrow("no key");
  expect(await dump(store)).toEqual(before);
  expect(await write(store, ARTICLES)).toMatchObject([{ added: 4, updated: 0, unchanged: 1, copies: 0 }]);
});

test("A run's figures and rejections are stored with its batches", async () => {
  const store = await temporaryStore();
  const run = await startRun(store, ["a", "b"], NOW);
  const rejection = { source: "a", place: "line 3", reason: "not-json", message: "Line 3 is no JSON." };
  await writeBatch(store, run, { articles: ARTICLES.slice(0, 2), rejections: [rejection] }, RESOLVER, NOW);
  await writeBatch(
    store,
    run,
    { articles: ARTICLES.slice(1, 3), rejections: [{ ...rejection, place: null }] },
    RESOLVER,
    NOW,
  );
  expect(await store.client.ingestRun.findUnique({ where: { id: run }, include: { rejections: true } })).toEqual({
    id: run,
    startedAt: NOW,
    finishedAt: null,
    sources: ["a", "b"],
    read: 6,
    added: 3,
    updated: 0,
    unchanged: 1,
    copies: 0,
    rejected: 2,
    rejections: [
      { ...rejection, runId: run, ordinal: 0 },
      { ...rejection, place: null, runId: run, ordinal: 1 },
    ],
  });
});
