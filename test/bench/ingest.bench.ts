// How fast articles are taken in: reading, analysing, storing, and the whole, on one core and on all, and analysing
// beside wink-nlp's bare tokenise-and-tag on the same texts.
//
//     npm run bench:ingest -- 20000                     # for so many articles
//     npm run bench:ingest -- --to 200000 --probe 1000               # what new articles cost as the database grows
//     npm run bench:ingest -- --to 200000 --probe 1000 --a-day 200   # the same, as time goes on with it
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { z } from "zod";
import { readSources } from "../../src/corpus/read.ts";
import { ingest } from "../../src/ingest.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import type { Article } from "../../src/model/article.ts";
import { readersHere, readersOnAllCores } from "../../src/readers.ts";
import { createResolver } from "../../src/resolve/resolve.ts";
import { openStore } from "../../src/store/open.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { measureGrowth } from "./growth.ts";
import { writeArticles } from "./write-articles.ts";

/** What a part took: seconds by the clock, and seconds of processors, which other programs do not lengthen. */
const MEASURED = z.object({
  articles: z.number(),
  seconds: z.number(),
  processor: z.number(),
  /** Megabytes at the most. */
  memory: z.number(),
  /** Articles a second in the first and in the last tenth. */
  tenths: z.tuple([z.number(), z.number()]).nullable(),
});
type Measured = z.infer<typeof MEASURED>;

const BATCH = 100;
/** As many as are enough to know the speed of a part that does not change with their number. */
const SAMPLE = 2000;
const now = (): Date => new Date();

const PARTS: Readonly<Record<string, (file: string, folder: string) => Promise<Measured>>> = {
  "reading alone": (file) =>
    measured(async (count) => {
      for await (const item of readSources([file], { now })) if (item.kind === "article") count(1);
    }),
  "wink-nlp, tokenise and tag": async (file) => {
    const wink = winkNLP(model, ["sbd", "pos"]);
    const articles = await sampleOf(file);
    for (const { text } of articles.slice(0, 100)) wink.readDoc(text).tokens().out(wink.its.pos);
    return measured(async (count) => {
      for (const { text } of articles) {
        wink.readDoc(text).tokens().out(wink.its.pos);
        count(1);
      }
    });
  },
  "analysing, one core": async (file) => {
    const readers = readersHere(loadKnowledge());
    const articles = await sampleOf(file);
    await readers.read(articles.slice(0, 100));
    return measured(async (count) => {
      for (const batch of batchesOf(articles)) count((await readers.read(batch)).length);
    });
  },
  "analysing, all cores": async (file) => {
    const readers = readersOnAllCores({ register: null, knowledge: loadKnowledge(), few: 0 });
    const batches = batchesOf(await sampleOf(file));
    await Promise.all(Array.from({ length: 2 * availableParallelism() }, () => readers.read(batches[0] ?? [])));
    const result = await measured(async (count) => {
      await Promise.all(batches.map(async (batch) => count((await readers.read(batch)).length)));
    });
    await readers.close();
    return result;
  },
  storing: async (file, folder) => {
    const knowledge = loadKnowledge();
    const readers = readersHere(knowledge);
    const resolver = createResolver(knowledge.index, knowledge.taxonomy);
    const batches: (readonly ArticleToStore[])[] = [];
    for (const batch of batchesOf(await sampleOf(file))) batches.push(await readers.read(batch));
    const store = await openStore({ url: `file:${join(folder, "storing.db")}` });
    const run = await startRun(store, [file], now());
    const result = await measured(async (count) => {
      for (const articles of batches) {
        await writeBatch(store, run, { articles, rejections: [], readAgain: readers.readOne }, resolver, now());
        count(articles.length);
      }
    });
    await store.close();
    return result;
  },
  "the whole, one core": (file, folder) => whole(file, folder, 1),
  "the whole, all cores": (file, folder) => whole(file, folder, availableParallelism()),
};

