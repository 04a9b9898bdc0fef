import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSeed, SEED_ARTICLES } from "../../src/commands/load-seed.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import type { Store } from "../../src/store/open.ts";
import { callPagesOf, participantsOfCalls } from "../../src/store/read/calls.ts";
import { officesById } from "../../src/store/read/leaders.ts";
import { missionsOfCalls } from "../../src/store/read/missions.ts";
import { quotationsOfCalls } from "../../src/store/read/quotations.ts";
import { dump, storeForAll, temporaryStore } from "../support/stores.ts";

const NOW = () => new Date("2026-01-02T03:04:05Z");
const KNOWLEDGE = loadKnowledge();
const filled = storeForAll((store) => loadSeed(store, KNOWLEDGE, NOW));

/** Who spoke with Ruto, in which office as of the call, how, when, and which missions came up. */
const CALLS = [
  {
    with: "antonio-guterres",
    office: "Secretary-General of the United Nations",
    channel: "PHONE",
    words: "Thursday evening",
    missions: ["MSS"],
    speakers: ["william-ruto", "william-ruto"],
  },
  {
    with: "antony-blinken",
    office: "Secretary of State of the United States",
    channel: "UNSPECIFIED",
    words: null,
    missions: ["MSS", "Tumaini Initiative"],
    speakers: [],
  },
  {
    with: "donald-trump",
    office: "President-elect of the United States",
    channel: "PHONE",
    words: "this evening",
    missions: ["MSS"],
    speakers: ["william-ruto"],
  },
  {
    with: "hassan-sheikh-mohamud",
    office: "President of Somalia",
    channel: "PHONE",
    words: "On the same evening",
    missions: [],
    speakers: [],
  },
];

test("Ruto is on four calls, each with its own counterpart, office, channel and missions", async () => {
  expect(await callsOfRuto(filled())).toEqual(CALLS);
});

async function callsOfRuto(store: Store) {
  const [page] = await callPagesOf(store, "leader", ["william-ruto"], {}, "WHEN_DESC", { first: 100 });
  const calls = page?.edges.map(({ node }) => node) ?? [];
  const ids = calls.map(({ id }) => id);
  const participants = await participantsOfCalls(store, ids);
  const missions = await missionsOfCalls(store, ids);
  const quotations = await quotationsOfCalls(store, ids);
  const shown = calls.map(async ({ channel, moment }, at) => {
    const [other, ...more] = (participants[at] ?? []).filter(({ leaderId }) => leaderId !== "william-ruto");
    expect(more).toEqual([]);
    const [office] = await officesById(store, [other?.officeId ?? ""]);
    return {
      with: other?.leaderId ?? "",
      office: `${office?.title} of the ${office?.ofName}`.replace("the Somalia", "Somalia"),
      channel,
      words: moment.words,
      missions: (missions[at] ?? []).map(({ acronym, name }) => acronym ?? name).sort(),
      speakers: (quotations[at] ?? []).map(({ leaderId }) => leaderId),
    };
  });
  return (await Promise.all(shown)).sort((a, b) => (a.with < b.with ? -1 : 1));
}

test("The call with Trump was while he was President-elect, and no call is dated closer than the articles allow", async () => {
  const calls = await filled().client.call.findMany({ include: { participants: true } });
  const withTrump = calls.find(({ participants }) => participants.some(({ leaderId }) => leaderId === "donald-trump"));
  expect(withTrump).toMatchObject({
    edtf: "2024-11-06/2025-01-20",
    precision: "range",
    basis: "implied",
    earliest: "2024-11-06",
    latest: "2025-01-20",
  });
  expect(calls.map(({ basis, precision }) => `${basis} ${precision}`)).toEqual(calls.map(() => "implied range"));
});

test("Kamala Harris is a leader, and on no call", async () => {
  expect(await filled().client.leader.findUnique({ where: { id: "kamala-harris" } })).toMatchObject({ callCount: 0 });
});

test("The articles are undated, and their texts are those of the files", async () => {
  const articles = await filled().client.article.findMany({ orderBy: { length: "asc" } });
  const files = ["ruto-trump.md", "ruto-guterres.md"].map((name) => readFileSync(join(SEED_ARTICLES, name), "utf8"));
  expect(articles.map(({ publishedAt, publicationBasis }) => [publishedAt, publicationBasis])).toEqual([
    [null, "unknown"],
    [null, "unknown"],
  ]);
  const lines = (text: string) => text.split("\n").filter((line) => line !== "");
  expect(articles.map(({ text }) => lines(text))).toEqual(
    files
      .map((file) => lines(file.slice(file.indexOf("\n---\n") + 5)))
      .sort((a, b) => a.join("").length - b.join("").length),
  );
});

test("Every quote is the words of its article", async () => {
  const { client } = filled();
  const texts = new Map((await client.article.findMany()).map(({ id, text }) => [id, text]));
  const report = { include: { report: { select: { articleId: true } } } };
  const evidence = [
    ...(await client.mention.findMany()),
    ...(await client.quotation.findMany()),
    ...(await client.reportEvidence.findMany(report)).map(({ report, ...row }) => ({ ...row, ...report })),
    ...(await client.topicReported.findMany(report)).map(({ report, ...row }) => ({ ...row, ...report })),
  ];
  expect(evidence.length).toBeGreaterThan(60);
  for (const { articleId, start, end, quote } of evidence) expect(texts.get(articleId)?.slice(start, end)).toBe(quote);
});

test("Loading twice changes nothing", async () => {
  const store = await temporaryStore();
  expect(await loadSeed(store, KNOWLEDGE, NOW)).toMatchObject({ added: 2, updated: 0, unchanged: 0, rejected: 0 });
  const once = await dump(store);
  expect(await loadSeed(store, KNOWLEDGE, NOW)).toMatchObject({ added: 0, updated: 0, unchanged: 2, rejected: 0 });
  expect(await dump(store)).toEqual(once);
});
