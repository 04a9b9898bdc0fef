import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A whole Readout in a process of its own, with its own database in an empty folder. */
export interface RunningReadout {
  /** "http://127.0.0.1:45123". */
  readonly url: string;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Sends the signal; gives the exit status. */
  readonly stop: (signal?: "SIGTERM" | "SIGINT") => Promise<number | null>;
}

const BIN = fileURLToPath(new URL("../../bin/readout.js", import.meta.url));

/** Runs `readout serve` until it names its address. The first start on a machine builds the playground. */
export const runReadout = async (settings: Readonly<Record<string, string>> = {}): Promise<RunningReadout> => {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  const child = spawn(process.execPath, [BIN, "serve"], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      LOG_LEVEL: "warn",
      DATABASE_URL: `file:${join(folder, "test.db")}`,
      ...settings,
    },
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/\S+:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    ended.then((status) => reject(new Error(`readout serve ended with status ${status}:\n${output}`)));
  });
  return {
    url,
    output: () => output,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      const status = await ended;
      rmSync(folder, { recursive: true, force: true });
      return status;
    },
  };
};
