import type { DisagreementResolvers } from "../generated/resolvers.ts";
import { DISAGREEMENT } from "../words.ts";

export const Disagreement: DisagreementResolvers = {
  about: ({ about }) => DISAGREEMENT[about],
};
