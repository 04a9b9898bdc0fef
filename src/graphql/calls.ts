import { type CallParent, callsPage } from "../store/read/calls.ts";
import type { ReportOfCall } from "../store/read/disagreements.ts";
import type { CallFilter, CallRecord } from "../store/read/records.ts";
import { callFilter } from "./call-filter.ts";
import type { Context } from "./context.ts";
import type { CallFilter as CallFilterInput, CallOrder, LeaderRef } from "./generated/resolvers.ts";
import type { Loaders } from "./loaders.ts";
import { idOfKind } from "./node-id.ts";
import { type PageArguments, pageArgs } from "./page.ts";
import type { CallPage } from "./parents.ts";
import { leaderIdOf } from "./refs.ts";

export interface CallArguments extends PageArguments {
  readonly filter?: CallFilterInput | null | undefined;
  readonly orderBy?: CallOrder | null | undefined;
}

/** The call with a global id; null when there is none. */
export async function callBy(globalId: string, { load }: Context): Promise<CallRecord | null> {
  const id = idOfKind("call", globalId);
  return id === null ? null : load.callIfAny.load(id);
}

/** A page of all calls. */
export async function allCalls(args: CallArguments, context: Context): Promise<CallPage> {
  const page = pageArgs(args);
  const filter = await callFilter(args.filter, [], context);
  return callsPage(context.store, filter, args.orderBy ?? "WHEN_DESC", page);
}

/** A page of the calls of one leader, mission or topic, or of those that one article tells of. */
export async function callsOf(
  parent: CallParent,
  id: string,
  args: CallArguments,
  context: Context,
): Promise<CallPage> {
  const page = pageArgs(args);
  const filter: CallFilter = await callFilter(args.filter, [], context);
  return context.load.callsOf({ parent, filter, order: args.orderBy ?? "WHEN_DESC", page }).load(id);
}

/** A page of the calls that a leader was on, with all of `with`; null when there is no such leader. */
export async function callsByLeader(
  { leader, with: others, ...args }: CallArguments & { leader: LeaderRef; with?: readonly LeaderRef[] | null },
  context: Context,
): Promise<CallPage | null> {
  const page = pageArgs(args);
  const id = await leaderIdOf(leader, context);
  if (id === null || (await context.load.leaderIfAny.load(id)) === null) return null;
  const filter = await callFilter(args.filter, others ?? [], context);
  return context.load.callsOf({ parent: "leader", filter, order: args.orderBy ?? "WHEN_DESC", page }).load(id);
}

/** The reports of a call, each with who was on it as it has them. */
export const reportsWithPeople = async (callId: string, load: Loaders): Promise<readonly ReportOfCall[]> =>
  Promise.all(
    (await load.reportsOfCall.load(callId)).map(async (report) => ({
      ...report,
      participants: await load.participantsOfReport.load(report.id),
    })),
  );
