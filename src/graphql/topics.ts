import type { TopicRecord } from "../store/read/records.ts";
import { topicsPage } from "../store/read/topics.ts";
import { topicsByMission as topicsByMissionId } from "../store/read/topics-by-mission.ts";
import { callFilter } from "./call-filter.ts";
import type { Context } from "./context.ts";
import type { QueryTopicsArgs, QueryTopicsByMissionArgs, TopicRef } from "./generated/resolvers.ts";
import { missionBy } from "./missions.ts";
import { pageArgs } from "./page.ts";
import type { MissionTopicPage, TopicPage } from "./parents.ts";
import { topicIdOf } from "./refs.ts";

/** The topic that a reference means; null when there is none. */
export async function topicBy(ref: TopicRef, context: Context): Promise<TopicRecord | null> {
  const id = await topicIdOf(ref, context);
  return id === null ? null : context.load.topicIfAny.load(id);
}

/** A page of all topics. */
export const allTopics = (args: QueryTopicsArgs, { store }: Context): Promise<TopicPage> =>
  topicsPage(store, { name: args.filter?.name ?? null }, args.orderBy ?? "NAME_ASC", pageArgs(args));

/** A page of the topics of the calls in which a mission came up; null when there is no such mission. */
export async function topicsByMission(
  { mission: ref, filter, ...args }: QueryTopicsByMissionArgs,
  context: Context,
): Promise<MissionTopicPage | null> {
  const page = pageArgs(args);
  const mission = await missionBy(ref, context);
  if (mission === null) return null;
  return topicsByMissionId(context.store, mission.id, await callFilter(filter, [], context), page);
}
