import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import type { LeaderEntry, LeaderResolved, Resolver } from "../../model/resolution.ts";
import { type LeaderReported, Prisma } from "../generated/client.ts";
import { stringsOf } from "../read/json.ts";
import { insertRows, listOf, type Transaction } from "./bulk.ts";
import type { ArticlePrepared } from "./prepare.ts";
import { distinct, distinctById, type Touched } from "./touched.ts";

/** What writing the leaders came to. */
export interface LeadersWritten {
  /** The leader of every new entry, by entry id. */
  readonly byEntry: ReadonlyMap<string, string>;
  /** Stored entries that mean another leader now, and whom they meant. */
  readonly moved: readonly { readonly entryId: string; readonly from: string }[];
}

/**
 * Finds out whom the new entries mean, and whether that changes whom stored ones mean, and writes the leaders. Only
 * entries of the same folded name are looked at, and those of leaders who have lost one.
 */
export async function writeLeaders(
  transaction: Transaction,
  articles: readonly ArticlePrepared[],
  touched: Touched,
  resolver: Resolver,
): Promise<LeadersWritten> {
  const added = articles.flatMap(({ entries }) => entries.leaders);
  const keys = distinct([...added.flatMap((entry) => resolver.leaderKey(entry) ?? []), ...touched.leaderKeys]);
  const stored = await storedLeaders(transaction, Prisma.sql`"registerId" IS NULL AND "folded" IN ${listOf(keys)}`);
  const identities = resolver.identifyLeaders([...stored.map(toEntry), ...added]);
  const moved = stored.filter(({ id, leaderId }) => identities.get(id) !== leaderId);

  // Of those whom the register knows, the new entries can only add to what is there, unless an old one has gone.
  const ids = listOf(touched.leaderIds);
  const lost = await storedLeaders(transaction, Prisma.sql`"registerId" IS NOT NULL AND "leaderId" IN ${ids}`);
  const all = new Map([...[...stored, ...lost].map(toEntry), ...added].map((entry) => [entry.id, entry]));
  const byLeader = grouped([...all.values()], ({ id, registerId }) => registerId ?? identities.get(id) ?? "");
  const leaders = [...byLeader].map(([id, entries]) => resolver.describeLeader(id, entries));
  const complete = leaders.filter(({ id, registerId }) => registerId === null || touched.leaderIds.includes(id));
  await transaction.leaderName.deleteMany({ where: { leaderId: { in: complete.map(({ id }) => id) } } });
  await insertLeaders(transaction, leaders);
  const entries: LeadersWritten["moved"][number][] = [];
  for (const said of moved) entries.push(...(await move(transaction, said, identities)));
  return { byEntry: identities, moved: entries };
}

/** What so many articles say of one leader just alike. */
type LeaderStored = Omit<LeaderReported, "articleId" | "ordinal"> & { readonly uses: number | bigint };

/** Names that everybody has in the mouth come from thousands of articles; what these say comes as few rows. */
const storedLeaders = (transaction: Transaction, where: Prisma.Sql): Promise<readonly LeaderStored[]> =>
  transaction.$queryRaw`
    SELECT min("id") AS "id", "name", "folded", "aliases", min("officeWords") AS "officeWords", "officeTitle", "officeOf",
    "registerId", "leaderId", count(*) AS "uses" FROM "LeaderReported" WHERE ${where}
    GROUP BY "leaderId", "folded", "name", "aliases", "officeTitle", "officeOf", "registerId"`;

/** Lets the stored entries that say this mean the leader whom they mean now. */
async function move(
  transaction: Transaction,
  { id, folded, officeTitle, officeOf, leaderId: from }: LeaderStored,
  identities: ReadonlyMap<string, string>,
): Promise<LeadersWritten["moved"]> {
  const where = { registerId: null, folded, officeTitle, officeOf, leaderId: from };
  const entries = await transaction.leaderReported.findMany({ where, select: { id: true } });
  await transaction.leaderReported.updateMany({ where, data: { leaderId: identities.get(id) ?? from } });
  return entries.map((entry) => ({ entryId: entry.id, from }));
}

async function insertLeaders(transaction: Transaction, leaders: readonly LeaderResolved[]): Promise<void> {
  const rows = leaders.map(({ id, name, registerId, wikidata }) => ({
    id,
    name,
    sortName: fold(name),
    registerId,
    wikidata,
  }));
  const names = leaders.flatMap(({ id, names }) => names.map((name) => ({ leaderId: id, name, folded: fold(name) })));
  await insertRows(transaction, "Leader", rows, { overwrite: ["id"] });
  await insertRows(transaction, "LeaderName", names, "keep");
  await insertRows(transaction, "Office", distinctById(leaders.flatMap(({ offices }) => offices)), {
    overwrite: ["id"],
  });
}

const toEntry = (row: LeaderStored): LeaderEntry => ({
  id: row.id,
  ordinal: 0,
  name: row.name,
  aliases: stringsOf(row.aliases),
  office: row.officeWords === null ? null : { words: row.officeWords, title: row.officeTitle ?? "", of: row.officeOf },
  registerId: row.registerId,
  uses: Number(row.uses),
});
