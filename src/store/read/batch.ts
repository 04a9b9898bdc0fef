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

/** The rows under their key, in the order in which they come. (`Map.groupBy` is not in Node 20.) */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
