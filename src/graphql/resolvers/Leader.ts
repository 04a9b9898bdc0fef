import { callsOf } from "../calls.ts";
import type { LeaderResolvers } from "../generated/resolvers.ts";
import { endOfCalls, profileWanted, timelineOf } from "../leader-profile.ts";
import { nodeId } from "../node-id.ts";
import { pageArgs } from "../page.ts";

export const Leader: LeaderResolvers = {
  id: ({ id }) => nodeId("leader", id),
  slug: ({ id }) => id,
  aliases: async ({ id, name }, _, { load }) => (await load.namesOfLeader.load(id)).filter((form) => form !== name),
  offices: ({ id }, _, { load }) => load.officesOfLeader.load(id),
  calls: ({ id }, args, context) => callsOf("leader", id, args, context),
  counterparts: async ({ id }, args, context) =>
    context.load.counterpartsOfLeader(await profileWanted(args, context)).load(id),
  topics: async ({ id }, args, context) => context.load.topicsOfLeader(await profileWanted(args, context)).load(id),
  missions: async ({ id }, args, context) => context.load.missionsOfLeader(await profileWanted(args, context)).load(id),
  timeline: ({ id }, args, context) => timelineOf(id, args, context),
  firstCall: ({ id }, { filter }, context) => endOfCalls(id, filter, "WHEN_ASC", context),
  lastCall: ({ id }, { filter }, context) => endOfCalls(id, filter, "WHEN_DESC", context),
  articles: ({ id }, args, { load }) => load.articlesOfLeader(pageArgs(args)).load(id),
};
