import { afterAll, beforeAll, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { manyArticles } from "../support/many-articles.ts";

const CALL = `id channel moment { edtf }
  participants { asReported leader { name } office { title country { name } } }
  topics { topic { name } phrases { phrase evidence { quote article { title } } } }
  missions { name } quotations { speaker evidence { quote } }
  reports { confidence rule article { title source } evidence { quote } }`;

/** The main questions, with how many SQL statements each takes, however many records it finds. */
const QUERIES: readonly (readonly [name: string, query: string, statements: number])[] = [
  ["callsByLeader", `{ callsByLeader(leader: { slug: "mara-venn" }, first: 50) { totalCount nodes { ${CALL} } } }`, 22],
  [
    "topicsByMission",
    '{ topicsByMission(mission: { slug: "misa" }, first: 50) { totalCount edges { callCount node { name } phrases { phrase } calls { id } } } }',
    9,
  ],
  ["calls", `{ calls(first: 50) { totalCount nodes { ${CALL} } } }`, 21],
  ["call", '{ call(id: "call:m0000-c0") { channel participants { leader { name } } } }', 3],
  ["leader", '{ leader(by: { name: "Mara Venn" }) { name aliases offices { title } } }', 4],
  [
    "leaders",
    "{ leaders(first: 50) { totalCount nodes { name aliases offices { title } calls(first: 5) { totalCount nodes { id participants { leader { name } } } } } } }",
    10,
  ],
  [
    "profiles",
    "{ leaders(first: 50) { nodes { counterparts { edges { callCount node { name } } } topics { nodes { name } } missions { nodes { name } } firstCall { id } timeline { periods { from callCount } } } } }",
    14,
  ],
  ["missions", "{ missions(first: 50) { nodes { name aliases calls(first: 5) { totalCount nodes { id } } } } }", 6],
  [
    "topics",
    "{ topics(first: 50) { nodes { name phrases broader { name } narrower { name } calls(first: 5) { nodes { id } } } } }",
    7,
  ],
  [
    "articles",
    "{ articles(first: 50) { nodes { title text reports { call { id } evidence { quote } } mentions { evidence { quote } subject { __typename } } quotations { leader { name } } } } }",
    16,
  ],
  [
    "network",
    "{ network(first: 500) { pairCount nodes { leader { name } callCount } edges { callCount leaders { name } } } }",
    4,
  ],
  ["timeline", "{ timeline(by: MONTH) { unplacedCount periods { from callCount } } }", 1],
  [
    "search",
    '{ search(text: "venn OR okel", kinds: [ARTICLE, CALL], first: 100) { totalCount nodes { marked subject { __typename ... on Call { channel } } evidence { quote article { title } } } } }',
    5,
  ],
  ["corpus", "{ corpus { articleCount sources { name } ingests { addedCount rejections { reason } } } }", 6],
];

let few: RunningApi;
let many: RunningApi;
beforeAll(async () => {
  few = await startApi((store) => fillStore(store, manyArticles(6)));
  many = await startApi((store) => fillStore(store, manyArticles(90)));
});
afterAll(() => Promise.all([few.close(), many.close()]));

test.each(QUERIES)("%s", async (_name, query, statements) => {
  for (const api of [few, many]) {
    api.statements();
    const { errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(api.statements()).toHaveLength(statements);
  }
});

test("the same lists under different names, with different arguments and in fragments, are read side by side", async () => {
  const query = `query ($no: Boolean = false) { leaders { nodes {
    a: calls(first: 1) { nodes { ...names } }
    b: calls(first: 2, orderBy: WHEN_ASC) { nodes { ...names } }
    c: calls(first: 1) { nodes { ... on Call { id } } }
    d: calls(first: 3) @include(if: $no) { nodes { id } }
  } } }
  fragment names on Call { participants { leader { name } } }`;
  for (const api of [few, many]) {
    api.statements();
    const { data } = await api.ask(query);
    expect(data.leaders.nodes[0]).not.toHaveProperty("d");
    expect(data.leaders.nodes[0].b.nodes).toHaveLength(2);
    expect(data.leaders.nodes[0].a.nodes[0].participants).toHaveLength(2);
    expect(api.statements()).toHaveLength(8);
  }
});
