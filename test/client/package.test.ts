import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { encodeCursor } from "../../src/store/read/cursor.ts";
import { fillStore, startApi } from "../support/api.ts";
import { ARTICLES } from "../support/api-articles.ts";
import { temporaryFolder } from "../support/stores.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

const SCRIPT = `import { CallsReportedDocument, createClient, LeaderCallsDocument } from "readout/client";
const client = createClient(process.argv[2] ?? "");
const { callsByLeader } = await client.request(LeaderCallsDocument, { leader: { slug: "mara-venn" } });
const count: number | undefined = callsByLeader?.totalCount;
console.log(count);
for await (const { callReported } of client.subscribe(CallsReportedDocument, { after: process.argv[3] })) {
  const cursor: string = callReported.cursor;
  console.log(typeof cursor);
  break;
}
`;

test("the package works in a project of its own, for both ways of resolving modules, and in plain Node", async () => {
  const api = await startApi((store) => fillStore(store, ARTICLES));
  const project = temporaryFolder();
  const packed = JSON.parse(
    (await run("npm", ["pack", "--json", "--pack-destination", project], { cwd: ROOT })).stdout,
  );
  const installed = join(project, "node_modules/readout");
  mkdirSync(installed, { recursive: true });
  await run("tar", ["-xzf", join(project, packed[0].filename), "-C", installed, "--strip-components=1"]);
  // What npm would install beside it.
  for (const name of ["graphql", "@graphql-typed-document-node", "@types"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name), "dir");
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "script.ts"), SCRIPT);
  const compile = (...options: readonly string[]) =>
    run(process.execPath, [TSC, "--strict", "--target", "es2022", "--types", "node", ...options, "script.ts"], {
      cwd: project,
    });
  await compile("--module", "esnext", "--moduleResolution", "bundler", "--noEmit");
  await compile("--module", "nodenext");
  const { stdout } = await run(process.execPath, ["script.js", api.url, encodeCursor({ key: 0, id: "" })], {
    cwd: project,
  });
  await api.close();
  expect(stdout).toBe("3\nstring\n");
}, 180_000);
