import { Presets, SingleBar } from "cli-progress";
import type { IngestReport } from "../ingest.ts";

/** Shows how far a run has come. */
export interface Progress {
  readonly onBytes: (count: number) => void;
  readonly onReport: (report: IngestReport) => void;
  /** Tells something on a line of its own; a bar is shown no longer. */
  readonly say: (line: string) => void;
  /** Nothing more is shown. */
  readonly stop: () => void;
}

/** So many milliseconds are between two lines. */
const BETWEEN_LINES = 10_000;

/**
 * A bar with rate and time left where somebody watches; elsewhere a line now and then. `bytes` is how much there is to
 * read, null when nobody knows: then there is a count, and no time left.
 */
export function showProgress(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  bytes: number | null,
  now: () => number,
): Progress {
  return stream.isTTY === true ? bar(stream, bytes, now) : lines(stream, bytes, now);
}

/** Shows nothing. */
export const noProgress = (stream: NodeJS.WritableStream): Progress => ({
  onBytes: () => {},
  onReport: () => {},
  say: (line) => void stream.write(`${line}\n`),
  stop: () => {},
});

function bar(stream: NodeJS.WritableStream, bytes: number | null, now: () => number): Progress {
  const since = now();
  let read = 0;
  const format = bytes === null ? "{told}" : "{bar} {percentage}%, {told}";
  // The cursor stays, and lines go on being broken: whoever ends the program at once has both still.
  const shown = new SingleBar({ format, stream, barsize: 16, linewrap: true, fps: 4 }, Presets.legacy);
  shown.start(Math.max(bytes ?? 1, 1), 0, { told: "reading" });
  return {
    onBytes: (count) => {
      read += count;
    },
    onReport: (report) =>
      shown.update(bytes === null ? 0 : read, { told: progressOf(report, now() - since, read, bytes) }),
    say: (line) => {
      shown.stop();
      stream.write(`${line}\n`);
    },
    stop: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WritableStream, bytes: number | null, now: () => number): Progress {
  const since = now();
  let told = since;
  let read = 0;
  return {
    onBytes: (count) => {
      read += count;
    },
    onReport: (report) => {
      const time = now();
      if (time - told < BETWEEN_LINES) return;
      told = time;
      stream.write(`${progressOf(report, time - since, read, bytes)}\n`);
    },
    say: (line) => void stream.write(`${line}\n`),
    stop: () => {},
  };
}

/** "1200 read, 1190 new, 10 rejected, 240/s, 40 s left", `milliseconds` after the beginning. */
function progressOf(report: IngestReport, milliseconds: number, read: number, bytes: number | null): string {
  const { added, rejected } = report;
  return [
    `${report.read} read`,
    `${added} new`,
    ...(rejected === 0 ? [] : [`${rejected} rejected`]),
    `${Math.round(report.read / Math.max(milliseconds / 1000, 0.001))}/s`,
    ...(bytes === null || read === 0 ? [] : [`${timeLeft(milliseconds, read / bytes)} left`]),
  ].join(", ");
}

/** "40 s", "3 min"; after `milliseconds`, the fraction `done` is done. */
function timeLeft(milliseconds: number, done: number): string {
  const seconds = (milliseconds / 1000) * (1 / Math.min(Math.max(done, 1e-9), 1) - 1);
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
