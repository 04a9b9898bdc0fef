import { grouped } from "../../model/grouped.ts";

/** The rows in the order of `ids`, null where there is none. */
export function oneForEach<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): readonly (Row | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The rows of each of `ids`, in the order in which they come. */
export function allForEach<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): readonly (readonly Row[])[] {
  const byId = grouped(rows, idOf);
  return ids.map((id) => byId.get(id) ?? []);
}
