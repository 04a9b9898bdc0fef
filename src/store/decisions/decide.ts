import type { Decision, Signed } from "../../model/decision.ts";
import { nameInLeaderId } from "../../model/leader-id.ts";
import type { Resolver } from "../../model/resolution.ts";
import type { Store } from "../open.ts";
import { insertRows, type Transaction } from "../write/bulk.ts";
import { writeCalls } from "../write/calls.ts";
import { writeLeaders } from "../write/leaders.ts";
import { sweep } from "../write/sweep.ts";
import { distinct, NOTHING, type Touched } from "../write/touched.ts";
import { BadDecision, type Request, saidBy } from "./request.ts";
import { decisionId, SAID } from "./said.ts";
import { subjectsOf, subjectsOfDecisions } from "./subjects.ts";

/** A request with who makes it, when, and why in their words. */
export interface Requested extends Signed {
  readonly request: Request;
  readonly note: string | null;
}

/**
 * Stores a decision, and makes anew what it changes: those leaders and calls, in one transaction. Gives the decision's
 * id. Throws a `BadDecision` when the request makes no sense; then nothing is stored.
 */
export const decide = (store: Store, { request, who, at, note }: Requested, resolver: Resolver): Promise<string> =>
  store.client.$transaction(async (transaction) => {
    const decision = { said: await saidBy(transaction, request, resolver), who, at, note, undone: null };
    await insertDecisions(transaction, [decision], resolver);
    await makeAnew(transaction, [decisionId(decision)], resolver);
    return decisionId(decision);
  });

/**
 * Takes a decision back: all is as if it had not been made, but it stays on record. Throws a `BadDecision` when there
 * is none, or when it was taken back before.
 */
export const undo = (store: Store, id: string, { who, at }: Signed, resolver: Resolver): Promise<void> =>
  store.client.$transaction(async (transaction) => {
    const known = await transaction.decision.findUnique({ where: { id } });
    if (known === null) throw new BadDecision(`There is no decision ${id}.`);
    if (known.undoneAt !== null)
      throw new BadDecision(
        `The decision ${id} was undone by ${known.undoneBy} on ${known.undoneAt.toISOString().slice(0, 10)}.`,
      );
    await transaction.decision.update({ where: { id }, data: { undoneBy: who, undoneAt: at } });
    await makeAnew(transaction, [id], resolver);
  });

/** What came of taking decisions over, in numbers of them. */
export interface TakenOver {
  readonly added: number;
  /** Were there, and are undone now. */
  readonly undone: number;
  readonly unchanged: number;
}

/**
 * Takes decisions over that were made elsewhere, all of them or none. Those that are there already stay as they are,
 * unless they were undone there. What they are about need not be stored yet.
 */
export const takeOver = (store: Store, decisions: readonly Decision[], resolver: Resolver): Promise<TakenOver> =>
  store.client.$transaction(async (transaction) => {
    const byId = new Map(decisions.map((decision) => [decisionId(decision), decision]));
    const known = await transaction.decision.findMany({ where: { id: { in: [...byId.keys()] } } });
    const added = [...byId].filter(([id]) => known.every((row) => row.id !== id));
    const undone = known.flatMap(({ id, undoneAt }) => {
      const by = byId.get(id)?.undone ?? null;
      return undoneAt === null && by !== null ? [{ id, by }] : [];
    });
    await insertDecisions(
      transaction,
      added.map(([, decision]) => decision),
      resolver,
    );
    for (const { id, by } of undone)
      await transaction.decision.update({ where: { id }, data: { undoneBy: by.who, undoneAt: by.at } });
    await makeAnew(
      transaction,
      [...added, ...undone.map(({ id }) => [id])].map(([id]) => id),
      resolver,
    );
    return { added: added.length, undone: undone.length, unchanged: byId.size - added.length - undone.length };
  });

async function insertDecisions(
  transaction: Transaction,
  decisions: readonly Decision[],
  resolver: Resolver,
): Promise<void> {
  for (const { said, who, at, note, undone } of decisions) {
    const id = decisionId({ said, who, at, note });
    const done = { undoneBy: undone?.who ?? null, undoneAt: undone?.at ?? null };
    const row = { id, kind: said.kind, said: JSON.parse(JSON.stringify(SAID.parse(said))), who, at, note, ...done };
    await transaction.decision.upsert({ where: { id }, create: row, update: {} });
    const subjects = subjectsOf(said).map(({ articleId }, ordinal) => ({
      decisionId: id,
      ordinal,
      articleId,
      means: null,
    }));
    await insertRows(transaction, "DecisionSubject", subjects, "keep");
  }
  await subjectsOfDecisions(transaction, decisions.map(decisionId), [], resolver);
}

/** Makes the leaders and calls anew that these decisions are about, whether they are in force or not. */
async function makeAnew(transaction: Transaction, ids: readonly string[], resolver: Resolver): Promise<void> {
  const touched = await touchedBy(transaction, ids);
  const leaders = await writeLeaders(transaction, [], touched, resolver);
  await writeCalls(transaction, [], touched, leaders.moved, resolver);
  const leaderIds = distinct([...touched.leaderIds, ...leaders.moved.map(({ from }) => from)]);
  await sweep(transaction, { ...touched, leaderIds });
}

async function touchedBy(transaction: Transaction, ids: readonly string[]): Promise<Touched> {
  const rows = await transaction.decision.findMany({ where: { id: { in: [...ids] } }, include: { subjects: true } });
  const said = rows.map((row) => SAID.parse(row.said));
  const named = said.flatMap((decision) =>
    decision.kind === "rename"
      ? decision.leader
      : decision.kind === "meant"
        ? [decision.is, ...(typeof decision.who === "string" ? [decision.who] : [])]
        : [],
  );
  // Ids of reports and of people in articles never meet.
  const means = rows.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.means ?? []));
  const entries = await transaction.leaderReported.findMany({ where: { id: { in: means } } });
  const reports = await transaction.report.findMany({ where: { id: { in: means } }, select: { callId: true } });
  return {
    ...NOTHING,
    leaderKeys: distinct([...named.flatMap((id) => nameInLeaderId(id) ?? []), ...entries.map(({ folded }) => folded)]),
    leaderIds: distinct([...named, ...entries.map(({ leaderId }) => leaderId)]),
    callIds: distinct(reports.map(({ callId }) => callId)),
    entryIds: entries.map(({ id }) => id),
    reportIds: means,
  };
}
