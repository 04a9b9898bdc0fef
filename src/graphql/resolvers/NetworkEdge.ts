import type { NetworkEdgeResolvers } from "../generated/resolvers.ts";
import { callUse } from "../page.ts";

export const NetworkEdge: NetworkEdgeResolvers = {
  leaders: ({ leaderIds }, _, { load }) => Promise.all(leaderIds.map((id) => load.leader.load(id))),
  ...callUse,
};
