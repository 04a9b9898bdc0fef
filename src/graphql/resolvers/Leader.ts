import { callsOf } from "../calls.ts";
import type { LeaderResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";
import { pageArgs } from "../page.ts";

export const Leader: LeaderResolvers = {
  id: ({ id }) => nodeId("leader", id),
  slug: ({ id }) => id,
  aliases: async ({ id, name }, _, { load }) => (await load.namesOfLeader.load(id)).filter((form) => form !== name),
  offices: ({ id }, _, { load }) => load.officesOfLeader.load(id),
  calls: ({ id }, args, context) => callsOf("leader", id, args, context),
  articles: ({ id }, args, { load }) => load.articlesOfLeader(pageArgs(args)).load(id),
};
