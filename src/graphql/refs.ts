import type { Context } from "./context.ts";
import type { LeaderRef, MissionRef, TopicRef } from "./generated/resolvers.ts";
import { idOfKind } from "./node-id.ts";

/** No record has this id: where a reference to something unknown stands in a filter, nothing fits. */
export const UNKNOWN_ID = "";

// The record's own id that a reference means; null when it cannot mean any. An id or slug is not looked up here:
// whoever reads the record finds out whether there is one.

export const leaderIdOf = async (ref: LeaderRef, { load }: Context): Promise<string | null> =>
  ref.id != null ? idOfKind("leader", ref.id) : (ref.slug ?? (await load.leaderIdByName(ref.name ?? "")));

export const missionIdOf = async (ref: MissionRef, { load }: Context): Promise<string | null> =>
  ref.id != null ? idOfKind("mission", ref.id) : (ref.slug ?? (await load.missionIdByName(ref.name ?? "")));

export const topicIdOf = async (ref: TopicRef, { load }: Context): Promise<string | null> =>
  ref.id != null ? idOfKind("topic", ref.id) : (ref.code ?? (await load.topicIdByName(ref.name ?? "")));
