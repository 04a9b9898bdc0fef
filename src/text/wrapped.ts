import { isWrapped } from "../model/wrapped.ts";

/** The text with a space for every line end that merely wraps a paragraph: as long as before, so that offsets stay. */
export function withoutWraps(text: string): string {
  if (!LINE_INSIDE.test(text)) return text;
  return text.replace(PARAGRAPH, (paragraph) =>
    isWrapped(paragraph.split(LINE_END)) ? paragraph.replace(/[\r\n]/g, " ") : paragraph,
  );
}

/** Two lines with no empty one between them. */
const LINE_INSIDE = /[^\s]\r?\n[ \t]*[^\s]/;
const LINE_END = /\r?\n/;
const PARAGRAPH = /[^\s][^\r\n]*(?:\r?\n[ \t]*[^\s][^\r\n]*)+/g;
