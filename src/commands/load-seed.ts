import { fileURLToPath } from "node:url";
import { readSources } from "../corpus/read.ts";
import { type IngestReport, ingest } from "../ingest.ts";
import type { Knowledge } from "../knowledge.ts";
import { readersHere } from "../readers.ts";
import { createResolver } from "../resolve/resolve.ts";
import type { Store } from "../store/open.ts";

/** The articles that come with Readout. */
export const SEED_ARTICLES = fileURLToPath(new URL("../../seed/articles/", import.meta.url));

/** Takes the articles of the seed in, as any other; what is there already stays as it is. */
export const loadSeed = (store: Store, knowledge: Knowledge, now: () => Date): Promise<IngestReport> =>
  ingest({
    store,
    sources: ["seed"],
    items: readSources([SEED_ARTICLES], { now }),
    readers: readersHere(knowledge),
    resolver: createResolver(knowledge.index, knowledge.taxonomy),
    now,
  });
