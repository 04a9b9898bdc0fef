import type { SourceResolvers } from "../generated/resolvers.ts";

export const Source: SourceResolvers = {
  name: ({ source }) => source,
  articleCount: ({ articles }) => articles,
};
