import type { Span } from "../../model/span.ts";

/** What stands before and after each found word in a marked text. In no text that people write. */
export const OPEN = "\u{E000}";
export const CLOSE = "\u{E001}";

/** How much of a text is shown, in UTF-16 code units. */
const LENGTH = 240;

/** A piece of a text in which words were found. */
export interface Excerpt {
  /** With "…" where something was left out at an end. */
  readonly text: string;
  /** Where in `text` the found words stand. */
  readonly highlights: readonly Span[];
}

/** The spans of a text that are marked in `marked`; none when the text itself has the marks. */
export function markedSpans(marked: string, text: string): readonly Span[] {
  const parts = marked.split(OPEN);
  const spans: Span[] = [];
  let at = parts[0]?.length ?? 0;
  for (const part of parts.slice(1)) {
    const close = part.indexOf(CLOSE);
    if (close < 0) return [];
    spans.push({ start: at, end: at + close });
    at += part.length - CLOSE.length;
  }
  return at === text.length ? spans : [];
}

/** The piece of `text` around the first of `spans`, from word to word. */
export function excerptOf(text: string, spans: readonly Span[]): Excerpt {
  const first = spans[0] ?? { start: 0, end: 0 };
  const start = wordBegin(text, Math.max(0, Math.min(first.start - LENGTH / 4, text.length - LENGTH)), first.start);
  const end = wordEnd(text, Math.min(text.length, start + LENGTH), Math.max(first.end, start));
  const before = start > 0 ? "…" : "";
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? "…" : ""),
    highlights: spans
      .filter((span) => start <= span.start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

/** The first beginning of a word from `at` on, at most `limit`. */
function wordBegin(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

/** The last end of a word up to `at`, at least `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const shown = text.slice(limit, at);
  const space = shown.search(/\s\S*$/);
  return space < 0 ? limit : limit + space;
}
