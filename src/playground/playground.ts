import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";

const SOURCES = fileURLToPath(new URL("app/", import.meta.url));
const BUILT = fileURLToPath(new URL("dist/", import.meta.url));
const LOCK = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const STAMP = `${BUILT}.stamp`;

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
 * The folder with the playground's static files. Builds them first when they are missing or when their sources or the
 * installed packages have changed since (some 20 seconds); otherwise takes milliseconds. `say` gets a line before a build.
 */
export const playgroundFiles = async (say: (line: string) => void): Promise<string> => {
  const stamp = await stampOfSources();
  if ((await readFile(STAMP, "utf8").catch(() => null)) === stamp) return BUILT;
  say("Building the playground (once) …");
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: SOURCES,
    base: "./",
    logLevel: "error",
    esbuild: { jsx: "automatic" },
    worker: { format: "es" },
    // One page for the browsers of the last years; big files are the editor's and load from the same machine.
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
    },
  });
  await writeFile(STAMP, stamp);
  return BUILT;
};

/** A digest of everything that the build depends on. */
const stampOfSources = async (): Promise<string> => {
  const digest = createHash("sha256");
  const names = await glob("**", { cwd: SOURCES, dot: false });
  const files = [LOCK, ...names.sort().map((name) => `${SOURCES}${name}`)];
  for (const text of await Promise.all(files.map((file) => readFile(file)))) digest.update(text).update("\0");
  return digest.digest("hex");
};
