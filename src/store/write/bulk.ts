import { Prisma } from "../generated/client.ts";

/** A transaction under way. */
export type Transaction = Prisma.TransactionClient;

/**
 * The values as a list for `IN`, bound as one: so a statement is the same for any number of values, and there may be any
 * number of them.
 */
export const listOf = (values: readonly string[]): Prisma.Sql =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** The tables that are written many rows at a time, with the columns that have to be given. */
export interface BulkTables {
  readonly Article: Prisma.ArticleUncheckedCreateInput;
  readonly LeaderReported: Prisma.LeaderReportedCreateManyInput;
  readonly MissionReported: Prisma.MissionReportedCreateManyInput;
  readonly Mention: Prisma.MentionCreateManyInput;
  readonly Quotation: Prisma.QuotationCreateManyInput;
  readonly Report: Prisma.ReportCreateManyInput;
  readonly Announcement: Prisma.AnnouncementCreateManyInput;
  readonly ReportParticipant: Prisma.ReportParticipantCreateManyInput;
  readonly ReportEvidence: Prisma.ReportEvidenceCreateManyInput;
  readonly ReportMission: Prisma.ReportMissionCreateManyInput;
  readonly ReportQuotation: Prisma.ReportQuotationCreateManyInput;
  readonly TopicReported: Prisma.TopicReportedCreateManyInput;
  readonly Leader: Prisma.LeaderCreateManyInput;
  readonly LeaderName: Prisma.LeaderNameCreateManyInput;
  readonly Office: Prisma.OfficeCreateManyInput;
  readonly Call: Prisma.CallCreateManyInput;
  readonly Judgement: Prisma.JudgementCreateManyInput;
  readonly Participant: Prisma.ParticipantCreateManyInput;
  readonly Topic: Prisma.TopicCreateManyInput;
  readonly CallTopic: Prisma.CallTopicCreateManyInput;
  readonly Mission: Prisma.MissionCreateManyInput;
  readonly MissionName: Prisma.MissionNameCreateManyInput;
  readonly CallMission: Prisma.CallMissionCreateManyInput;
  readonly Rejection: Prisma.RejectionCreateManyInput;
  readonly DecisionSubject: Prisma.DecisionSubjectCreateManyInput;
  readonly Reprint: Prisma.ReprintCreateManyInput;
}

/** What to do with a row whose key is there already: fail, leave it, or overwrite its other columns. */
export type OnConflict = "fail" | "keep" | { readonly overwrite: readonly string[] };

/** So many values go into one statement at the most; SQLite takes 32,766. More gain nothing. */
const VALUES_A_STATEMENT = 2000;

/**
 * How many of `left` rows the next statement takes: a power of two, so that the same few statements are prepared once
 * and used again and again, however many rows there are.
 */
const rowsOfNext = (left: number, columns: number): number =>
  2 ** Math.floor(Math.log2(Math.min(left, VALUES_A_STATEMENT / columns)));

/**
 * Inserts rows by statements of many rows each, several times as fast as Prisma's `createMany`. All rows must have
 * the same columns; lists are stored as JSON. `overwrite` names the columns of the key.
 */
export async function insertRows<Table extends keyof BulkTables>(
  transaction: Transaction,
  table: Table,
  rows: readonly BulkTables[Table][],
  onConflict: OnConflict = "fail",
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let from = 0, size = 0; from < rows.length; from += size) {
    size = rowsOfNext(rows.length - from, columns.length);
    const part = rows.slice(from, from + size);
    // Numbered places are names to SQLite, which takes quadratic time to tell many of them apart.
    const places = part.map(() => `(${columns.map(() => "?").join(",")})`);
    const names = columns.map(quoted).join(",");
    const sql = `INSERT INTO ${quoted(table)} (${names}) VALUES ${places.join(",")}${conflictClause(columns, onConflict)}`;
    await transaction.$executeRawUnsafe(sql, ...part.flatMap((row) => valuesOf(row, columns)));
  }
}

function conflictClause(columns: readonly string[], onConflict: OnConflict): string {
  if (onConflict === "fail") return "";
  if (onConflict === "keep") return " ON CONFLICT DO NOTHING";
  const others = columns.filter((column) => !onConflict.overwrite.includes(column));
  const updates = others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(", ");
  return ` ON CONFLICT (${onConflict.overwrite.map(quoted).join(",")}) DO UPDATE SET ${updates}`;
}

const quoted = (name: string): string => `"${name}"`;

function valuesOf(row: object, columns: readonly string[]): readonly unknown[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.map((column) => {
    const value = values.get(column);
    if (value === undefined) throw new Error(`A row has no ${column}.`);
    return Array.isArray(value) ? JSON.stringify(value) : value;
  });
}
