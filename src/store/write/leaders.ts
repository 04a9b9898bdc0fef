import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import type { LeaderResolved, Resolver } from "../../model/resolution.ts";
import { leaderDecisions } from "../decisions/in-force.ts";
import { Prisma } from "../generated/client.ts";
import { insertRows, listOf, type Transaction } from "./bulk.ts";
import { countIn, countOut, type LeaderStored } from "./leader-forms.ts";
import { leadersInQuestion, namedAlone } from "./leaders-in-question.ts";
import type { ArticlePrepared } from "./prepare.ts";
import { distinctById, type Touched } from "./touched.ts";

/** What writing the leaders came to. */
export interface LeadersWritten {
  /** The leader of every new entry, by entry id. */
  readonly byEntry: ReadonlyMap<string, string>;
  /** Stored entries that mean another leader now, and whom they meant. */
  readonly moved: readonly { readonly entryId: string; readonly from: string }[];
}

/**
 * Finds out whom the new entries mean, and whether that changes whom stored ones mean, and writes the leaders. Only
 * entries of the same folded name are looked at, those of leaders who have lost one, and those that decisions lead to.
 */
export async function writeLeaders(
  transaction: Transaction,
  articles: readonly ArticlePrepared[],
  touched: Touched,
  resolver: Resolver,
): Promise<LeadersWritten> {
  const added = articles.flatMap(({ entries }) => entries.leaders);
  const decisions = await leaderDecisions(transaction);
  const { stored, whole } = await leadersInQuestion(transaction, added, touched, decisions, resolver);
  const entries = [...stored.map(({ entry }) => entry), ...added];
  const identities = resolver.identifyLeaders(entries, decisions);
  const moved = stored.filter(({ entry, leaderId }) => identities.get(entry.id) !== leaderId);

  const names = resolver.namesGiven(entries, decisions);
  const leaders = [...grouped(entries, ({ id }) => identities.get(id) ?? "")].map(([id, of]) =>
    resolver.describeLeader(id, of, names.get(id)),
  );
  // Of those whom the register knows, the new entries can only add to what is there, unless an old one has gone.
  const complete = leaders.filter(({ id, registerId }) => registerId === null || whole.includes(id));
  await transaction.leaderName.deleteMany({ where: { leaderId: { in: complete.map(({ id }) => id) } } });
  await insertLeaders(transaction, leaders);
  const alone = namedAlone(touched, decisions);
  const movedEntries: LeadersWritten["moved"][number][] = [];
  for (const said of moved) movedEntries.push(...(await move(transaction, said, alone, identities)));
  return { byEntry: identities, moved: movedEntries };
}

/** Lets the stored entries that say this mean the leader whom they mean now. */
async function move(
  transaction: Transaction,
  { entry: { id, registerId, office }, folded, leaderId: from }: LeaderStored,
  alone: readonly string[],
  identities: ReadonlyMap<string, string>,
): Promise<LeadersWritten["moved"]> {
  const [officeTitle, officeOf] = [office?.title ?? null, office?.of ?? null];
  const where = alone.includes(id)
    ? { id }
    : { registerId, folded, officeTitle, officeOf, leaderId: from, id: { notIn: [...alone] } };
  const entries = await transaction.leaderReported.findMany({ where, select: { id: true } });
  const moving = Prisma.sql`"id" IN ${listOf(entries.map((entry) => entry.id))}`;
  await countOut(transaction, moving);
  await transaction.leaderReported.updateMany({ where, data: { leaderId: identities.get(id) ?? from } });
  await countIn(transaction, moving);
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
