import { styleText } from "node:util";
import type { MarkKind } from "./explanation.ts";

/** Gives words a style; the plain one leaves them as they are. */
export type Paint = (style: Style, words: string) => string;

/** What can be told apart by its look. */
export type Style = MarkKind | "heading" | "number" | "faint" | "found" | "vetoed" | "merged";

/** For a terminal with colours. */
export const colours: Paint = (style, words) =>
  // Whether there are colours was decided by whoever chose this paint.
  words === "" ? "" : styleText([...FORMATS[style]], words, { validateStream: false });

/** For files, pipes and terminals without colours. */
export const plain: Paint = (_, words) => words;

const FORMATS = {
  leader: ["bold", "cyan"],
  mission: ["bold", "magenta"],
  date: ["yellow"],
  topic: ["green"],
  quotation: ["italic"],
  call: ["underline"],
  heading: ["bold"],
  number: ["dim"],
  faint: ["dim"],
  found: ["green"],
  vetoed: ["red"],
  merged: ["blue"],
} as const satisfies Record<Style, readonly string[]>;
