import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { dump, temporaryFolder, temporaryStore } from "../support/stores.ts";
import { unregisteredArticles } from "../support/unregistered-articles.ts";
import { RESOLVER } from "../support/world.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COUNT = 120;

/** Runs the writer and kills it `delay` milliseconds after its `batches`-th batch; gives the batches it reported. */
function writeAndKill(url: string, batches: number, delay: number): Promise<readonly string[]> {
  const script = join(ROOT, "test/support/write-slowly.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, url, String(COUNT), "4"], { cwd: ROOT });
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (output.split("\n").length > batches) setTimeout(() => child.kill("SIGKILL"), delay);
    });
    child.on("error", reject);
    child.on("close", () => resolve(output.split("\n").filter((line) => line !== "")));
  });
}

test("A writer killed in the middle loses no batch that it reported, and goes on to the same database", async () => {
  const file = join(temporaryFolder(), "killed.db");
  const url = `file:${file}`;
  let acknowledged = 0;
  for (const [batches, delay] of [
    [1, 3],
    [9, 0],
    [16, 11],
    [22, 6],
  ] as const) {
    const reported = await writeAndKill(url, batches, delay);
    expect(reported.at(-1)).not.toBe("done");
    acknowledged = Math.max(acknowledged, reported.length * 4);
    const store = await openStore({ url });
    const stored = await store.client.article.count();
    // Whole batches only, and none that was reported is missing; one may be stored and not yet reported.
    expect(stored % 4).toBe(0);
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    expect(await store.client.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
    expect(await store.client.$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
    await store.close();
  }
  expect((await writeAndKill(url, Number.POSITIVE_INFINITY, 0)).at(-1)).toBe("done");

  const whole = await temporaryStore();
  const run = await startRun(whole, ["test"], new Date());
  await writeBatch(whole, run, { articles: unregisteredArticles(COUNT), rejections: [] }, RESOLVER, new Date());
  const store = await openStore({ url });
  expect(await dump(store)).toEqual(await dump(whole));
  await store.close();
}, 180_000);
