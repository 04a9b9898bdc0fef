import { z } from "zod";
import type { LeaderEntry } from "../../model/resolution.ts";
import { Prisma } from "../generated/client.ts";
import { listOf, type Transaction } from "./bulk.ts";

/** What some stored articles say of one leader just alike. */
export interface LeaderStored {
  /** Stands for all of them. */
  readonly entry: LeaderEntry;
  readonly folded: string;
  /** Whom they mean. */
  readonly leaderId: string;
}

/** The columns of `LeaderReported` that tell whom it means, as one value. */
const SAID = Prisma.sql`json_array("name", json("aliases"), "officeTitle", "officeOf", "registerId")`;

const SAID_PARSED = z.tuple([
  z.string(),
  z.array(z.string()),
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
]);

/** Counts the stored entries of these rows of `LeaderReported` in; wanted behind their insertion. */
export async function countIn(transaction: Transaction, where: Prisma.Sql): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "LeaderForm" ("folded", "leaderId", "said", "uses")
    SELECT "folded", "leaderId", ${SAID}, count(*) FROM "LeaderReported" WHERE ${where} GROUP BY 1, 2, 3
    ON CONFLICT ("folded", "leaderId", "said") DO UPDATE SET "uses" = "LeaderForm"."uses" + excluded."uses"`;
}

/** Counts these out; wanted before they go. */
export async function countOut(transaction: Transaction, where: Prisma.Sql): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "LeaderForm" SET "uses" = "LeaderForm"."uses" - gone."count"
    FROM (SELECT "folded", "leaderId", ${SAID} AS "said", count(*) AS "count"
      FROM "LeaderReported" WHERE ${where} GROUP BY 1, 2, 3) gone
    WHERE "LeaderForm"."folded" = gone."folded" AND "LeaderForm"."leaderId" = gone."leaderId"
    AND "LeaderForm"."said" = gone."said"`;
  await transaction.$executeRaw`
    DELETE FROM "LeaderForm" WHERE "uses" = 0 AND "folded" IN (SELECT "folded" FROM "LeaderReported" WHERE ${where})`;
}

/**
 * What is stored of these leaders, and under these folded names of those whom the register does not know. The entries
 * `alone`, by their ids, stand for themselves, and come all.
 */
export async function leadersStored(
  transaction: Transaction,
  { leaderIds, names }: { readonly leaderIds: readonly string[]; readonly names: readonly string[] },
  alone: readonly string[],
): Promise<readonly LeaderStored[]> {
  const forms = await transaction.$queryRaw<readonly FormRow[]>`
    SELECT "folded", "leaderId", "said", "uses" FROM "LeaderForm"
    WHERE "folded" IN ${listOf(names)} AND "said" ->> 4 IS NULL
    UNION SELECT "folded", "leaderId", "said", "uses" FROM "LeaderForm" WHERE "leaderId" IN ${listOf(leaderIds)}`;
  if (alone.length === 0) return forms.map((form) => toStored(form));
  const entries = await transaction.$queryRaw<readonly (FormRow & EntryPlace)[]>`
    SELECT "id", "articleId", "folded", "leaderId", ${SAID} AS "said", 1 AS "uses"
    FROM "LeaderReported" WHERE "id" IN ${listOf(alone)}`;
  const left = new Map(forms.map((form) => [keyOf(form), Number(form.uses)]));
  for (const entry of entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) - 1);
  const others = forms.flatMap((form) => {
    const uses = left.get(keyOf(form)) ?? 0;
    return uses > 0 ? [{ ...form, uses }] : [];
  });
  return [...others.map((form) => toStored(form)), ...entries.map((entry) => toStored(entry, entry))];
}

interface FormRow {
  readonly folded: string;
  readonly leaderId: string;
  readonly said: string;
  readonly uses: number | bigint;
}

type EntryPlace = Pick<LeaderEntry, "id" | "articleId">;

const keyOf = ({ folded, leaderId, said: words }: FormRow): string => JSON.stringify([folded, leaderId, words]);

/** `place` is that of an entry which stands for itself. */
function toStored(row: FormRow, place: EntryPlace = { id: keyOf(row), articleId: "" }): LeaderStored {
  const [name, aliases, title, of, registerId] = SAID_PARSED.parse(JSON.parse(row.said));
  const office = title === null ? null : { words: title, title, of };
  const { id, articleId } = place;
  const entry = { id, articleId, ordinal: 0, name, aliases, office, registerId, uses: Number(row.uses) };
  return { entry, folded: row.folded, leaderId: row.leaderId };
}
