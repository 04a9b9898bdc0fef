import type { IngestReport } from "../ingest.ts";

export interface ReportToTell extends IngestReport {
  readonly seconds: number;
  readonly dryRun: boolean;
}

/** What came of a run, in lines for people. */
export function reportLines(report: ReportToTell, options: { readonly rejections?: string }): string {
  const { read, seconds, addressesUnchanged, stopped, dryRun, reasons } = report;
  const figures = FIGURES.flatMap(({ words, of }) => (of(report) === 0 ? [] : [`${of(report)} ${words}`]));
  const rejected = Object.entries(reasons).map(([reason, count]) => `  ${count} ${reason}`);
  return [
    `Read ${read} in ${seconds.toFixed(1)} s: ${figures.length === 0 ? "nothing new" : figures.join(", ")}.`,
    ...(addressesUnchanged === 0 ? [] : [`Addresses unchanged since they were last read: ${addressesUnchanged}.`]),
    ...(rejected.length === 0 ? [] : [rejectedLine(options), ...rejected]),
    ...(dryRun ? ["Nothing was stored: it was a dry run."] : []),
    ...(stopped ? ["Stopped before the end. What was read is stored; the same command goes on with the rest."] : []),
    "",
  ].join("\n");
}

const rejectedLine = ({ rejections }: { readonly rejections?: string }): string =>
  `Rejected${rejections === undefined ? " (--rejections FILE writes which, where and why)" : `, written to ${rejections}`}:`;

const FIGURES: readonly { readonly words: string; readonly of: (report: ReportToTell) => number }[] = [
  { words: "new", of: ({ added }) => added },
  { words: "updated", of: ({ updated }) => updated },
  { words: "unchanged", of: ({ unchanged }) => unchanged },
  { words: "linked as copies", of: ({ copies }) => copies },
  { words: "rejected", of: ({ rejected }) => rejected },
  { words: "reports of calls", of: ({ calls }) => calls },
];
