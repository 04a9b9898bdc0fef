import { callsOf } from "../calls.ts";
import type { TopicResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";

export const Topic: TopicResolvers = {
  id: ({ id }) => nodeId("topic", id),
  phrases: ({ id }, _, { load }) => load.phrasesOfTopic.load(id),
  broader: ({ broaderId }, _, { load }) => (broaderId === null ? null : load.topic.load(broaderId)),
  narrower: ({ id }, _, { load }) => load.narrowerOfTopic.load(id),
  calls: ({ id }, args, context) => callsOf("topic", id, args, context),
};
