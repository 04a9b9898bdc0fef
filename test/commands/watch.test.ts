import { spawn } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { watchSources } from "../../src/commands/watch.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readersHere } from "../../src/readers.ts";
import { openStore } from "../../src/store/open.ts";
import { runReadout } from "../support/running-readout.ts";
import { temporaryFolder, temporaryStore } from "../support/stores.ts";
import { writtenArticle } from "../support/written-articles.ts";

const BIN = fileURLToPath(new URL("../../bin/readout.js", import.meta.url));
const WAIT = { timeout: 20_000, interval: 20 };

test("New and changed files are taken in, and files that have not changed are not read", async () => {
  const store = await temporaryStore();
  const folder = temporaryFolder();
  const article = (name: string, text: string): void => {
    writeFileSync(join(folder, name), JSON.stringify({ url: `https://a.example.org/${name}`, text }));
  };
  article("one.json", "The first text.");
  const stop = new AbortController();
  const said: string[] = [];
  const knowledge = loadKnowledge();
  const watching = watchSources({
    store,
    knowledge,
    readers: readersHere(knowledge),
    sources: [folder],
    options: { every: 30 },
    say: (line) => said.push(line),
    signal: stop.signal,
  });
  onTestFinished(async () => {
    stop.abort();
    await watching;
  });
  const texts = async () =>
    (await store.client.article.findMany({ select: { text: true }, orderBy: { text: "asc" } })).map(({ text }) => text);
  await expect.poll(texts, WAIT).toEqual(["The first text."]);
  article("two.json", "The second text.");
  await expect.poll(texts, WAIT).toEqual(["The first text.", "The second text."]);
  article("one.json", "The text, corrected.");
  utimesSync(join(folder, "one.json"), 2_000_000_000, 2_000_000_000);
  await expect.poll(texts, WAIT).toEqual(["The second text.", "The text, corrected."]);
  // Time for some rounds that bring nothing.
  await new Promise((resolve) => setTimeout(resolve, 500));
  stop.abort();
  await watching;
  const reads = await store.client.ingestRun.findMany({ select: { read: true }, orderBy: { id: "asc" } });
  expect(reads.map(({ read }) => read)).toEqual([1, 1, 1]);
  expect(said.map((line) => line.slice(line.indexOf(" ") + 1))).toEqual([
    "1 new, 0 updated, 0 linked as copies",
    "1 new, 0 updated, 0 linked as copies",
    "0 new, 1 updated, 0 linked as copies",
  ]);
});

test("A server that watches, a watch and ingests beside it share one database without refusing each other", async () => {
  const folder = temporaryFolder();
  const url = `file:${join(folder, "shared.db")}`;
  const settings = { DATABASE_URL: url, READOUT_PLAYGROUND: "off" };
  const lines = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => JSON.stringify(writtenArticle(from + at))).join("\n");
  for (const name of ["a", "b"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "a", "news.jsonl"), lines(0, 150));
  writeFileSync(join(folder, "b", "news.jsonl"), lines(1000, 150));
  writeFileSync(join(folder, "c.jsonl"), lines(2000, 150));

  const server = await runReadout({ ...settings, READOUT_WATCH: join(folder, "a"), READOUT_WATCH_EVERY: "1s" });
  onTestFinished(() => void server.stop("SIGTERM"));
  const outputs: string[] = [];
  const run = (...args: readonly string[]) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: { PATH: process.env.PATH, ...settings } });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data: Buffer) => void outputs.push(data.toString()));
    const status = new Promise<number | null>((resolve) => child.on("close", resolve));
    return { child, status };
  };
  const beside = run("watch", join(folder, "b"), "--every", "1s");
  const ingest = run("ingest", join(folder, "c.jsonl"), "--quiet");
  const ask = async (): Promise<number> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ corpus { articleCount } }" }),
    });
    const answer = z.object({ data: z.object({ corpus: z.object({ articleCount: z.number() }) }) });
    return answer.parse(await response.json()).data.corpus.articleCount;
  };
  // The seed's two are there as well.
  await expect.poll(ask, { timeout: 60_000, interval: 100 }).toBe(452);
  expect(await ingest.status).toBe(0);
  writeFileSync(join(folder, "a", "more.jsonl"), lines(3000, 5));
  writeFileSync(join(folder, "b", "more.jsonl"), lines(4000, 5));
  await expect.poll(ask, { timeout: 60_000, interval: 100 }).toBe(462);
  beside.child.kill("SIGINT");
  expect(await beside.status).toBe(0);
  expect(await server.stop("SIGTERM")).toBe(0);
  expect([...outputs, server.output()].join("\n")).not.toMatch(/locked|busy|could not be taken in|Error/i);
  const store = await openStore({ url });
  expect(await store.client.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  await store.close();
}, 150_000);
