import type { Span } from "../model/span.ts";
import type { Mark } from "./explanation.ts";
import type { Paint } from "./paint.ts";

/**
 * The sentence `text`, which begins at `offset` of its article, in lines of at most `width` columns where its words
 * allow, each mark painted. Where marks overlap the shortest shows, over the longer ones' underline.
 */
export const markedLines = (
  text: string,
  offset: number,
  marks: readonly Mark[],
  width: number,
  paint: Paint,
): readonly string[] => wrap(text, width).map((line) => paintLine(text, line, offset, marks, paint));

/** The lines of `text` as spans of it, broken at white space, which belongs to no line. */
export const wrap = (text: string, width: number): readonly Span[] => {
  const lines: { start: number; end: number }[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const line = lines.at(-1);
    if (line !== undefined && index + word.length - line.start <= width) line.end = index + word.length;
    else lines.push({ start: index, end: index + word.length });
  }
  return lines;
};

const paintLine = (text: string, line: Span, offset: number, marks: readonly Mark[], paint: Paint): string => {
  const here = marks
    .map(({ kind, start, end }) => ({ kind, start: start - offset, end: end - offset }))
    .filter(({ start, end }) => start < line.end && end > line.start);
  const cuts = [...new Set([line.start, line.end, ...here.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= line.start && cut <= line.end)
    .sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, at) => {
      const start = cuts[at] ?? line.start;
      // White space inside a line is shown as one blank, whatever it is in the text.
      const words = text.slice(start, end).replace(/\s/g, " ");
      const over = here
        .filter((mark) => mark.start <= start && mark.end >= end)
        .sort((a, b) => a.end - a.start - (b.end - b.start));
      const kinds = over[0]?.kind === "call" ? ["call" as const] : [...over.slice(0, 1).map(({ kind }) => kind)];
      const underlined = over.some(({ kind }) => kind === "call") && !kinds.includes("call");
      return [...kinds, ...(underlined ? ["call" as const] : [])].reduce(
        (painted, kind) => paint(kind, painted),
        words,
      );
    })
    .join("");
};
