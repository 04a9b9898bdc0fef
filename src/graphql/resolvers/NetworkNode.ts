import type { NetworkNodeResolvers } from "../generated/resolvers.ts";

export const NetworkNode: NetworkNodeResolvers = {
  leader: ({ leaderId }, _, { load }) => load.leader.load(leaderId),
  callCount: ({ count }) => count,
};
