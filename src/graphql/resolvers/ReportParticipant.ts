import type { ReportParticipantResolvers } from "../generated/resolvers.ts";

export const ReportParticipant: ReportParticipantResolvers = {
  leader: ({ leaderId }, _, { load }) => load.leader.load(leaderId),
};
