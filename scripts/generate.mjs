// @ts-check
// Makes the database client from prisma/schema.prisma, if what it is made from has changed since. Plain
// JavaScript, because it runs before every start and every test and should cost nothing then.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const output = new URL("src/store/generated/client.ts", root);
// In node_modules, so that another version of Prisma, which comes by `npm ci`, makes it anew.
const stamp = new URL("node_modules/.cache/readout/prisma-schema.sha256", root);

const schema = createHash("sha256")
  .update(readFileSync(new URL("prisma/schema.prisma", root)))
  .digest("hex");
const done = existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === schema;
if (!done) {
  generate();
  mkdirSync(dirname(fileURLToPath(stamp)), { recursive: true });
  writeFileSync(stamp, schema);
}

function generate() {
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const quiet = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    env: { ...process.env, ...quiet },
  });
  if (status === 0) return;
  console.error(`The database client could not be made.\n${stdout}${stderr}`);
  process.exit(1);
}
