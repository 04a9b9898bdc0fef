import type { RegisterIndex } from "../model/lookup.ts";
import type { Resolver } from "../model/resolution.ts";
import type { TopicTaxonomy } from "../model/topic.ts";
import { resolveCalls } from "./calls.ts";
import { FEATURES } from "./compare/features.ts";
import { entryMeant, reportMeant } from "./decided/refs.ts";
import { entriesOf } from "./entries.ts";
import { describeLeader, identifyLeaders, leaderKey, namesGiven } from "./leaders.ts";
import { describeMission, missionId } from "./missions.ts";
import { callKey, keysOfGroup, reachOf } from "./reach.ts";
import { concerned, keysAround } from "./stretches.ts";
import { describeTopic, topicId } from "./topics.ts";
import { worldOf } from "./world.ts";

/** Resolution by what the register and the taxonomy know. */
export function createResolver(index: RegisterIndex, taxonomy: Pick<TopicTaxonomy, "topics">): Resolver {
  const world = worldOf(index, taxonomy);
  return {
    features: FEATURES,
    entriesOf,
    leaderKey,
    isRegistered: (leaderId) => world.people.has(leaderId),
    identifyLeaders,
    namesGiven,
    describeLeader: (id, entries, nameGiven) => describeLeader(id, entries, world, nameGiven),
    entryMeant,
    reportMeant,
    missionId,
    describeMission: (id, entries) => describeMission(id, entries, world),
    topicId,
    describeTopic: (id, phrases) => describeTopic(id, phrases, world),
    callKey,
    reachOf,
    keysOfGroup,
    keysAround,
    concerned,
    resolveCalls: (reports, decisions, crowded) => resolveCalls(reports, world, decisions, crowded),
  };
}
