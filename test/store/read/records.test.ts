import { describe, expect, test } from "vitest";
import { UNKNOWN_MOMENT } from "../../../src/model/moment.ts";
import type { Store } from "../../../src/store/open.ts";
import {
  articleIdByUrl,
  articlesById,
  articlesPage,
  copiesOfArticles,
  textsOfArticles,
} from "../../../src/store/read/articles.ts";
import { callPagesOf, callsById, callsPage, participantsOfCalls } from "../../../src/store/read/calls.ts";
import { corpus } from "../../../src/store/read/corpus.ts";
import { disagreementsAmong, type ReportOfCall } from "../../../src/store/read/disagreements.ts";
import {
  leaderIdByName,
  leadersById,
  leadersPage,
  namesOfLeaders,
  officesById,
  officesOfLeaders,
} from "../../../src/store/read/leaders.ts";
import { mentionsOfArticles } from "../../../src/store/read/mentions.ts";
import {
  missionIdByName,
  missionsById,
  missionsOfCalls,
  missionsOfReports,
  namesOfMissions,
} from "../../../src/store/read/missions.ts";
import { quotationsById, quotationsOfArticles, quotationsOfCalls } from "../../../src/store/read/quotations.ts";
import type { ArticleFilter, CallFilter } from "../../../src/store/read/records.ts";
import {
  evidenceOfReports,
  participantsOfReports,
  reportsById,
  reportsOfArticles,
  reportsOfCalls,
} from "../../../src/store/read/reports.ts";
import { ingestRuns, rejectionsOfRuns } from "../../../src/store/read/runs.ts";
import {
  narrowerTopics,
  phrasesOfTopics,
  topicIdByName,
  topicsById,
  topicsOfCalls,
  topicsOfReports,
} from "../../../src/store/read/topics.ts";
import { topicsByMission } from "../../../src/store/read/topics-by-mission.ts";
import { finishRun, startRun } from "../../../src/store/write/runs.ts";
import { writeBatch } from "../../../src/store/write/write-batch.ts";
import { ARTICLES } from "../../support/articles.ts";
import { stated } from "../../support/readings.ts";
import { storeForAll } from "../../support/stores.ts";
import { RESOLVER } from "../../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

let sent = 0;
const filled = storeForAll(
  async (store) => {
    const run = await startRun(store, ["papers"], NOW);
    const rejections = [{ source: "papers/x", place: "line 2", reason: "not-json", message: "Line 2 is no JSON." }];
    await writeBatch(store, run, { articles: ARTICLES, rejections }, RESOLVER, NOW);
    await finishRun(store, run, NOW);
  },
  () => sent++,
);

/** Reads that answer for many ids, with the statements that they may take however many ids there are. */
const BATCHES: readonly {
  readonly name: string;
  readonly read: (store: Store, ids: readonly string[]) => Promise<readonly unknown[]>;
  readonly ids: readonly string[];
  readonly statements: number;
}[] = [
  { name: "articlesById", read: articlesById, ids: ["a1", "a2", "a3"], statements: 1 },
  { name: "textsOfArticles", read: textsOfArticles, ids: ["a1", "a2", "a3"], statements: 1 },
  { name: "copiesOfArticles", read: copiesOfArticles, ids: ["a1", "a2", "a3"], statements: 1 },
  { name: "mentionsOfArticles", read: mentionsOfArticles, ids: ["a1", "a2", "a3"], statements: 3 },
  { name: "quotationsOfArticles", read: quotationsOfArticles, ids: ["a1", "a2", "a3"], statements: 2 },
  { name: "reportsOfArticles", read: reportsOfArticles, ids: ["a1", "a2", "a3"], statements: 3 },
  { name: "callsById", read: callsById, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 1 },
  { name: "participantsOfCalls", read: participantsOfCalls, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 1 },
  { name: "topicsOfCalls", read: topicsOfCalls, ids: ["a1-c0", "a3-c0", "a3-c27"], statements: 3 },
  { name: "missionsOfCalls", read: missionsOfCalls, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 2 },
  { name: "quotationsOfCalls", read: quotationsOfCalls, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 4 },
  { name: "reportsOfCalls", read: reportsOfCalls, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 3 },
  { name: "reportsById", read: reportsById, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 3 },
  { name: "participantsOfReports", read: participantsOfReports, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 2 },
  { name: "evidenceOfReports", read: evidenceOfReports, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 2 },
  { name: "topicsOfReports", read: topicsOfReports, ids: ["a1-c0", "a3-c0", "a3-c27"], statements: 3 },
  { name: "missionsOfReports", read: missionsOfReports, ids: ["a1-c0", "a3-c0", "a4-c0"], statements: 3 },
  { name: "quotationsById", read: quotationsById, ids: ["a1-q117", "x", "y"], statements: 2 },
  { name: "leadersById", read: leadersById, ids: ["mara-venn", "tomas-okel", "rosa-quill~"], statements: 1 },
  { name: "namesOfLeaders", read: namesOfLeaders, ids: ["mara-venn", "tomas-okel", "rosa-quill~"], statements: 1 },
  { name: "officesOfLeaders", read: officesOfLeaders, ids: ["mara-venn", "tomas-okel", "rosa-quill~"], statements: 1 },
  { name: "officesById", read: officesById, ids: ["mara-venn/president/ARL/2022-09-13", "x", "y"], statements: 1 },
  { name: "missionsById", read: missionsById, ids: ["misa", "harbour-initiative~", "x"], statements: 1 },
  { name: "namesOfMissions", read: namesOfMissions, ids: ["misa", "harbour-initiative~", "x"], statements: 1 },
  { name: "topicsById", read: topicsById, ids: ["medtop:1", "medtop:2", "border-posts~"], statements: 1 },
  { name: "narrowerTopics", read: narrowerTopics, ids: ["medtop:1", "medtop:2", "border-posts~"], statements: 1 },
  { name: "phrasesOfTopics", read: phrasesOfTopics, ids: ["medtop:1", "medtop:2", "border-posts~"], statements: 1 },
];

