import { comparableText } from "./normalise.ts";

/** An author's name without the word before it: "By Ann Writer" is Ann Writer. */
export function authorOf(byline: string | null): string | null {
  const author = byline?.replace(/^(?:written\s+)?by\b:?\s*/i, "").trim() ?? "";
  return author === "" ? null : author;
}

/**
 * A normalised text without the byline at its head, if that says no more than the author who is known already: it is
 * a part of the page, not of the report, and its name is nobody's who is reported on.
 */
export function stripByline(text: string, author: string | null): string {
  if (author === null) return text;
  const names = [author, `by ${author}`].map(comparableText);
  const lines = text.split("\n");
  const at = lines.slice(0, headLines).findIndex((line) => line !== "" && names.includes(comparableText(line)));
  if (at === -1) return text;
  return [...lines.slice(0, at), ...lines.slice(at + 1)]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** How far down a byline stands: after a headline and a dateline, with empty lines between. */
const headLines = 5;
