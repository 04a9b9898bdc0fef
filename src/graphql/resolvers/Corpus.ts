import { ingestRuns } from "../../store/read/runs.ts";
import type { CorpusResolvers } from "../generated/resolvers.ts";

export const Corpus: CorpusResolvers = {
  articleCount: ({ articles }) => articles,
  leaderCount: ({ leaders }) => leaders,
  callCount: ({ calls }) => calls,
  topicCount: ({ topics }) => topics,
  missionCount: ({ missions }) => missions,
  rejectionCount: ({ rejections }) => rejections,
  firstPublishedOn: ({ firstPublishedAt }) => firstPublishedAt?.slice(0, 10) ?? null,
  lastPublishedOn: ({ lastPublishedAt }) => lastPublishedAt?.slice(0, 10) ?? null,
  ingests: (_corpus, _, { store }) => ingestRuns(store),
};
