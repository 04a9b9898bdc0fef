import { disagreementsAmong } from "../../store/read/disagreements.ts";
import { reportsWithPeople } from "../calls.ts";
import type { CallResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";
import { REVIEW } from "../words.ts";

export const Call: CallResolvers = {
  id: ({ id }) => nodeId("call", id),
  participants: ({ id }, _, { load }) => load.participantsOfCall.load(id),
  placedBy: ({ placedById }, _, { load }) => (placedById === null ? null : load.leader.load(placedById)),
  topics: ({ id }, _, { load }) => load.topicsOfCall.load(id),
  missions: ({ id }, _, { load }) => load.missionsOfCall.load(id),
  quotations: ({ id }, _, { load }) => load.quotationsOfCall.load(id),
  reports: ({ id }, _, { load }) => load.reportsOfCall.load(id),
  review: ({ review }) => review && REVIEW[review],
  judgements: ({ id }, _, { load }) => load.judgementsOfCall.load(id),
  disagreements: async ({ id }, _, { load }) => disagreementsAmong(await reportsWithPeople(id, load)),
};
