import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What a thread begins with, and the options of Node that it needs for that. */
export interface ThreadModule {
  readonly filename: string;
  readonly execArgv: string[];
}

/** The module of src/ with that name, for a thread to begin with: as it was built, or for tests, which run the sources, as it is. */
export const threadModule = (name: "reader-thread" | "watch-thread"): ThreadModule =>
  import.meta.url.endsWith(".ts")
    ? {
        filename: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        execArgv: ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href],
      }
    : { filename: fileURLToPath(new URL(`${name}.js`, import.meta.url)), execArgv: ["--enable-source-maps"] };
