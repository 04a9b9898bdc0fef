import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { manyArticles } from "../support/many-articles.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, manyArticles(37)));
});
afterAll(() => api.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Record<"hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor", string | boolean | null>;
  readonly totalCount: number;
}

const FIELDS =
  "totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const VARIABLES = "$first: Int, $after: String, $last: Int, $before: String";
const PAGE = "first: $first, after: $after, last: $last, before: $before";

/** Every list: the query for a page of it, with where in the answer the page is. */
const LISTS: readonly (readonly [string, string])[] = [
  ["calls", `{ page: calls(${PAGE}) { ${FIELDS} } }`],
  ["calls, earliest first", `{ page: calls(orderBy: WHEN_ASC, ${PAGE}) { ${FIELDS} } }`],
  ["calls, equal keys", `{ page: calls(orderBy: CONFIDENCE_DESC, ${PAGE}) { ${FIELDS} } }`],
  ["articles", `{ page: articles(${PAGE}) { ${FIELDS} } }`],
  ["leaders", `{ page: leaders(${PAGE}) { ${FIELDS} } }`],
  ["topics", `{ page: topics(${PAGE}) { ${FIELDS} } }`],
  ["missions", `{ page: missions(${PAGE}) { ${FIELDS} } }`],
  ["callsByLeader", `{ page: callsByLeader(leader: { slug: "mara-venn" }, ${PAGE}) { ${FIELDS} } }`],
  ["topicsByMission", `{ page: topicsByMission(mission: { slug: "misa" }, ${PAGE}) { ${FIELDS} } }`],
  ["Leader.counterparts", `{ of: leader(by: { slug: "mara-venn" }) { page: counterparts(${PAGE}) { ${FIELDS} } } }`],
  ["Leader.calls", `{ of: leader(by: { slug: "mara-venn" }) { page: calls(${PAGE}) { ${FIELDS} } } }`],
  ["Mission.calls", `{ of: mission(by: { slug: "misa" }) { page: calls(${PAGE}) { ${FIELDS} } } }`],
  ["Topic.calls", `{ of: topic(by: { code: "medtop:3" }) { page: calls(${PAGE}) { ${FIELDS} } } }`],
  ["Leader.articles", `{ of: leader(by: { slug: "mara-venn" }) { page: articles(${PAGE}) { ${FIELDS} } } }`],
];

async function page(query: string, args: object): Promise<Page> {
  const { data, errors } = await api.ask(`query (${VARIABLES}) ${query}`, args);
  expect(errors).toBeUndefined();
  return data.page ?? data.of.page;
}

describe.each(LISTS)("%s", (_name, query) => {
  test("pages forward and backward come to the whole, each record once", async () => {
    const whole = await page(query, { first: 100 });
    const ids = whole.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.totalCount).toBe(ids.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (size) => {
        expect((await walk(query, size, "forward")).flat()).toEqual(ids);
        expect((await walk(query, size, "backward")).reverse().flat()).toEqual(ids);
      }),
      { numRuns: 2 },
    );
  });
});

/** The ids of the pages, in the order in which they were asked for. */
async function walk(query: string, size: number, way: "forward" | "backward"): Promise<string[][]> {
  const pages: string[][] = [];
  let args: object = way === "forward" ? { first: size } : { last: size };
  for (;;) {
    const { nodes, edges, pageInfo } = await page(query, args);
    expect(nodes).toEqual(edges.map(({ node }) => node));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    pages.push(nodes.map(({ id }) => id));
    if (way === "forward" ? !pageInfo.hasNextPage : !pageInfo.hasPreviousPage) return pages;
    args =
      way === "forward" ? { first: size, after: pageInfo.endCursor } : { last: size, before: pageInfo.startCursor };
  }
}

test("between two cursors there is what stands between them", async () => {
  const { edges } = await page(`{ page: calls(${PAGE}) { ${FIELDS} } }`, { first: 10 });
  const between = await page(`{ page: calls(${PAGE}) { ${FIELDS} } }`, {
    first: 100,
    after: edges[2]?.cursor,
    before: edges[6]?.cursor,
  });
  expect(between.nodes).toEqual(edges.slice(3, 6).map(({ node }) => node));
});

test("a page stays where it was when records come before it", async () => {
  const own = await startApi((store) => fillStore(store, manyArticles(8)));
  const ask = async (after: string | null): Promise<Page> =>
    (await own.ask(`query ($after: String) { calls(first: 3, after: $after) { ${FIELDS} } }`, { after })).data.calls;
  const { pageInfo } = await ask(null);
  const second = await ask(String(pageInfo.endCursor));
  await fillStore(own.store, manyArticles(12));
  const again = await ask(String(pageInfo.endCursor));
  await own.close();
  expect(again.totalCount).toBe(12);
  expect(again.nodes).toEqual(second.nodes);
});
