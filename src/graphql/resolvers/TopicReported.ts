import type { TopicReportedResolvers } from "../generated/resolvers.ts";

export const TopicReported: TopicReportedResolvers = {
  evidence: (topic) => topic,
};
