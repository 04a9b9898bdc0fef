/**
 * Whether these are the lines of a paragraph that was cut to an even width (e-mail, old archives): all lines but the
 * last are of one width, no line could have taken the next one's first word, and none is a list's.
 */
export function isWrapped(lines: readonly string[]): boolean {
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

/** Words of a text as they are written on one line: "Mateo Mora", though the line ends behind "Mateo". */
export const onOneLine = (words: string): string =>
  words.includes("\n") || words.includes("\r") ? words.replace(/\s*[\r\n]\s*/g, " ") : words;
