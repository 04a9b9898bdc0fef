import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig } from "prisma/config";

// The Prisma CLI would download its schema engine from outside the npm registry; prisma/schema-engine.mjs
// answers in its place with the WebAssembly build of the same engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("prisma/schema-engine.mjs", import.meta.url));

// The same default as src/config.ts. In full, because Prisma Studio knows "file:///…" and not "file:…".
const path = (process.env.DATABASE_URL ?? "file:./readout.db").replace(/^file:(\/\/)?/, "");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx seed/seed.ts" },
  datasource: { url: pathToFileURL(resolve(path)).href },
});
