import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Config } from "../config.ts";
import { type FieldMap, parseFieldMap } from "../corpus/fields.ts";
import { sizeOfSources } from "../corpus/locate.ts";
import { type IngestReport, ingest as ingestItems } from "../ingest.ts";
import { loadKnowledge } from "../knowledge.ts";
import type { Rejection } from "../model/article.ts";
import { readersOnAllCores } from "../readers.ts";
import { createResolver } from "../resolve/resolve.ts";
import { copyDatabase } from "../store/copy.ts";
import { openStore, type Store } from "../store/open.ts";
import { reportLines } from "./ingest-report.ts";
import { loadSeed } from "./load-seed.ts";
import { noProgress, type Progress, showProgress } from "./progress.ts";
import { openSources, type SourceOptions } from "./sources.ts";
import { messageOf, type Streams } from "./streams.ts";

export interface IngestOptions extends Omit<SourceOptions, "map"> {
  /** As it is written: "text=body,publishedAt=date". */
  readonly map?: string;
  /** The file to write rejections to, a JSON object a line. */
  readonly rejections?: string;
  /** Store nothing. */
  readonly dryRun?: boolean;
  /** Show no progress. */
  readonly quiet?: boolean;
  /** Give the report as one JSON object. */
  readonly json?: boolean;
}

/** Exit status of what Ctrl-C has stopped, as shells have it. */
const INTERRUPTED = 130;

/**
 * Reads sources into the database (files, folders, globs, addresses; "-": standard input), and tells what came of it.
 * Ctrl-C stops it behind the batch under way; started again, it stores what is missing. Returns the exit status: 1
 * when a source could not be read, after all others were; 2 for a mapping that is none; 130
 * when it was stopped.
 */
export async function ingest(
  sources: readonly string[],
  config: Config,
  options: IngestOptions,
  streams: Streams,
): Promise<number> {
  const since = Date.now();
  const map = fieldMap(options.map, streams);
  if (map === "none") return 2;
  const rejections = options.rejections === undefined ? null : await rejectionFile(options.rejections, streams);
  if (rejections === "failed") return 1;
  const store =
    options.dryRun === true ? await openCopy(config.databaseUrl) : await openStore({ url: config.databaseUrl });
  const knowledge = loadKnowledge(config.register);
  const readers = readersOnAllCores({ register: config.register, knowledge });
  const progress =
    options.quiet === true
      ? noProgress(streams.stderr)
      : showProgress(streams.stderr, await sizeOfSources(sources), Date.now);
  const now = (): Date => new Date();
  const { signal, done } = stopOnInterrupt(streams, progress);
  try {
    const report = await ingestItems({
      store,
      sources,
      ...openSources(
        sources,
        store,
        { ...options, map },
        { now, stdin: streams.stdin, onBytes: progress.onBytes, signal },
      ),
      readers,
      resolver: createResolver(knowledge.index, knowledge.taxonomy),
      now,
      signal,
      onProgress: progress.onReport,
      ...(rejections === null ? {} : { onRejection: rejections.write }),
    });
    progress.stop();
    await rejections?.close();
    const seconds = (Date.now() - since) / 1000;
    const written = { ...report, seconds: Math.round(seconds * 10) / 10, dryRun: options.dryRun === true };
    streams.stdout.write(options.json === true ? `${JSON.stringify(written)}\n` : reportLines(written, options));
    if (report.stopped) return INTERRUPTED;
    return report.reasons["unreadable-source"] === undefined ? 0 : 1;
  } finally {
    done();
    progress.stop();
    await readers.close();
    await store.close();
  }
}

/** Loads the articles that come with Readout. Returns the exit status. */
export const seed = async (config: Config, { stdout }: Streams): Promise<0> => {
  const since = Date.now();
  const store = await openStore({ url: config.databaseUrl });
  try {
    const report: IngestReport = await loadSeed(store, loadKnowledge(config.register), () => new Date());
    stdout.write(reportLines({ ...report, seconds: (Date.now() - since) / 1000, dryRun: false }, {}));
    return 0;
  } finally {
    await store.close();
  }
};

function fieldMap(written: string | undefined, { stderr }: Streams): FieldMap | "none" {
  if (written === undefined) return {};
  try {
    return parseFieldMap(written);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    stderr.write(`${error.message}\n`);
    return "none";
  }
}

/** A second Ctrl-C ends the program at once, as it does any other: what is stored stays. */
function stopOnInterrupt(
  { stdin }: Streams,
  progress: Progress,
): { readonly signal: AbortSignal; readonly done: () => void } {
  const stop = new AbortController();
  const interrupt = (): void => {
    progress.say("Stopping after this batch. Ctrl-C once more stops at once; what is stored stays.");
    stdin.destroy();
    stop.abort();
  };
  process.once("SIGINT", interrupt);
  return { signal: stop.signal, done: () => void process.off("SIGINT", interrupt) };
}

async function rejectionFile(
  path: string,
  { stderr }: Streams,
): Promise<{ readonly write: (rejection: Rejection) => void; readonly close: () => Promise<void> } | "failed"> {
  const file = createWriteStream(path);
  try {
    await new Promise((resolve, reject) => file.once("open", resolve).once("error", reject));
  } catch (error) {
    stderr.write(`Rejections cannot be written to ${path}: ${messageOf(error)}.\n`);
    return "failed";
  }
  return {
    write: (rejection) => file.write(`${JSON.stringify(rejection)}\n`),
    close: () => finished(file.end()),
  };
}

/** The database as it is, or an empty one, in a place of its own: it is removed when the store is closed. */
async function openCopy(url: string): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), "readout-dry-run-"));
  const copy = join(folder, "copy.db");
  await copyDatabase(url, copy);
  const store = await openStore({ url: `file:${copy}` });
  return {
    ...store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
