import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import { keptBuild } from "../../scripts/kept-build.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCES = join(ROOT, "src/playground/app");

/**
 * What the page needs and nothing more: scripts and workers from this origin alone. The editor writes its own style
 * elements, hence 'unsafe-inline' for styles, and the fonts and icons are inside the style sheets, hence data:.
 */
export const PLAYGROUND_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The folder with the playground's static files. Builds them first when their sources or the installed packages have
 * changed since they were built (some seconds); otherwise takes milliseconds. `say` gets a line before a build.
 */
export const playgroundFiles = async (say: (line: string) => void): Promise<string> =>
  keptBuild({
    folder: join(ROOT, "dist/playground"),
    files: [join(ROOT, "package-lock.json"), ...(await glob("**", { cwd: SOURCES, absolute: true })).sort()],
    build: (folder) => {
      say("Building the playground (once) …");
      return buildInto(folder);
    },
  });

const buildInto = async (folder: string): Promise<void> => {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: SOURCES,
    entryPoints: {
      main: "main.tsx",
      "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
      "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
      "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    loader: { ".ttf": "file" },
    define: { QUERY_FILES: JSON.stringify(await queryFiles()) },
    logLevel: "error",
  });
  for (const name of ["index.html", "favicon.svg"]) await copyFile(join(SOURCES, name), join(folder, name));
};

const queryFiles = async (): Promise<Readonly<Record<string, string>>> => {
  const names = await glob("queries/*/*.graphql", { cwd: SOURCES });
  const files = names.sort().map(async (name) => [name, await readFile(join(SOURCES, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
};
