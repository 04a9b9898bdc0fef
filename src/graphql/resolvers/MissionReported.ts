import type { MissionReportedResolvers } from "../generated/resolvers.ts";

export const MissionReported: MissionReportedResolvers = {
  slug: ({ registerId }) => registerId,
};
