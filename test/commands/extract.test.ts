import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/readout.js", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "readout-extract-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const extract = (file: string, options: { readonly input?: string; readonly node?: readonly string[] } = {}) => {
  const args = [...(options.node ?? []), BIN, "extract", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
    input: options.input ?? "",
    maxBuffer: 2 ** 28,
  });
  return {
    status,
    stderr,
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

const file = (name: string, ...lines: readonly string[]): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return path;
};

const CALL =
  "📞 From Berlin.\r\nChancellor Olaf Scholz spoke by phone with President Emmanuel Macron on Monday.\r\nThey discussed trade.";

describe("readout extract", { timeout: 60_000 }, () => {
  it("writes one line an article, in order, with spans of the text as given", () => {
    const { status, stderr, lines } = extract(
      file(
        "two.jsonl",
        JSON.stringify({ id: "b", text: CALL, publishedAt: "2022-05-11", unknown: { to: "it" } }),
        JSON.stringify({ id: "a", text: "The harvest was good." }),
      ),
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(lines.map(({ id }) => id)).toEqual(["b", "a"]);
    const [{ calls, leaders }, nothing] = lines;
    expect(nothing).toEqual({ id: "a", calls: [], leaders: [], missions: [], quotes: [] });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      participants: expect.arrayContaining([
        { name: "Olaf Scholz", office: "Chancellor of Germany" },
        { name: "Emmanuel Macron", office: "President of France" },
      ]),
      channel: "PHONE",
      status: "HELD",
      date: "2022-05-09",
      dateText: "Monday",
      topics: ["trade"],
    });
    for (const { start, end, quote } of [
      ...calls[0].evidence,
      ...leaders.flatMap((leader: typeof leaders) => leader.mentions),
    ])
      expect(CALL.slice(start, end)).toBe(quote);
  });

  it("reports bad lines by number, and gives every good line its output: status 1", () => {
    const path = file(
      "bad.jsonl",
      '{"id":"a","text":"x"}',
      "{",
      "",
      '{"id":"b"}',
      '{"text":"x"}',
      "7",
      '{"id":"c","text":"y"}',
    );
    const { status, stderr, lines } = extract(path);
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/: line 2: it is not valid JSON/),
      expect.stringMatching(/: line 4: text must be a string$/),
      expect.stringMatching(/: line 5: id is missing$/),
      expect.stringMatching(/: line 6: it must be a JSON object$/),
    ]);
  });

  it('reads standard input for "-", also without a last line end', () => {
    const { status, lines } = extract("-", { input: '{"id":"a","text":"x"}\n{"id":"b","text":"y"}' });
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("tells in a sentence that a file is not there: status 1", () => {
    const { status, stderr, lines } = extract(join(FOLDER, "absent.jsonl"));
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toMatch(/^Cannot read .*absent\.jsonl: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("ends quietly when nobody reads on", async () => {
    const line = `${JSON.stringify({ id: "a", text: CALL })}\n`;
    const child = spawn(process.execPath, [BIN, "extract", file("many.jsonl", ...Array(2000).fill(line.trim()))]);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("keeps its memory flat over a stream", () => {
    const filler = "The harvest was good, and the roads were dry. ".repeat(400);
    const input = Array.from({ length: 4000 }, (_, id) => `${JSON.stringify({ id, text: "x", filler })}\n`).join("");
    // 73 MB go through a heap that has room for much less.
    const { status, lines } = extract("-", { input, node: ["--max-old-space-size=96"] });
    expect([status, lines.length]).toEqual([0, 4000]);
  });
});
