/**
 * Text whose paragraphs were cut into lines of even width (e-mail, old archives) with each paragraph on one line
 * again, since a line end inside a sentence is no end of anything. Text with one line a paragraph, lists and verse
 * are left as they are.
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

/** All lines but the last are of one width, no line could have taken the next one's first word, and none is a list's. */
function isWrapped(lines: readonly string[]): boolean {
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== "");
  const full = trimmed.slice(0, -1);
  if (full.length === 0 || trimmed.some((line) => /^(?:[-*•]|\d+[.)])\s/.test(line))) return false;
  const width = Math.max(...trimmed.map((line) => line.length));
  if (width < narrowest || width > widest) return false;
  return full.every((line, at) => {
    const nextWord = trimmed[at + 1]?.split(" ", 1)[0] ?? "";
    return line.length + 1 + nextWord.length > width - slack;
  });
}

const narrowest = 50;
const widest = 110;
/** Writers' lines vary a little; where every line could take more than this, the line ends are meant. */
const slack = 12;
