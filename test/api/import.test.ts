import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { makeToken } from "../../src/store/tokens.ts";
import { EMPTY_READING, type RunningApi, startApi } from "../support/api.ts";
import { readingByHand } from "../support/readings.ts";

/** Reads as much as these tests need: a text that names both leaders tells of a call of theirs. */
const read = ({ text }: Article) =>
  text.includes("Mara Venn") && text.includes("Tomas Okel")
    ? readingByHand(text, {
        leaders: [
          { name: "Mara Venn", registerId: "mara-venn" },
          { name: "Tomas Okel", registerId: "tomas-okel" },
        ],
        calls: [{ on: [0, 1], evidence: "Mara Venn", day: "2024-12-02" }],
      })
    : EMPTY_READING;

const IMPORT = `mutation ($articles: [ArticleInput!]!) {
  importArticles(articles: $articles) {
    outcomes {
      status
      article { url copyOf { url } }
      calls { participants { leader { name } } moment { edtf } }
      rejection { place reason message }
    }
  }
}`;
const LONG = `Mara Venn rang Tomas Okel on Monday. ${"They spoke of grain, of steel, of ships and of the weather at sea. ".repeat(8)}`;
const CALL = {
  participants: [{ leader: { name: "Mara Venn" } }, { leader: { name: "Tomas Okel" } }],
  moment: { edtf: "2024-12-02" },
};

let api: RunningApi;
let token: string;
beforeAll(async () => {
  api = await startApi(undefined, { read });
  token = `Bearer ${await makeToken(api.store, { name: "Rosa Quill", expiresAt: null }, new Date())}`;
});
afterAll(() => api.close());

const give = async (...articles: readonly object[]) => {
  const { data, errors } = await api.ask(IMPORT, { articles }, token);
  expect(errors).toBeUndefined();
  return data.importArticles.outcomes;
};

describe("importArticles", () => {
  test("stores articles as ingest does, and tells what became of each", async () => {
    const one = { text: LONG, url: "https://one.example/a", publishedOn: "2024-12-03", title: "A call" };
    expect(
      await give(
        one,
        { text: LONG, url: "https://two.example/a", publishedOn: "2024-12-04" },
        { text: `${LONG} Nothing more was said.`, url: "https://three.example/a", publishedOn: "2024-12-05" },
        { text: "— — —" },
        { text: "x".repeat(100_001) },
      ),
    ).toEqual([
      { status: "ADDED", article: { url: "https://one.example/a", copyOf: null }, calls: [CALL], rejection: null },
      { status: "COPY", article: { url: "https://one.example/a", copyOf: null }, calls: [CALL], rejection: null },
      {
        status: "COPY",
        article: { url: "https://three.example/a", copyOf: { url: "https://one.example/a" } },
        calls: [CALL],
        rejection: null,
      },
      {
        status: "REJECTED",
        article: null,
        calls: [],
        rejection: { place: "article 4", reason: "empty-text", message: expect.stringContaining("No words are left") },
      },
      {
        status: "REJECTED",
        article: null,
        calls: [],
        rejection: {
          place: "article 5",
          reason: "too-large",
          message: "The text has 100001 characters; at most 100000 are taken.",
        },
      },
    ]);
    expect(await give(one)).toMatchObject([{ status: "UNCHANGED" }]);
    expect(await give({ ...one, title: "A call, corrected" })).toMatchObject([{ status: "UPDATED", calls: [CALL] }]);
    const { data } = await api.ask(
      "{ corpus { articleCount ingests { sources addedCount rejectedCount finishedAt } } calls { totalCount } }",
    );
    expect(data.calls.totalCount).toBe(1);
    expect(data.corpus.articleCount).toBe(2);
    expect(data.corpus.ingests.at(-1)).toEqual({
      sources: ["importArticles (Rosa Quill)"],
      addedCount: 2,
      rejectedCount: 2,
      finishedAt: expect.any(String),
    });
  });

  test("takes hardly more statements for many articles than for few", async () => {
    const many = (count: number, word: string) =>
      Array.from({ length: count }, (_, n) => ({
        text: `Mara Venn rang Tomas Okel. ${word} ${n}.`,
        url: `https://x.example/${word}${n}`,
      }));
    api.statements();
    await give(...many(2, "Few"));
    const few = api.statements().length;
    await give(...many(40, "Many"));
    // A statement holds only so many values, and what is inserted has many.
    expect(api.statements().length).toBeLessThan(few + 15);
    expect(few).toBeLessThan(100);
  });
});

describe("importArticles changes nothing", () => {
  let before: number;
  const count = () => api.store.client.article.count();
  beforeEach(async () => {
    before = await count();
  });
  const article = { text: "Mara Venn rang Tomas Okel from nowhere." };

  test("without a token", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: IMPORT, variables: { articles: [article] } }),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(await response.json()).toMatchObject({
      data: null,
      errors: [{ message: expect.stringMatching(/^This needs a token/), extensions: { code: "UNAUTHENTICATED" } }],
    });
    expect(await count()).toBe(before);
  });

  test("by GET, which a page of another site could send", async () => {
    const query = new URLSearchParams({ query: IMPORT, variables: JSON.stringify({ articles: [article] }) });
    const response = await fetch(`${api.url}/graphql?${query}`, {
      headers: { authorization: token, "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await count()).toBe(before);
  });

  test.each([
    ["no articles", [], /^`articles` is empty/],
    [
      "too many",
      Array.from({ length: 101 }, () => article),
      /^At most 100 articles can be given at a time; there are 101\.$/,
    ],
    [
      "one that is dated twice",
      [article, { ...article, publishedAt: "2024-12-02T00:00:00Z", publishedOn: "2024-12-02" }],
      /not both: article 2 has both/,
    ],
    ["no address", [{ ...article, url: "nowhere" }], /URL/i],
  ])("with %s", async (_what, articles, message) => {
    const { errors } = await api.ask(IMPORT, { articles }, token);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: "BAD_USER_INPUT" } }]);
    expect(await count()).toBe(before);
  });
});
