import { expect, test } from "vitest";
import { CROWDED } from "../../src/model/resolution.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";
import { dump, temporaryStore } from "../support/stores.ts";
import { RESOLVER } from "../support/world.ts";

const NOW = new Date("2026-01-02T03:04:05Z");
const TOPICS = ["trade", "fish", "ports"] as const;

/**
 * So many articles that each tell of a call of one pair, published every second day: some with its day, some with the
 * month or no day at all, some of what is long past.
 */
const articles = (count: number): readonly ArticleToStore[] =>
  Array.from({ length: count }, (_, n) => {
    const topic = TOPICS[n % 3] ?? "trade";
    const text = `Mara Venn rang Tomas Okel about ${topic}.`;
    const published = new Date(Date.UTC(2023, 0, 10 + 2 * n)).toISOString().slice(0, 10);
    const day = new Date(Date.UTC(2023, 0, 8 + 4 * Math.floor(n / 2))).toISOString().slice(0, 10);
    return {
      article: articleByHand(`p${(n * 7) % count}`, text, { publishedAt: published, publicationBasis: "stated" }),
      reading: readingByHand(text, {
        leaders: [
          { name: "Mara Venn", registerId: "mara-venn" },
          { name: "Tomas Okel", registerId: "tomas-okel" },
        ],
        calls: [
          {
            on: [0, 1],
            evidence: text,
            topics: [topic],
            ...(n % 3 === 0 ? {} : { day }),
            more: { background: n % 6 === 0 },
          },
        ],
      }),
    };
  });

async function stored(...batches: (readonly ArticleToStore[])[]) {
  const store = await temporaryStore();
  const run = await startRun(store, ["test"], NOW);
  for (const batch of batches) await writeBatch(store, run, { articles: batch, rejections: [] }, RESOLVER, NOW);
  return dump(store);
}

const OF_RESOLUTION = ["Call", "Report", "Participant", "CallTopic", "Judgement"];

for (const count of [CROWDED - 5, CROWDED + 25]) {
  test(`${count} reports of one pair give the same calls in any order and any batches`, async () => {
    const all = articles(count);
    const third = Math.ceil(count / 3);
    const shuffled = [...all].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    const atOnce = await stored(all);
    const inParts = await stored(shuffled.slice(0, third), shuffled.slice(third, -1), shuffled.slice(-1));
    for (const table of OF_RESOLUTION) expect(inParts[table], table).toEqual(atOnce[table]);
    expect(atOnce.Call?.length).toBeLessThan(count);
  });
}
