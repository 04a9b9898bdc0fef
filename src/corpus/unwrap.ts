import { isWrapped } from "../model/wrapped.ts";

/**
 * Text whose paragraphs were cut into lines of even width with each paragraph on one line again, since a line end
 * inside a sentence is no end of anything. Text with one line a paragraph, lists and verse are left as they are.
 */
export function unwrapLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      isWrapped(paragraph.split("\n")) ? paragraph.trim().replace(/[ \t]*\n[ \t]*/g, " ") : paragraph,
    )
    .join("\n\n");
}
