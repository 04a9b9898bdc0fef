import { stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { Config } from "../config.ts";
import { type IngestReport, ingest } from "../ingest.ts";
import { type Knowledge, loadKnowledge } from "../knowledge.ts";
import { type Readers, readersOnAllCores } from "../readers.ts";
import { createResolver } from "../resolve/resolve.ts";
import { openStore, type Store } from "../store/open.ts";
import { openSources, type SourceOptions } from "./sources.ts";
import { messageOf, type Streams } from "./streams.ts";

export interface WatchOptions extends SourceOptions {
  /** Milliseconds from the end of one round to the beginning of the next. */
  readonly every: number;
}

export interface WatchParts {
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly readers: Readers;
  readonly sources: readonly string[];
  readonly options: WatchOptions;
  /** Told what each round has brought, unless it has brought nothing. */
  readonly say: (line: string) => void;
  /** Ends the watch, behind the batch that is under way. */
  readonly signal: AbortSignal;
}

/** Fewer than a run of its own stores at once: while a batch is stored, others in the same process wait. */
const BATCH_SIZE = 20;

/**
 * Takes in what sources have, and again and again what they have got since. A file is read again when its size or time
 * has changed, an address when its server says so. A round that fails is told, and the next one tries again.
 */
export async function watchSources(parts: WatchParts): Promise<void> {
  const { sources, options, say, signal } = parts;
  const files = changedFiles();
  while (!signal.aborted) {
    try {
      const report = await readRound(parts, files.isKnown);
      if (!report.stopped) files.remember();
      if (report.added + report.updated + report.rejected > 0) say(roundLine(report));
    } catch (error) {
      say(`${sources.join(", ")} could not be taken in, and will be tried again: ${messageOf(error)}`);
    }
    await setTimeout(options.every, undefined, { signal }).catch(() => {});
  }
}

/** Watches sources beside whoever serves the same database, until Ctrl-C or SIGTERM. Returns the exit status. */
export async function watch(
  sources: readonly string[],
  config: Config,
  options: WatchOptions,
  { stdout }: Streams,
): Promise<0> {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  const store = await openStore({ url: config.databaseUrl });
  const knowledge = loadKnowledge(config.register);
  const readers = readersOnAllCores({ register: config.register, knowledge });
  const say = (line: string): void => {
    stdout.write(`${line}\n`);
  };
  try {
    say(`Watching ${sources.join(", ")}. Ctrl-C ends it.`);
    await watchSources({ store, knowledge, readers, sources, options, say, signal: stop.signal });
    return 0;
  } finally {
    await readers.close();
    await store.close();
  }
}

function readRound(
  { store, knowledge, readers, sources, options, signal }: WatchParts,
  isKnown: (path: string) => Promise<boolean>,
): Promise<IngestReport> {
  const now = (): Date => new Date();
  return ingest({
    store,
    sources,
    ...openSources(sources, store, options, { now, signal, isKnown }),
    readers,
    resolver: createResolver(knowledge.index, knowledge.taxonomy),
    now,
    signal,
    batchSize: BATCH_SIZE,
  });
}

/** Which files have not changed since a round in which they were read to the end. */
function changedFiles() {
  const known = new Map<string, string>();
  const seen = new Map<string, string>();
  return {
    isKnown: async (path: string): Promise<boolean> => {
      const found = await stat(path).catch(() => null);
      if (found === null) return false;
      const state = `${found.size} ${found.mtimeMs}`;
      seen.set(path, state);
      return known.get(path) === state;
    },
    remember: (): void => {
      for (const [path, state] of seen) known.set(path, state);
      seen.clear();
    },
  };
}

const roundLine = ({ added, updated, copies, rejected, reasons }: IngestReport): string => {
  const why = Object.entries(reasons).map(([reason, count]) => `${count} ${reason}`);
  const rejections = rejected === 0 ? "" : `, ${rejected} rejected (${why.join(", ")})`;
  return `${new Date().toISOString()} ${added} new, ${updated} updated, ${copies} linked as copies${rejections}`;
};
