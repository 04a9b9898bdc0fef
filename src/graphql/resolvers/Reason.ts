import type { ReasonResolvers } from "../generated/resolvers.ts";

export const Reason: ReasonResolvers = {
  weight: ({ feature }, _, { resolver }) => resolver.features.find(({ name }) => name === feature)?.weight ?? null,
};
