import { afterAll, beforeAll, expect, test } from "vitest";
import { makeToken } from "../../src/store/tokens.ts";
import { type Answer, fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES } from "../support/articles.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";

/** A paper that has the call of the others a day later. */
const TUESDAY = "Mara Venn rang Tomas Okel on Tuesday about the Arland mission.";
const ONE_MORE = {
  article: articleByHand("b1", TUESDAY, { publishedAt: "2024-12-04", publicationBasis: "stated" }),
  reading: readingByHand(TUESDAY, {
    leaders: [
      { name: "Mara Venn", registerId: "mara-venn" },
      { name: "Tomas Okel", registerId: "tomas-okel", office: "President-elect | President-elect | BRU" },
    ],
    missions: [{ name: "the Arland mission", registerId: "misa" }],
    calls: [{ on: [0, 1], evidence: TUESDAY, day: "2024-12-03", missions: [0] }],
  }),
};

let api: RunningApi;
let token: string;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, [...ARTICLES, ONE_MORE]));
  token = await makeToken(api.store, { name: "Ada", expiresAt: null }, new Date());
});
afterAll(() => api.close());

const DECISION =
  "decision { id kind sentence who note state reports { id call { id } } leader { id name } undone { who } }";
const decided = (mutation: string): Promise<Answer> =>
  api.ask(`mutation { it: ${mutation} { ${DECISION} } }`, {}, `Bearer ${token}`);
const undone = (id: string): Promise<Answer> => decided(`undo(decision: "${id}")`);

/** Every call that is answered with by default, by who was on it and how many articles tell of it. */
const calls = async (filter = "{}"): Promise<readonly string[]> => {
  const { data } = await api.ask(`{ calls(filter: ${filter}) { nodes { id review reports { id } } } }`);
  return data.calls.nodes.map(
    ({ id, review, reports }: { id: string; review: string | null; reports: readonly unknown[] }) =>
      `${id} ${reports.length}${review === null ? "" : ` ${review}`}`,
  );
};

test("what was left open is listed with what speaks for and against it, beside the table that this follows from", async () => {
  const { data, errors } = await api.ask(`{
    judgements { totalCount nodes { id verdict score report { id } other { id call { id } } reasons { feature sentence points weight } } }
    joined: judgements(verdict: [JOIN]) { nodes { report { id } other { id } score } }
    features { name sentence weight }
    call(id: "call:a1-c0") { judgements { verdict other { id } } }
  }`);
  expect(errors).toBeUndefined();
  const [first] = data.judgements.nodes;
  expect(first).toMatchObject({
    id: "judgement:a1-c0+b1-c0",
    verdict: "UNSURE",
    report: { id: "report:a1-c0" },
    other: { id: "report:b1-c0", call: { id: "call:b1-c0" } },
    reasons: expect.arrayContaining([
      { feature: "next-day", sentence: "They state days next to each other.", points: -0.5, weight: -0.5 },
      { feature: "shared-mission", sentence: "The same mission came up.", points: 0.8, weight: 0.8 },
    ]),
  });
  const points = first.reasons.reduce((sum: number, reason: { points: number }) => sum + reason.points, 0);
  expect(first.score).toBeCloseTo(points);
  expect(data.joined.nodes).toMatchObject([{ report: { id: "report:a1-c0" }, other: { id: "report:a2-c10" } }]);
  expect(data.features).toContainEqual({ name: "same-day", sentence: "Both state the same day.", weight: 3 });
  expect(data.call.judgements[0]).toEqual({ verdict: "JOIN", other: { id: "report:a2-c10" } });
  expect((await api.ask(`{ node(id: "${first.id}") { ... on Judgement { score } } }`)).data.node.score).toBe(
    first.score,
  );
});

