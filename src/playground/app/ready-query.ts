/** A query that the playground offers, with what it shows. */
export interface ReadyQuery {
  /** The heading that it stands under: "Calls". */
  readonly group: string;
  readonly title: string;
  /** One or two sentences on what it shows. */
  readonly shows: string;
  /** The document as the editor opens it, its comment included. */
  readonly query: string;
}

/**
 * Reads a ready query from its file. The folder is the group ("queries/1-calls/2-between.graphql": "Calls"), the
 * first comment line the title, the comment lines after it what it shows.
 */
export const readyQuery = (path: string, source: string): ReadyQuery => {
  const [title = "", ...shows] = leadingComment(source);
  return { group: groupOf(path), title, shows: shows.join(" "), query: source.trimEnd() };
};

/** Ready queries in the order of their paths. */
export const readyQueries = (sources: Readonly<Record<string, string>>): readonly ReadyQuery[] =>
  Object.entries(sources)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, source]) => readyQuery(path, source));

const leadingComment = (source: string): readonly string[] => {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^#\s*/, "").trim());
};

const groupOf = (path: string): string => {
  const folder = path.split("/").at(-2)?.replace(/^\d+-/, "").replaceAll("-", " ") ?? "";
  return folder.charAt(0).toUpperCase() + folder.slice(1);
};
