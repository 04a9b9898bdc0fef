import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, MEETING_AND_REFUSAL } from "../support/api-articles.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, [...ARTICLES, ...MEETING_AND_REFUSAL]));
});
afterAll(() => api.close());

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    excerpt marked highlights { start end } evidence { start end quote article { text } }
    subject { __typename ... on Node { id } }
  } } }`.replace("$kinds: [SearchKind!]", "$kinds: [SearchKind!]! = [ARTICLE, QUOTATION, CALL, LEADER, MISSION]");

interface Hit {
  readonly excerpt: string;
  readonly marked: string;
  readonly highlights: readonly { start: number; end: number }[];
  readonly evidence: readonly { start: number; end: number; quote: string; article: { text: string } }[];
  readonly subject: { readonly __typename: string; readonly id: string };
}

const ids = (nodes: readonly Hit[]): string[] => nodes.map(({ subject }) => subject.id).sort();

describe("finds", () => {
  test.each([
    ["venn", ["LEADER"], ["leader:mara-venn"]],
    ["VÉNN", ["LEADER"], ["leader:mara-venn"]],
    ["mara", ["CALL"], ["call:a1-c0", "call:a3-c0", "call:a4-c0", "call:a6-c0"]],
    ["okel", ["CALL"], ["call:a1-c0", "call:a3-c27"]],
    ["agreed", ["QUOTATION"], ["quotation:a1-q103"]],
    ["venn -rang", ["ARTICLE"], ["article:a1", "article:a2", "article:a4", "article:a6"]],
    ['"border posts"', ["ARTICLE"], ["article:a2", "article:a3"]],
    ["organ*", ["ARTICLE"], ["article:a5"]],
    ["organ", ["ARTICLE"], []],
    ["casta OR harbour", ["ARTICLE"], ["article:a5", "article:a6"]],
    ["misa", ["MISSION"], ["mission:misa"]],
    ["arland", ["MISSION", "ARTICLE"], ["article:a1", "mission:misa"]],
    ["-venn", ["ARTICLE"], []],
    ["(((", ["ARTICLE"], []],
    ['" OR 1=1 --', ["ARTICLE"], []],
    ["venn", [], []],
  ])("%s in %j", async (text, kinds, found) => {
    const { data, errors } = await api.ask(SEARCH, { text, kinds, first: 100 });
    expect(errors).toBeUndefined();
    expect(ids(data.search.nodes)).toEqual(found);
    expect(data.search.totalCount).toBe(found.length);
    const hits: readonly Hit[] = data.search.nodes;
    for (const { evidence } of hits) {
      for (const { start, end, quote, article } of evidence) expect(article.text.slice(start, end)).toBe(quote);
    }
  });
});

test("shows the words found, in the excerpt and in the article", async () => {
  const { data } = await api.ask(SEARCH, { text: '"border posts"', kinds: ["ARTICLE"] });
  const hit: Hit = data.search.nodes.find(({ subject }: Hit) => subject.id === "article:a2");
  expect(hit.excerpt).toBe("On Monday Tomas Okel had a call with Mara Venn about border posts and talks.");
  expect(hit.marked).toBe("On Monday Tomas Okel had a call with Mara Venn about «border posts» and talks.");
  expect(hit.highlights).toEqual([{ start: 53, end: 65 }]);
  expect(hit.evidence).toMatchObject([{ start: 53, end: 65, quote: "border posts" }]);
});

test("pages come to the whole, the best first", async () => {
  const whole = await api.ask(SEARCH, { text: "venn OR okel", first: 100 });
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await api.ask(SEARCH, { text: "venn OR okel", first: 3, after });
    found.push(...data.search.nodes.map(({ subject }: Hit) => subject.id));
    if (!data.search.pageInfo.hasNextPage) break;
    after = data.search.pageInfo.endCursor;
  }
  expect(found).toEqual(whole.data.search.nodes.map(({ subject }: Hit) => subject.id));
  expect(found.length).toBe(whole.data.search.totalCount);
  expect(found.length).toBeGreaterThan(10);
});

test("a text that is corrected is found by its new words, and no longer by those it had", async () => {
  const own = await startApi();
  const version = (text: string, publishedAt: string) => [
    {
      article: articleByHand("v", text, { publishedAt }),
      reading: readingByHand(text, { leaders: [{ name: "Mara Venn" }] }),
    },
  ];
  const find = async (text: string): Promise<number> => (await own.ask(SEARCH, { text })).data.search.totalCount;
  await fillStore(own.store, version("Mara Venn arrived in haste.", "2025-01-01"));
  expect([await find("haste"), await find("leisure")]).toEqual([1, 0]);
  await fillStore(own.store, version("Mara Venn arrived at leisure.", "2025-01-02"));
  expect([await find("haste"), await find("leisure")]).toEqual([0, 1]);
  await own.store.client.article.deleteMany();
  await own.store.client.leader.deleteMany();
  expect(await find("leisure OR venn")).toBe(0);
  expect(await own.store.client.$queryRaw`SELECT COUNT(*) AS n FROM "SearchEntry"`).toEqual([{ n: 0 }]);
  await own.close();
});

test("a text of more than a thousand characters is a client's mistake", async () => {
  const { errors } = await api.ask(SEARCH, { text: "x".repeat(1001) });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});
