/** The rows of a tab-separated table below its header line, each given to `read` as its cells. */
export const readRows = <T>(text: string, read: (cells: readonly string[]) => T): readonly T[] => {
  const rows: T[] = [];
  let start = text.indexOf("\n") + 1;
  while (start > 0 && start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
    if (line !== "") rows.push(read(line.split("\t")));
    start = end + 1;
  }
  return rows;
};

const CARRIAGE_RETURN = 13;

/** The items of a cell that holds a list. */
export const items = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? NONE : cell.split("|");

const NONE: readonly string[] = [];

/** A cell, or null when it is empty. */
export const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === "" ? null : cell);
