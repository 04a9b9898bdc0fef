import type { AlternativeResolvers } from "../generated/resolvers.ts";

export const Alternative: AlternativeResolvers = {
  reports: ({ reportIds }, _, { load }) => Promise.all(reportIds.map((id) => load.report.load(id))),
};
