/**
 * How fast articles are read, beside wink-nlp's tokenising and tagging of the same texts in the same process, and
 * whether memory stays the same over a stream of them.
 *
 *     npm run bench                    # articles of the benchmark's own making
 *     npm run bench -- articles.jsonl  # those of a file, as `readout extract` reads them
 */
import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readArticle } from "../../src/read.ts";
import { type BenchArticle, madeArticles } from "./made-articles.ts";
import { processorTime } from "./processor-time.ts";
import { timeStages } from "./stages.ts";

const ROUNDS = 15;
/** So many articles are read, at least, before any is timed. */
const WARM = 5000;
const STREAM = [1000, 5000, 10_000];

const [file] = process.argv.slice(2);
const articles = file === undefined ? madeArticles(120) : articlesOf(readFileSync(file, "utf8"));
const knowledge = loadKnowledge();
const wink = winkNLP(model, ["sbd", "pos"]);

const time = (run: (article: BenchArticle) => unknown): number => {
  const before = processorTime();
  for (const article of articles) run(article);
  return (processorTime() - before) / articles.length;
};
const round = () => ({
  ours: time((article) => readArticle({ ...article, source: null }, knowledge)),
  theirs: time(({ text }) => wink.readDoc(text)),
});
// Both are compiled while they run: the first thousands of articles take up to twice as long.
for (let read = 0; read < WARM; read += articles.length) round();
const rounds = Array.from({ length: ROUNDS }, round);
const ours = median(rounds.map((one) => one.ours));
const theirs = median(rounds.map((one) => one.theirs));
const ratio = median(rounds.map((one) => one.theirs / one.ours));
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
console.log(
  `${articles.length} articles of ${characters.toFixed(0)} characters, median of ${ROUNDS} rounds after ${WARM} articles`,
);
console.log(`readArticle             ${ours.toFixed(3)} ms an article   ${(1000 / ours).toFixed(0)} articles/s`);
console.log(`wink-nlp, sbd and pos   ${theirs.toFixed(3)} ms an article   ${(1000 / theirs).toFixed(0)} articles/s`);
console.log(`ratio                   ${ratio.toFixed(2)}   (1 or more: as fast as wink-nlp)`);

const shares = Array.from({ length: ROUNDS }, () => timeStages(articles, knowledge));
const names = [...(shares[0]?.keys() ?? [])];
const stages = names.map((name) => [name, median(shares.map((share) => share.get(name) ?? 0))] as const);
const sum = stages.reduce((total, [, milliseconds]) => total + milliseconds, 0);
for (const [name, milliseconds] of stages) {
  console.log(`  ${name.padEnd(22)}${((100 * milliseconds) / sum).toFixed(1).padStart(5)} %`);
}

let read = 0;
for (const goal of STREAM) {
  for (; read < goal; read++) {
    const article = articles[read % articles.length];
    // A copy of its own, so that anything kept of it would show.
    if (article !== undefined) readArticle({ ...article, text: `${article.text}\n${read}`, source: null }, knowledge);
  }
  globalThis.gc?.();
  console.log(`heap after ${goal} articles: ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)} MiB`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function articlesOf(lines: string): readonly BenchArticle[] {
  return lines.split("\n").flatMap((line): readonly BenchArticle[] => {
    if (line.trim() === "") return [];
    const { text, title, publishedAt } = Object(JSON.parse(line));
    return typeof text !== "string" ? [] : [{ text, title: textOrNull(title), publishedAt: textOrNull(publishedAt) }];
  });
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
