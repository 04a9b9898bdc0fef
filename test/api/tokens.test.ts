import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeToken, revokeTokens } from "../../src/store/tokens.ts";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES } from "../support/api-articles.ts";

const lines: string[] = [];
let api: RunningApi;
let token: string;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, ARTICLES), {
    private: true,
    logLevel: "trace",
    log: { write: (line) => lines.push(line) },
  });
  token = await makeToken(api.store, { name: "Mara Venn", expiresAt: null }, new Date());
});
afterAll(() => api.close());

const get = (path: string, authorization?: string) =>
  fetch(api.url + path, {
    headers: { "apollo-require-preflight": "1", ...(authorization !== undefined && { authorization }) },
  });
const QUESTION = `/graphql?query=${encodeURIComponent("{ leaders { totalCount } }")}`;

describe("of a server whose operator wants a token for reading", () => {
  test.each([QUESTION, `/%67raphql${QUESTION.slice("/graphql".length)}`, "/export/calls.csv"])(
    "%s is answered with a token, and not without",
    async (path) => {
      const refused = await get(path);
      expect(refused.status).toBe(401);
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
      expect(await refused.json()).toEqual({
        errors: [
          {
            message: "This needs a token: send it in the header `Authorization: Bearer readout_…`.",
            extensions: { code: "UNAUTHENTICATED" },
          },
        ],
      });
      expect((await get(path, `Bearer ${token}x`)).status).toBe(401);
      expect((await get(path, `Bearer ${token}`)).status).toBe(200);
    },
  );

  test("POST is answered with a token that has not been revoked", async () => {
    const brief = await makeToken(api.store, { name: "Tomas Okel", expiresAt: null }, new Date());
    const post = () =>
      fetch(`${api.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${brief}` },
        body: JSON.stringify({ query: "{ leaders { totalCount } }" }),
      });
    expect(await (await post()).json()).toMatchObject({ data: { leaders: { totalCount: expect.any(Number) } } });
    await revokeTokens(api.store, "Tomas Okel", new Date());
    const refused = await post();
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain("The token has been revoked.");
  });

  test("a page of another origin may ask whether it may send the header", async () => {
    const { status } = await fetch(`${api.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://a.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
      },
    });
    expect(status).toBe(204);
  });

  test.each(["/health/live", "/health/ready"])("%s stays open", async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  test("no token is in the log", async () => {
    await get(QUESTION, `Bearer ${token}`);
    expect(lines.join("")).toContain('"msg":"answered"');
    expect(lines.join("")).not.toContain(token.slice(-43));
  });
});

test("whoever guesses tokens is held back as any other client", async () => {
  const strict = await startApi(undefined, { private: true, rate: 2 });
  const guess = () =>
    fetch(strict.url + QUESTION, { headers: { authorization: `Bearer readout_1_${"A".repeat(43)}` } });
  const statuses = [await guess(), await guess(), await guess()].map(({ status }) => status);
  await strict.close();
  expect(statuses).toEqual([401, 401, 429]);
});
