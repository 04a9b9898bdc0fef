import type { LeaderReportedResolvers } from "../generated/resolvers.ts";

export const LeaderReported: LeaderReportedResolvers = {
  slug: ({ registerId }) => registerId,
};
