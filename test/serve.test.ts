import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runReadout } from "./support/running-readout.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "bin", "readout.js");
const FOLDER = mkdtempSync(join(tmpdir(), "readout-serve-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const readout = (args: readonly string[], settings: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, READOUT_PLAYGROUND: "off", LOG_LEVEL: "silent", ...settings },
  });

// Every command is a process of its own, and loads the register.
const PATIENT = { timeout: 90_000 };

describe("readout serve", PATIENT, () => {
  it("makes the database, loads the seed, names the address; the second start finds all that", async () => {
    const settings = { DATABASE_URL: `file:${join(FOLDER, "twice.db")}`, READOUT_PLAYGROUND: "off" };
    const first = await runReadout(settings);
    expect(first.output()).toMatch(/The database is empty: loading the articles that come with Readout/);
    expect(await articleCount(first.url)).toBe(2);
    expect(await first.stop()).toBe(0);
    const second = await runReadout(settings);
    expect(second.output()).not.toMatch(/empty/);
    expect(second.output()).toMatch(
      /^Readout is ready: http:\/\/127\.0\.0\.1:\d+ has no playground, .*\/graphql the API\.$/m,
    );
    expect(await articleCount(second.url)).toBe(2);
    expect(await second.stop("SIGINT")).toBe(0);
  });

  it("ends with 0 also when it is npm that is told to stop", async () => {
    const settings = { PORT: "0", DATABASE_URL: `file:${join(FOLDER, "npm.db")}`, READOUT_PLAYGROUND: "off" };
    const npm = spawn("npm", ["start"], { cwd: ROOT, env: { PATH: process.env.PATH, HOME: FOLDER, ...settings } });
    const ended = new Promise((resolve) => npm.on("close", resolve));
    await new Promise<void>((resolve) => {
      npm.stdout.on("data", (chunk) => /Readout is ready/.test(String(chunk)) && resolve());
    });
    npm.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("says in a sentence what is wrong, without a stack: status 1", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = address !== null && typeof address === "object" ? String(address.port) : "";
    writeFileSync(join(FOLDER, "letter.db"), "Dear reader, this is no database. ".repeat(100));
    const cases = [
      { settings: { PORT: port, DATABASE_URL: `file:${join(FOLDER, "port.db")}` }, says: /^Port \d+ .*in use/m },
      { settings: { DATABASE_URL: `file:${join(FOLDER, "letter.db")}` }, says: /letter\.db/ },
      {
        settings: { DATABASE_URL: `file:${join(FOLDER, "r.db")}`, READOUT_REGISTER: join(FOLDER, "no.yaml") },
        says: /no\.yaml/,
      },
    ];
    for (const { settings, says } of cases) {
      const { status, stderr } = readout(["serve"], { PORT: "0", ...settings });
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(1);
    }
    taken.close();
  });
});

describe("readout explain", PATIENT, () => {
  const settings = { DATABASE_URL: `file:${join(FOLDER, "ingest.db")}` };
  const article = join(FOLDER, "call.md");
  writeFileSync(
    article,
    "---\npublishedAt: 2022-05-11\nsource: The Wire\n---\n# Scholz and Macron speak\n\nChancellor Olaf Scholz spoke by phone with President Emmanuel Macron on Monday.\n",
  );

  it("explains a file, and the same article from the database by its id", () => {
    expect(readout(["ingest", article, "--quiet"], settings).status).toBe(0);
    const [fromFile, json] = [
      readout(["explain", article], settings),
      readout(["explain", article, "--json"], settings),
    ];
    expect(fromFile.stdout).toMatch(/^Scholz and Macron speak\nThe Wire · 2022-05-11 · 1 sentence · /);
    expect(fromFile.stdout).toMatch(
      /Olaf Scholz — Emmanuel Macron\n {6}how {6}PHONE; HELD\n {6}when {5}2022-05-09; “Monday”/,
    );
    const { id } = JSON.parse(json.stdout);
    expect(readout(["explain", `article:${id}`], settings).stdout).toBe(fromFile.stdout);
  });

  it("says when there is nothing to explain: status 1, and no database is made for it", () => {
    const elsewhere = { DATABASE_URL: `file:${join(FOLDER, "none.db")}` };
    const { status, stderr } = readout(["explain", "nonesuch"], elsewhere);
    expect([status, stderr]).toEqual([1, "There is no file nonesuch, and no article with that id in the database.\n"]);
    const lines = join(FOLDER, "one.jsonl");
    writeFileSync(lines, '{"id":"a","text":"x"}\n');
    expect(readout(["explain", lines, "--line", "2"], elsewhere).stderr).toBe(`${lines} has no line 2.\n`);
    expect(readout(["explain", lines, "--id", "a"], elsewhere).stdout).toMatch(/undated · 1 sentence · a\n/);
  });
});

const articleCount = async (url: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql?query={corpus{articleCount}}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  // The shape of every GraphQL answer.
  return ((await response.json()) as { data: { corpus: { articleCount: number } } }).data.corpus.articleCount;
};
