import type { MutationResolvers } from "../generated/resolvers.ts";
import { importGiven } from "../import-articles.ts";

export const Mutation: MutationResolvers = {
  importArticles: (_, args, context) => importGiven(args, context),
};
