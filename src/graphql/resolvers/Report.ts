import type { ReportResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";

export const Report: ReportResolvers = {
  id: ({ id }) => nodeId("report", id),
  article: ({ articleId }, _, { load }) => load.article.load(articleId),
  call: ({ callId }, _, { load }) => load.call.load(callId),
  participants: ({ id }, _, { load }) => load.participantsOfReport.load(id),
  placedBy: ({ placedById }, _, { load }) => (placedById === null ? null : load.leader.load(placedById)),
  topics: ({ id }, _, { load }) => load.topicsOfReport.load(id),
  missions: ({ id }, _, { load }) => load.missionsOfReport.load(id),
  evidence: ({ id }, _, { load }) => load.evidenceOfReport.load(id),
};
