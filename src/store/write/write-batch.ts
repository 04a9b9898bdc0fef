import type { Article, Rejection } from "../../model/article.ts";
import type { Resolver } from "../../model/resolution.ts";
import { subjectsOfArticles } from "../decisions/subjects.ts";
import { type FetchedAddress, keepFetched } from "../fetched-addresses.ts";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { announce, announcementsOf } from "./announcements.ts";
import { insertRows, listOf, type Transaction } from "./bulk.ts";
import { writeCalls } from "./calls.ts";
import { linkCopies, unlinkCopies } from "./copies.ts";
import { countIn } from "./leader-forms.ts";
import { writeLeaders } from "./leaders.ts";
import { writeMissions } from "./missions.ts";
import { type ArticleToStore, articleRow, prepareArticle } from "./prepare.ts";
import { REPORTED_TABLES, reportEntries, reportedRows } from "./reported-rows.ts";
import { sweep } from "./sweep.ts";
import { writeTopics } from "./topics.ts";
import { distinct, removeReported } from "./touched.ts";
import { type SortedOut, sortOut } from "./versions.ts";

/** What came of a batch, in numbers of articles. */
export interface BatchOutcome {
  readonly added: number;
  /** Were there, and said or were something else. */
  readonly updated: number;
  readonly unchanged: number;
  /** Articles that are near-copies of another, and were not before. */
  readonly copies: number;
  /** Ids of the articles that were not there in any version; of those that were in another; of reprints that were not. */
  readonly ids: Pick<SortedOut, "added" | "updated" | "reprinted">;
}

/** What to write together: articles, and inputs that were skipped on purpose. */
export interface Batch {
  readonly articles: readonly ArticleToStore[];
  readonly rejections: readonly Rejection[];
  /** Addresses of which everything is stored with this batch, or was before. */
  readonly fetched?: readonly FetchedAddress[];
  /** Reads an article anew that was stored without what it says; wanted where articles have a `sameness`. */
  readonly readAgain?: (article: Article) => ArticleToStore;
}

/**
 * Stores a batch, all of it or nothing: one transaction. Articles that are stored already as they are stay as they
 * are; which versions of what count, `sortOut` says. What is made of all articles is made anew for
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
    const sorted = await sortOut(transaction, prepared, (article) => {
      if (batch.readAgain === undefined) throw new Error("nothing was given to read an article again");
      return prepareArticle(batch.readAgain(article), resolver);
    });
    const copies = await writeArticles(transaction, sorted, runId, resolver, now);
    await keepFetched(transaction, batch.fetched ?? []);
    const [added, updated] = [sorted.added.length, sorted.updated.length];
    const ids = { added: sorted.added, updated: sorted.updated, reprinted: sorted.reprinted };
    const outcome = { added, updated, unchanged: prepared.length - added - updated, copies, ids };
    await noteInRun(transaction, runId, batch, outcome);
    return outcome;
  });
}

async function writeArticles(
  transaction: Transaction,
  { fresh, replaced, removed }: SortedOut,
  runId: number,
  resolver: Resolver,
  now: Date,
): Promise<number> {
  if (fresh.length + removed.length === 0) return 0;
  const changing = [...replaced, ...removed];
  const unlinked = await unlinkCopies(transaction, changing);
  const announced = await announcementsOf(transaction, changing);
  const reported = await removeReported(transaction, changing);
  await transaction.article.deleteMany({ where: { id: { in: [...removed] } } });
  await insertRows(
    transaction,
    "Article",
    fresh.map((article) => articleRow(article, runId, now)),
    { overwrite: ["id"] },
  );
  const { copyOf: copies, callKeys, linked } = await linkCopies(transaction, fresh, unlinked, removed);
  const decided = await subjectsOfArticles(transaction, fresh, removed, resolver);
  const touched = { ...reported, ...decided, callKeys };
  const leaders = await writeLeaders(transaction, fresh, touched, resolver);
  const missions = await writeMissions(transaction, fresh, touched, resolver);
  await writeTopics(transaction, fresh, touched, resolver);
  const reports = fresh.map((article) =>
    reportEntries(article, { leaders: leaders.byEntry, missions, copies }, resolver),
  );
  const calls = await writeCalls(transaction, reports.flat(), touched, leaders.moved, resolver);
  const identities = { leaders: leaders.byEntry, missions, calls, copies };
  const rows = fresh.map((article, at) => reportedRows(article, reports[at] ?? [], identities, resolver));
  for (const table of REPORTED_TABLES)
    await insertRows(
      transaction,
      table,
      rows.flatMap((of) => [...of[table]]),
    );
  await countIn(transaction, Prisma.sql`"articleId" IN ${listOf(fresh.map(({ article }) => article.id))}`);
  await announce(transaction, reports.flat(), announced, { replaced, removed });
  const leaderIds = distinct([...touched.leaderIds, ...leaders.moved.map(({ from }) => from)]);
  await sweep(transaction, { ...touched, leaderIds });
  return linked;
}

/** In the transaction of the batch, so that the run's figures are right also when it is killed. */
async function noteInRun(
  transaction: Transaction,
  runId: number,
  { articles, rejections }: Batch,
  { added, updated, unchanged, copies }: BatchOutcome,
): Promise<void> {
  const run = await transaction.ingestRun.update({
    where: { id: runId },
    data: {
      read: { increment: articles.length + rejections.length },
      added: { increment: added },
      updated: { increment: updated },
      unchanged: { increment: unchanged },
      copies: { increment: copies },
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
