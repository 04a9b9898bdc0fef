import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "readout-eval-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("eval", () => {
  it("prints figures, classes of errors and the sentences, and fails below a floor", () => {
    const text =
      "Kenyan President William Ruto spoke by phone with U.S. President Joe Biden on Monday. All was quiet elsewhere.";
    const call = {
      participants: [{ name: "William Ruto" }, { name: "Paul Kagame" }],
      channel: "phone",
      status: "held",
      evidence: "All was quiet elsewhere.",
    };
    writeFileSync(
      join(folder, "dev.jsonl"),
      `${JSON.stringify({ id: "one", source: "Wire", publishedAt: "2024-05-22", text, calls: [call], leaders: [] })}\n`,
    );
    writeFileSync(
      join(folder, "readouts.jsonl"),
      `${JSON.stringify({ id: "two", text, publishedAt: "2024-05-22", principal: "Ruto", counterpartTokens: ["biden"] })}\n`,
    );
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/eval.ts", folder, "--errors"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toContain("odd lines  even lines");
    expect(stdout).toContain("MISSED William Ruto / Paul Kagame");
    expect(stdout).toContain("    All was quiet elsewhere.");
    expect(stdout).toContain("INVENTED William Ruto / Joe Biden");
    expect(stdout).toMatch(/exactly the two +1\.000/);
    expect(stdout).toMatch(/- Annotated articles: calls, recall: 0\.000, at least 0\.\d+ is asked for/);
    expect(status).toBe(1);
  });
});
