import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { type IngestOptions, ingest } from "../../src/commands/ingest.ts";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/store/open.ts";
import { temporaryFolder } from "../support/stores.ts";
import { writtenArticle } from "../support/written-articles.ts";

const BIN = fileURLToPath(new URL("../../bin/readout.js", import.meta.url));

const PAPER = `---
date: 2022-03-03
source: The Wire
---
Jacinda Ardern spoke by phone with Scott Morrison on Monday about trade.
`;

/** A folder with a database to be, and the command run on it. */
function workplace(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const url = `file:${join(folder, "test.db")}`;
  const config = readConfig({ DATABASE_URL: url });
  if (!config.ok) throw new Error(config.problems.join(" "));
  const run = async (sources: readonly string[], options: IngestOptions = {}, input = "") => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    stdin.end(input);
    const paths = sources.map((source) => (/^(?:-|http.*)$/.test(source) ? source : join(folder, source)));
    const status = await ingest(paths, config.config, options, { stdin, stdout, stderr });
    return { status, told: String(stdout.read() ?? ""), errors: String(stderr.read() ?? "") };
  };
  return { folder, url, path: (name: string) => join(folder, name), run };
}

test("What came of it is told, and told differently when nothing is new", async () => {
  const { run } = workplace({ "papers/a.md": PAPER });
  const first = await run(["papers"]);
  expect(first.told).toMatch(/^Read 1 in \d+\.\d s: 1 new, 1 reports of calls\.\n$/);
  expect((await run(["papers"])).told).toMatch(/^Read 1 in \d+\.\d s: 1 unchanged, 1 reports of calls\.\n$/);
  expect(first.status).toBe(0);
});

test("A source that cannot be read gives status 1 after the others were; each rejection is written out", async () => {
  const { run, path, url } = workplace({ "a.jsonl": '{"text": "Some words."}\n{"x": 1}\n', "b.md": PAPER });
  const { status, told } = await run(["missing", "a.jsonl", "b.md"], { rejections: path("rejected.jsonl") });
  expect(status).toBe(1);
  expect(told).toContain(`Rejected, written to ${path("rejected.jsonl")}:\n  1 unreadable-source\n  1 no-text-field\n`);
  const written = readFileSync(path("rejected.jsonl"), "utf8").trim().split("\n");
  expect(written.map((line) => JSON.parse(line))).toMatchObject([
    { source: path("missing"), place: null, reason: "unreadable-source" },
    {
      source: path("a.jsonl"),
      place: "line 2",
      reason: "no-text-field",
      message: expect.stringContaining("filled in are x"),
    },
  ]);
  const store = await openStore({ url });
  expect(await store.client.article.count()).toBe(2);
  expect(await store.client.rejection.count()).toBe(2);
  await store.close();
});

test("Bad records alone are no failure", async () => {
  const { run } = workplace({ "a.jsonl": '{"x": 1}\n' });
  expect((await run(["a.jsonl"])).status).toBe(0);
});

test("Standard input, a forced format, a mapping, and a report for machines", async () => {
  const { run } = workplace({});
  const input = "body|when\nEmmanuel Macron called Olaf Scholz on Tuesday.|2023-02-03\n";
  const options = { format: "csv", map: "text=body,publishedAt=when", json: true, quiet: true } as const;
  const { told, errors } = await run(["-"], options, input);
  expect(JSON.parse(told)).toEqual({
    read: 1,
    added: 1,
    updated: 0,
    unchanged: 0,
    copies: 0,
    rejected: 0,
    reasons: {},
    addressesUnchanged: 0,
    calls: 1,
    stopped: false,
    seconds: expect.any(Number),
    dryRun: false,
  });
  expect(errors).toBe("");
});

test("A mapping that is none is wrong use", async () => {
  const { run, path } = workplace({ "a.md": PAPER });
  const { status, errors } = await run(["a.md"], { map: "words=body" });
  expect(status).toBe(2);
  expect(errors).toMatch(/^"words=body" is no mapping/);
  expect(existsSync(path("test.db"))).toBe(false);
});

