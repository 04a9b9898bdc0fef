import type { TimelinePeriodResolvers } from "../generated/resolvers.ts";

export const TimelinePeriod: TimelinePeriodResolvers = {
  callCount: ({ count }) => count,
};
