import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CallsReportedDocument,
  type CallsReportedSubscription,
  createClient,
  LeaderCallsDocument,
  MissionTopicsDocument,
  ReadoutError,
  ReadTextDocument,
} from "../../src/client/index.ts";
import { encodeCursor } from "../../src/store/read/cursor.ts";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, CONTRADICTION } from "../support/api-articles.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, ARTICLES));
});
afterAll(() => api.close());

const run = promisify(execFile);
const example = async (name: string, ...args: readonly string[]): Promise<string> => {
  const script = fileURLToPath(new URL(`../../src/client/examples/${name}.ts`, import.meta.url));
  return (await run(process.execPath, ["--import", "tsx", script, api.url, ...args])).stdout;
};

describe("the worked examples", () => {
  test("print a leader's calls as a table", async () => {
    const printed = await example("leader-calls", "Mara Venn");
    const rows = printed.split("\n").filter((line) => line.includes("PHONE"));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/Mara Venn, Tomas Okel.*PHONE.*2024-12-02.*trade ties; border posts; talks.*MISA/);
    expect(await example("leader-calls", "Nobody")).toBe("No article names a leader Nobody.\n");
  });

  test("list the topics of a mission", async () => {
    const lines = (await example("mission-topics", "MISA")).trimEnd().split("\n");
    expect(lines[0]).toBe("Mission of Support in Arland");
    expect(lines.slice(1).sort()).toEqual([
      "   1  border posts: border posts",
      "   1  diplomacy: talks",
      "   1  trade: trade ties",
    ]);
    expect(await example("mission-topics", "None")).toBe("No article names a mission None.\n");
  });
});

describe("the examples that subscribe", () => {
  test.each([
    ["urql", /^2 calls\n$/, /^reported: Mara Venn and Tomas Okel\n$/],
    ["apollo", /^2 calls\n$/, /^reported: Mara Venn and Tomas Okel\n$/],
    ["news", /^$/, /^Mara Venn, Tomas Okel: 2024-12-02\n {2}Tomas Okel rang Mara Venn\n$/],
  ])("%s", async (name, before, after) => {
    const own = await startApi((store) => fillStore(store, ARTICLES), { metrics: true });
    const script = fileURLToPath(new URL(`../../src/client/examples/${name}.ts`, import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", script, own.url, "Tomas Okel"]);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        printed += chunk;
      });
    }
    const ended = new Promise((resolve) => child.once("close", resolve));
    const open = async () =>
      /^readout_subscriptions (\d+)$/m.exec(await (await fetch(`${own.url}/metrics`)).text())?.[1];
    await expect.poll(open, { timeout: 60_000 }).toBe("1");
    expect(printed).toMatch(before);
    printed = "";
    await fillStore(own.store, [CONTRADICTION]);
    await expect.poll(() => printed, { timeout: 10_000 }).toMatch(after);
    // The first two have what they wanted; the third goes on until it is stopped.
    if (name === "news") child.kill("SIGINT");
    expect(await ended, printed).toBe(0);
    await own.close();
  });
});

describe("client.subscribe", () => {
  const reported = async (events: AsyncGenerator<CallsReportedSubscription>, count: number) => {
    const ids: string[] = [];
    for await (const { callReported } of events) {
      ids.push(callReported.report.article.id);
      if (ids.length === count) break;
    }
    return ids;
  };
  const after = encodeCursor({ key: 0, id: "" });
  const ALL = ["article:a1", "article:a2", "article:a3", "article:a3", "article:a4"];

  test("goes on where it was when the line breaks off, as often as it does", async () => {
    let lines = 0;
    const client = createClient(api.url, {
      retries: 0,
      fetch: async (url, init) => {
        lines += 1;
        if (lines === 2) throw new TypeError("fetch failed");
        if (lines === 3) return new Response("", { status: 503 });
        const response = await fetch(url, init);
        return new Response(response.body?.pipeThrough(cutBehind(2)), response);
      },
    });
    expect(await reported(client.subscribe(CallsReportedDocument, { after }), 5)).toEqual(ALL);
    expect(lines).toBe(5);
  });

  test("ends at once when its signal is aborted, also while nothing comes", async () => {
    const stop = new AbortController();
    const events = createClient(api.url).subscribe(CallsReportedDocument, {}, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("enough")), 100);
    await expect(events.next()).rejects.toThrow("enough");
  });

  test("says what the server says was wrong, and does not ask again", async () => {
    let lines = 0;
    const client = createClient(api.url, {
      fetch: (url, init) => {
        lines += 1;
        return fetch(url, init);
      },
    });
    await expect(client.subscribe(CallsReportedDocument, { after: "x" }).next()).rejects.toMatchObject({
      name: "ReadoutError",
      errors: [{ code: "BAD_USER_INPUT" }],
    });
    expect(lines).toBe(1);
    const nobody = createClient("http://127.0.0.1:1", { retries: 1 });
    await expect(nobody.subscribe(CallsReportedDocument).next()).rejects.toThrow("fetch failed");
  });
});

