import type { TopicPhraseResolvers } from "../generated/resolvers.ts";

export const TopicPhrase: TopicPhraseResolvers = {
  topic: ({ topicId }, _, { load }) => load.topic.load(topicId),
  evidence: (phrase) => phrase,
};
