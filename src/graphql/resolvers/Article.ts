import { annotationsOf } from "../annotations.ts";
import { callsOf } from "../calls.ts";
import type { ArticleResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";
import { PUBLICATION_BASIS } from "../words.ts";

export const Article: ArticleResolvers = {
  id: ({ id }) => nodeId("article", id),
  text: ({ id }, _, { load }) => load.text.load(id),
  publishedAt: ({ publishedAt }) => (publishedAt?.includes("T") ? publishedAt : null),
  publishedOn: ({ publishedAt }) => publishedAt?.slice(0, 10) ?? null,
  modifiedAt: ({ modifiedAt }) => (modifiedAt?.includes("T") ? modifiedAt : null),
  modifiedOn: ({ modifiedAt }) => modifiedAt?.slice(0, 10) ?? null,
  publicationBasis: ({ publicationBasis }) => PUBLICATION_BASIS[publicationBasis],
  copyOf: ({ copyOfId }, _, { load }) => (copyOfId === null ? null : load.article.load(copyOfId)),
  copies: ({ id }, _, { load }) => load.copiesOfArticle.load(id),
  calls: ({ id }, args, context) => callsOf("article", id, args, context),
  reports: ({ id }, _, { load }) => load.reportsOfArticle.load(id),
  quotations: ({ id }, _, { load }) => load.quotationsOfArticle.load(id),
  annotations: ({ id }, _, context) => annotationsOf(id, context),
  mentions: ({ id }, _, { load }) => load.mentionsOfArticle.load(id),
};
