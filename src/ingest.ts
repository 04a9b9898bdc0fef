import type { ReadItem } from "./corpus/read.ts";
import type { Article, Rejection } from "./model/article.ts";
import type { Reading } from "./model/reading.ts";
import type { Resolver } from "./model/resolution.ts";
import type { Store } from "./store/open.ts";
import type { ArticleToStore } from "./store/write/prepare.ts";
import { finishRun, startRun } from "./store/write/runs.ts";
import { writeBatch } from "./store/write/write-batch.ts";

/** What a run has done so far, in numbers of inputs. */
export interface IngestReport {
  /** Articles and rejections. */
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Whether it was asked to stop before the sources were at their end. */
  readonly stopped: boolean;
}

export interface IngestParts {
  readonly store: Store;
  /** What was asked for, in the words of whoever asked; kept with the run. */
  readonly sources: readonly string[];
  readonly items: AsyncIterable<ReadItem> | Iterable<ReadItem>;
  readonly readArticle: (article: Article) => Reading;
  readonly resolver: Resolver;
  readonly now: () => Date;
  /** After each batch. */
  readonly onProgress?: (report: IngestReport) => void;
  readonly onRejection?: (rejection: Rejection) => void;
  /** Stops the run behind the batch that is under way. */
  readonly signal?: AbortSignal;
}

/** So many inputs are one transaction: enough that its cost is small, few enough to lose little when killed. */
const BATCH = 100;

/**
 * Reads articles, finds out what they say, and stores both, a batch at a time. What was stored stays when the run
 * is killed or stopped; run again, it goes through the same inputs and stores what is missing.
 */
export async function ingest(parts: IngestParts): Promise<IngestReport> {
  const { store, items, resolver, now, onProgress, onRejection, signal } = parts;
  const runId = await startRun(store, parts.sources, now());
  let report: IngestReport = { read: 0, added: 0, updated: 0, unchanged: 0, rejected: 0, stopped: false };
  let articles: ArticleToStore[] = [];
  let rejections: Rejection[] = [];
  const flush = async () => {
    const outcome = await writeBatch(store, runId, { articles, rejections }, resolver, now());
    report = {
      read: report.read + articles.length + rejections.length,
      added: report.added + outcome.added,
      updated: report.updated + outcome.updated,
      unchanged: report.unchanged + outcome.unchanged,
      rejected: report.rejected + rejections.length,
      stopped: false,
    };
    articles = [];
    rejections = [];
    onProgress?.(report);
  };
  for await (const item of items) {
    if (item.kind === "article") articles.push({ article: item.article, reading: readIfEnglish(item.article, parts) });
    if (item.kind === "rejection") {
      rejections.push(item.rejection);
      onRejection?.(item.rejection);
    }
    if (articles.length + rejections.length < BATCH) continue;
    await flush();
    if (signal?.aborted) {
      report = { ...report, stopped: true };
      break;
    }
  }
  if (articles.length + rejections.length > 0) await flush();
  await finishRun(store, runId, now());
  return report;
}

/** Other languages are stored, not analysed. A text too short for its language to be told is taken for English. */
const readIfEnglish = (article: Article, { readArticle }: IngestParts): Reading | null =>
  article.language === null || /^en\b/i.test(article.language) ? readArticle(article) : null;
