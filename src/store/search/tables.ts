import { createClient } from "@libsql/client";

/**
 * Makes the full-text index of SQLite and whatever keeps it up to date, if they are not there, and fills it from what
 * is stored. It is no part of the models, which another database must be able to have: each database searches in its
 * own way. Triggers keep it, so nobody who writes has to think of it. `file` is `file:` and an absolute path of a
 * database that has had its migrations; `timeout` is how long to wait for another process, in milliseconds.
 */
export async function prepareSearch(file: string, timeout: number): Promise<void> {
  const client = createClient({ url: file, timeout });
  try {
    const isThere = "SELECT 1 FROM sqlite_master WHERE name = 'SearchText'";
    if ((await client.execute(isThere)).rows.length > 0) return;
    const transaction = await client.transaction("write");
    try {
      // Asked again behind the lock: another process may have been first.
      if ((await transaction.execute(isThere)).rows.length === 0) await transaction.executeMultiple(CREATE);
      await transaction.commit();
    } finally {
      transaction.close();
    }
  } finally {
    client.close();
  }
}

/** What is searched: of each row of a table, which record it belongs to, which of its texts it is, and the texts. */
interface Source {
  readonly kind: "ARTICLE" | "QUOTATION" | "CALL" | "LEADER" | "MISSION";
  readonly table: string;
  /** Column of the record that the text belongs to; for a call, the report. */
  readonly ref: string;
  /** Column that tells the texts of one record apart, or an empty string. */
  readonly part: string | null;
  readonly title: string | null;
  readonly body: string;
}

const SOURCES: readonly Source[] = [
  { kind: "ARTICLE", table: "Article", ref: "id", part: null, title: "title", body: "text" },
  { kind: "QUOTATION", table: "Quotation", ref: "id", part: null, title: "speaker", body: "quote" },
  { kind: "CALL", table: "ReportEvidence", ref: "reportId", part: "ordinal", title: null, body: "quote" },
  { kind: "LEADER", table: "LeaderName", ref: "leaderId", part: "name", title: null, body: "name" },
  { kind: "MISSION", table: "MissionName", ref: "missionId", part: "name", title: null, body: "name" },
];

const CREATE_TABLES = `
CREATE TABLE "SearchEntry" (
  "entry" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "ref" TEXT NOT NULL,
  "part" TEXT NOT NULL,
  UNIQUE ("kind", "ref", "part")
);
CREATE VIRTUAL TABLE "SearchText" USING fts5("title", "body", tokenize = 'unicode61 remove_diacritics 2');
`;

function createSource({ kind, table, ref, part, title, body }: Source): string {
  const partOf = (row: string): string => (part === null ? "''" : `CAST(${row}."${part}" AS TEXT)`);
  const titleOf = (row: string): string => (title === null ? "''" : `coalesce(${row}."${title}", '')`);
  const entryOf = (row: string): string =>
    `(SELECT "entry" FROM "SearchEntry" WHERE "kind" = '${kind}' AND "ref" = ${row}."${ref}" AND "part" = ${partOf(row)})`;
  const updated = [title, body].flatMap((column) => (column === null ? [] : `"${column}"`)).join(", ");
  return `
CREATE TRIGGER "Search${table}Insert" AFTER INSERT ON "${table}" BEGIN
  INSERT INTO "SearchEntry" ("kind", "ref", "part") VALUES ('${kind}', NEW."${ref}", ${partOf("NEW")});
  INSERT INTO "SearchText" (rowid, "title", "body") VALUES (${entryOf("NEW")}, ${titleOf("NEW")}, NEW."${body}");
END;
CREATE TRIGGER "Search${table}Update" AFTER UPDATE OF ${updated} ON "${table}" BEGIN
  UPDATE "SearchText" SET "title" = ${titleOf("NEW")}, "body" = NEW."${body}" WHERE rowid = ${entryOf("NEW")};
END;
CREATE TRIGGER "Search${table}Delete" AFTER DELETE ON "${table}" BEGIN
  DELETE FROM "SearchText" WHERE rowid = ${entryOf("OLD")};
  DELETE FROM "SearchEntry" WHERE "kind" = '${kind}' AND "ref" = OLD."${ref}" AND "part" = ${partOf("OLD")};
END;
INSERT INTO "SearchEntry" ("kind", "ref", "part") SELECT '${kind}', x."${ref}", ${partOf("x")} FROM "${table}" x;
INSERT INTO "SearchText" (rowid, "title", "body") SELECT ${entryOf("x")}, ${titleOf("x")}, x."${body}" FROM "${table}" x;
`;
}

const CREATE = CREATE_TABLES + SOURCES.map(createSource).join("");