describe.each(BATCHES)("$name", ({ read, ids, statements }) => {
  test("answers for each id in turn, in the same few statements", async () => {
    const store = filled();
    sent = 0;
    const together = await read(store, ids);
    expect(sent).toBe(statements);
    const singly = [];
    for (const id of ids) singly.push(...(await read(store, [id])));
    expect(together).toEqual(singly);
    expect(await read(store, [...ids].reverse())).toEqual([...singly].reverse());
    const [unknown, ...others] = await read(store, ["no such id"]);
    expect(others).toEqual([]);
    expect(Array.isArray(unknown) ? unknown : [unknown ?? "none"]).toEqual(Array.isArray(unknown) ? [] : ["none"]);
  });
});

/** A filter, and the calls of the articles that it leaves. */
const CALL_FILTERS: readonly (readonly [CallFilter, readonly string[]])[] = [
  [{}, ["a1-c0", "a3-c0", "a3-c27", "a4-c0"]],
  [{ with: ["tomas-okel"] }, ["a1-c0", "a3-c27"]],
  [{ with: ["tomas-okel", "rosa-quill~CAS"] }, []],
  [{ with: ["nobody"] }, []],
  [{ officeTitle: "President-elect" }, ["a1-c0", "a3-c27"]],
  [{ officeTitle: "President-elect", officeOf: "ARL" }, []],
  [{ officeOf: "CAS" }, ["a4-c0"]],
  [{ mission: "misa" }, ["a1-c0"]],
  [{ topic: "border-posts~" }, ["a1-c0", "a3-c27"]],
  [{ topic: "medtop:1" }, ["a1-c0"]],
  [{ channels: ["VIDEO"] }, ["a3-c27"]],
  [{ channels: [] }, []],
  [{ statuses: ["PLANNED", "HELD"] }, ["a1-c0", "a3-c0", "a3-c27", "a4-c0"]],
  [{ statuses: ["DENIED"] }, []],
  // a3-c0 can have been since Venn took office, a3-c27 while Okel waited for it.
  [{ from: "2025-01-21" }, ["a3-c0"]],
  [{ from: "2024-12-02", to: "2024-12-02" }, ["a1-c0", "a3-c0", "a3-c27"]],
  [{ to: "2024-11-05" }, ["a3-c0"]],
  [{ to: "2022-09-12" }, []],
  [{ source: "The Wire" }, ["a1-c0", "a4-c0"]],
  [{ source: "The Other Wire" }, []],
  [{ minConfidence: 0.95 }, []],
  [{ minConfidence: 0.9, mission: "misa" }, ["a1-c0"]],
  [{ background: true }, []],
];

