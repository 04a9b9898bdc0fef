import type { LeaderMentionResolvers } from "../generated/resolvers.ts";
import { MENTION_FORM } from "../words.ts";

export const LeaderMention: LeaderMentionResolvers = {
  evidence: (mention) => mention,
  form: ({ form }) => MENTION_FORM[form],
};