const { values, positionals } = parseArgs({
  options: {
    to: { type: "string" },
    probe: { type: "string", default: "1000" },
    "a-day": { type: "string" },
  },
  allowPositionals: true,
});
const [first = "5000", file = "", folder = ""] = positionals;
const part = PARTS[first];
const aDay = values["a-day"];
if (values.to !== undefined) {
  const growth = { to: Number(values.to), probe: Number(values.probe) };
  await measureGrowth(aDay === undefined ? growth : { ...growth, aDay: Number(aDay) });
} else if (part === undefined) await measureAll(Number(first));
else console.log(JSON.stringify(await part(file, folder)));

/** Each part in a process of its own, so that its memory is its own. */
async function measureAll(count: number): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "readout-bench-"));
  try {
    const articles = join(scratch, "articles.jsonl");
    await writeArticles(articles, count);
    console.log(`${count} articles of about 200 words, ${availableParallelism()} cores, Node ${process.version}\n`);
    const results = new Map<string, Measured>();
    for (const name of Object.keys(PARTS)) {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), name, articles, scratch],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      const result = MEASURED.parse(JSON.parse(stdout));
      results.set(name, result);
      console.log(line(name, result));
    }
    const [wink, own] = [results.get("wink-nlp, tokenise and tag"), results.get("analysing, one core")];
    if (wink && own)
      console.log(
        `\nAnalysing takes ${(own.processor / own.articles / (wink.processor / wink.articles)).toFixed(2)} times the processor time of wink-nlp's tokenise and tag.`,
      );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function whole(path: string, scratch: string, threads: number): Promise<Measured> {
  const knowledge = loadKnowledge();
  const readers = readersOnAllCores({ register: null, knowledge, threads });
  const store = await openStore({ url: `file:${join(scratch, `whole-${threads}.db`)}` });
  let read = 0;
  const result = await measured((count) =>
    ingest({
      store,
      sources: [path],
      items: readSources([path], { now }),
      readers,
      resolver: createResolver(knowledge.index, knowledge.taxonomy),
      now,
      onProgress: (report) => {
        count(report.read - read);
        read = report.read;
      },
    }),
  );
  await readers.close();
  await store.close();
  return result;
}

async function sampleOf(path: string): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const item of readSources([path], { now })) {
    if (item.kind === "article") articles.push(item.article);
    if (articles.length === SAMPLE) break;
  }
  return articles;
}

function batchesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) => items.slice(at * BATCH, (at + 1) * BATCH));
}

/** Measures `work`, which tells as it goes how many articles it has done. */
async function measured(work: (count: (articles: number) => void) => Promise<unknown>): Promise<Measured> {
  const done: { readonly at: number; readonly articles: number }[] = [{ at: performance.now(), articles: 0 }];
  const before = process.cpuUsage();
  await work((articles) => {
    done.push({ at: performance.now(), articles: (done.at(-1)?.articles ?? 0) + articles });
  });
  const { user, system } = process.cpuUsage(before);
  const [start, end] = [done[0], done.at(-1)];
  if (start === undefined || end === undefined) throw new Error("nothing was measured");
  const tenth = done.find(({ articles }) => articles >= end.articles / 10) ?? end;
  const nine = done.find(({ articles }) => articles >= (end.articles * 9) / 10) ?? start;
  const rate = (from: typeof start, to: typeof start): number =>
    ((to.articles - from.articles) / (to.at - from.at)) * 1000;
  return {
    articles: end.articles,
    seconds: (end.at - start.at) / 1000,
    processor: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
    tenths: done.length > 20 ? [rate(start, tenth), rate(nine, end)] : null,
  };
}

function line(name: string, { articles, seconds, processor, memory, tenths }: Measured): string {
  const parts = [
    `${Math.round(articles / seconds)} articles/s`,
    `${Math.round(articles / processor)} a second of processor`,
    ...(tenths === null ? [] : [`first tenth ${Math.round(tenths[0])}/s, last ${Math.round(tenths[1])}/s`]),
    `${Math.round(memory)} MB at most`,
  ];
  return `${name.padEnd(28)} ${parts.join(", ")}`;
}
