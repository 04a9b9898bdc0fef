import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { articleOfLine } from "./commands/article-line.ts";
import { answerOf } from "./eval/answer.ts";
import { rightAbove } from "./eval/calibration.ts";
import { type Floors, floorsOf, missesOf } from "./eval/figures.ts";
import { goldArticleOf } from "./eval/gold.ts";
import { kindOf } from "./eval/kinds.ts";
import { errorsOf, judgedOf, type Measured, measure, scoreOf } from "./eval/measure.ts";
import { readoutFiguresOf, readoutOf, readoutOutcomeOf } from "./eval/readouts.ts";
import {
  calibrationTable,
  classesTable,
  errorsList,
  figuresTable,
  kindsTable,
  readoutErrorsList,
  readoutsTable,
} from "./eval/report.ts";
import { type Knowledge, loadKnowledge } from "./knowledge.ts";
import { readArticle } from "./read.ts";
import { analyse } from "./text/analyse.ts";

/** From the project's root. */
const OWN_GOLD = "test/gold/articles.jsonl";
const OWN_FLOORS = "test/gold/floors.json";
const FLOORS = "eval/floors.json";
const GOLD_FOLDER = "../shared/gold";

const root = fileURLToPath(new URL("..", import.meta.url));

new Command("eval")
  .description("Measure what is read out of articles against what careful people read out of them.")
  .argument("[folder]", `a folder with dev.jsonl and readouts.jsonl; ${GOLD_FOLDER} when it is there`)
  .option("--errors", "print each miss and invention with its sentence and what the rules did there")
  .action((folder: string | undefined, { errors = false }: { errors?: boolean }) => {
    const knowledge = loadKnowledge();
    const gold = folder ?? join(root, GOLD_FOLDER);
    const articles = join(gold, "dev.jsonl");
    const readouts = join(gold, "readouts.jsonl");
    const own = measured(join(root, OWN_GOLD), knowledge);
    const asked = floors(FLOORS);
    const misses = [
      ...report("The project's own articles", own, floors(OWN_FLOORS).articles ?? {}, { halves: false, errors }),
      ...(existsSync(articles)
        ? report("Annotated articles", measured(articles, knowledge), asked.articles ?? {}, { halves: true, errors })
        : []),
      ...(existsSync(readouts) ? reportReadouts(readouts, asked.readouts ?? {}, errors, knowledge) : []),
    ];
    if (!existsSync(articles))
      print(`There are no annotated articles in ${gold}; only the project's own were measured.`);
    if (misses.length === 0) return print("Every figure keeps its floor.");
    print(`Below the floor:\n${misses.map((miss) => `- ${miss}`).join("\n")}`);
    process.exitCode = 1;
  })
  .parse();

/** Prints the figures of one set, with `halves` those of odd and even lines beside; returns which miss their floor. */
function report(
  title: string,
  set: readonly Measured[],
  asked: Floors,
  { halves, errors }: { readonly halves: boolean; readonly errors: boolean },
): readonly string[] {
  const score = scoreOf(set);
  const half = (rest: number) => scoreOf(set.filter((_, at) => at % 2 === rest));
  const kinds = [...new Set(set.map(({ gold }) => kindOf(gold.source)))].sort();
  const wrong = errorsOf(set, (text) => analyse(text, null).sentences);
  const judged = judgedOf(set);
  const sure = rightAbove(judged, 0.9);
  print(
    `## ${title}`,
    figuresTable(
      [
        ...(halves
          ? [
              { label: "odd lines", score: half(0) },
              { label: "even lines", score: half(1) },
            ]
          : []),
        { label: "all", score },
      ],
      asked,
    ),
    kindsTable(
      kinds.map((label) => ({ label, score: scoreOf(set.filter(({ gold }) => kindOf(gold.source) === label)) })),
    ),
    classesTable(wrong),
    calibrationTable(judged),
    `Of calls given 0.9 and above, ${sure.toFixed(3)} are right.`,
    ...(errors && wrong.length > 0 ? [errorsList(wrong)] : []),
  );
  const least = asked.rightWhenSure;
  return [
    ...missesOf(score, asked),
    ...(least !== undefined && sure < least
      ? [`right at confidence 0.9 and above: ${sure.toFixed(3)}, at least ${least} is asked for`]
      : []),
  ].map((miss) => `${title}: ${miss}`);
}

/** Prints the figures of official readouts, read without their titles; returns which miss their floor. */
function reportReadouts(file: string, asked: Floors, errors: boolean, knowledge: Knowledge): readonly string[] {
  const read = linesOf(file).map((line) => {
    const readout = readoutOf(line);
    const answer = answerOf(readArticle({ ...articleOfLine(line).article, title: null }, knowledge));
    return { readout, answer, outcome: readoutOutcomeOf(readout, answer) };
  });
  const figures = readoutFiguresOf(read.map(({ outcome }) => outcome));
  const wrong = read.filter(({ outcome }) => !outcome.exactlyTheTwo);
  print("## Readouts, without their titles", readoutsTable(figures), ...(errors ? [readoutErrorsList(wrong)] : []));
  const least = asked.exactlyTheTwo ?? 0;
  return figures.exactlyTheTwo < least
    ? [`Readouts: exactly the two: ${figures.exactlyTheTwo.toFixed(3)}, at least ${least} is asked for`]
    : [];
}

function measured(file: string, knowledge: Knowledge): readonly Measured[] {
  return linesOf(file).map((line) => measure(goldArticleOf(line), readArticle(articleOfLine(line).article, knowledge)));
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function floors(file: string): Readonly<Record<string, Floors>> {
  return floorsOf(JSON.parse(readFileSync(join(root, file), "utf8")));
}

function print(...parts: readonly string[]): void {
  process.stdout.write(`${parts.join("\n\n")}\n\n`);
}
