import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashOf } from "../../src/playground/app/shared-link.ts";
import { type RunningReadout, runReadout } from "../support/running-readout.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const QUERIES = new URL("../../src/playground/app/queries/", import.meta.url);

const BIN = fileURLToPath(new URL("../../bin/readout.js", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "readout-page-"));
const DATABASE_URL = `file:${join(FOLDER, "test.db")}`;
const run = promisify(execFile);

let readout: RunningReadout;
beforeAll(async () => {
  readout = await runReadout({ DATABASE_URL });
}, 120_000);
afterAll(async () => {
  await readout?.stop();
  rmSync(FOLDER, { recursive: true, force: true });
});

describe("the page", () => {
  it("comes with a policy that allows scripts and workers from its own origin alone", async () => {
    const { headers } = await fetch(readout.url);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/worker-src 'self'(;|$)/);
  });

  it("names no address elsewhere, nor a script of its own", async () => {
    const html = await (await fetch(readout.url)).text();
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull();
    expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
  });
});

describe("the ready queries on the seed", () => {
  const files = readdirSync(QUERIES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".graphql"));

  const questions = files.filter((file) => !file.includes("as-it-happens"));

  it.each(questions)("%s has an answer without errors", async (file) => {
    const query = readFileSync(new URL(file, QUERIES), "utf8");
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    // Every query is about something that the two articles hold.
    for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
    expect(JSON.stringify(data).length).toBeGreaterThan(40);
  });
});

/** Visible as skipped where no Chromium is installed. */
describe.skipIf(CHROMIUM === undefined)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("opens on the answer to the first query, and nothing leaves the origin or breaks the policy", async () => {
    const { page, foreign, broken } = await open(browser, readout.url, 1280);
    await page.getByText('"totalCount": 4').waitFor();
    await expectAnswer(page, () => page.click(".graphiql-execute-button"), ["António Guterres", "Donald Trump"]);
    for (const tab of ["CallsByLeader", "TopicsByMission", "Leaders", "Articles", "Network", "Read", "CallReported"])
      expect(await page.locator(`.graphiql-tab-button[title=${tab}]`).count()).toBe(1);
    expect({ foreign, broken: await broken() }).toEqual({ foreign: [], broken: [] });
    await page.close();
  });

  it("runs a query of the menu in a tab of its own", async () => {
    const { page, broken } = await open(browser, readout.url, 1280);
    await page.getByText('"totalCount": 4').waitFor();
    await expectAnswer(page, () => page.getByText("What did Ruto and Trump speak about?").click(), ["President-elect"]);
    await page.locator(".graphiql-tab-active", { hasText: "CallsBetween" }).waitFor();
    await expectAnswer(page, () => page.getByText("Which topics come up with the Haiti mission?").click(), ["phrases"]);
    await page.locator(".graphiql-tab-active", { hasText: "TopicsByMission" }).waitFor();
    expect(await page.locator(".graphiql-tab").count()).toBe(8);
    await page.reload();
    await page.locator(".graphiql-tab-active", { hasText: "TopicsByMission" }).waitFor();
    expect(await page.locator(".graphiql-tab").count()).toBe(8);
    expect(await broken()).toEqual([]);
    await page.close();
  });

  it("shows a call as soon as another process has taken its article in, until it is stopped", async () => {
    const { page, broken } = await open(browser, readout.url, 1280);
    await page.getByText('"totalCount": 4').waitFor();
    await page.getByText("Calls, as soon as an article tells of one").click();
    await page.getByRole("button", { name: "Stop query" }).waitFor();
    const article = join(FOLDER, "call.md");
    writeFileSync(
      article,
      "---\npublishedAt: 2022-05-11\n---\nOlaf Scholz spoke by phone with Emmanuel Macron on Monday.\n",
    );
    await run(process.execPath, [BIN, "ingest", article, "--quiet"], { env: { ...process.env, DATABASE_URL } });
    await page.locator(".graphiql-response").getByText('"Olaf Scholz"').waitFor();
    await page.getByRole("button", { name: "Stop query" }).click();
    await page.getByRole("button", { name: "Execute query" }).waitFor();
    expect(await broken()).toEqual([]);
    await page.close();
  });

  it("has the documentation and the explorer beside the queries", async () => {
    const { page, broken } = await open(browser, readout.url, 1280);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-plugin").getByText("Show me the sentences.").waitFor();
    await page.locator(".graphiql-plugin").getByText("Query", { exact: true }).click();
    await page.locator(".graphiql-plugin").getByText("callsByLeader", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await page.locator(".graphiql-plugin").getByText("topicsByMission", { exact: true }).waitFor();
    expect(await broken()).toEqual([]);
    await page.close();
  });

  it("opens a link to a query with its variables", async () => {
    const query = "query Shared($first: Int) { leaders(first: $first) { nodes { name } } }";
    const { page } = await open(browser, `${readout.url}/#${hashOf({ query, variables: '{"first": 1}' })}`, 1280);
    await page.getByRole("tab", { name: "Shared" }).waitFor();
    await page.locator(".graphiql-response").getByText('"name"').waitFor();
    expect(await page.locator(".graphiql-response").getByText('"name"').count()).toBe(1);
    await page.close();
  });

  it("checks a query against the schema while one types", async () => {
    const { page, broken } = await open(
      browser,
      `${readout.url}/#${hashOf({ query: "{ leeders }", variables: "" })}`,
      1280,
    );
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor();
    expect((await broken()).filter((words) => !words.includes("400"))).toEqual([]);
    await page.close();
  });

  it.each([
    ["light", 390],
    ["dark", 390],
    ["light", 1280],
    ["dark", 1280],
  ] as const)("fits a %s screen %d pixels wide", async (colorScheme, width) => {
    const { page } = await open(browser, readout.url, width, colorScheme);
    await page.getByText('"totalCount": 4').waitFor();
    // Plain strings, since the page has types that this program has not.
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    const [red = 0] =
      String(await page.evaluate("getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor"))
        .match(/\d+/g)
        ?.map(Number) ?? [];
    expect(red > 128 ? "light" : "dark").toBe(colorScheme);
    await page.close();
  });
});

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

const ask = async (query: string): Promise<Answer> => {
  const response = await fetch(`${readout.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  // The shape of every GraphQL answer.
  return (await response.json()) as Answer;
};

/** Opens a page; `foreign` are the requests that left its origin, `broken` what the browser says was refused. */
const open = async (browser: Browser, url: string, width: number, colorScheme: "light" | "dark" = "light") => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== new URL(url).origin) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(
    "window.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));",
  );
  await page.goto(url);
  const broken = async (): Promise<readonly string[]> => [
    ...complaints,
    ...String(await page.evaluate("violations.join('\\n')"))
      .split("\n")
      .filter(Boolean),
  ];
  return { page, foreign, broken };
};

const expectAnswer = async (page: Page, act: () => Promise<void>, words: readonly string[]): Promise<void> => {
  const [response] = await Promise.all([page.waitForResponse(/\/graphql$/), act()]);
  const text = await response.text();
  for (const word of words) expect(text).toContain(word);
};
