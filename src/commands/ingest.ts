import { loadSeed } from "../../seed/load.ts";
import type { Config } from "../config.ts";
import { readSources } from "../corpus/read.ts";
import { type IngestReport, ingest as ingestItems } from "../ingest.ts";
import { loadKnowledge } from "../knowledge.ts";
import { readArticle } from "../read.ts";
import { createResolver } from "../resolve/resolve.ts";
import { openStore } from "../store/open.ts";
import type { Streams } from "./streams.ts";

/**
 * Reads articles from files, folders and globs ("-": standard input) into the database, and tells what came of it.
 * Ctrl-C stops it behind the batch under way; started again, it stores what is missing. Returns the exit status:
 * 1 when nothing at all could be read.
 */
export const ingest = async (
  sources: readonly string[],
  config: Config,
  tellRejections: boolean,
  streams: Streams,
): Promise<0 | 1> => {
  const store = await openStore({ url: config.databaseUrl });
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  try {
    const knowledge = loadKnowledge(config.register);
    const now = (): Date => new Date();
    const report = await ingestItems({
      store,
      sources,
      items: readSources(sources, { now, stdin: streams.stdin }),
      readArticle: (article) => readArticle(article, knowledge),
      resolver: createResolver(knowledge.index, knowledge.taxonomy),
      now,
      signal: stop.signal,
      onRejection: ({ source, place, message }) => {
        if (tellRejections) streams.stderr.write(`${[source, place].filter(Boolean).join(", ")}: ${message}\n`);
      },
    });
    streams.stdout.write(`${summary(report, tellRejections)}\n`);
    return report.read > 0 && report.rejected === report.read ? 1 : 0;
  } finally {
    await store.close();
  }
};

/** Loads the articles that come with Readout. Returns the exit status. */
export const seed = async (config: Config, { stdout }: Streams): Promise<0> => {
  const store = await openStore({ url: config.databaseUrl });
  try {
    const report = await loadSeed(store, loadKnowledge(config.register), () => new Date());
    stdout.write(`${summary(report, true)}\n`);
    return 0;
  } finally {
    await store.close();
  }
};

const summary = ({ read, added, updated, unchanged, rejected, stopped }: IngestReport, told: boolean): string => {
  const skipped = rejected === 0 ? "none" : `${rejected}${told ? "" : " (--rejections tells which and why)"}`;
  const ending = stopped ? "Stopped before the end; the same command goes on." : "";
  return `Read ${read}: ${added} new, ${updated} changed, ${unchanged} known, ${skipped} skipped. ${ending}`.trimEnd();
};
