import type { CallTopicResolvers } from "../generated/resolvers.ts";

export const CallTopic: CallTopicResolvers = {
  reports: ({ phrases }, _, { load }) =>
    Promise.all([...new Set(phrases.map(({ reportId }) => reportId))].map((id) => load.report.load(id))),
};
