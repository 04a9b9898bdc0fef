import { network } from "../store/read/network.ts";
import type { NetworkRecord, TimelineRecord } from "../store/read/records.ts";
import { timeline } from "../store/read/timeline.ts";
import { callFilter } from "./call-filter.ts";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import type { QueryNetworkArgs, QueryTimelineArgs } from "./generated/resolvers.ts";

const MOST_PAIRS = 1000;

/** Who spoke with whom; BAD_USER_INPUT for too many pairs or none. */
export async function networkOf({ filter, first }: QueryNetworkArgs, context: Context): Promise<NetworkRecord> {
  const size = first ?? 100;
  if (size < 1 || size > MOST_PAIRS) throw badInput(`\`first\` must be from 1 to ${MOST_PAIRS}; it is ${size}.`);
  return network(context.store, await callFilter(filter, [], context), size);
}

/** How many calls there were, period by period. */
export const wholeTimeline = async ({ filter, by }: QueryTimelineArgs, context: Context): Promise<TimelineRecord> =>
  timeline(context.store, await callFilter(filter, [], context), by);
