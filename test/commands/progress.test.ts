import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { showProgress } from "../../src/commands/progress.ts";
import type { IngestReport } from "../../src/ingest.ts";

const report = (read: number, rejected = 0): IngestReport => ({
  read,
  added: read - rejected,
  updated: 0,
  unchanged: 0,
  copies: 0,
  rejected,
  reasons: {},
  addressesUnchanged: 0,
  calls: 0,
  stopped: false,
});

/** What is shown of a run that reads 1000 bytes and 100 articles in each of four minutes. */
function shown(terminal: boolean, bytes: number | null): string {
  const stream = Object.assign(new PassThrough(), { isTTY: terminal, columns: 80 });
  let time = 0;
  const progress = showProgress(stream, bytes, () => time);
  for (let minute = 1; minute <= 4; minute += 1) {
    time += 60_000;
    progress.onBytes(1000);
    progress.onReport(report(minute * 100, minute === 4 ? 7 : 0));
  }
  progress.say("Stopping.");
  progress.stop();
  return String(stream.read());
}

test("A terminal has a bar with how much is done, the rate and the time left, in one line of eighty", () => {
  const output = shown(true, 8000);
  expect(output).toContain("---------------- 0%, reading");
  expect(output).toContain("========-------- 50%, 400 read, 393 new, 7 rejected, 2/s, 4 min left");
  expect(output.endsWith("\nStopping.\n")).toBe(true);
  // What would outlast a program that is ended at once: no cursor, no line breaks.
  for (const mode of ["\u001b[?25l", "\u001b[?7l"]) expect(output).not.toContain(mode);
  const drawn = output.split("\u001b[1G").map((part) => stripVTControlCharacters(part).trimEnd());
  expect(drawn.length).toBeGreaterThan(2);
  for (const line of drawn) expect(line.split("\n")[0]?.length).toBeLessThanOrEqual(80);
});

test("A terminal has a count where nobody knows how much there is", () => {
  const output = shown(true, null);
  expect(output).toContain("400 read, 393 new, 7 rejected, 2/s");
  expect(output).not.toMatch(/left|%/);
});

test("Elsewhere there is a plain line now and then", () => {
  expect(shown(false, 8000)).toBe(
    [
      "100 read, 100 new, 2/s, 7 min left",
      "200 read, 200 new, 2/s, 6 min left",
      "300 read, 300 new, 2/s, 5 min left",
      "400 read, 393 new, 7 rejected, 2/s, 4 min left",
      "Stopping.",
      "",
    ].join("\n"),
  );
});
