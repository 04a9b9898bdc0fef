import { decide, undo } from "../store/decisions/decide.ts";
import type { CallOrReport, Request } from "../store/decisions/request.ts";
import { decisionsById } from "../store/read/decisions.ts";
import type { DecisionRecord, LeaderRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import type {
  CallOrReportRef,
  LeaderRef,
  MutationJoinCallsArgs,
  MutationRenameLeaderArgs,
  MutationSayWhoIsMeantArgs,
  MutationSplitCallArgs,
  MutationUndoArgs,
  ReviewedRef,
} from "./generated/resolvers.ts";
import { forgetLoaded } from "./loaders.ts";
import { idOfKind, type NodeKind } from "./node-id.ts";
import { LARGEST_PAGE_SIZE } from "./page.ts";
import { leaderIdOf } from "./refs.ts";

/** What a mutation gives back. */
interface Decided {
  readonly decision: DecisionRecord;
}

export const joinCalls = ({ of, note }: MutationJoinCallsArgs, context: Context): Promise<Decided> => {
  if (of.length > LARGEST_PAGE_SIZE) {
    throw badInput(`At most ${LARGEST_PAGE_SIZE} can be joined at a time; there are ${of.length}.`);
  }
  return decided({ kind: "join", of: of.map(callOrReport) }, note, context);
};

export const splitCall = ({ call, reports, note }: MutationSplitCallArgs, context: Context): Promise<Decided> =>
  decided(
    { kind: "split", callId: known("call", call), reportIds: reports.map((id) => known("report", id)) },
    note,
    context,
  );

/** Confirms or rejects. */
export const reviewed = (
  kind: "confirm" | "reject",
  { what, note }: { readonly what: ReviewedRef; readonly note?: string | null | undefined },
  context: Context,
): Promise<Decided> => {
  if (what.call != null) return decided({ kind, callId: known("call", what.call) }, note, context);
  const [one = "", other = ""] = known("judgement", what.judgement ?? "").split("+");
  return decided({ kind, pair: [one, other] }, note, context);
};

export const renameLeader = async (
  { leader, name, note }: MutationRenameLeaderArgs,
  context: Context,
): Promise<Decided> => decided({ kind: "rename", leaderId: await leaderMeant(leader, context), name }, note, context);

export async function sayWhoIsMeant(
  { leader, article, meant, note }: MutationSayWhoIsMeantArgs,
  context: Context,
): Promise<Decided> {
  const leaderId = await leaderMeant(leader, context);
  const articleId = article == null ? null : known("article", article);
  const is = await leaderMeant(meant.is ?? meant.isNot ?? {}, context);
  return decided({ kind: "meant", leaderId, articleId, is, not: meant.isNot != null }, note, context);
}

export async function undoDecision({ decision }: MutationUndoArgs, context: Context): Promise<Decided> {
  const who = await context.person();
  const id = known("decision", decision);
  await undo(context.store, id, { who, at: new Date().toISOString() }, context.resolver);
  return decisionNow(id, context);
}

/** Whom a decision is about; null in those that are about reports, and when nobody is stored under that id. */
export async function leaderDecided({ said }: DecisionRecord, { load }: Context): Promise<LeaderRecord | null> {
  const id = said.kind === "rename" ? said.leader : said.kind === "meant" ? said.is : null;
  return id === null ? null : load.leaderIfAny.load(id);
}

async function decided(request: Request, note: string | null | undefined, context: Context): Promise<Decided> {
  const who = await context.person();
  const signed = { request, who, at: new Date().toISOString(), note: note ?? null };
  return decisionNow(await decide(context.store, signed, context.resolver), context);
}

async function decisionNow(id: string, { store, load }: Context): Promise<Decided> {
  forgetLoaded(load);
  const [decision] = await decisionsById(store, [id]);
  if (decision == null) throw new Error(`the decision ${id} is there`);
  return { decision };
}

const callOrReport = ({ call, report }: CallOrReportRef): CallOrReport =>
  call != null ? { callId: known("call", call) } : { reportId: known("report", report ?? "") };

/** The record's own id; BAD_USER_INPUT for the id of something else. */
function known(kind: NodeKind, id: string): string {
  const own = idOfKind(kind, id);
  if (own === null) throw badInput(`“${id}” is not the id of a ${kind}.`);
  return own;
}

async function leaderMeant(ref: LeaderRef, context: Context): Promise<string> {
  const id = await leaderIdOf(ref, context);
  if (id === null) throw badInput(`There is no leader ${ref.name ?? ref.id ?? ""}.`);
  return id;
}
