/**
 * Text as it is stored and as every span points into it: no carriage returns, invisible characters or odd
 * spaces; no space at line ends; paragraphs parted by one empty line; composed characters (NFC). This runs
 * before any offset exists, and the result is a fixed point: normalising it again changes nothing.
 */
export function normaliseText(text: string): string {
  let result = text;
  for (const { pattern, replacement } of textRules) result = result.replace(pattern, replacement);
  return result.normalize("NFC").trim();
}

/** In order: what removes characters comes before what looks at the spaces and line ends they leave. */
const textRules = [
  { name: "line ends", pattern: /\r\n?|[\u0085\u2028\u2029\v\f]/g, replacement: "\n" },
  { name: "odd spaces", pattern: /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, replacement: " " },
  // Control and format characters (soft hyphens, zero-width spaces, direction and byte order marks) and halves of
  // surrogate pairs. Joiners stay, as words of some scripts need them, and so do the visible signs among the rest.
  {
    name: "invisible characters",
    pattern: /(?!\n|\u200c|\u200d|[\u0600-\u0605\u06dd\u070f])[\p{Cc}\p{Cf}\p{Cs}]/gu,
    replacement: "",
  },
  { name: "runs of spaces", pattern: / {2,}/g, replacement: " " },
  { name: "spaces at line ends", pattern: / ?\n ?/g, replacement: "\n" },
  { name: "runs of empty lines", pattern: /\n{3,}/g, replacement: "\n\n" },
] as const;

/** One line of text (a title, a name): normalised, with every run of white space one space; null when nothing is left. */
export function normaliseLine(text: string | null): string | null {
  if (text === null) return null;
  const line = normaliseText(text).replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

/**
 * What two printings of one text have in common: letters and digits only, without case, width or punctuation,
 * so that curly quotes, another dash or other line breaks do not make another article.
 */
export function comparableText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
