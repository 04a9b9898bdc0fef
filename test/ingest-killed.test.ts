import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { articleId } from "../src/corpus/article-id.ts";
import type { Article } from "../src/model/article.ts";
import { openStore } from "../src/store/open.ts";
import { dump, temporaryFolder } from "./support/stores.ts";
import { numbers, type WrittenArticle, writtenArticle } from "./support/written-articles.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SCRIPT = join(ROOT, "test/support/ingest-lines.ts");
const BATCHES = 20;
const BATCH_SIZE = 4;
const SWAHILI = "Rais wa Kenya alizungumza kwa simu na katibu mkuu wa Umoja wa Mataifa kuhusu usalama.";

const articleOf = ({ url, text, title, source, publishedAt }: WrittenArticle, language = "en"): Article => ({
  id: articleId({ url, text }),
  url,
  text,
  title,
  source,
  publishedAt,
  author: null,
  publicationBasis: "stated",
  modifiedAt: null,
  language,
});

/** What a file can hold: news, corrections, the same text elsewhere, near-copies, another language, broken lines. */
const lines = Array.from({ length: BATCHES * BATCH_SIZE }, (_, at) => {
  const article = writtenArticle(at);
  const earlier = writtenArticle(at - (at % 10));
  const kinds: Readonly<Record<number, WrittenArticle>> = {
    3: { ...earlier, url: `https://other.example.org/${at}`, source: "Other" },
    5: { ...writtenArticle(at - 3), text: article.text, publishedAt: "2025-01-01" },
    7: { ...article, text: `CARROW — ${earlier.text} Additional reporting by a correspondent.` },
  };
  if (at % 20 === 19) return '{"text": "cut o';
  if (at % 20 === 9) return JSON.stringify(articleOf({ ...article, text: `${SWAHILI} ${at}` }, "sw"));
  return JSON.stringify(articleOf(kinds[at % 10] ?? article));
});

/** Takes the file in and kills the process `delay` milliseconds after so many batches; gives its last words. */
function ingestAndKill(url: string, file: string, batches: number, delay: number): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, url, file, String(BATCH_SIZE)], { cwd: ROOT });
  let output = "";
  let errors = "";
  child.stderr.on("data", (data: Buffer) => {
    errors += data.toString();
  });
  return new Promise((resolve, reject) => {
    const killLater = (): void => void setTimeout(() => child.kill("SIGKILL"), delay);
    if (batches === 0) killLater();
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (batches > 0 && output.split("\n").length > batches) killLater();
    });
    child.on("error", reject);
    child.on("close", (status) => (status === 1 ? reject(new Error(errors)) : resolve(output.trim())));
  });
}

test("Killed ten times at random moments and started again, an ingest comes to the same database", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "news.jsonl");
  writeFileSync(file, lines.join("\n"));
  const url = `file:${join(folder, "killed.db")}`;
  const whole = `file:${join(folder, "whole.db")}`;
  const undisturbed = ingestAndKill(whole, file, Number.POSITIVE_INFINITY, 0);

  const seed = Date.now();
  const random = numbers(seed);
  let kills = 0;
  // Now and then a process is done before it is killed: that is no kill.
  for (let attempt = 0; kills < 10 && attempt < 15; attempt += 1) {
    const batches = Math.floor(random() * BATCHES * 0.8);
    const last = await ingestAndKill(url, file, batches, random() * (batches === 0 ? 1500 : 40));
    if (!last.endsWith("done")) kills += 1;
  }
  expect(kills, `seed ${seed}`).toBe(10);
  expect(await ingestAndKill(url, file, Number.POSITIVE_INFINITY, 0)).toMatch(/done$/);
  expect(await undisturbed).toMatch(/done$/);

  const [killed, expected] = [await openStore({ url }), await openStore({ url: whole })];
  expect(await dump(killed), `seed ${seed}`).toEqual(await dump(expected));
  expect(await killed.client.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  expect(await killed.client.$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
  const [copies, reprints, rejections] = await Promise.all([
    killed.client.article.count({ where: { copyOfId: { not: null } } }),
    killed.client.reprint.count(),
    killed.client.rejection.count({ where: { run: { finishedAt: { not: null } } } }),
  ]);
  expect({ copies, reprints, rejections }).toEqual({ copies: 8, reprints: 8, rejections: 4 });
  await killed.close();
  await expected.close();
}, 180_000);
