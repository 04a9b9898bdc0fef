import DataLoader from "dataloader";
import type { TimeUnit } from "../model/period.ts";
import type { Store } from "../store/open.ts";
import { announcementsBetween } from "../store/read/announcements.ts";
import { articlePagesOfLeaders, articlesById, copiesOfArticles, textsOfArticles } from "../store/read/articles.ts";
import { type CallParent, callPagesOf, callsById, participantsOfCalls } from "../store/read/calls.ts";
import { decisionsById } from "../store/read/decisions.ts";
import { judgementsById, judgementsOfCalls } from "../store/read/judgements.ts";
import { counterpartPagesOf, missionPagesOfLeaders, topicPagesOfLeaders } from "../store/read/leader-profile.ts";
import { leaderIdByName, leadersById, namesOfLeaders, officesById, officesOfLeaders } from "../store/read/leaders.ts";
import { mentionsOfArticles } from "../store/read/mentions.ts";
import {
  missionIdByName,
  missionsById,
  missionsOfCalls,
  missionsOfReports,
  namesOfMissions,
} from "../store/read/missions.ts";
import { quotationsById, quotationsOfArticles, quotationsOfCalls } from "../store/read/quotations.ts";
import type { AnnouncementRange, CallFilter, CallOrder, PageArgs } from "../store/read/records.ts";
import {
  evidenceOfReports,
  participantsOfReports,
  reportsById,
  reportsOfArticles,
  reportsOfCalls,
} from "../store/read/reports.ts";
import { rejectionsOfRuns } from "../store/read/runs.ts";
import { timelinesOfLeaders } from "../store/read/timeline.ts";
import {
  narrowerTopics,
  phrasesOfTopics,
  topicIdByName,
  topicsById,
  topicsOfCalls,
  topicsOfReports,
} from "../store/read/topics.ts";
import type { ProfileWanted } from "./leader-profile.ts";
import type { Turns } from "./turns.ts";

/** Which calls of each of several leaders, missions, topics or articles. */
export interface CallsWanted {
  readonly parent: CallParent;
  readonly filter: CallFilter;
  readonly order: CallOrder;
  readonly page: PageArgs;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * What hangs on records, loaded in batches for one request: however many records of a list ask for it, it is one
 * read of the store. `…IfAny` gives null for an id that there is none of, the others throw: they are for ids that
 * the database itself gave out. `schedule` says when they read.
 */
export function createLoaders(store: Store, schedule: Turns["schedule"]) {
  /** A loader over a read that takes many ids and answers for each. */
  const batched = <Value>(read: (store: Store, ids: readonly string[]) => Promise<readonly Value[]>) =>
    new DataLoader<string, Value>((ids) => read(store, ids), { batchScheduleFn: schedule });

  const byId = <Value>(read: (store: Store, ids: readonly string[]) => Promise<readonly (Value | null)[]>) => {
    const ifAny = batched(read);
    return { ifAny, always: { load: async (id: string) => present(await ifAny.load(id), id) } };
  };

  const article = byId(articlesById);
  const call = byId(callsById);
  const decision = byId(decisionsById);
  const judgement = byId(judgementsById);
  const leader = byId(leadersById);
  const mission = byId(missionsById);
  const office = byId(officesById);
  const quotation = byId(quotationsById);
  const report = byId(reportsById);
  const topic = byId(topicsById);

  return {
    article: article.always,
    articleIfAny: article.ifAny,
    call: call.always,
    callIfAny: call.ifAny,
    decisionIfAny: decision.ifAny,
    judgementIfAny: judgement.ifAny,
    leader: leader.always,
    leaderIfAny: leader.ifAny,
    mission: mission.always,
    missionIfAny: mission.ifAny,
    office: office.always,
    quotation: quotation.always,
    quotationIfAny: quotation.ifAny,
    report: report.always,
    reportIfAny: report.ifAny,
    topic: topic.always,
    topicIfAny: topic.ifAny,

    leaderIdByName: byArguments((name: string) => leaderIdByName(store, name)),
    missionIdByName: byArguments((name: string) => missionIdByName(store, name)),
    topicIdByName: byArguments((name: string) => topicIdByName(store, name)),

    announcements: byArguments(
      ({ filter, range }: { readonly filter: CallFilter; readonly range: AnnouncementRange }) =>
        announcementsBetween(store, filter, range),
    ),

    text: byId(textsOfArticles).always,
    copiesOfArticle: batched(copiesOfArticles),
    reportsOfArticle: batched(reportsOfArticles),
    quotationsOfArticle: batched(quotationsOfArticles),
    mentionsOfArticle: batched(mentionsOfArticles),

    namesOfLeader: batched(namesOfLeaders),
    officesOfLeader: batched(officesOfLeaders),
    counterpartsOfLeader: byArguments(({ filter, page }: ProfileWanted) =>
      batched((_, ids) => counterpartPagesOf(store, ids, filter, page)),
    ),
    topicsOfLeader: byArguments(({ filter, page }: ProfileWanted) =>
      batched((_, ids) => topicPagesOfLeaders(store, ids, filter, page)),
    ),
    missionsOfLeader: byArguments(({ filter, page }: ProfileWanted) =>
      batched((_, ids) => missionPagesOfLeaders(store, ids, filter, page)),
    ),
    timelineOfLeader: byArguments(({ filter, by }: { readonly filter: CallFilter; readonly by: TimeUnit }) =>
      batched((_, ids) => timelinesOfLeaders(store, ids, filter, by)),
    ),
    articlesOfLeader: byArguments((page: PageArgs) => batched((_, ids) => articlePagesOfLeaders(store, ids, page))),

    callsOf: byArguments(({ parent, filter, order, page }: CallsWanted) =>
      batched((_, ids) => callPagesOf(store, parent, ids, filter, order, page)),
    ),
    participantsOfCall: batched(participantsOfCalls),
    topicsOfCall: batched(topicsOfCalls),
    missionsOfCall: batched(missionsOfCalls),
    quotationsOfCall: batched(quotationsOfCalls),
    reportsOfCall: batched(reportsOfCalls),
    judgementsOfCall: batched(judgementsOfCalls),

    participantsOfReport: batched(participantsOfReports),
    topicsOfReport: batched(topicsOfReports),
    missionsOfReport: batched(missionsOfReports),
    evidenceOfReport: batched(evidenceOfReports),

    namesOfMission: batched(namesOfMissions),
    phrasesOfTopic: batched(phrasesOfTopics),
    narrowerOfTopic: batched(narrowerTopics),
    rejectionsOfIngest: batched(rejectionsOfRuns),
  };
}

/** Forgets what was loaded: what a mutation has changed is asked for anew by those after it, and by its own answer. */
export function forgetLoaded(loaders: Loaders): void {
  for (const loader of Object.values<unknown>(loaders)) if (loader instanceof DataLoader) loader.clearAll();
}

/** One loader, or one answer, for each combination of arguments: fields with the same ones are loaded together. */
function byArguments<Arguments, Loader>(create: (args: Arguments) => Loader): (args: Arguments) => Loader {
  const known = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const loader = known.get(key) ?? create(args);
    known.set(key, loader);
    return loader;
  };
}

function present<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new Error(`the database refers to ${id}, which it does not have`);
  return value;
}
