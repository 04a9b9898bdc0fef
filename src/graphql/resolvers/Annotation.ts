import type { AnnotationResolvers } from "../generated/resolvers.ts";

export const Annotation: AnnotationResolvers = {
  subject: ({ subject }, _, context) => subject(context),
};
