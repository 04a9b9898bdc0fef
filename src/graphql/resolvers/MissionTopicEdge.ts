import type { MissionTopicEdgeResolvers } from "../generated/resolvers.ts";

export const MissionTopicEdge: MissionTopicEdgeResolvers = {
  callCount: ({ count }) => count,
  firstOn: ({ first }) => first,
  lastOn: ({ last }) => last,
  calls: ({ callIds }, _, { load }) => Promise.all(callIds.map((id) => load.call.load(id))),
};
