import type { Answer } from "./answer.ts";
import { type Bin, calibrationOf, type Judged } from "./calibration.ts";
import { FIGURES, type Floors, holds } from "./figures.ts";
import type { CallError } from "./measure.ts";
import type { Readout, ReadoutFigures } from "./readouts.ts";
import { precision, recall, type Score } from "./score.ts";

/** A column of figures: "odd lines", "all". */
export interface Column {
  readonly label: string;
  readonly score: Score;
}

/** The figures of each column against the floors, which hold for the last one. */
export const figuresTable = (columns: readonly Column[], floors: Floors): string => {
  const last = columns.at(-1);
  const rows = FIGURES.map((figure) => {
    const floor = floors[figure.key];
    const missed = last !== undefined && !holds(figure, figure.of(last.score), floors);
    return [
      figure.label,
      ...columns.map(({ score }) => number(figure.of(score))),
      floor === undefined ? "" : `${figure.sense === "atLeast" ? "≥" : "≤"} ${number(floor)}`,
      missed ? "MISSED" : "",
    ];
  });
  return table([
    ["", ...columns.map(({ label }) => label), "floor", ""],
    ...rows,
    [
      "calls right / invented / missed",
      ...columns.map(({ score: { calls } }) => `${calls.right}/${calls.invented}/${calls.missed}`),
      "",
      "",
    ],
    ["articles", ...columns.map(({ score }) => String(score.articles)), "", ""],
  ]);
};

/** Precision and recall of the calls for each kind of article. */
export const kindsTable = (kinds: readonly Column[]): string =>
  table([
    ["kind of article", "articles", "precision", "recall", "right", "invented", "missed"],
    ...kinds.map(({ label, score: { articles, calls } }) => [
      label,
      String(articles),
      number(precision(calls)),
      number(recall(calls)),
      String(calls.right),
      String(calls.invented),
      String(calls.missed),
    ]),
  ]);

/** How many misses and inventions there are of each class, the most frequent first. */
export const classesTable = (errors: readonly CallError[]): string => {
  const counts = new Map<string, number>();
  for (const error of errors) {
    const name = `${error.kind}: ${error.class}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return table([
    ["class of error", "calls"],
    ...[...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, count]) => [name, String(count)]),
  ]);
};

/** How often calls of each confidence are right. */
export const calibrationTable = (judged: readonly Judged[]): string =>
  table([
    ["confidence", "calls", "mean", "right"],
    ...calibrationOf(judged)
      .filter(({ calls }) => calls > 0)
      .map((bin: Bin) => [
        `${bin.from}–${bin.to}`,
        String(bin.calls),
        bin.confidence === null ? "" : number(bin.confidence),
        bin.right === null ? "" : number(bin.right),
      ]),
  ]);

/** Each miss and invention with its sentence and what the extractor did there. */
export const errorsList = (errors: readonly CallError[]): string =>
  errors
    .map(({ kind, class: name, article, participants, sentence, trace }) =>
      [
        `${kind.toUpperCase()} ${participants.join(" / ")} — ${name} — ${article}`,
        `    ${sentence.replace(/\s+/g, " ").slice(0, 600)}`,
        ...(trace.length === 0 ? ["    · no rule found anything here"] : trace.map((step) => `    · ${step}`)),
      ].join("\n"),
    )
    .join("\n\n");

/** The figures of the readouts. */
export const readoutsTable = (figures: ReadoutFigures): string =>
  table([
    ["readouts", String(figures.readouts)],
    ["counterpart found", number(figures.counterpartFound)],
    ["exactly the two", number(figures.exactlyTheTwo)],
    ["by phone or video, of these", number(figures.phoneOrVideo)],
    ["calls beyond the one, a readout", number(figures.extra)],
  ]);

/** Each readout whose call was not found, with what was. */
export const readoutErrorsList = (wrong: readonly { readonly readout: Readout; readonly answer: Answer }[]): string =>
  wrong
    .map(({ readout, answer }) => {
      const found = answer.calls
        .map(({ participants, status }) => `${participants.join(" / ")} (${status})`)
        .join("; ");
      return [
        readout.id,
        `    wanted ${readout.principal} / ${readout.counterpartTokens.join(" ")}, found ${found || "nothing"}`,
        `    ${readout.text.slice(0, 300).replace(/\s+/g, " ")}`,
      ].join("\n");
    })
    .join("\n\n");

const number = (value: number): string => (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3));

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const pad = " ".repeat((widths[column] ?? 0) - [...cell].length);
          return column === 0 ? cell + pad : pad + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
