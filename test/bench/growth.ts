import { mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { readSources } from "../../src/corpus/read.ts";
import { ingest } from "../../src/ingest.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readersOnAllCores } from "../../src/readers.ts";
import { createResolver } from "../../src/resolve/resolve.ts";
import { openStore } from "../../src/store/open.ts";
import { processorTime } from "./processor-time.ts";
import { writeArticles } from "./write-articles.ts";

export interface GrowthOptions {
  /** So many articles are stored. */
  readonly to: number;
  /** So many are measured at each mark, when the database has as many as the mark says. */
  readonly probe: number;
  /** So many are of one day, one day after the other; of any of 900 days when it is not given. */
  readonly aDay?: number;
}

/** Parts of `to` at which the cost of new articles is measured. */
const MARKS = [0.1, 0.25, 0.5, 1];

/** How far the run was, and what it had used, when a batch was stored. */
interface Moment {
  readonly articles: number;
  readonly milliseconds: number;
  readonly processor: number;
  readonly statements: number;
}

/**
 * Ingests one file of `to` articles, and `probe` more, and prints how fast each tenth went in, what a new article cost
 * when the database had a tenth, a quarter, half and all of them, and the most memory that the process ever had. The
 * processor's time is that of all threads: what others do on a busy machine counts little in it.
 */
export async function measureGrowth({ to, probe, aDay }: GrowthOptions): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "readout-growth-"));
  try {
    const file = join(scratch, "articles.jsonl");
    const database = join(scratch, "growth.db");
    await writeArticles(file, to + probe, aDay);
    const { size } = await stat(file);
    console.log(`${to} articles and ${probe} more in one file of ${mebibytes(size)} MB of JSON lines`);
    console.log(
      aDay === undefined ? "Each is of any of 900 days." : `${aDay} are of one day, one day after the other.`,
    );
    console.log(`${availableParallelism()} cores, Node ${process.version}\n`);
    const moments = await run(file, database, Math.ceil((to + probe) / 10));
    console.log(`\nWhat each of ${probe} new articles costs:`);
    for (const mark of MARKS) console.log(costLine(moments, Math.round(to * mark), probe));
    const stored = await stat(database);
    console.log(`\n${peak()} MB of memory at most`);
    console.log(`${mebibytes(stored.size)} MB of database`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Prints a line for each `part` of the articles, and gives every moment at which a batch was stored. */
async function run(file: string, database: string, part: number): Promise<readonly Moment[]> {
  let statements = 0;
  const knowledge = loadKnowledge();
  const readers = readersOnAllCores({ register: null, knowledge });
  const store = await openStore({ url: `file:${database}`, onStatement: () => (statements += 1) });
  const now = (): Date => new Date();
  const since = performance.now();
  const moment = (articles: number): Moment => ({
    articles,
    milliseconds: performance.now() - since,
    processor: processorTime(),
    statements,
  });
  const moments = [moment(0)];
  let told = moments[0];
  await ingest({
    store,
    sources: [file],
    items: readSources([file], { now }),
    readers,
    resolver: createResolver(knowledge.index, knowledge.taxonomy),
    now,
    onProgress: ({ read }) => {
      const latest = moment(read);
      moments.push(latest);
      if (told === undefined || read - told.articles < part) return;
      const memory = `${mebibytes(process.memoryUsage.rss())} MB of memory, ${peak()} at most so far`;
      console.log(`${String(read).padStart(8)}  ${between(told, latest)}, ${memory}`);
      told = latest;
    },
  });
  await readers.close();
  await store.close();
  return moments;
}

function costLine(moments: readonly Moment[], mark: number, probe: number): string {
  const from = moments.find(({ articles }) => articles >= mark);
  const to = moments.find(({ articles }) => articles >= mark + probe) ?? moments.at(-1);
  return `${String(mark).padStart(8)}  ${from && to ? between(from, to) : ""}`;
}

function between(from: Moment, to: Moment): string {
  const count = to.articles - from.articles;
  const milliseconds = to.milliseconds - from.milliseconds;
  return [
    `${Math.round((count / milliseconds) * 1000)} articles/s`.padStart(14),
    `${(milliseconds / count).toFixed(2)} ms by the clock`,
    `${((to.processor - from.processor) / count).toFixed(2)} ms of processor`,
    `${((to.statements - from.statements) / count).toFixed(2)} statements each`,
  ].join(", ");
}

/** The most memory that the process ever had, in megabytes. */
const peak = (): number => mebibytes(process.resourceUsage().maxRSS * 1024);

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
