import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { fillStore } from "../support/api.ts";
import { ARTICLES } from "../support/api-articles.ts";
import { temporaryFolder } from "../support/stores.ts";

const BIN = fileURLToPath(new URL("../../bin/readout.js", import.meta.url));

async function readout(database: string, ...args: readonly string[]) {
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${database}` };
  const run = promisify(execFile)(process.execPath, [BIN, ...args], { env });
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ status: code, stdout, stderr }),
  );
}

test("readout export writes what fits, and says what it does not understand", async () => {
  const database = join(temporaryFolder(), "test.db");
  expect(await readout(database, "export", "calls.csv")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("There is no database"),
  });
  const store = await openStore({ url: `file:${database}` });
  await fillStore(store, ARTICLES);
  await store.close();
  const { status, stdout } = await readout(
    database,
    "export",
    "calls.jsonl",
    "--leader",
    "mara-venn,Tomas Okel",
    "--min-confidence",
    "0.5",
  );
  expect(status).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["call:a1-c0"]);
  expect(await readout(database, "export", "calls.csv", "--channel", "RADIO")).toEqual({
    status: 2,
    stdout: "",
    stderr: "channel must be among PHONE, VIDEO, UNSPECIFIED, IN_PERSON.\n",
  });
  expect((await readout(database, "export", "calls.xls")).status).toBe(2);
  const help = (await readout(database, "export", "--help")).stdout;
  expect(help).toContain("--min-confidence <value>");
  expect(help).toContain("network.gexf");
}, 60_000);
