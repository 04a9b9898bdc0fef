import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SETTINGS } from "../src/config.ts";
import { type RunningReadout, runReadout } from "./support/running-readout.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Each query of the README with the answer under it. */
const EXAMPLES = [...README.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs)].map(
  ([, query = "", answer = ""]) => ({
    query,
    answer,
  }),
);

let readout: RunningReadout;
beforeAll(async () => {
  readout = await runReadout({ READOUT_PLAYGROUND: "off" });
}, 60_000);
afterAll(async () => {
  await readout?.stop();
});

describe("README.md", () => {
  it("has three queries with their answers", () => {
    expect(EXAMPLES).toHaveLength(3);
  });

  it.each(EXAMPLES)("gives the true answer to $query", async ({ query, answer }) => {
    const response = await fetch(`${readout.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({ data: JSON.parse(answer) });
  });

  it("lists the settings as they are", () => {
    const rows = [...README.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`)? ?\| (.*) \|$/gm)];
    expect(rows.map(([, name, fallback = "", description]) => ({ name, fallback, description }))).toEqual(SETTINGS);
  });
});