/** Lets so many events through, and then breaks off. */
const cutBehind = (events: number): TransformStream<Uint8Array, Uint8Array> => {
  let text = "";
  let cut = false;
  return new TransformStream({
    transform: (chunk, controller) => {
      // What still comes until the line is down is not heard any more.
      if (cut) return;
      text += new TextDecoder().decode(chunk);
      // The id with which it begins is a block too, and so is the part that is not whole yet.
      const blocks = text.split("\n\n");
      if (blocks.length < events + 2) return;
      controller.enqueue(new TextEncoder().encode(`${blocks.slice(0, events + 1).join("\n\n")}\n\n`));
      cut = true;
      setTimeout(() => controller.error(new TypeError("terminated")), 50);
    },
  });
};

describe("createClient", () => {
  test.each(["", "/", "/graphql"])("takes the server's address with %j behind it", async (path) => {
    const { callsByLeader } = await createClient(api.url + path).request(LeaderCallsDocument, {
      leader: { name: "Tomas Okel" },
    });
    expect(callsByLeader?.totalCount).toBe(2);
  });

  test("gives what the server says was wrong, with its code", async () => {
    const request = createClient(api.url).request(MissionTopicsDocument, { mission: { name: "MISA" }, first: 1000 });
    await expect(request).rejects.toBeInstanceOf(ReadoutError);
    await expect(request).rejects.toMatchObject({
      message: "`first` must be from 1 to 100; it is 1000.",
      status: 200,
      errors: [{ code: "BAD_USER_INPUT", path: ["topicsByMission"] }],
    });
  });

  test("says so when what answers is no Readout server", async () => {
    const request = createClient(`${api.url}/health/live`).request(ReadTextDocument, { text: "x" });
    await expect(request).rejects.toThrow("There is nothing at /health/live.");
    const page = createClient("http://example.invalid", {
      fetch: async () => new Response("<html>", { status: 200 }),
    }).request(ReadTextDocument, { text: "x" });
    await expect(page).rejects.toThrow(
      "The server answered with status 200 and no GraphQL data: is it a Readout server?",
    );
  });

  test("sends headers, and gives up when told to", async () => {
    const seen: string[] = [];
    const client = createClient(api.url, {
      headers: { "x-name": "tester" },
      fetch: (url, init) => {
        seen.push(String(new Headers(init?.headers).get("x-name")));
        return fetch(url, init);
      },
    });
    await client.request(ReadTextDocument, { text: "x" });
    expect(seen).toEqual(["tester"]);
    const request = client.request(ReadTextDocument, { text: "x" }, { signal: AbortSignal.abort() });
    await expect(request).rejects.toThrow(/abort/i);
  });

  test("walks a list page by page, and stops asking when nobody takes more", async () => {
    let asked = 0;
    const client = createClient(api.url, {
      fetch: (url, init) => {
        asked += 1;
        return fetch(url, init);
      },
    });
    const walk = (first: number) =>
      client.pages(LeaderCallsDocument, { leader: { slug: "mara-venn" }, first }, (data) => data.callsByLeader);
    const sizes: number[] = [];
    for await (const { nodes } of walk(2)) sizes.push(nodes.length);
    expect([sizes, asked]).toEqual([[2, 1], 2]);
    for await (const { nodes } of walk(1)) {
      expect(nodes).toHaveLength(1);
      break;
    }
    expect(asked).toBe(3);
    const nobody = client.pages(LeaderCallsDocument, { leader: { name: "Nobody" } }, (data) => data.callsByLeader);
    expect(await nobody.next()).toEqual({ done: true, value: undefined });
  });

  test.each([
    ["answered at the third attempt", [503, 429, 200], 2, 3, null],
    ["given up after that", [503, 503, 503, 200], 2, 3, /status 503 and no GraphQL data/],
    ["not asked again about what is wrong in itself", [400, 200], 2, 1, /status 400/],
    ["not asked again when told not to", [503, 200], 0, 1, /status 503/],
  ])("a server that says not now is %s", async (_what, statuses, retries, attempts, failure) => {
    let attempt = 0;
    const client = createClient("http://example.invalid", {
      retries,
      fetch: async () => {
        const status = statuses[attempt++] ?? 200;
        return new Response(status === 200 ? '{"data":{"read":{"calls":[]}}}' : "", { status });
      },
    });
    const request = client.request(ReadTextDocument, { text: "x" });
    if (failure === null) await expect(request).resolves.toEqual({ read: { calls: [] } });
    else await expect(request).rejects.toThrow(failure);
    expect(attempt).toBe(attempts);
  });

  test("a server that cannot be reached is asked again, until the signal says stop", async () => {
    let attempts = 0;
    const stop = new AbortController();
    const client = createClient("http://example.invalid", {
      retries: 100,
      fetch: async () => {
        attempts += 1;
        if (attempts === 2) setTimeout(() => stop.abort(new Error("enough")), 10);
        throw new TypeError("fetch failed");
      },
    });
    await expect(client.request(ReadTextDocument, { text: "x" }, { signal: stop.signal })).rejects.toThrow("enough");
    expect(attempts).toBe(2);
  });
});
