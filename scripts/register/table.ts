/** A tab-separated table as rows by column name; every cell is a string, "" when empty. */
export type Table = readonly Readonly<Record<string, string>>[];

/** Reads a table with one header line; empty lines and lines that begin with "#" are left out. */
export const readTable = (text: string): Table => {
  const [header, ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const columns = (header ?? "").split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? "").trim()]));
  });
};

/** Writes rows as a table with the given columns. */
export const writeTable = (columns: readonly string[], rows: Table): string =>
  `${[columns.join("\t"), ...rows.map((row) => columns.map((column) => row[column] ?? "").join("\t"))].join("\n")}\n`;

/** The items of a cell that holds a list. */
export const items = (cell: string | undefined): readonly string[] =>
  (cell ?? "")
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** A cell that holds the distinct items. */
export const cell = (list: Iterable<string>): string => [...new Set(list)].join("|");
