import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { watchSources } from "./commands/watch.ts";
import { loadKnowledge } from "./knowledge.ts";
import { readersHere } from "./readers.ts";
import { openStore } from "./store/open.ts";

// The module of a thread that watches within a server, which goes on answering while articles are read and stored. It
// tells its parent what each round has brought, and ends when it is told anything.
const START = z.object({
  databaseUrl: z.string(),
  register: z.string().nullable(),
  sources: z.array(z.string()),
  every: z.number(),
  followLinks: z.boolean(),
});

const { databaseUrl, register, sources, ...options } = START.parse(workerData);
const stop = new AbortController();
parentPort?.once("message", () => stop.abort());
const store = await openStore({ url: databaseUrl });
const knowledge = loadKnowledge(register);
const readers = readersHere(knowledge);
await watchSources({
  store,
  knowledge,
  readers,
  sources,
  options,
  say: (line) => parentPort?.postMessage(line),
  signal: stop.signal,
});
await store.close();
