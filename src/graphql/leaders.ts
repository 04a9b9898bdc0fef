import { leadersPage } from "../store/read/leaders.ts";
import type { LeaderRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import type { LeaderRef, QueryLeadersArgs } from "./generated/resolvers.ts";
import { pageArgs } from "./page.ts";
import type { LeaderPage } from "./parents.ts";
import { leaderIdOf } from "./refs.ts";

/** The leader that a reference means; null when there is none. */
export async function leaderBy(ref: LeaderRef, context: Context): Promise<LeaderRecord | null> {
  const id = await leaderIdOf(ref, context);
  return id === null ? null : context.load.leaderIfAny.load(id);
}

/** A page of all leaders. */
export const allLeaders = (args: QueryLeadersArgs, { store }: Context): Promise<LeaderPage> =>
  leadersPage(
    store,
    {
      name: args.filter?.name ?? null,
      officeTitle: args.filter?.office?.title ?? null,
      officeOf: args.filter?.office?.of ?? null,
      onCalls: args.filter?.onCalls ?? false,
    },
    args.orderBy ?? "NAME_ASC",
    pageArgs(args),
  );
