import { callsOf } from "../calls.ts";
import type { MissionResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";

export const Mission: MissionResolvers = {
  id: ({ id }) => nodeId("mission", id),
  slug: ({ id }) => id,
  aliases: async ({ id, name }, _, { load }) => (await load.namesOfMission.load(id)).filter((form) => form !== name),
  calls: ({ id }, args, context) => callsOf("mission", id, args, context),
};
