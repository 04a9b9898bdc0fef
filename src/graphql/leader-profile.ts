import type { CallFilter, CallRecord, PageArgs, TimelineRecord } from "../store/read/records.ts";
import { callFilter } from "./call-filter.ts";
import type { Context } from "./context.ts";
import type { CallFilter as CallFilterInput, LeaderTimelineArgs } from "./generated/resolvers.ts";
import { type PageArguments, pageArgs } from "./page.ts";

type FilterInput = CallFilterInput | null | undefined;

/** A page of what comes up in the calls that fit a filter. */
export interface ProfileWanted {
  readonly filter: CallFilter;
  readonly page: PageArgs;
}

/** What the arguments of a leader's counterparts, topics and missions ask for. */
export async function profileWanted(
  { filter, ...args }: PageArguments & { readonly filter?: FilterInput },
  context: Context,
): Promise<ProfileWanted> {
  const page = pageArgs(args);
  return { filter: await callFilter(filter, [], context), page };
}

/** How many calls a leader was on, period by period. */
export async function timelineOf(
  leaderId: string,
  { filter, by }: LeaderTimelineArgs,
  context: Context,
): Promise<TimelineRecord> {
  const wanted = { filter: await callFilter(filter, [], context), by: by ?? "YEAR" };
  return context.load.timelineOfLeader(wanted).load(leaderId);
}

/** The earliest or latest dated call of a leader; null when none is dated. */
export async function endOfCalls(
  leaderId: string,
  input: FilterInput,
  order: "WHEN_ASC" | "WHEN_DESC",
  context: Context,
): Promise<CallRecord | null> {
  const filter = await callFilter(input, [], context);
  // A bound that no day is before leaves out the undated calls, and nothing else.
  const dated = { ...filter, from: filter.from ?? "0000-01-01" };
  const page = await context.load
    .callsOf({ parent: "leader", filter: dated, order, page: { first: 1 } })
    .load(leaderId);
  return page.edges[0]?.node ?? null;
}
