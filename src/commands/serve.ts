import { Worker } from "node:worker_threads";
import type { Config } from "../config.ts";
import { loadKnowledge } from "../knowledge.ts";
import { PLAYGROUND_CSP, playgroundFiles } from "../playground/playground.ts";
import { readArticle } from "../read.ts";
import { readersOnAllCores } from "../readers.ts";
import { createResolver } from "../resolve/resolve.ts";
import { startServer, stopOnSignals } from "../server.ts";
import { openStore } from "../store/open.ts";
import { hasArticles } from "../store/read/has-articles.ts";
import { threadModule } from "../thread.ts";
import { messageOf, type Streams } from "./streams.ts";

/** So many articles that are handed in are read by the thread that answers; then others are started, to leave it free. */
const FEW = 5;
const IMPORT_THREADS = 2;

/**
 * Serves the API and the playground until SIGTERM or Ctrl-C. Makes the database if there is none, loads the seed if it
 * is empty, builds the playground if it is not built; then prints a line that names the address.
 * @throws StoreError, RegisterError, CannotListen
 */
export const serve = async (config: Config, { stdout }: Streams): Promise<0> => {
  const say = (line: string): void => {
    stdout.write(`${line}\n`);
  };
  const now = (): Date => new Date();
  const store = await openStore({ url: config.databaseUrl });
  try {
    const knowledge = loadKnowledge(config.register);
    if (!(await hasArticles(store))) {
      say("The database is empty: loading the articles that come with Readout …");
      // Not loaded otherwise: a start need not know how to read files.
      const { loadSeed } = await import("./load-seed.ts");
      await loadSeed(store, knowledge, now);
    }
    const playground = config.playground ? { files: await playgroundFiles(say), policy: PLAYGROUND_CSP } : null;
    const readers = readersOnAllCores({ register: config.register, knowledge, threads: IMPORT_THREADS, few: FEW });
    const resolver = createResolver(knowledge.index, knowledge.taxonomy);
    const server = await startServer(config, {
      store,
      register: knowledge.index.register,
      resolver,
      read: (article) => readArticle(article, knowledge),
      importArticles: async (articles, person) => {
        // Not loaded otherwise, for the same reason.
        const { importer } = await import("../import.ts");
        return importer({ store, readers, resolver, now })(articles, person);
      },
      playground,
    });
    const unwatch = watchAlong(config, say);
    stopOnSignals(async () => {
      await server.close();
      await unwatch();
      await readers.close();
      await store.close();
    });
    say(
      `Readout is ready: ${server.url} ${playground ? "is the playground" : "has no playground"}, ${server.url}/graphql the API.`,
    );
    return 0;
  } catch (error) {
    await store.close();
    throw error;
  }
};

/** Keeps up to date with the sources that the config names, if it does; gives what ends it, behind the batch under way. */
function watchAlong(
  { databaseUrl, register, watch, watchEvery, watchLinks }: Config,
  say: (line: string) => void,
): () => Promise<void> {
  if (watch.length === 0) return async () => {};
  const { filename, execArgv } = threadModule("watch-thread");
  const thread = new Worker(filename, {
    execArgv,
    workerData: { databaseUrl, register, sources: watch, every: watchEvery, followLinks: watchLinks },
  });
  thread.on("message", say);
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  // Whoever serves goes on serving what there is.
  thread.on("error", (error) => say(`READOUT_WATCH is no longer watched: ${messageOf(error)}`));
  return () => {
    thread.postMessage("stop");
    return ended;
  };
}