test("A dry run tells what would be new, and stores nothing", async () => {
  const { run, path, url } = workplace({ "a.md": PAPER, "b.txt": "Two leaders spoke." });
  expect((await run(["a.md"], { dryRun: true })).told).toMatch(/1 new.*\nNothing was stored: it was a dry run\.\n$/s);
  expect(existsSync(path("test.db"))).toBe(false);
  await run(["a.md"]);
  const both = await run(["a.md", "b.txt"], { dryRun: true });
  expect(both.told).toMatch(/: 1 new, 1 unchanged,/);
  const store = await openStore({ url });
  expect([await store.client.article.count(), await store.client.ingestRun.count()]).toEqual([1, 1]);
  await store.close();
});

test("An address is read again only when its server says that it has changed", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "text/markdown", etag: '"one"' }).end(PAPER);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // Listening on a port, it has an address of this form.
  const { port } = server.address() as AddressInfo;
  const { run } = workplace({});
  const address = `http://127.0.0.1:${port}/news.md`;
  expect(await run([address])).toMatchObject({ status: 1, told: expect.stringContaining("1 unreadable-source") });
  expect(asked).toEqual([]);
  expect((await run([address], { allowPrivate: true })).told).toContain("1 new");
  expect((await run([address], { allowPrivate: true })).told).toContain("unchanged since they were last read: 1");
  expect(asked).toEqual([undefined, '"one"']);
});

test("The pages that a feed links to are fetched to the last, one after the other", async () => {
  const { folder, url } = workplace({});
  const page = (at: number): string =>
    `<html lang="en"><head><title>Talks ${at}</title></head><body><article><p>${writtenArticle(at).text}</p></article></body></html>`;
  const items = [1, 2].map(
    (at) => `<item><title>Talks</title><link>/${at}</link><description>Talks…</description></item>`,
  );
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const at = Number(request.url?.slice(1));
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else if (request.url === "/feed")
      response.setHeader("content-type", "application/rss+xml").end(feedOf(items, `http://${request.headers.host}`));
    else response.setHeader("content-type", "text/html; charset=utf-8").end(page(at));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  // A program of its own: nothing but the fetching keeps it alive.
  const child = spawn(
    process.execPath,
    [BIN, "ingest", `http://127.0.0.1:${port}/feed`, "--follow-links", "--allow-private"],
    { cwd: folder, env: { PATH: process.env.PATH, DATABASE_URL: url } },
  );
  let output = "";
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(output).toMatch(/^Read 2 in .*: 2 new/);
  expect(asked).toEqual(["/feed", "/robots.txt", "/1", "/2"]);
}, 60_000);

const feedOf = (items: readonly string[], origin: string): string =>
  `<rss version="2.0"><channel><title>The Wire</title>${items.join("").replaceAll("<link>", `<link>${origin}`)}</channel></rss>`;

test("Ctrl-C stores what was read, though input still comes, and says how to go on", async () => {
  const { folder, url } = workplace({});
  const child = spawn(process.execPath, [BIN, "ingest", "-", "--format", "jsonl"], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATABASE_URL: url },
  });
  let output = "";
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for (let at = 0; at < 210; at += 1) child.stdin.write(`${JSON.stringify(writtenArticle(at))}\n`);
  await expect.poll(() => stored(url), { timeout: 40_000, interval: 200 }).toBeGreaterThan(0);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(output).toMatch(
    /^Read \d+ in .*\nStopped before the end\. What was read is stored; the same command goes on/s,
  );
  expect(await stored(url)).toBe(Number(/^Read (\d+)/.exec(output)?.[1]));
}, 60_000);

async function stored(url: string): Promise<number> {
  if (!existsSync(url.slice("file:".length))) return 0;
  const store = await openStore({ url });
  const count = await store.client.article.count();
  await store.close();
  return count;
}
