import type { ReportRef, Said } from "../../model/decision.ts";
import type { Resolver } from "../../model/resolution.ts";
import type { Transaction } from "../write/bulk.ts";

/** What somebody asks for, in the ids that they see. */
export type Request =
  /** The calls, and calls of the reports, are one; a call stands for all of its reports, a report for itself. */
  | { readonly kind: "join"; readonly of: readonly CallOrReport[] }
  /** Takes reports out of their call. */
  | { readonly kind: "split"; readonly callId: string; readonly reportIds: readonly string[] }
  /** A call: whether it was one. Two reports: whether they are of one. */
  | { readonly kind: "confirm" | "reject"; readonly callId: string }
  | { readonly kind: "confirm" | "reject"; readonly pair: readonly [string, string] }
  | { readonly kind: "rename"; readonly leaderId: string; readonly name: string }
  /** Whoever is taken for the leader, everywhere or in one article, is that leader; or, where `not`, is not. */
  | {
      readonly kind: "meant";
      readonly leaderId: string;
      readonly articleId: string | null;
      readonly is: string;
      readonly not: boolean;
    };

export type CallOrReport = { readonly callId: string } | { readonly reportId: string };

/** A request that makes no sense; `message` is a sentence for whoever made it. */
export class BadDecision extends Error {
  override readonly name = "BadDecision";
}

/** The request in words that outlive what is stored. Throws a `BadDecision`. */
export async function saidBy(transaction: Transaction, request: Request, resolver: Resolver): Promise<Said> {
  switch (request.kind) {
    case "join":
      return { kind: "join", reports: await joined(transaction, request.of) };
    case "split":
      return split(transaction, request.callId, request.reportIds);
    case "confirm":
    case "reject":
      if ("callId" in request) return { kind: request.kind, reports: await reportsOf(transaction, request.callId) };
      return judged(transaction, request.kind, request.pair);
    case "rename":
      return rename(transaction, request.leaderId, request.name.trim());
    case "meant":
      return meant(transaction, request, resolver);
  }
}

async function joined(transaction: Transaction, of: readonly CallOrReport[]): Promise<readonly ReportRef[]> {
  const found = new Map<string, ReportRef>();
  for (const part of of)
    for (const { id, ref } of await ("callId" in part
      ? reportsWhere(transaction, { callId: part.callId }, `call ${part.callId}`)
      : reportsWhere(transaction, { id: part.reportId }, `report ${part.reportId}`)))
      found.set(id, ref);
  if (found.size < 2) throw new BadDecision("It takes two calls or reports to join.");
  return [...found.values()];
}

async function split(transaction: Transaction, callId: string, reportIds: readonly string[]): Promise<Said> {
  const all = await reportsWhere(transaction, { callId }, `call ${callId}`);
  const stranger = reportIds.find((id) => all.every((report) => report.id !== id));
  const known = all.map(({ id }) => id).join(", ");
  if (stranger !== undefined)
    throw new BadDecision(`${stranger} is no report of the call ${callId}, which has ${known}.`);
  const [out, left] = [true, false].map((taken) => all.filter(({ id }) => reportIds.includes(id) === taken));
  if (out === undefined || left === undefined || out.length === 0 || left.length === 0)
    throw new BadDecision(`Name those reports that are to leave the call ${callId}, and not all of ${known}.`);
  return { kind: "split", reports: out.map(({ ref }) => ref), from: left.map(({ ref }) => ref) };
}

async function judged(
  transaction: Transaction,
  kind: "confirm" | "reject",
  [one, other]: readonly [string, string],
): Promise<Said> {
  if (one === other) throw new BadDecision("Name two different reports.");
  const [a] = await reportsWhere(transaction, { id: one }, `report ${one}`);
  const [b] = await reportsWhere(transaction, { id: other }, `report ${other}`);
  if (a === undefined || b === undefined) throw new Error("a report that was found is there");
  return kind === "confirm"
    ? { kind: "join", reports: [a.ref, b.ref] }
    : { kind: "split", reports: [a.ref], from: [b.ref] };
}

async function rename(transaction: Transaction, id: string, name: string): Promise<Said> {
  const leader = await transaction.leader.findUnique({ where: { id } });
  if (leader === null) throw new BadDecision(`There is no leader ${id}.`);
  if (name === "") throw new BadDecision("A name has letters.");
  if (leader.name === name) throw new BadDecision(`${id} is called ${name} already.`);
  return { kind: "rename", leader: id, name };
}

async function meant(
  transaction: Transaction,
  { leaderId, articleId, is, not }: Extract<Request, { readonly kind: "meant" }>,
  resolver: Resolver,
): Promise<Said> {
  const known = await transaction.leader.findMany({ where: { id: { in: [leaderId, is] } }, select: { id: true } });
  const isKnown = (id: string): boolean => known.some((leader) => leader.id === id);
  if (!isKnown(leaderId)) throw new BadDecision(`There is no leader ${leaderId}.`);
  if (!isKnown(is) && !resolver.isRegistered(is)) throw new BadDecision(`There is no leader ${is}.`);
  if (!not && leaderId === is) throw new BadDecision(`${leaderId} is that leader already.`);
  if (not && leaderId !== is) throw new BadDecision(`${leaderId} and ${is} are two leaders already.`);
  if (articleId === null) {
    if (not) throw new BadDecision(`Name the article in which ${leaderId} is somebody else.`);
    return { kind: "meant", who: leaderId, is, not };
  }
  const entry = await transaction.leaderReported.findFirst({
    where: { articleId, leaderId },
    orderBy: { ordinal: "asc" },
  });
  if (entry === null) throw new BadDecision(`There is no article ${articleId} that names ${leaderId}.`);
  return { kind: "meant", who: { articleId, name: entry.name }, is, not };
}

const reportsOf = async (transaction: Transaction, callId: string): Promise<readonly ReportRef[]> =>
  (await reportsWhere(transaction, { callId }, `call ${callId}`)).map(({ ref }) => ref);

async function reportsWhere(
  transaction: Transaction,
  where: { readonly callId: string } | { readonly id: string },
  what: string,
): Promise<readonly { readonly id: string; readonly ref: ReportRef }[]> {
  const rows = await transaction.report.findMany({
    where,
    orderBy: { id: "asc" },
    select: {
      id: true,
      articleId: true,
      evidence: { where: { ordinal: 0 }, select: { quote: true } },
      participants: { orderBy: { ordinal: "asc" }, select: { leader: { select: { name: true } } } },
    },
  });
  if (rows.length === 0) throw new BadDecision(`There is no ${what}.${await callNow(transaction, where)}`);
  return rows.map(({ id, articleId, evidence, participants }) => ({
    id,
    ref: { articleId, words: evidence[0]?.quote ?? "", names: participants.map(({ leader }) => leader.name) },
  }));
}

/** A call has the id of its first report, which may be of another call now. */
async function callNow(
  transaction: Transaction,
  where: { readonly callId?: string; readonly id?: string },
): Promise<string> {
  const report = await transaction.report.findUnique({ where: { id: where.callId ?? "" }, select: { callId: true } });
  return report === null ? "" : ` The report of that id is of the call ${report.callId}.`;
}
