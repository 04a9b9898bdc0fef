import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type ReviewOptions, review } from "../../src/commands/review.ts";
import { openStore } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";
import { temporaryFolder } from "../support/stores.ts";
import { RESOLVER } from "../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

const told = (id: string, source: string, day: string, text: string): ArticleToStore => ({
  article: articleByHand(id, text, { publishedAt: "2024-12-05", publicationBasis: "stated", source }),
  reading: readingByHand(text, {
    leaders: [
      { name: "Mara Venn", registerId: "mara-venn" },
      { name: "Tomas Okel", registerId: "tomas-okel" },
    ],
    calls: [{ on: [0, 1], evidence: text, day, topics: ["trade"] }],
  }),
});

test("readout review lists what may be one call and was left apart, with what speaks for and against it", async () => {
  const url = `file:${join(temporaryFolder(), "test.db")}`;
  const reviewed = async (options: Partial<ReviewOptions> = {}): Promise<string> => {
    const stdout = new PassThrough();
    const written = textOf(stdout);
    expect(await review({ limit: 50, json: false, ...options }, { databaseUrl: url }, { stdout })).toBe(0);
    stdout.end();
    return written;
  };
  const store = await openStore({ url });
  const run = await startRun(store, ["test"], NOW);
  const monday = told("a", "The Wire", "2024-12-02", "Mara Venn rang Tomas Okel on Monday about trade.");
  const tuesday = told("b", "The Post", "2024-12-03", "Tomas Okel took a call of Mara Venn on trade.");
  await writeBatch(store, run, { articles: [monday], rejections: [] }, RESOLVER, NOW);
  expect(await reviewed()).toBe("Nothing was left open.\n");
  await writeBatch(store, run, { articles: [tuesday], rejections: [] }, RESOLVER, NOW);
  await store.close();
  expect(await reviewed()).toBe(
    `Mara Venn, Tomas Okel: one call or two? (0.7)
  a-c0 (The Wire, 2024-12-05), 2024-12-02:
    Mara Venn rang Tomas Okel on Monday about trade.
  b-c0 (The Post, 2024-12-05), 2024-12-03:
    Tomas Okel took a call of Mara Venn on trade.
  -0.5  They state days next to each other.
  +1.2  They have a topic in common.

\`readout review confirm\` with the ids of two reports makes them one call, \`reject\` two.
`,
  );
  expect(JSON.parse(await reviewed({ json: true, limit: 1 }))).toMatchObject({
    score: 0.7,
    participants: ["Mara Venn", "Tomas Okel"],
    one: { reportId: "a-c0", callId: "a-c0", day: "2024-12-02" },
    other: { reportId: "b-c0", callId: "b-c0", day: "2024-12-03" },
  });
});
