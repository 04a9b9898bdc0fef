import type { OfficeResolvers } from "../generated/resolvers.ts";
import { place } from "../places.ts";

export const Office: OfficeResolvers = {
  country: ({ of, ofName, ofKind }) => (ofKind === "country" ? place(of, ofName) : null),
  organisation: ({ of, ofName, ofKind }) => (ofKind === "organisation" ? place(of, ofName) : null),
};
