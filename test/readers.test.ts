import { expect, test } from "vitest";
import { loadKnowledge } from "../src/knowledge.ts";
import { readersHere, readersOnAllCores } from "../src/readers.ts";
import { articleByHand } from "./support/readings.ts";

const knowledge = loadKnowledge();
const CALL = "Jacinda Ardern spoke by phone with Scott Morrison on Monday.";
const article = (at: number, more: Parameters<typeof articleByHand>[2] = {}) =>
  articleByHand(`l${at}`, `${CALL} It was call ${at}.`, { publishedAt: "2022-03-03", ...more });

test("Only English is analysed, and what may be English", async () => {
  const languages = ["en", "en-GB", null, "sw", "eng-but-not"];
  const articles = languages.map((language, at) => article(at, { language }));
  const read = await readersHere(knowledge).read(articles);
  expect(read.map(({ article }) => article)).toEqual(articles);
  expect(read.map(({ reading }) => reading?.calls.length ?? null)).toEqual([1, 1, 1, null, null]);
});

test("Threads read as one does, in order, and end when they are told to", async () => {
  const here = readersHere(knowledge);
  const threads = readersOnAllCores({ register: null, knowledge, threads: 2, few: 2 });
  const batches = [0, 2, 4, 6].map((at) => [article(at), article(at + 1, { language: "sw" })]);
  const read = await Promise.all(batches.map(threads.read));
  expect(read).toEqual(await Promise.all(batches.map(here.read)));
  await threads.close();
});

test("What fails on a thread fails for whoever asked", async () => {
  const threads = readersOnAllCores({ register: "/no/such/register.yaml", knowledge, threads: 2, few: 0 });
  await expect(threads.read([article(1)])).rejects.toThrow();
  await threads.close();
});
