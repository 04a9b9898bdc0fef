import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { MOST_PER_SUBSCRIBER } from "../../src/graphql/subscriptions/subscriptions.ts";
import { encodeCursor } from "../../src/store/read/cursor.ts";
import { makeToken } from "../../src/store/tokens.ts";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES } from "../support/api-articles.ts";
import { overEvents, overWebSocket, socketUrl } from "../support/subscriber.ts";

const DOCUMENT =
  "subscription ($filter: CallFilter, $after: String) { callReported(filter: $filter, after: $after) { cursor } }";
const START = encodeCursor({ key: 0, id: "" });

const SETTINGS = { subscriptions: 30, metrics: true } as const;
let api: RunningApi;
let token: string;
let closed: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, ARTICLES), SETTINGS);
  closed = await startApi((store) => fillStore(store, ARTICLES), { private: true, documents: CHOSEN });
  token = await makeToken(closed.store, { name: "Mara Venn", expiresAt: null }, new Date());
});
afterAll(() => Promise.all([api.close(), closed.close()]));

/** The manifest of the client's documents. */
const CHOSEN = new URL("../../src/client/generated/persisted-documents.json", import.meta.url).pathname;

/** What is sent, and what is said to it. */
const REFUSED: readonly (readonly [name: string, query: string, variables: object, code: string, message: RegExp])[] = [
  ["nonsense", "subscription {", {}, "GRAPHQL_PARSE_FAILED", /Syntax Error/],
  ["3,000 fields", `subscription { callReported { ${"cursor ".repeat(3000)} } }`, {}, "GRAPHQL_PARSE_FAILED", /token/],
  ["a field that there is none of", "subscription { callReported { nope } }", {}, "GRAPHQL_VALIDATION_FAILED", /nope/],
  [
    "two of them at once",
    "subscription { callReported { cursor } b: callReported { cursor } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /one top level field/,
  ],
  ["a query", "{ corpus { callCount } }", {}, "NOT_A_SUBSCRIPTION", /for subscriptions alone/],
  ["nothing", "", {}, "BAD_REQUEST", /Send the text/],
  [
    "great depth",
    `subscription { callReported { call { ${"participants { leader { calls { nodes { ".repeat(4)} id ${"} } } }".repeat(4)} } } }`,
    {},
    "TOO_DEEP",
    /19 fields deep/,
  ],
  [
    "60 aliases",
    `subscription { callReported { ${Array.from({ length: 60 }, (_, n) => `a${n}: cursor`).join(" ")} } }`,
    {},
    "TOO_MANY_ALIASES",
    /60 aliases/,
  ],
  [
    "pages of pages",
    "subscription { callReported { call { participants { leader { calls(first: 100) { nodes { reports { article { calls(first: 100) { nodes { topics { topic { name } } } } } } } } } } } } }",
    {},
    "TOO_COSTLY",
    /at most 50000/,
  ],
  [
    "fragments that double ninety times",
    `subscription { callReported { ...f0 } } ${Array.from({ length: 90 }, (_, n) => `fragment f${n} on Announcement { ...f${n + 1} ...f${n + 1} }`).join(" ")} fragment f90 on Announcement { nope }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /nope/,
  ],
  ["a cursor of something else", DOCUMENT, { after: "x" }, "BAD_USER_INPUT", /is not a cursor/],
  [
    "a cursor of another database",
    DOCUMENT,
    { after: encodeCursor({ key: 1_000_000, id: "" }) },
    "BAD_USER_INPUT",
    /is not a cursor of this subscription/,
  ],
  ["a variable of the wrong type", DOCUMENT, { filter: 5 }, "BAD_USER_INPUT", /filter/],
];

test.each(REFUSED)("%s is refused over either way", async (_name, query, variables, code, message) => {
  const [event] = await overEvents(api.url, query, { ...variables }).take(1);
  const { errors } = event;
  expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  expect(errors[0].extensions).not.toHaveProperty("http");
  if (query === "") return;
  const told = await overWebSocket(api.url, query, { ...variables })
    .take(1)
    .catch((error: unknown) => error);
  expect(told).toEqual(errors);
  expect(await openSubscriptions()).toBe(0);
});

test("sent as if it were a query, it is told how it is sent", async () => {
  const { status, errors } = await api.ask(DOCUMENT);
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, "SUBSCRIPTION_NEEDS_STREAM"]);
});

const openSubscriptions = async (): Promise<number> =>
  Number(/^readout_subscriptions (\d+)$/m.exec(await (await fetch(`${api.url}/metrics`)).text())?.[1]);

/** A socket that says what it is told to, and notes what it hears. */
async function socketTo(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(socketUrl(url), "graphql-transport-ws", { headers });
  const heard: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on("message", (message) => heard.push(JSON.parse(String(message))));
  const ended = once(socket, "close").then(([code, reason]) => [code, String(reason)] as const);
  await once(socket, "open");
  return {
    heard,
    ended,
    say: (message: object | string) => socket.send(typeof message === "string" ? message : JSON.stringify(message)),
    socket,
  };
}

const INIT = { type: "connection_init" };
const subscribing = (id: string) => ({ type: "subscribe", id, payload: { query: DOCUMENT } });

describe("a socket", () => {
  test.each<readonly [name: string, messages: readonly (object | string)[], code: number, reason: RegExp]>([
    ["that says nothing", [], 4408, /timeout/],
    ["that subscribes before it says who it is", [subscribing("a")], 4401, /Unauthorized/],
    ["that says no JSON", ["{"], 4400, /Invalid message/],
    ["that says something unheard of", [INIT, { type: "drop_table" }], 4400, /Invalid message/],
    ["that says who it is twice", [INIT, INIT], 4429, /initialisation/],
    ["that takes one name twice", [INIT, subscribing("a"), subscribing("a")], 4409, /already exists/],
    ["that sends 2 MB", ["x".repeat(2_000_000)], 1009, /^$/],
    [
      "that sends 10,000 messages",
      [INIT, ...Array(10_000).fill({ type: "ping" })],
      4429,
      /At most 600 messages a minute/,
    ],
  ])("%s is closed with a code, and others are served", async (_name, messages, code, reason) => {
    const { say, heard, ended } = await socketTo(api.url);
    for (const message of messages) {
      say(message);
      if (message === INIT) await Promise.race([ended, expect.poll(() => heard.length).toBe(1)]);
    }
    const [closedWith, because] = await ended;
    expect(closedWith).toBe(code);
    expect(because).toMatch(reason);
    expect((await overWebSocket(api.url, DOCUMENT, { after: START }).take(5)).length).toBe(5);
  });

  test("of another protocol is closed with a code", async () => {
    const socket = new WebSocket(socketUrl(api.url), "graphql-ws");
    expect(String(await once(socket, "open").catch((error: unknown) => error))).toMatch(/Server sent no subprotocol/);
  });

  test("may have so many subscriptions and no more, and so may the server", async () => {
    const { say, heard, socket, ended } = await socketTo(api.url);
    say(INIT);
    await expect.poll(() => heard.length).toBe(1);
    for (let n = 0; n <= MOST_PER_SUBSCRIBER; n++) say(subscribing(`s${n}`));
    await expect.poll(() => heard.length).toBe(2);
    expect(heard[1]).toMatchObject({
      type: "error",
      id: `s${MOST_PER_SUBSCRIBER}`,
      payload: [{ extensions: { code: "TOO_MANY_SUBSCRIPTIONS", limit: MOST_PER_SUBSCRIBER } }],
    });
    expect(await openSubscriptions()).toBe(MOST_PER_SUBSCRIBER);
    const others = Array.from({ length: SETTINGS.subscriptions - MOST_PER_SUBSCRIBER }, () => eventsFrom(api.url));
    for (const other of others) expect((await other).status).toBe(200);
    const refused = await eventsFrom(api.url);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: "TOO_MANY_SUBSCRIPTIONS", limit: 30 } }],
    });
    say({ type: "complete", id: "s0" });
    await expect.poll(openSubscriptions).toBe(SETTINGS.subscriptions - 1);
    socket.close();
    await ended;
    for (const other of others) await (await other).body?.cancel();
    await expect.poll(openSubscriptions).toBe(0);
  });

  test.each([
    [undefined, 101],
    ["https://elsewhere.example", 403],
    ["null", 403],
  ])("of a page of %s: status %d", async (origin, status) => {
    const socket = new WebSocket(socketUrl(api.url), "graphql-transport-ws", origin === undefined ? {} : { origin });
    const answered = await Promise.race([
      once(socket, "open").then(() => 101),
      once(socket, "unexpected-response").then(([, response]) => response.statusCode),
    ]);
    expect(answered).toBe(status);
    socket.on("error", () => {}).terminate();
  });

  test("of a page of the server's own may be opened", async () => {
    const { socket } = await socketTo(api.url, { origin: api.url });
    socket.terminate();
  });
});

const eventsFrom = (url: string, body: object = { query: DOCUMENT }, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    body: JSON.stringify(body),
  });

describe("where a token is needed, and only chosen documents are answered", () => {
  test("a socket shows the token when it says who it is", async () => {
    const without = await socketTo(closed.url);
    without.say(INIT);
    expect(await without.ended).toEqual([4403, expect.stringMatching(/^This needs a token/)]);
    const { say, heard, socket } = await socketTo(closed.url);
    say({ ...INIT, payload: { authorization: `Bearer ${token}` } });
    await expect.poll(() => heard.length).toBe(1);
    say(subscribing("a"));
    await expect.poll(() => heard.length).toBe(2);
    expect(heard).toMatchObject([
      { type: "connection_ack" },
      { type: "error", payload: [{ extensions: { code: "DOCUMENT_NOT_CHOSEN" } }] },
    ]);
    socket.terminate();
  });

  test("a request shows it in its header", async () => {
    expect((await eventsFrom(closed.url)).status).toBe(401);
    const answered = await eventsFrom(closed.url, { query: DOCUMENT }, { authorization: `Bearer ${token}` });
    expect(await answered.text()).toMatch(/^event: next\ndata: .*DOCUMENT_NOT_CHOSEN.*\n\nevent: complete\ndata:\n\n$/);
  });
});

test("one who takes nothing keeps nobody waiting, and gets everything later", async () => {
  const slow = await eventsFrom(api.url, { query: DOCUMENT, variables: { after: START } });
  expect(await overEvents(api.url, DOCUMENT, { after: START }).take(5)).toHaveLength(5);
  const reader = slow.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (text.split("event: next").length < 6) text += (await reader?.read())?.value ?? "";
  await reader?.cancel();
});

test("when the server closes, sockets are told so and streams break off", async () => {
  const closing = await startApi();
  const { say, heard, ended } = await socketTo(closing.url);
  say(INIT);
  await expect.poll(() => heard.length).toBe(1);
  say(subscribing("a"));
  const events = await eventsFrom(closing.url);
  const begun = performance.now();
  await closing.close();
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(await ended).toEqual([1001, "The server is going down."]);
  expect(await events.text()).toMatch(/^id: \S+\n\n$/);
});
