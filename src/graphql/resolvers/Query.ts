import { corpus } from "../../store/read/corpus.ts";
import { decisionsPage } from "../../store/read/decisions.ts";
import { allArticles, articleBy } from "../articles.ts";
import { allCalls, callBy, callsByLeader } from "../calls.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { allJudgements } from "../judgements.ts";
import { allLeaders, leaderBy } from "../leaders.ts";
import { allMissions, missionBy } from "../missions.ts";
import { nodeBy, nodesBy } from "../nodes.ts";
import { networkOf, wholeTimeline } from "../overview.ts";
import { pageArgs } from "../page.ts";
import { readText } from "../read-text.ts";
import { searchFor } from "../search.ts";
import { allTopics, topicBy, topicsByMission } from "../topics.ts";

export const Query: QueryResolvers = {
  node: (_, { id }, context) => nodeBy(id, context),
  nodes: (_, { ids }, context) => nodesBy(ids, context),
  article: (_, { by }, context) => articleBy(by, context),
  articles: (_, args, context) => allArticles(args, context),
  leader: (_, { by }, context) => leaderBy(by, context),
  leaders: (_, args, context) => allLeaders(args, context),
  call: (_, { id }, context) => callBy(id, context),
  calls: (_, args, context) => allCalls(args, context),
  callsByLeader: (_, args, context) => callsByLeader(args, context),
  topic: (_, { by }, context) => topicBy(by, context),
  topics: (_, args, context) => allTopics(args, context),
  topicsByMission: (_, args, context) => topicsByMission(args, context),
  mission: (_, { by }, context) => missionBy(by, context),
  missions: (_, args, context) => allMissions(args, context),
  network: (_, args, context) => networkOf(args, context),
  timeline: (_, args, context) => wholeTimeline(args, context),
  search: (_, args, context) => searchFor(args, context),
  decisions: (_, args, { store }) => decisionsPage(store, pageArgs(args)),
  judgements: (_, args, context) => allJudgements(args, context),
  features: (_, _args, { resolver }) => resolver.features,
  corpus: (_, _args, { store }) => corpus(store),
  read: (_, args, context) => readText(args, context),
};
