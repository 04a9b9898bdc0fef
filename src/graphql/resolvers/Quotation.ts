import type { QuotationResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";

export const Quotation: QuotationResolvers = {
  id: ({ id }) => nodeId("quotation", id),
  evidence: (quotation) => quotation,
  leader: ({ leaderId }, _, { load }) => (leaderId === null ? null : load.leader.load(leaderId)),
  article: ({ articleId }, _, { load }) => load.article.load(articleId),
};
