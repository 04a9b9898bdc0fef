import type { ReadItem } from "./corpus/read.ts";
import type { Article, Rejection } from "./model/article.ts";
import type { Resolver } from "./model/resolution.ts";
import type { Readers } from "./readers.ts";
import type { FetchedAddress } from "./store/fetched-addresses.ts";
import type { Store } from "./store/open.ts";
import { finishRun, startRun } from "./store/write/runs.ts";
import { writeBatch } from "./store/write/write-batch.ts";

/** What a run has done so far, in numbers of inputs. */
export interface IngestReport {
  /** Articles and rejections. */
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Articles that are near-copies of another, and were not before. */
  readonly copies: number;
  readonly rejected: number;
  /** How many were rejected for which reason, in the order of first coming. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Addresses that have not changed, says their server, since they were last read. */
  readonly addressesUnchanged: number;
  /** Calls that the articles tell of, of any status and channel; told of twice, counted twice. */
  readonly calls: number;
  /** Whether it was asked to stop before the sources were at their end. */
  readonly stopped: boolean;
}

export interface IngestParts {
  readonly store: Store;
  /** What was asked for, in the words of whoever asked; kept with the run. */
  readonly sources: readonly string[];
  readonly items: AsyncIterable<ReadItem> | Iterable<ReadItem>;
  readonly readers: Readers;
  readonly resolver: Resolver;
  readonly now: () => Date;
  /** What servers gave since it was last asked, of addresses whose articles have all been handed on. */
  readonly takeFetched?: () => readonly FetchedAddress[];
  /** After each batch. */
  readonly onProgress?: (report: IngestReport) => void;
  readonly onRejection?: (rejection: Rejection) => void;
  /** Stops the run behind the batch that is under way. */
  readonly signal?: AbortSignal;
  /** So many inputs are one transaction; 200 unless told. */
  readonly batchSize?: number;
}

/**
 * Enough that a transaction's cost is small and that pages which many articles change are written once, few enough to
 * lose little when killed, and to let others write within a second or two.
 */
const BATCH_SIZE = 200;
/** A batch is also full when its texts have so many characters, or when so many milliseconds have passed. */
const BATCH_LENGTH = 4_000_000;
const BATCH_TIME = 5_000;

/**
 * Reads articles, finds out what they say, and stores both, a batch at a time. Batches are read ahead, as many as
 * `readers` can work on together, and stored in the order of reading. What was stored stays when the run is killed or
 * stopped; run again, it goes through the same inputs and stores what is missing.
 */
export async function ingest(parts: IngestParts): Promise<IngestReport> {
  const { store, items, readers, resolver, now, onProgress, onRejection, signal, takeFetched = () => [] } = parts;
  // Noted with the first batch: who looks every minute for what is new need not write that there was nothing.
  let runId: number | null = null;
  let report = NOTHING;
  const pending: Promise<void>[] = [];
  let written: Promise<void> = Promise.resolve();
  let filling = emptyBatch(now());
  const failed = new AbortController();
  const ending = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);

  const storeBatch = async (batch: BatchRead): Promise<void> => {
    if (batch.articles.length + batch.rejections.length + batch.fetched.length === 0) {
      report = sum(report, batch);
      return;
    }
    runId ??= await startRun(store, parts.sources, now());
    const outcome = await writeBatch(store, runId, { ...batch, readAgain: readers.readOne }, resolver, now());
    report = { ...sum(report, batch), ...outcomes(report, outcome) };
    onProgress?.(report);
  };
  const hand = (): void => {
    const fetched = takeFetched();
    if (isEmpty(filling) && fetched.length === 0) return;
    const batch = readBatch({ ...filling, fetched }, readers);
    written = Promise.all([batch, written]).then(([read]) => storeBatch(read));
    // It is awaited below; the input may be long in coming, and a failure is not to wait for it.
    written.catch(() => failed.abort());
    pending.push(written);
    filling = emptyBatch(now());
  };

  for await (const item of untilStopped(items, ending)) {
    if (item === STOPPED) {
      report = { ...report, stopped: true };
      break;
    }
    if (item.kind === "article") filling.articles.push(item.article);
    else if (item.kind === "unchanged") filling.addressesUnchanged += 1;
    else {
      filling.rejections.push(item.rejection);
      onRejection?.(item.rejection);
    }
    if (!isFull(filling, item, parts)) continue;
    hand();
    while (pending.length >= readers.ahead) await pending.shift();
    // Waiting for those who store is no waiting for input.
    filling.since = now().getTime();
  }
  hand();
  await Promise.all(pending);
  if (runId !== null) await finishRun(store, runId, now());
  return report;
}

