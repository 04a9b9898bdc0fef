import { z } from "zod";
import { f1, precision, recall, type Score, share } from "./score.ts";

/** One figure of the evaluation. */
export interface Figure {
  /** Its name in a floors file. */
  readonly key: string;
  readonly label: string;
  /** "atLeast": the floor is a minimum; "atMost": it is the most that is borne. */
  readonly sense: "atLeast" | "atMost";
  readonly of: (score: Score) => number;
}

/** What is measured of a set of articles, in the order it is printed. */
export const FIGURES: readonly Figure[] = [
  { key: "callPrecision", label: "calls, precision", sense: "atLeast", of: ({ calls }) => precision(calls) },
  { key: "callRecall", label: "calls, recall", sense: "atLeast", of: ({ calls }) => recall(calls) },
  { key: "pairs", label: "participant pairs, F1", sense: "atLeast", of: ({ pairs }) => f1(pairs) },
  { key: "leaders", label: "leaders, F1", sense: "atLeast", of: ({ leaders }) => f1(leaders) },
  {
    key: "channel",
    label: "channel, on matched calls",
    sense: "atLeast",
    of: ({ channelsRight, matched }) => share(channelsRight, matched),
  },
  {
    key: "date",
    label: "date, on matched calls with one",
    sense: "atLeast",
    of: ({ datesRight, dated }) => share(datesRight, dated),
  },
  {
    key: "datesInvented",
    label: "dates invented, of matched calls",
    sense: "atMost",
    of: ({ datesInvented, matched }) => (matched === 0 ? 0 : datesInvented / matched),
  },
  {
    key: "background",
    label: "background or news, on matched calls",
    sense: "atLeast",
    of: ({ backgroundRight, matched }) => share(backgroundRight, matched),
  },
  { key: "topics", label: "topics, on matched calls, F1", sense: "atLeast", of: ({ topics }) => f1(topics) },
  { key: "missions", label: "missions, on matched calls, F1", sense: "atLeast", of: ({ missions }) => f1(missions) },
  {
    key: "quietGivenCall",
    label: "quiet articles given a call",
    sense: "atMost",
    of: ({ quiet, quietGivenCall }) => (quiet === 0 ? 0 : quietGivenCall / quiet),
  },
  { key: "spansWrong", label: "spans that differ from the text", sense: "atMost", of: ({ spansWrong }) => spansWrong },
];

/** Floors by the key of the figure; a figure without one is only printed. */
export type Floors = Readonly<Record<string, number>>;

/**
 * The floors of each set of articles, as their file has them.
 * @throws z.ZodError
 */
export const floorsOf = (json: unknown): Readonly<Record<string, Floors>> =>
  z.record(z.string(), z.record(z.string(), z.number())).parse(json);

/** Whether a figure keeps its floor; true when it has none. */
export const holds = ({ key, sense }: Pick<Figure, "key" | "sense">, value: number, floors: Floors): boolean => {
  const floor = floors[key];
  if (floor === undefined) return true;
  return sense === "atLeast" ? value >= floor : value <= floor;
};

/** The figures of a score that miss their floor, each as a sentence. */
export const missesOf = (score: Score, floors: Floors): readonly string[] =>
  FIGURES.filter((figure) => !holds(figure, figure.of(score), floors)).map(
    ({ key, label, sense, of }) =>
      `${label}: ${of(score).toFixed(3)}, ${sense === "atLeast" ? "at least" : "at most"} ${floors[key]} is asked for`,
  );
