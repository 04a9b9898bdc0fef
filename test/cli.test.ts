import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../src/config.ts";

const BIN = fileURLToPath(new URL("../bin/readout.js", import.meta.url));

const readout = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8", env: { PATH: process.env.PATH, ...env } });

describe("readout", { timeout: 60_000 }, () => {
  it.each([["--help"], ["serve", "--help"]])("%s %s lists every setting", (...args) => {
    const { status, stdout } = readout(args);
    expect(status).toBe(0);
    for (const { description } of SETTINGS) expect(stdout).toContain(description);
    for (const { name } of SETTINGS) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  it.each(["serve", "seed", "ingest", "watch", "token", "extract", "explain"])("%s --help has examples", (command) => {
    const { status, stdout } = readout([command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\S*.*readout ${command}`));
  });

  it.each([
    [["conjure"], /unknown command 'conjure'/],
    [["extract"], /missing required argument 'file'/],
    [["explain", "a.jsonl", "--line", "0"], /must be a whole number from 1/],
    [["token", "make", "12"], /must be a name of at most 100 characters, and not a number/],
    [["token", "make", "Mara Venn", "--expires", "2026-02-30"], /must be a number of days such as 90d, or a day/],
    [["serve", "--nonsense"], /unknown option '--nonsense'/],
  ])("%j is wrong use: status 2 and a sentence", (args, message) => {
    const { status, stdout, stderr } = readout(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("tells every wrong setting at once: status 2", () => {
    const { status, stderr } = readout(["serve"], { PORT: "eighty", LOG_LEVEL: "loud", DATABASE_URL: "mysql://x" });
    expect(status).toBe(2);
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(["PORT", "DATABASE_URL", "LOG_LEVEL"]);
  });
});