describe("Calls by filter", () => {
  for (const [filter, ids] of CALL_FILTERS)
    test(JSON.stringify(filter), async () => {
      const store = filled();
      const page = await callsPage(store, filter, "WHEN_DESC", { first: 100 });
      expect(page.edges.map(({ node }) => node.id).sort()).toEqual(ids);
      expect(await page.totalCount()).toBe(ids.length);
      const [ofVenn] = await callPagesOf(store, "leader", ["mara-venn"], filter, "WHEN_DESC", { first: 100 });
      expect(ofVenn?.edges.map(({ node }) => node.id).sort()).toEqual(ids);
    });
});

const ARTICLE_FILTERS: readonly (readonly [ArticleFilter, readonly string[]])[] = [
  [{}, ["a1", "a2", "a3", "a4", "a5"]],
  [{ source: "The Wire" }, ["a1", "a2", "a4", "a5"]],
  [{ language: "sw" }, []],
  [{ from: "2024-12-01" }, ["a1", "a2", "a5"]],
  [{ to: "2024-12-03" }, ["a1", "a4", "a5"]],
  [{ from: "2024-12-03", to: "2024-12-03" }, ["a1"]],
  [{ title: "%" }, []],
  [{ leader: "rosa-quill~OPN" }, ["a5"]],
  [{ mission: "misa" }, ["a1"]],
];

describe("Articles by filter", () => {
  for (const [filter, ids] of ARTICLE_FILTERS)
    test(JSON.stringify(filter), async () => {
      const store = filled();
      const page = await articlesPage(store, filter, "PUBLISHED_ASC", { first: 100 });
      expect(page.edges.map(({ node }) => node.id).sort()).toEqual(ids);
    });
});

test("Leaders, missions and topics are found by any form of their name", async () => {
  const store = filled();
  expect(await leaderIdByName(store, "president venn")).toBe("mara-venn");
  expect(await leaderIdByName(store, "M Venn")).toBe("mara-venn");
  // Two are called so; she is on a call with an office, he without one on another: the id decides.
  expect(await leaderIdByName(store, "ROSA QUILL")).toBe("rosa-quill~");
  expect(await leaderIdByName(store, "Venn Okel")).toBe(null);
  expect(await missionIdByName(store, "misa")).toBe("misa");
  expect(await missionIdByName(store, "the Harbour Initiative")).toBe("harbour-initiative~");
  expect(await missionIdByName(store, "")).toBe(null);
  expect(await topicIdByName(store, "Diplomacy")).toBe("medtop:2");
  expect(await topicIdByName(store, "trade ties")).toBe("medtop:3");
  expect(await topicIdByName(store, "weather")).toBe(null);
  expect(await articleIdByUrl(store, "https://example.org/")).toBe(null);
});

test("Leaders on no call are listed only when asked for", async () => {
  const store = filled();
  const names = async (filter: Parameters<typeof leadersPage>[1]) =>
    (await leadersPage(store, filter, "NAME_ASC", { first: 100 })).edges.map(({ node }) => node.id);
  expect(await names({})).toEqual(["mara-venn", "rosa-quill~", "rosa-quill~CAS", "tomas-okel"]);
  expect(await names({ onCalls: false })).toEqual([
    "mara-venn",
    "rosa-quill~",
    "rosa-quill~CAS",
    "rosa-quill~OPN",
    "tomas-okel",
  ]);
  expect(await names({ name: "qui" })).toEqual(["rosa-quill~", "rosa-quill~CAS"]);
  expect(await names({ name: "uill" })).toEqual([]);
  expect(await names({ officeTitle: "President", officeOf: "BRU" })).toEqual(["tomas-okel"]);
});

test("A topic by mission comes with its calls, days and phrases", async () => {
  const store = filled();
  const page = await topicsByMission(store, "misa", {}, { first: 10 });
  expect(page.edges.map(({ cursor, ...edge }) => edge)).toMatchObject([
    { node: { id: "medtop:3", name: "trade" }, count: 1, phrases: [{ phrase: "trade ties", articleId: "a1" }] },
    { node: { id: "medtop:2", name: "diplomacy" }, count: 1, phrases: [{ phrase: "talks", articleId: "a2" }] },
    {
      node: { id: "border-posts~", name: "Border posts" },
      count: 1,
      first: "2024-12-02",
      last: "2024-12-02",
      callIds: ["a1-c0"],
      phrases: [{ phrase: "border posts", articleId: "a2" }],
    },
  ]);
  expect(await page.totalCount()).toBe(3);
  expect((await topicsByMission(store, "misa", { channels: ["VIDEO"] }, { first: 10 })).edges).toEqual([]);
  expect((await topicsByMission(store, "none", {}, { first: 10 })).edges).toEqual([]);
});

