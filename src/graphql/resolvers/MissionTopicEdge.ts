import type { MissionTopicEdgeResolvers } from "../generated/resolvers.ts";
import { callUse } from "../page.ts";

export const MissionTopicEdge: MissionTopicEdgeResolvers = {
  ...callUse,
  calls: ({ callIds }, _, { load }) => Promise.all(callIds.map((id) => load.call.load(id))),
};
