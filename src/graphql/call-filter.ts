import type { CallFilter } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import type { CallFilter as CallFilterInput, LeaderRef } from "./generated/resolvers.ts";
import { leaderIdOf, missionIdOf, topicIdOf, UNKNOWN_ID } from "./refs.ts";

/** The filter with ids in place of references; `alsoWith` are further leaders who must have been on the call. */
export async function callFilter(
  input: CallFilterInput | null | undefined,
  alsoWith: readonly LeaderRef[],
  context: Context,
): Promise<CallFilter> {
  const refs = [...(input?.leaders ?? []), ...alsoWith];
  const [leaders, mission, topic] = await Promise.all([
    Promise.all(refs.map(async (ref) => (await leaderIdOf(ref, context)) ?? UNKNOWN_ID)),
    input?.mission ? missionIdOf(input.mission, context).then((id) => id ?? UNKNOWN_ID) : null,
    input?.topic ? topicIdOf(input.topic, context).then((id) => id ?? UNKNOWN_ID) : null,
  ]);
  return {
    with: leaders,
    mission,
    topic,
    channels: input?.channel ?? null,
    statuses: input?.status ?? null,
    officeTitle: input?.office?.title ?? null,
    officeOf: input?.office?.of ?? null,
    from: input?.from ?? null,
    to: input?.to ?? null,
    source: input?.source ?? null,
    minConfidence: input?.minConfidence ?? null,
    background: input?.background ?? null,
    rejected: input?.rejected === undefined ? false : input.rejected,
  };
}
