// @ts-check
// Builds the program out of its sources, if they have changed since. Plain JavaScript, because it runs before every
// start and should cost nothing then.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "./generate.mjs";
import { keptBuild } from "./kept-build.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folder with the program: `cli.js`, and the modules that its threads begin with. */
export const program = await keptBuild({
  folder: join(root, "dist/program"),
  files: [fileURLToPath(import.meta.url), ...sources()].sort(),
  build,
});

function sources() {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(root, "src", path));
}

/** @param {string} folder */
async function build(folder) {
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["src/cli.ts", "src/reader-thread.ts", "src/watch-thread.ts"],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    // The sources use what Node 20 has. Told a target, esbuild makes expressions with \p{…} anew at each use.
    target: "esnext",
    // For traces, which name lines of src/. What stands there need not be told again.
    sourcemap: true,
    sourcesContent: false,
    logLevel: "error",
  });
}
