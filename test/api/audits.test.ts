import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApi, startApi } from "../support/api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const audits = serverAudits({
  url: () => `${api.url}/graphql`,
  // The prevention of cross-site requests stays on: a client that asks by GET sends this header.
  fetchFn: (url: string, { headers, ...init }: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(headers)), "apollo-require-preflight": "1" } }),
});

test("the suite of GraphQL over HTTP has its 61 audits", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: "ok" });
});
