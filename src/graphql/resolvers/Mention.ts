import type { MentionResolvers } from "../generated/resolvers.ts";
import { subjectOf } from "../nodes.ts";
import { MENTION_FORM } from "../words.ts";

export const Mention: MentionResolvers = {
  evidence: (mention) => mention,
  form: ({ form }) => (form === null ? null : MENTION_FORM[form]),
  subject: (mention, _, context) => subjectOf(mention, context),
};
