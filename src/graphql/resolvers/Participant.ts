import type { ParticipantResolvers } from "../generated/resolvers.ts";

export const Participant: ParticipantResolvers = {
  leader: ({ leaderId }, _, { load }) => load.leader.load(leaderId),
  office: ({ officeId }, _, { load }) => (officeId === null ? null : load.office.load(officeId)),
};
