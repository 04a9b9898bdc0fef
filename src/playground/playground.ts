import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";

const SOURCES = fileURLToPath(new URL("app/", import.meta.url));
const BUILT = fileURLToPath(new URL("dist/", import.meta.url));
const LOCK = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

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
 * Several processes may do so at once.
 */
export const playgroundFiles = async (say: (line: string) => void): Promise<string> => {
  const name = await digestOfSources();
  const folder = join(BUILT, name);
  if (existsSync(folder)) {
    await markAsUsed(folder);
    return folder;
  }
  say("Building the playground (once) …");
  const unfinished = join(BUILT, `unfinished-${process.pid}`);
  await buildInto(unfinished);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    // Another process was faster: its files are the same.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  });
  await removeUnused();
  return folder;
};

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

const markAsUsed = (folder: string): Promise<void> => utimes(folder, new Date(), new Date());

/** In milliseconds: a server that was started with an earlier build may still be running. */
const UNUSED = 14 * 86_400_000;

const removeUnused = async (): Promise<void> => {
  for (const name of await readdir(BUILT)) {
    const folder = join(BUILT, name);
    if (Date.now() - (await stat(folder)).mtimeMs > UNUSED) await rm(folder, { recursive: true });
  }
};

/** A digest of everything that the build depends on. */
const digestOfSources = async (): Promise<string> => {
  const digest = createHash("sha256");
  const names = await glob("**", { cwd: SOURCES, dot: false });
  const files = [LOCK, ...names.sort().map((name) => `${SOURCES}${name}`)];
  for (const text of await Promise.all(files.map((file) => readFile(file)))) digest.update(text).update("\0");
  return digest.digest("hex").slice(0, 16);
};
