import type { Config } from "../config.ts";
import { type Knowledge, loadKnowledge } from "../knowledge.ts";
import { PLAYGROUND_CSP, playgroundFiles } from "../playground/playground.ts";
import { readArticle } from "../read.ts";
import { startServer, stopOnSignals } from "../server.ts";
import { openStore, type Store } from "../store/open.ts";
import { hasArticles } from "../store/read/has-articles.ts";
import type { Streams } from "./streams.ts";

/**
 * Serves the API and the playground until SIGTERM or Ctrl-C. Makes the database if there is none, loads the seed if it
 * is empty, builds the playground if it is not built; then prints a line that names the address.
 * @throws StoreError, RegisterError, CannotListen
 */
export const serve = async (config: Config, { stdout }: Streams): Promise<0> => {
  const say = (line: string): void => {
    stdout.write(`${line}\n`);
  };
  const store = await openStore({ url: config.databaseUrl });
  try {
    const knowledge = loadKnowledge(config.register);
    if (!(await hasArticles(store))) {
      say("The database is empty: loading the articles that come with Readout …");
      // Not loaded otherwise: a start need not know how to read files.
      const { loadSeed } = await import("../../seed/load.ts");
      await loadSeed(store, knowledge, () => new Date());
    }
    const playground = config.playground ? { files: await playgroundFiles(say), policy: PLAYGROUND_CSP } : null;
    const server = await startServer(config, {
      store,
      register: knowledge.index.register,
      read: (article) => readArticle(article, knowledge),
      playground,
    });
    const unwatch = await watchAlong(config, store, knowledge, say);
    stopOnSignals(async () => {
      await server.close();
      await unwatch();
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
async function watchAlong(
  { watch, watchEvery, watchLinks, register }: Config,
  store: Store,
  knowledge: Knowledge,
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  if (watch.length === 0) return async () => {};
  const [{ watchSources }, { readersOnAllCores }] = await Promise.all([import("./watch.ts"), import("../readers.ts")]);
  // On a thread of their own, however few there are: requests would wait for them.
  const readers = readersOnAllCores({ register, knowledge, threads: 2, few: 0 });
  const stop = new AbortController();
  const options = { every: watchEvery, followLinks: watchLinks };
  const ended = watchSources({ store, knowledge, readers, sources: watch, options, say, signal: stop.signal });
  return async () => {
    stop.abort();
    await ended;
    await readers.close();
  };
}
