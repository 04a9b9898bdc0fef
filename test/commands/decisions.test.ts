import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { expect, test } from "vitest";
import {
  decideTyped,
  decisionLog,
  exportDecisions,
  importDecisions,
  type Typed,
  undoTyped,
} from "../../src/commands/decisions.ts";
import type { Streams } from "../../src/commands/streams.ts";
import { openStore } from "../../src/store/open.ts";
import { fillStore } from "../support/api.ts";
import { ARTICLES } from "../support/articles.ts";
import { temporaryFolder } from "../support/stores.ts";

/** What a command writes, and its exit status before that when it is not 0. */
async function written(command: (streams: Streams) => Promise<number>, input = ""): Promise<string> {
  const stdin = new PassThrough();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdin.end(input);
  const texts = Promise.all([textOf(stdout), textOf(stderr)]);
  const status = await command({ stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  return `${status === 0 ? "" : `${status}: `}${(await texts).join("")}`;
}

test("readout review decides, tells what came of it, takes back, and hands decisions on in a file", async () => {
  const folder = temporaryFolder();
  const at = (name: string) => ({ databaseUrl: `file:${join(folder, name)}`, register: null });
  const [here, there] = [at("here.db"), at("there.db")];
  const store = await openStore({ url: here.databaseUrl });
  await fillStore(store, ARTICLES);
  await store.close();
  const decided = (typed: Typed) =>
    written((streams) => decideTyped(typed, { as: "Ada", note: "so it says" }, here, streams));

  const joined = await decided({ kind: "join", ids: ["call:a1-c0", "report:a3-c27"] });
  const [, id = ""] = /^(d-[0-9a-f]{16}) {2}\d{4}-\d\d-\d\d \d\d:\d\dZ {2}Ada$/m.exec(joined) ?? [];
  expect(joined.split("\n").slice(1)).toEqual([
    "  One call: “Mara Venn spoke by phone with Tomas Okel on Monday.” in a1, “Tomas Okel had a call with Mara Venn” in a2, “Mara Venn later spoke with Tomas Okel” in a3. (so it says)",
    "  call a1-c0: a1-c0, a3-c27, a2-c10",
    "",
  ]);
  expect(await decided({ kind: "reject", id: "a4-c0", other: undefined })).toContain(
    "  call a4-c0 (rejected): a4-c0\n",
  );
  expect(await decided({ kind: "split", call: "a3-c27", reports: ["a3-c27"] })).toBe(
    "1: There is no call a3-c27. The report of that id is of the call a1-c0.\n",
  );
  expect(await decided({ kind: "split", call: "a1-c0", reports: ["a4-c0"] })).toMatch(
    /^1: a4-c0 is no report of the call a1-c0/,
  );
  expect(await decided({ kind: "join", ids: ["a4-c0"] })).toBe("1: It takes two calls or reports to join.\n");
  expect(await decided({ kind: "rename", leader: "nobody", name: "N" })).toBe("1: There is no leader nobody.\n");
  const meant = { kind: "meant", leader: "rosa-quill~", article: undefined, isNot: undefined } as const;
  expect(await decided({ ...meant, is: undefined })).toBe("1: Say either --is LEADER or --is-not LEADER.\n");
  expect(await decided({ ...meant, is: "rosa-quill~" })).toBe("1: rosa-quill~ is that leader already.\n");

  const undone = () => written((streams) => undoTyped(id, { as: "Ben" }, here, streams));
  expect(await undone()).toMatch(/ {2}undone by Ben, .*\n {2}call a1-c0: a1-c0, a2-c10\n {2}call a3-c27: a3-c27\n$/);
  expect(await undone()).toMatch(/^1: The decision d-\S+ was undone by Ben on /);

  const file = join(folder, "decisions.jsonl");
  expect(await written((streams) => exportDecisions(file, here, streams))).toBe("");
  const taken = () => written((streams) => importDecisions(file, there, streams));
  expect(await taken()).toBe("2 decisions added, 0 undone, 0 known already.\n");
  expect(await taken()).toBe("0 decisions added, 0 undone, 2 known already.\n");
  const log = (config: typeof here) => written((streams) => decisionLog({ limit: 9, json: false }, config, streams));
  expect(await log(there)).toBe(
    (await log(here)).replace("Ada\n  No call", "Ada  (dormant: nothing stored that it is about)\n  No call"),
  );
  const [first = ""] = readFileSync(file, "utf8").split("\n");
  expect(await written((streams) => importDecisions("-", there, streams), `${first}\n{"said": 1}\n`)).toMatch(
    /^1: Line 2 is no decision, and nothing was taken over:\n✖ /,
  );
}, 60_000);
