import type { MomentResolvers } from "../generated/resolvers.ts";
import { BASIS, PRECISION } from "../words.ts";

export const Moment: MomentResolvers = {
  precision: ({ precision }) => PRECISION[precision],
  basis: ({ basis }) => BASIS[basis],
};
