import type { EvidenceResolvers } from "../generated/resolvers.ts";

export const Evidence: EvidenceResolvers = {
  article: ({ articleId }, _, { load }) => (articleId === undefined ? null : load.article.load(articleId)),
};
