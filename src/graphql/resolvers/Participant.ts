import { reportsWithPeople } from "../calls.ts";
import type { ParticipantResolvers } from "../generated/resolvers.ts";

export const Participant: ParticipantResolvers = {
  reports: async ({ callId, leaderId }, _, { load }) =>
    (await reportsWithPeople(callId, load)).filter(({ participants }) =>
      participants.some((participant) => participant.leaderId === leaderId),
    ),
  leader: ({ leaderId }, _, { load }) => load.leader.load(leaderId),
  office: ({ officeId }, _, { load }) => (officeId === null ? null : load.office.load(officeId)),
};
