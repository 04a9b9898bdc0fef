import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { Piscina } from "piscina";
import { samenessOf } from "./corpus/sameness.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Article } from "./model/article.ts";
import { readArticle } from "./read.ts";
import type { ArticleToStore } from "./store/write/prepare.ts";
import { threadModule } from "./thread.ts";

/** Those who read articles for whoever stores them. */
export interface Readers {
  readonly read: (articles: readonly Article[]) => Promise<readonly ArticleToStore[]>;
  /** Reads one article at once, on the thread that asks. */
  readonly readOne: (article: Article) => ArticleToStore;
  /** How many batches are best handed to `read` before the first is done. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/**
 * Finds out what an article says, and what tells whether it is the same as another. Other languages than English are
 * not analysed; a text too short for its language to be told is taken for English. The trace of the rules is left
 * out, which nobody stores.
 */
export const readToStore = (article: Article, knowledge: Knowledge): ArticleToStore => ({
  article,
  reading:
    article.language === null || /^en\b/i.test(article.language)
      ? { ...readArticle(article, knowledge), trace: [] }
      : null,
  sameness: samenessOf(article.text),
});

/** Reads on the thread that asks. */
export const readersHere = (knowledge: Knowledge): Readers => ({
  read: async (articles) => articles.map((article) => readToStore(article, knowledge)),
  readOne: (article) => readToStore(article, knowledge),
  ahead: 1,
  close: async () => {},
});

export interface ReadersOptions {
  /** The operator's own register file, which each thread loads; null for none. */
  readonly register: string | null;
  readonly knowledge: Knowledge;
  /** How many threads; as many as there are cores unless told, and eight at most, as each holds a register. */
  readonly threads?: number;
  /** So many articles are read on the thread that asks before others are started; 300 unless told. */
  readonly few?: number;
}

const MOST_THREADS = 8;
const FEW = 300;

/** By so much, in percent, a heap may grow beyond what was in use when its garbage was last collected. */
const GROWING = 30;

/**
 * Reads on all cores. Threads take a second to start and load what Readout knows, so the first articles are read on
 * the thread that asks; with one core, all are.
 */
export function readersOnAllCores({
  register,
  knowledge,
  threads = Math.min(availableParallelism(), MOST_THREADS),
  few = FEW,
}: ReadersOptions): Readers {
  const here = readersHere(knowledge);
  // This thread too is to collect its garbage before it has grown to a multiple of what it needs.
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  if (threads < 2) return here;
  let pool: Promise<Threads> | null = null;
  let seen = 0;
  return {
    ...here,
    read: async (articles) => {
      seen += articles.length;
      if (pool === null && seen <= few) return here.read(articles);
      pool ??= startThreads(register, threads);
      return (await pool).run(articles).catch((error: unknown) => {
        if (!isOutOfMemory(error)) throw error;
        return here.read(articles);
      });
    },
    ahead: threads + 1,
    close: async () => (await pool)?.destroy(),
  };
}

/** A text of many megabytes may be more than a thread is given; this one has no such bounds. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

type Threads = Piscina<readonly Article[], readonly ArticleToStore[]>;

const startThreads = async (register: string | null, threads: number): Promise<Threads> => {
  const { Piscina } = await import("piscina");
  const pool: Threads = new Piscina({
    ...threadModule("reader-thread"),
    name: "read",
    minThreads: threads,
    maxThreads: threads,
    workerData: { register },
    // With room to spare, V8 lets garbage lie, and a thread grows to several times what it needs.
    resourceLimits: { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 },
  });
  // A thread that fails at work fails its asker. One that fails idle, such as one ended while it was still starting,
  // has nobody to fail, and must not bring the program down.
  pool.on("error", () => {});
  return pool;
};
