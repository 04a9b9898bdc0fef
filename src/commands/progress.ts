import { SingleBar } from "cli-progress";
import type { IngestReport } from "../ingest.ts";

/** Shows how far a run has come. */
export interface Progress {
  readonly onBytes: (count: number) => void;
  readonly onReport: (report: IngestReport) => void;
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
export const NO_PROGRESS: Progress = { onBytes: () => {}, onReport: () => {}, stop: () => {} };

function bar(stream: NodeJS.WritableStream, bytes: number | null, now: () => number): Progress {
  const since = now();
  let read = 0;
  const format = bytes === null ? "{counts}" : "{bar} {percentage}%, {eta_formatted} left; {counts}";
  const shown = new SingleBar({ format, stream, barsize: 24, fps: 4, hideCursor: true, etaBuffer: 200 });
  shown.start(Math.max(bytes ?? 1, 1), 0, { counts: "reading" });
  return {
    onBytes: (count) => {
      read += count;
    },
    onReport: (report) => shown.update(bytes === null ? 0 : read, { counts: counts(report, now() - since) }),
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
      const left = bytes === null || read === 0 ? "" : `, ${timeLeft(time - since, read / bytes)} left`;
      stream.write(`${counts(report, time - since)}${left}\n`);
    },
    stop: () => {},
  };
}

const counts = ({ read, added, rejected }: IngestReport, milliseconds: number): string =>
  `${read} read, ${added} new, ${rejected} rejected, ${Math.round(read / Math.max(milliseconds / 1000, 0.001))} a second`;

/** "40 s", "3 min"; after `milliseconds`, the fraction `done` is done. */
function timeLeft(milliseconds: number, done: number): string {
  const seconds = (milliseconds / 1000) * (1 / Math.min(Math.max(done, 1e-9), 1) - 1);
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
