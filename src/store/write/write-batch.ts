import type { Rejection } from "../../model/article.ts";
import type { Resolver } from "../../model/resolution.ts";
import type { Store } from "../open.ts";
import { insertRows, type Transaction } from "./bulk.ts";
import { writeCalls } from "./calls.ts";
import { writeLeaders } from "./leaders.ts";
import { writeMissions } from "./missions.ts";
import { type ArticlePrepared, type ArticleToStore, articleRow, prepareArticle } from "./prepare.ts";
import { REPORTED_TABLES, reportEntries, reportedRows } from "./reported-rows.ts";
import { sweep } from "./sweep.ts";
import { writeTopics } from "./topics.ts";
import { distinct, removeReported } from "./touched.ts";

/** What came of a batch, in numbers of articles. */
export interface BatchOutcome {
  readonly added: number;
  /** Were there, and said or were something else. */
  readonly updated: number;
  readonly unchanged: number;
}

/** What to write together: articles, and inputs that were skipped on purpose. */
export interface Batch {
  readonly articles: readonly ArticleToStore[];
  readonly rejections: readonly Rejection[];
}

/**
 * Stores a batch, all of it or nothing: one transaction. Articles that are stored already as they are stay as they
 * are; a version published before the stored one changes nothing. What is made of all articles is made anew for
 * those leaders, missions, topics and calls that the batch touches, so the order of articles and batches makes no
 * difference to what is stored in the end.
 */
export async function writeBatch(
  store: Store,
  runId: number,
  batch: Batch,
  resolver: Resolver,
  now: Date,
): Promise<BatchOutcome> {
  const prepared = batch.articles.map((article) => prepareArticle(article, resolver));
  return store.client.$transaction(async (transaction) => {
    const sorted = await sortOut(transaction, prepared);
    if (sorted.fresh.length > 0) await writeArticles(transaction, sorted, runId, resolver, now);
    const outcome = {
      added: sorted.fresh.length - sorted.replaced.length,
      updated: sorted.replaced.length,
      unchanged: prepared.length - sorted.fresh.length,
    };
    await noteInRun(transaction, runId, batch, outcome);
    return outcome;
  });
}

interface SortedOut {
  /** To be written. */
  readonly fresh: readonly ArticlePrepared[];
  /** Ids of those among them that are stored in another version. */
  readonly replaced: readonly string[];
}

async function sortOut(transaction: Transaction, prepared: readonly ArticlePrepared[]): Promise<SortedOut> {
  const stored = await transaction.article.findMany({
    where: { id: { in: prepared.map(({ article }) => article.id) } },
    select: { id: true, fingerprint: true, publishedSort: true },
  });
  const before = new Map(stored.map((row) => [row.id, row]));
  const latest = new Map<string, ArticlePrepared>();
  for (const version of prepared) {
    const { id } = version.article;
    const known = latest.get(id) ?? before.get(id);
    const older = known !== undefined && version.publishedSort !== "" && version.publishedSort < known.publishedSort;
    if (known?.fingerprint !== version.fingerprint && !older) latest.set(id, version);
  }
  return { fresh: [...latest.values()], replaced: [...latest.keys()].filter((id) => before.has(id)) };
}

async function writeArticles(
  transaction: Transaction,
  { fresh, replaced }: SortedOut,
  runId: number,
  resolver: Resolver,
  now: Date,
): Promise<void> {
  const touched = await removeReported(transaction, replaced);
  await insertRows(
    transaction,
    "Article",
    fresh.map((article) => articleRow(article, runId, now)),
    { overwrite: ["id"] },
  );
  const leaders = await writeLeaders(transaction, fresh, touched, resolver);
  const missions = await writeMissions(transaction, fresh, touched, resolver);
  await writeTopics(transaction, fresh, touched, resolver);
  const reports = fresh.map((article) => reportEntries(article, { leaders: leaders.byEntry, missions }, resolver));
  const calls = await writeCalls(transaction, reports.flat(), touched, leaders.moved, resolver);
  const identities = { leaders: leaders.byEntry, missions, calls };
  const rows = fresh.map((article, at) => reportedRows(article, reports[at] ?? [], identities, resolver));
  for (const table of REPORTED_TABLES)
    await insertRows(
      transaction,
      table,
      rows.flatMap((of) => [...of[table]]),
    );
  const leaderIds = distinct([...touched.leaderIds, ...leaders.moved.map(({ from }) => from)]);
  await sweep(transaction, { ...touched, leaderIds });
}

/** In the transaction of the batch, so that the run's figures are right also when it is killed. */
async function noteInRun(
  transaction: Transaction,
  runId: number,
  { articles, rejections }: Batch,
  { added, updated, unchanged }: BatchOutcome,
): Promise<void> {
  const run = await transaction.ingestRun.update({
    where: { id: runId },
    data: {
      read: { increment: articles.length + rejections.length },
      added: { increment: added },
      updated: { increment: updated },
      unchanged: { increment: unchanged },
      rejected: { increment: rejections.length },
    },
    select: { rejected: true },
  });
  const first = run.rejected - rejections.length;
  await insertRows(
    transaction,
    "Rejection",
    rejections.map(({ source, place, reason, message }, at) => ({
      runId,
      ordinal: first + at,
      source,
      place,
      reason,
      message,
    })),
  );
}
