import type { OfficeReportedResolvers } from "../generated/resolvers.ts";
import { countryOf, organisationOf } from "../places.ts";

export const OfficeReported: OfficeReportedResolvers = {
  country: ({ of }, _, context) => countryOf(of, context),
  organisation: ({ of }, _, context) => organisationOf(of, context),
};