test("Every quote is the words of its article", async () => {
  const store = filled();
  const texts = new Map((await store.client.article.findMany()).map(({ id, text }) => [id, text]));
  const ids = [...texts.keys()];
  const reports = (await reportsOfArticles(store, ids)).flat().map(({ id }) => id);
  const evidence = [
    ...(await mentionsOfArticles(store, ids)).flat(),
    ...(await quotationsOfArticles(store, ids)).flat(),
    ...(await evidenceOfReports(store, reports)).flat(),
    ...(await topicsOfReports(store, reports)).flat().flatMap(({ phrases }) => phrases),
  ];
  expect(evidence.length).toBeGreaterThan(20);
  for (const { articleId, start, end, quote } of evidence) expect(texts.get(articleId)?.slice(start, end)).toBe(quote);
});

test("The corpus is counted", async () => {
  const store = filled();
  expect(await corpus(store)).toEqual({
    articles: 5,
    leaders: 5,
    calls: 4,
    topics: 3,
    missions: 2,
    rejections: 1,
    sources: [{ source: "The Wire", articles: 4 }],
    firstPublishedAt: "2024-11-30",
    lastPublishedAt: "2024-12-04",
  });
  const [run, ...others] = await ingestRuns(store);
  expect(others).toEqual([]);
  expect(run).toMatchObject({ sources: ["papers"], read: 6, added: 5, rejected: 1, startedAt: NOW, finishedAt: NOW });
  expect(await rejectionsOfRuns(store, [run?.id ?? "", "99"])).toEqual([
    [
      {
        id: `${run?.id}-0`,
        runId: run?.id,
        source: "papers/x",
        place: "line 2",
        reason: "not-json",
        message: "Line 2 is no JSON.",
      },
    ],
    [],
  ]);
});

test("Reports that differ disagree; those that say nothing do not", () => {
  const on = (leaderId: string, title: string | null = null) => ({
    leaderId,
    name: leaderId,
    office: title,
    title,
    of: null,
  });
  const PAIR = [on("x", "President"), on("y")];
  const report = (id: string, known: Partial<ReportOfCall>): ReportOfCall => ({
    id,
    articleId: id,
    storyId: id,
    callId: "c",
    channel: "UNSPECIFIED",
    status: "HELD",
    moment: UNKNOWN_MOMENT,
    placedById: null,
    confidence: 0.9,
    rule: "by-hand",
    background: false,
    several: false,
    participants: PAIR,
    ...known,
  });
  const reports = [
    report("a", { channel: "PHONE", moment: stated("2024-12-01"), placedById: "x" }),
    report("b", { channel: "VIDEO", moment: stated("2024-12-02") }),
    report("c", { channel: "VIDEO", moment: { ...stated("2024-11-30"), basis: "implied" } }),
    report("d", {}),
    report("e", { storyId: "a", channel: "PHONE" }),
    report("f", { storyId: "a", channel: "PHONE", participants: [on("y"), on("x", "president")] }),
    report("g", { participants: [on("x", "Foreign Minister"), on("y"), on("z")] }),
  ];
  expect(disagreementsAmong(reports)).toEqual([
    {
      about: "moment",
      alternatives: [
        { value: "2024-12-01", reportIds: ["a"], stories: 1 },
        { value: "2024-12-02", reportIds: ["b"], stories: 1 },
      ],
    },
    {
      about: "channel",
      alternatives: [
        { value: "VIDEO", reportIds: ["b", "c"], stories: 2 },
        { value: "PHONE", reportIds: ["a", "e", "f"], stories: 1 },
      ],
    },
    {
      about: "participants",
      alternatives: [
        { value: "x, y", reportIds: ["a", "b", "c", "d", "e", "f"], stories: 4 },
        { value: "x, y, z", reportIds: ["g"], stories: 1 },
      ],
    },
    {
      about: "office",
      alternatives: [
        { value: "x: President", reportIds: ["a", "b", "c", "d", "e", "f"], stories: 4 },
        { value: "x: Foreign Minister", reportIds: ["g"], stories: 1 },
      ],
    },
  ]);
  expect(disagreementsAmong(reports.slice(2, 4))).toEqual([]);
  expect(disagreementsAmong([])).toEqual([]);
});
