import type { TraceEntryResolvers } from "../generated/resolvers.ts";
import { VERDICT } from "../words.ts";

export const TraceEntry: TraceEntryResolvers = {
  verdict: ({ verdict }) => VERDICT[verdict],
};
