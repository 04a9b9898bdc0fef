import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CallEvidenceDocument, createClient } from "../src/client/index.ts";
import { CannotListen, LARGEST_BODY, startServer } from "../src/server.ts";
import { EMPTY_READING, type RunningApi, SERVER_CONFIG, startApi } from "./support/api.ts";
import { RESOLVER } from "./support/world.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const parts = () => ({
  store: api.store,
  register: { countries: [], organisations: [] },
  resolver: RESOLVER,
  read: () => EMPTY_READING,
  importArticles: async () => [],
  playground: null,
});

test.each([
  ["/health/live", 200, { status: "live" }],
  ["/health/ready", 200, { status: "ready" }],
  ["/nowhere?x=1", 404, { errors: [{ message: "There is nothing at /nowhere.", extensions: { code: "NOT_FOUND" } }] }],
])("GET %s", async (path, status, body) => {
  const response = await fetch(api.url + path);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual(body);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

describe("what is refused before it is run", () => {
  const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
    fetch(`${api.url}/graphql`, { method: "POST", headers, body });
  const asking = (query: string) => JSON.stringify({ query });

  test.each([
    ["a body of 10 MB", "x".repeat(10_000_000), 413, /larger than 1048576 bytes/],
    ["a body that is no JSON", "{", 400, /JSON/],
    ["an empty body", "", 400, /empty/],
    ["no query", "{}", 400, /missing/],
    [
      "several operations in one request",
      `[${asking("{ __typename }")},${asking("{ __typename }")}]`,
      400,
      /batching/i,
    ],
    ["3,000 __typenames", asking(`{ ${"__typename ".repeat(3000)} }`), 400, /token/],
    [
      "60 aliases",
      asking(`{ ${Array.from({ length: 60 }, (_, n) => `a${n}: __typename`).join(" ")} }`),
      400,
      /60 aliases; at most 50/,
    ],
    [
      "pages of pages",
      asking("{ leaders(first: 100) { nodes { calls(first: 100) { nodes { topics { topic { name } } } } } } }"),
      400,
      /may cost 110201; at most 50000/,
    ],
    [
      "10,000 aliases",
      asking(`{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(" ")} }`),
      400,
      /token/,
    ],
    ["a cycle of fragments", asking("{ ...f } fragment f on Query { ...f }"), 400, /within itself/],
    [
      "great depth",
      asking(
        `{ leaders { nodes { ${"calls { nodes { participants { leader { ".repeat(5)} id ${"} } } }".repeat(5)} } } }`,
      ),
      400,
      /The operation is 23 fields deep; at most 15 are allowed/,
    ],
    ["nonsense", asking("{ who spoke with whom }"), 400, /Cannot query field/],
  ])("%s", async (_what, body, status, message) => {
    const begun = performance.now();
    const response = await post(body);
    expect(response.status).toBe(status);
    const answer = await response.text();
    expect(answer).toMatch(message);
    expect(answer).not.toContain("stacktrace");
    expect(performance.now() - begun).toBeLessThan(5000);
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  });

  test("a form that another site's page could send", async () => {
    const response = await post(asking("{ __typename }"), { "content-type": "text/plain" });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent("{ __typename }")}`);
    expect(get.status).toBe(400);
    expect(await get.text()).toContain("CSRF");
  });

  test("a body of just the largest size is read", async () => {
    const query = asking("{ __typename }");
    const response = await post(query + " ".repeat(LARGEST_BODY - query.length));
    expect(response.status).toBe(200);
  });
});

test("introspection can be turned off", async () => {
  const closed = await startServer({ ...SERVER_CONFIG, introspection: false }, parts());
  const response = await fetch(`${closed.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __schema { types { name } } }" }),
  });
  const misspelt = await (await post(closed.url, "{ leadrs { totalCount } }")).text();
  await closed.close();
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("introspection is not allowed");
  expect(misspelt).toContain("leadrs");
  expect(misspelt).not.toContain("leaders");
});

test("the playground's files are served under its policy", async () => {
  const files = await mkdtemp(join(tmpdir(), "readout-page-"));
  await writeFile(join(files, "index.html"), "<!doctype html><title>Readout</title>");
  const server = await startServer(SERVER_CONFIG, { ...parts(), playground: { files, policy: "default-src 'none'" } });
  const response = await fetch(server.url);
  expect(await response.text()).toContain("<title>Readout</title>");
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'");
  expect((await fetch(`${server.url}/%2e%2e/package.json`)).status).toBe(404);
  await server.close();
});

test("a port in use, and an address that this machine does not have, are said in a sentence", async () => {
  const port = Number(new URL(api.url).port);
  await expect(startServer({ ...SERVER_CONFIG, port }, parts())).rejects.toThrow(
    new CannotListen(
      `Port ${port} of 127.0.0.1 is in use by another program. Set PORT to another one, or to 0 for any free one.`,
    ),
  );
  await expect(startServer({ ...SERVER_CONFIG, host: "192.0.2.1" }, parts())).rejects.toThrow(
    new CannotListen(
      "This machine has no address 192.0.2.1. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.",
    ),
  );
});

test("a trace is passed on: into the log, and back with the answer", async () => {
  const lines: string[] = [];
  const log = { write: (line: string) => lines.push(line) };
  const traced = await startServer({ ...SERVER_CONFIG, logLevel: "info", rate: 3 }, { ...parts(), log });
  const trace = "0af7651916cd43dd8448eb211c80319c";
  const ask = async (path: string, traceparent: string) => {
    const headers = { traceparent, "apollo-require-preflight": "1" };
    const response = await fetch(traced.url + path, { headers });
    await response.text();
    return response;
  };
  const question = `/graphql?query=${encodeURIComponent("{ __typename }")}`;
  const answers = [
    await ask(question, `00-${trace}-b7ad6b7169203331-01`),
    await ask("/export/calls.csv", `00-${trace}-b7ad6b7169203331-00`),
    await ask(question, "00-0-0-01"),
    await ask(question, `00-${trace}-b7ad6b7169203331-01`),
  ];
  await traced.close();
  expect(answers.map(({ status, headers }) => [status, headers.get("traceresponse")])).toEqual([
    [200, expect.stringMatching(new RegExp(`^00-${trace}-[\\da-f]{16}-01$`))],
    [200, expect.stringMatching(new RegExp(`^00-${trace}-[\\da-f]{16}-00$`))],
    [200, null],
    [429, expect.stringContaining(trace)],
  ]);
  for (const { headers } of answers) expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  const logged = lines.map((line) => JSON.parse(line)).filter(({ milliseconds }) => milliseconds !== undefined);
  expect(logged.map(({ msg, path, trace: id }) => ({ msg, path, id }))).toEqual([
    { msg: "answered", path: undefined, id: trace },
    { msg: "exported", path: "/export/calls.csv", id: trace },
    { msg: "answered", path: undefined, id: undefined },
    { msg: "refused", path: "/graphql", id: trace },
  ]);
});

test("a bug reaches the client as an id, and nothing else of it", async () => {
  const broken = await startServer(SERVER_CONFIG, {
    ...parts(),
    read: () => {
      throw new Error("secret of the house");
    },
  });
  const response = await fetch(`${broken.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ read(text: "x") { calls { channel } } }' }),
  });
  await broken.close();
  const text = await response.text();
  expect(text).not.toContain("secret");
  expect(JSON.parse(text).errors).toEqual([
    {
      message: expect.stringMatching(
        /^Something went wrong here, not in your request\. It is written down under [\da-f-]{36}\.$/,
      ),
      path: ["read"],
      extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.stringMatching(/^[\da-f-]{36}$/) },
    },
  ]);
});

test("closing finishes the requests under way and takes no more", async () => {
  let begin = () => {};
  let finish = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const server = await startServer(SERVER_CONFIG, {
    ...parts(),
    read: async () => {
      begin();
      await finished;
      return EMPTY_READING;
    },
  });
  const request = fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ read(text: "x") { calls { channel } } }' }),
  });
  await begun;
  const closed = server.close();
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  finish();
  expect(await (await request).json()).toMatchObject({ data: { read: { calls: [] } } });
  await closed;
});

const post = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });

test("a request that takes too long is given up: it reads no more, and the server goes on", async () => {
  const hasty = await startServer({ ...SERVER_CONFIG, timeout: 0 }, parts());
  const response = await post(hasty.url, "{ leaders { totalCount nodes { name } } }");
  await hasty.close();
  expect(await response.json()).toMatchObject({
    data: null,
    errors: [
      { message: "The request took too long and was given up. Ask for less.", extensions: { code: "TIMED_OUT" } },
    ],
  });
  expect((await post(api.url, "{ leaders { totalCount } }")).status).toBe(200);
});

test("a client that asks more often than it may is told so; whether the server lives may always be asked", async () => {
  const strict = await startServer({ ...SERVER_CONFIG, rate: 2 }, parts());
  const answers: Response[] = [];
  for (let n = 0; n < 3; n++) answers.push(await post(strict.url, "{ __typename }"));
  const alive = await fetch(`${strict.url}/health/live`);
  await strict.close();
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(await answers[2]?.json()).toEqual({
    errors: [
      { message: "Rate limit exceeded, retry in 1 minute.", extensions: { code: "TOO_MANY_REQUESTS", limit: 2 } },
    ],
  });
  expect(alive.status).toBe(200);
});

test("each operation is one line of the log: what, how long, how many statements, which errors", async () => {
  const lines: string[] = [];
  const log = { write: (line: string) => lines.push(line) };
  const logging = await startServer({ ...SERVER_CONFIG, logLevel: "info" }, { ...parts(), log });
  await post(logging.url, "query Names { leaders { nodes { name } } }");
  await post(logging.url, "{ calls(first: 0) { totalCount } }");
  await post(logging.url, "{ nonsense }");
  await logging.close();
  const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "answered");
  expect(answered.map(({ operation, statements, errors }) => ({ operation, statements, errors }))).toEqual([
    { operation: "Names", statements: 1, errors: undefined },
    { operation: "query", statements: 0, errors: ["BAD_USER_INPUT"] },
    { operation: null, statements: 0, errors: ["GRAPHQL_VALIDATION_FAILED"] },
  ]);
  for (const { milliseconds } of answered) expect(milliseconds).toBeGreaterThanOrEqual(0);
});

describe("other sites' pages", () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });

  test.each([
    ["may not use the API unless they are named", [], "https://example.org", null],
    ["may when they are", ["https://example.org"], "https://example.org", "https://example.org"],
    ["may not when others are", ["https://example.org"], "https://example.com", null],
    ["may all when all may", "all", "https://example.com", "*"],
  ] as const)("%s", async (_what, origins, origin, allowed) => {
    const server = await startServer({ ...SERVER_CONFIG, origins }, parts());
    const response = await preflight(server.url, origin);
    await server.close();
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("access-control-allow-origin")).toBe(allowed);
  });
});

test("figures for Prometheus, when they are wanted", async () => {
  const counted = await startServer({ ...SERVER_CONFIG, metrics: true }, parts());
  await post(counted.url, "{ __typename }");
  await post(counted.url, "{ calls(first: 0) { totalCount } }");
  const figures = await (await fetch(`${counted.url}/metrics`)).text();
  await counted.close();
  expect(figures).toContain('readout_operation_seconds_count{outcome="ok"} 1');
  expect(figures).toContain('readout_operation_seconds_count{outcome="BAD_USER_INPUT"} 1');
  expect(figures).toContain("process_cpu_seconds_total");
  expect((await fetch(`${api.url}/metrics`)).status).toBe(404);
});

describe("a server for chosen documents alone", () => {
  const MANIFEST = fileURLToPath(new URL("../src/client/generated/persisted-documents.json", import.meta.url));

  test("answers them by hash and letter by letter, and no others", async () => {
    const strict = await startServer({ ...SERVER_CONFIG, documents: MANIFEST }, parts());
    const send = async (body: object) => {
      const response = await fetch(`${strict.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return { status: response.status, ...JSON.parse(await response.text()) };
    };
    const [hash = "", query = ""] = Object.entries(JSON.parse(await readFile(MANIFEST, "utf8")))[0] ?? [];
    const variables = { id: "call:none" };
    const byHash = { persistedQuery: { version: 1, sha256Hash: hash.replace("sha256:", "") } };
    expect(await send({ extensions: byHash, variables })).toMatchObject({ status: 200, data: { call: null } });
    expect(await send({ query, variables })).toMatchObject({ status: 200, data: { call: null } });
    expect(await send({ query: "{ __typename }" })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: "DOCUMENT_NOT_CHOSEN" } }],
    });
    expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash: "00" } } })).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    const client = createClient(strict.url, { byHash: true });
    expect(await client.request(CallEvidenceDocument, variables)).toEqual({ call: null });
    await strict.close();
  });

  test("does not start with a file that is none", async () => {
    const path = fileURLToPath(import.meta.url);
    await expect(startServer({ ...SERVER_CONFIG, documents: path }, parts())).rejects.toThrow(
      /is no list of documents/,
    );
  });
});
