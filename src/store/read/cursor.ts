/** Where a record stands in a list: what the list is ordered by, and the record's id. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** A cursor that this program did not make; `message` is for whoever sent it. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** The position as an opaque string. */
export const encodeCursor = ({ key, id }: Position): string =>
  Buffer.from(JSON.stringify([key, id]), "utf8").toString("base64url");

/** The position that `encodeCursor` was given. Throws a `CursorError` for any other string. */
export function decodeCursor(cursor: string): Position {
  const [key, id] = parse(Buffer.from(cursor, "base64url").toString("utf8"));
  if ((typeof key === "string" || typeof key === "number") && typeof id === "string") return { key, id };
  throw new CursorError(
    `"${cursor.slice(0, 80)}" is not a cursor of this list. Take cursors from its edges or pageInfo.`,
  );
}

function parse(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
