import { afterAll, beforeAll, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES } from "../support/api-articles.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, ARTICLES));
});
afterAll(() => api.close());

const deep = (levels: number): string =>
  `{ leaders { nodes ${"{ counterparts { nodes ".repeat(levels)} { name } ${"} }".repeat(levels)} } }`;
const spreading = `{ ...f0 } ${Array.from({ length: 90 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(" ")} fragment f90 on Query { __typename }`;

/** Documents and bodies that someone sends to bring the server down, each refused or answered at once. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["3,000 __typenames", JSON.stringify({ query: `{ ${"__typename ".repeat(3000)} }` })],
  ["1,900 __typenames", JSON.stringify({ query: `{ ${"__typename ".repeat(1900)} }` })],
  [
    "10,000 aliases",
    JSON.stringify({
      query: `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: corpus { callCount }`).join(" ")} }`,
    }),
  ],
  ["a body of 10 MB", JSON.stringify({ query: `{ a(b: "${"x".repeat(10_000_000)}") }` })],
  [
    "a cycle of fragments",
    JSON.stringify({ query: "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }" }),
  ],
  ["fragments that double ninety times", JSON.stringify({ query: spreading })],
  ["400 levels", JSON.stringify({ query: deep(400) })],
  ["counterparts of counterparts", JSON.stringify({ query: deep(4) })],
  ["a million at a time", JSON.stringify({ query: "{ calls(first: 1000000) { nodes { id } } }" })],
  [
    "pages of pages",
    JSON.stringify({
      query: "{ leaders(first: 100) { nodes { calls(first: 100) { nodes { reports { article { text } } } } } } }",
    }),
  ],
  ["20,000 open brackets", JSON.stringify({ query: "{ calls(filter: ".concat("[".repeat(20_000)) })],
  [
    "variables of 900 kB",
    JSON.stringify({
      query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      variables: { ids: Array(90_000).fill("x") },
    }),
  ],
  [
    "a regular expression's nightmare",
    JSON.stringify({ query: `{ search(text: ${JSON.stringify('"-'.repeat(499))}) { totalCount } }` }),
  ],
  ["JSON 100,000 levels deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
];

const send = (body: string) =>
  fetch(`${api.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });

test.each(HOSTILE)("%s", async (_name, body) => {
  const response = await send(body);
  expect(response.status).toBeLessThan(500);
  const { errors = [], data } = JSON.parse(await response.text());
  expect(errors.length > 0 || data !== undefined).toBe(true);
  expect(errors.map((error: { extensions: { code: string } }) => error.extensions.code)).not.toContain(
    "INTERNAL_SERVER_ERROR",
  );
});

test("meanwhile others are served", async () => {
  const ask = async (): Promise<number> => {
    const begin = performance.now();
    expect((await api.ask('{ leader(by: { slug: "mara-venn" }) { name } }')).data.leader.name).toBe("Mara Venn");
    return performance.now() - begin;
  };
  const alone: number[] = [];
  for (let n = 0; n < 40; n++) alone.push(await ask());
  let attacking = true;
  const attack = (async () => {
    while (attacking) await Promise.all(HOSTILE.map(async ([, body]) => (await send(body)).text()));
  })();
  const meanwhile: number[] = [];
  for (let n = 0; n < 40; n++) meanwhile.push(await ask());
  attacking = false;
  await attack;
  // A whole volley of them may come between, on a machine that does other things too.
  expect(median(meanwhile)).toBeLessThan(median(alone) + 500);
}, 120_000);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