const NOTHING: IngestReport = {
  read: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  copies: 0,
  rejected: 0,
  reasons: {},
  addressesUnchanged: 0,
  calls: 0,
  stopped: false,
};

const STOPPED = Symbol("stopped");

/** The items, and `STOPPED` in place of the next one as soon as the signal says so, though that one be long in coming. */
async function* untilStopped(
  items: IngestParts["items"],
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadItem | typeof STOPPED> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  try {
    while (true) {
      const result = await unlessStopped(Promise.resolve(iterator.next()), signal);
      if (result === STOPPED) yield STOPPED;
      else if (result.done === true) return;
      else yield result.value;
    }
  } finally {
    const ended = Promise.resolve(iterator.return?.()).catch(() => {});
    // Whoever waits for input would keep us waiting.
    if (!signal?.aborted) await ended;
  }
}

/** `Promise.race` with one promise for all items would keep every item for as long as the run lasts. */
const unlessStopped = <Value>(next: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | typeof STOPPED> =>
  new Promise((resolve, reject) => {
    const stop = (): void => resolve(STOPPED);
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    next.then(resolve, reject).finally(() => signal?.removeEventListener("abort", stop));
  });

/** A batch that is being filled. */
interface BatchFilling {
  readonly articles: Article[];
  readonly rejections: Rejection[];
  addressesUnchanged: number;
  length: number;
  since: number;
}

const emptyBatch = (now: Date): BatchFilling => ({
  articles: [],
  rejections: [],
  addressesUnchanged: 0,
  length: 0,
  since: now.getTime(),
});

const isEmpty = ({ articles, rejections, addressesUnchanged }: BatchFilling): boolean =>
  articles.length + rejections.length + addressesUnchanged === 0;

function isFull(batch: BatchFilling, item: ReadItem, { now, batchSize = BATCH_SIZE }: IngestParts): boolean {
  if (item.kind === "article") batch.length += item.article.text.length;
  return (
    batch.articles.length + batch.rejections.length >= batchSize ||
    batch.length >= BATCH_LENGTH ||
    now().getTime() - batch.since >= BATCH_TIME
  );
}

type BatchRead = Awaited<ReturnType<typeof readBatch>>;

const readBatch = async (
  batch: Omit<BatchFilling, "since" | "length"> & { readonly fetched: readonly FetchedAddress[] },
  readers: Readers,
) => ({ ...batch, articles: await readers.read(batch.articles) });

const sum = (report: IngestReport, { articles, rejections, addressesUnchanged }: BatchRead): IngestReport => {
  const reasons: Record<string, number> = { ...report.reasons };
  for (const { reason } of rejections) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    ...report,
    read: report.read + articles.length + rejections.length,
    rejected: report.rejected + rejections.length,
    reasons,
    addressesUnchanged: report.addressesUnchanged + addressesUnchanged,
    calls: report.calls + articles.reduce((calls, { reading }) => calls + (reading?.calls.length ?? 0), 0),
  };
};

const outcomes = (report: IngestReport, outcome: Awaited<ReturnType<typeof writeBatch>>) => ({
  added: report.added + outcome.added,
  updated: report.updated + outcome.updated,
  unchanged: report.unchanged + outcome.unchanged,
  copies: report.copies + outcome.copies,
});
