import { nameInLeaderId } from "../../model/leader-id.ts";
import type { LeaderDecision, LeaderEntry, Resolver } from "../../model/resolution.ts";
import type { Transaction } from "./bulk.ts";
import { type LeaderStored, leadersStored } from "./leader-forms.ts";
import { distinct, type Touched } from "./touched.ts";

/** The stored entries that have to be looked at. */
interface LeadersInQuestion {
  readonly stored: readonly LeaderStored[];
  /** Leaders of whom they are all. */
  readonly whole: readonly string[];
}

/** The stored entries that may mean another leader now, or that are wanted to describe one anew. */
export async function leadersInQuestion(
  transaction: Transaction,
  added: readonly LeaderEntry[],
  touched: Touched,
  decisions: readonly LeaderDecision[],
  resolver: Resolver,
): Promise<LeadersInQuestion> {
  const keys = distinct([...added.flatMap((entry) => resolver.leaderKey(entry) ?? []), ...touched.leaderKeys]);
  const alone = namedAlone(touched, decisions);
  if (decisions.length === 0) {
    const { leaderIds } = touched;
    const [named, lost] = [new Set(keys), new Set(leaderIds)];
    const stored = (await leadersStored(transaction, { leaderIds, names: keys }, alone)).filter(
      ({ entry, folded, leaderId }) =>
        entry.registerId === null ? named.has(folded) : lost.has(leaderId) || alone.includes(entry.id),
    );
    return { stored, whole: leaderIds };
  }
  const links = await decidedLinks(transaction, decisions);
  // Decisions take entries of any name to any leader: whoever loses one or gains one is wanted whole.
  for (let whole = distinct(touched.leaderIds); ; ) {
    const theirs = (await leadersStored(transaction, { leaderIds: whole, names: [] }, alone)).filter(({ leaderId }) =>
      whole.includes(leaderId),
    );
    const { names, entryIds } = led(links, [...keys, ...theirs.map(({ folded }) => folded)]);
    const own = [...entryIds, ...touched.entryIds];
    const stored = (await leadersStored(transaction, { leaderIds: whole, names }, alone)).filter(
      ({ entry, folded, leaderId }) =>
        whole.includes(leaderId) || own.includes(entry.id) || (entry.registerId === null && names.includes(folded)),
    );
    const identities = resolver.identifyLeaders([...stored.map(({ entry }) => entry), ...added], decisions);
    const lost = stored.flatMap(({ entry, leaderId }) => (identities.get(entry.id) === leaderId ? [] : leaderId));
    const unregistered = [...identities.values()].filter((id) => nameInLeaderId(id) !== null);
    const wanted = distinct([...whole, ...lost, ...unregistered]);
    if (wanted.length === whole.length) return { stored, whole };
    whole = wanted;
  }
}

/** Entries on which a decision is or was: they may mean another leader than those that say the same. */
export const namedAlone = (touched: Touched, decisions: readonly LeaderDecision[]): readonly string[] =>
  distinct([...touched.entryIds, ...decisions.flatMap((decision) => ("entryId" in decision ? decision.entryId : []))]);

/** Names that a decision connects: those of whom it is about and of who they are, and the entry that it names. */
interface Link {
  readonly names: readonly string[];
  readonly entryId: string | null;
}

async function decidedLinks(transaction: Transaction, decisions: readonly LeaderDecision[]): Promise<readonly Link[]> {
  const entryIds = decisions.flatMap((decision) => ("entryId" in decision ? decision.entryId : []));
  const rows = await transaction.leaderReported.findMany({
    where: { id: { in: entryIds } },
    select: { id: true, folded: true },
  });
  const folded = new Map(rows.map((row) => [row.id, row.folded]));
  const nameOf = (id: string): readonly string[] => [nameInLeaderId(id) ?? id];
  return decisions.map((decision) => {
    if (decision.kind === "rename") return { names: nameOf(decision.leader), entryId: null };
    if ("leader" in decision) return { names: [...nameOf(decision.leader), ...nameOf(decision.is)], entryId: null };
    return { names: [folded.get(decision.entryId) ?? "", ...nameOf(decision.is)], entryId: decision.entryId };
  });
}

/** All names to which links lead from these, and the entries of these links. */
function led(
  links: readonly Link[],
  from: readonly string[],
): { readonly names: string[]; readonly entryIds: string[] } {
  const names = new Set(from);
  const rest = new Set(links);
  const entryIds: string[] = [];
  for (let found = true; found; ) {
    const reached = [...rest].filter((link) => link.names.some((name) => names.has(name)));
    found = reached.length > 0;
    for (const link of reached) {
      rest.delete(link);
      for (const name of link.names) names.add(name);
      if (link.entryId !== null) entryIds.push(link.entryId);
    }
  }
  return { names: [...names], entryIds };
}