test("whoever has a token confirms that two reports are of one call, and takes it back", async () => {
  const before = await calls();
  const { data, errors } = await decided(
    'confirm(what: { judgement: "judgement:a1-c0+b1-c0" }, note: "a slip of the pen")',
  );
  expect(errors).toBeUndefined();
  const { decision } = data.it;
  const { data: joined } = await api.ask(
    `{ call(id: "call:a1-c0") { participants { reports { id } } topics { topic { name } reports { id } } disagreements { about } } }`,
  );
  expect(joined.call.participants[0].reports).toHaveLength(3);
  expect(joined.call.topics).toContainEqual({ topic: { name: "trade" }, reports: [{ id: "report:a1-c0" }] });
  expect(joined.call.disagreements).toEqual([{ about: "MOMENT" }]);
  expect(decision).toMatchObject({
    kind: "JOIN",
    who: "Ada",
    note: "a slip of the pen",
    state: "IN_FORCE",
    sentence: `One call: “Mara Venn spoke by phone with Tomas Okel on Monday.” in a1, “${TUESDAY}” in b1.`,
    reports: [
      { id: "report:a1-c0", call: { id: "call:a1-c0" } },
      { id: "report:b1-c0", call: { id: "call:a1-c0" } },
    ],
    undone: null,
  });
  expect(await calls()).toContain("call:a1-c0 3");
  expect((await undone(decision.id)).data.it.decision).toMatchObject({ state: "UNDONE", undone: { who: "Ada" } });
  expect(await calls()).toEqual(before);
  expect((await undone(decision.id)).errors?.[0]).toMatchObject({
    message: expect.stringMatching(/was undone by Ada/),
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test.each([
  ["reject of a call", 'reject(what: { call: "call:a4-c0" })', "REJECT", "- call:a4-c0 1"],
  ["confirm of a call", 'confirm(what: { call: "call:a4-c0" })', "CONFIRM", "call:a4-c0 1 CONFIRMED"],
  ["reject of a judgement", 'reject(what: { judgement: "judgement:a1-c0+a2-c10" })', "SPLIT", "call:a1-c0 1"],
  ["splitCall", 'splitCall(call: "call:a1-c0", reports: ["report:a2-c10"])', "SPLIT", "call:a1-c0 1"],
  ["joinCalls", 'joinCalls(of: [{ call: "call:a1-c0" }, { report: "report:b1-c0" }])', "JOIN", "call:a1-c0 3"],
  [
    "sayWhoIsMeant everywhere",
    'sayWhoIsMeant(leader: { slug: "rosa-quill~" }, meant: { is: { slug: "rosa-quill~CAS" } })',
    "MEANT",
    null,
  ],
  [
    "sayWhoIsMeant in an article",
    'sayWhoIsMeant(leader: { slug: "tomas-okel" }, article: "article:a2", meant: { isNot: { name: "Tomas Okel" } })',
    "MEANT",
    "call:a1-c0 1",
  ],
  ["renameLeader", 'renameLeader(leader: { name: "Mara Venn" }, name: "Mara de Venn")', "RENAME", null],
])("%s is stored, followed, and leaves no trace in the answers when undone", async (_name, mutation, kind, effect) => {
  const before = await calls("{ rejected: null }");
  const { data, errors } = await decided(mutation);
  expect(errors).toBeUndefined();
  expect(data.it.decision).toMatchObject({ kind, state: "IN_FORCE", who: "Ada" });
  if (effect?.startsWith("- ")) {
    expect(await calls()).not.toContain(effect.slice(2));
    expect(await calls("{ rejected: true }")).toEqual([`${effect.slice(2)} REJECTED`]);
  } else if (effect !== null) expect(await calls()).toContain(effect);
  const { data: listed } = await api.ask("{ decisions(first: 1) { totalCount nodes { id kind leader { name } } } }");
  expect(listed.decisions.nodes).toMatchObject([{ id: data.it.decision.id, kind }]);
  if (kind === "RENAME") expect(listed.decisions.nodes[0].leader.name).toBe("Mara de Venn");
  expect((await undone(data.it.decision.id)).errors).toBeUndefined();
  expect(await calls("{ rejected: null }")).toEqual(before);
});

test.each([
  ['joinCalls(of: [{ call: "call:a1-c0" }, { call: "report:a4-c0" }])', "“report:a4-c0” is not the id of a call."],
  ['joinCalls(of: [{ report: "report:a4-c0" }])', "It takes two calls or reports to join."],
  ['splitCall(call: "call:a1-c0", reports: ["report:a1-c0", "report:a2-c10"])', /not all of a1-c0, a2-c10/],
  ['reject(what: { call: "call:nowhere" })', "There is no call nowhere."],
  ['renameLeader(leader: { slug: "nobody" }, name: "N")', "There is no leader nobody."],
  [
    'sayWhoIsMeant(leader: { slug: "mara-venn" }, meant: { isNot: { slug: "mara-venn" } })',
    "Name the article in which mara-venn is somebody else.",
  ],
  ['undo(decision: "decision:d-0")', "There is no decision d-0."],
])("%s makes no sense, and says why", async (mutation, message) => {
  const { errors } = await decided(mutation);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect(errors?.[0]?.message).toMatch(message);
});

test("of several decisions in one request, each tells what it came to", async () => {
  const split = 'splitCall(call: "call:a1-c0", reports: ["report:a2-c10"])';
  const join = 'joinCalls(of: [{ report: "report:a1-c0" }, { report: "report:a2-c10" }])';
  const payload = "{ decision { id reports { id call { id reports { id } } } } }";
  const { data, errors } = await api.ask(
    `mutation { a: ${split} ${payload} b: ${join} ${payload} }`,
    {},
    `Bearer ${token}`,
  );
  expect(errors).toBeUndefined();
  const callsOf = ({ decision }: { decision: { reports: readonly { call: { id: string } }[] } }) =>
    new Set(decision.reports.map(({ call }) => call.id)).size;
  expect([callsOf(data.a), callsOf(data.b)]).toEqual([2, 1]);
  for (const { decision } of [data.a, data.b]) expect((await undone(decision.id)).errors).toBeUndefined();
});

test("nobody decides without a token", async () => {
  const { status, errors } = await api.ask(`mutation { undo(decision: "decision:d-0") { ${DECISION} } }`);
  expect([status, errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
});

test.each([
  [
    "judgements",
    "{ judgements(verdict: [JOIN, UNSURE], first: 50) { totalCount nodes { id score reasons { sentence points weight } report { article { source } evidence { quote } } other { call { id } } } } }",
    10,
  ],
  ["judgements of calls", "{ calls(first: 50) { nodes { review judgements { score } } } }", 3],
  [
    "decisions",
    "{ decisions(first: 50) { totalCount nodes { id state reports { call { id } } leader { name } } } }",
    10,
  ],
])("%s take so many statements, however many there are", async (_name, query, statements) => {
  api.statements();
  expect((await api.ask(query)).errors).toBeUndefined();
  expect(api.statements()).toHaveLength(statements);
});
