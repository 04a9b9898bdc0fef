import type { SearchHitResolvers } from "../generated/resolvers.ts";
import { foundRecord, marked } from "../search.ts";

export const SearchHit: SearchHitResolvers = {
  subject: (hit, _, context) => foundRecord(hit, context),
  marked: ({ excerpt, highlights }, { open, close }) => marked(excerpt, highlights, open, close),
};
