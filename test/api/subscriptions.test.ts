import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../src/store/read/cursor.ts";
import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, CONTRADICTION, MEETING_AND_REFUSAL } from "../support/api-articles.ts";
import { manyArticles } from "../support/many-articles.ts";
import { overEvents, overWebSocket } from "../support/subscriber.ts";

const WAYS = [
  ["WebSocket", overWebSocket],
  ["server-sent events", overEvents],
] as const;

const run = promisify(execFile);
const ANOTHER_PROCESS = fileURLToPath(new URL("../support/store-articles.ts", import.meta.url));

const DOCUMENT = `subscription News($filter: CallFilter, $after: String) {
  callReported(filter: $filter, after: $after) {
    cursor corrected
    report { article { id } }
    call { id reportCount participants { leader { name } } }
  }
}`;
/** Before everything. */
const START = encodeCursor({ key: 0, id: "" });

// biome-ignore lint/suspicious/noExplicitAny: the shape follows the document
const articleIds = (results: readonly any[]): readonly string[] =>
  results.map(({ data }) => data.callReported.report.article.id.replace("article:", ""));

describe("callReported", () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  test("what another process stores comes in its order, to everyone whose filter it meets", async () => {
    const subscribers = [overWebSocket, overEvents].map((subscribe) => ({
      all: subscribe(api.url, DOCUMENT, { after: START }),
      // Nobody knows her yet.
      one: subscribe(api.url, DOCUMENT, { after: START, filter: { leaders: [{ name: "Ada Lindqvist" }] } }),
    }));
    await run(process.execPath, ["--import", "tsx", ANOTHER_PROCESS, api.databaseUrl]);
    for (const { all, one } of subscribers) {
      const results = await all.take(5);
      expect(articleIds(results)).toEqual(["a1", "a2", "a3", "a3", "a4"]);
      expect(results[0]).toMatchObject({
        data: {
          callReported: {
            corrected: false,
            call: {
              reportCount: 2,
              participants: [{ leader: { name: "Mara Venn" } }, { leader: { name: "Tomas Okel" } }],
            },
          },
        },
        extensions: { cost: { operation: 10, limit: 50_000 } },
      });
      expect(articleIds(await one.take(1))).toEqual(["a3"]);
    }
  });

  test.each(WAYS)("over %s it goes on after a cursor without loss and without repetition", async (_way, subscribe) => {
    const whole = await subscribe(api.url, DOCUMENT, { after: START }).take(5);
    for (const [at, { data }] of whole.slice(0, 4).entries()) {
      const rest = subscribe(api.url, DOCUMENT, { after: data.callReported.cursor });
      expect(await rest.take(4 - at)).toEqual(whole.slice(at + 1));
      rest.stop();
    }
  });

  test("a corrected article sends what it did not say before, and one that is read again nothing", async () => {
    const [first] = ARTICLES;
    if (first?.reading == null) throw new Error("there is an article");
    const [call] = first.reading.calls;
    if (call === undefined) throw new Error("it tells of a call");
    const reworded: ArticleToStore = { ...first, article: { ...first.article, title: "Another headline" } };
    const corrected: ArticleToStore = {
      ...first,
      reading: { ...first.reading, calls: [{ ...call, channel: "VIDEO" }] },
    };
    const all = overEvents(api.url, DOCUMENT, { after: encodeCursor({ key: 5, id: "" }) });
    const sent: unknown[] = [];
    for (const articles of [[reworded, corrected], [first], [CONTRADICTION]]) {
      for (const article of articles) await fillStore(api.store, [article]);
      const [result] = await all.take(1);
      sent.push([...articleIds([result]), result.data.callReported.corrected]);
    }
    expect(sent).toEqual([
      ["a1", true],
      ["a1", true],
      ["a8", false],
    ]);
  });

  test("it leaves out what `calls` leaves out, unless it is asked for", async () => {
    const after = encodeCursor({ key: 8, id: "" });
    const [usual, declined, inPerson] = [
      overEvents(api.url, DOCUMENT, { after }),
      overEvents(api.url, DOCUMENT, { after, filter: { status: ["DECLINED"] } }),
      overEvents(api.url, DOCUMENT, { after, filter: { channel: ["IN_PERSON"] } }),
    ];
    await fillStore(api.store, [...MEETING_AND_REFUSAL, ...manyArticles(1)]);
    expect(articleIds(await inPerson.take(1))).toEqual(["a6"]);
    expect(articleIds(await declined.take(1))).toEqual(["a7"]);
    expect(articleIds(await usual.take(1))).toEqual(["m0000"]);
  });

  test("without a cursor it begins with what is stored from then on", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: DOCUMENT }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toEqual({ done: false, value: expect.stringMatching(/^id: \S+\n\n$/) });
    await fillStore(api.store, manyArticles(2));
    const { value = "" } = (await reader?.read()) ?? {};
    expect(value).toMatch(/^id: \S+\nevent: next\ndata: \{"data":.*"id":"article:m0001"/);
    await reader?.cancel();
  });
});

test("what it costs does not grow with the number of subscribers", async () => {
  const api = await startApi();
  const statementsFor = async (subscribers: number, articles: readonly ArticleToStore[]): Promise<number> => {
    const after = (await api.ask("{ corpus { articleCount } }")).data.corpus.articleCount;
    const all = Array.from({ length: subscribers }, () =>
      overEvents(api.url, DOCUMENT, { after: encodeCursor({ key: after, id: "" }) }),
    );
    await fillStore(api.store, articles);
    api.statements();
    await Promise.all(all.map((one) => one.take(articles.length)));
    const sent = api.statements().filter((sql) => sql.startsWith("SELECT") && !sql.includes("sqlite_sequence"));
    for (const one of all) one.stop();
    return sent.length;
  };
  const [first, second, third, ...rest] = manyArticles(6);
  if (first === undefined || second === undefined || third === undefined) throw new Error("there are six");
  const one = await statementsFor(1, [first]);
  // What they load, they share for a second; on a slow machine it takes them longer.
  expect(await statementsFor(20, [second])).toBeLessThan(5 * one);
  expect(await statementsFor(1, [third, ...rest])).toBeLessThanOrEqual(4 * one);
  await api.close();
});

test("whoever leaves is no fault: one line says how long they stayed", async () => {
  const lines: string[] = [];
  const api = await startApi(undefined, { logLevel: "info", log: { write: (line) => lines.push(line) } });
  const leave = new AbortController();
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query: DOCUMENT }),
    signal: leave.signal,
  });
  expect(response.status).toBe(200);
  leave.abort();
  const logged = () => lines.map((line) => JSON.parse(line)).filter(({ operation, level }) => operation || level > 30);
  await expect.poll(logged, { timeout: 10_000 }).not.toEqual([]);
  await api.close();
  expect(logged()).toMatchObject([{ level: 30, operation: "News", msg: "unsubscribed", events: 0 }]);
});
