import type { Evidence } from "../model/span.ts";
import type {
  ArticleRecord,
  CallRecord,
  CallUse,
  CorpusRecord,
  DecisionRecord,
  DisagreementRecord,
  Edge,
  JudgementRecord,
  LeaderRecord,
  MissionRecord,
  NetworkRecord,
  Page,
  SearchHitRecord,
  TimelineRecord,
  TopicRecord,
  TopicUse,
} from "../store/read/records.ts";

// Names for what resolvers get as their parent where no record has the shape by itself; codegen.yml refers to them.

export type ArticlePage = Page<ArticleRecord>;
export type ArticleEdgeRecord = Edge<ArticleRecord>;
export type CallPage = Page<CallRecord>;
export type CallEdgeRecord = Edge<CallRecord>;
export type LeaderPage = Page<LeaderRecord>;
export type LeaderEdgeRecord = Edge<LeaderRecord>;
export type MissionPage = Page<MissionRecord>;
export type MissionEdgeRecord = Edge<MissionRecord>;
export type TopicPage = Page<TopicRecord>;
export type TopicEdgeRecord = Edge<TopicRecord>;
export type MissionTopicPage = Page<TopicRecord, TopicUse>;
export type MissionTopicEdgeRecord = Edge<TopicRecord> & TopicUse;
export type DecisionPage = Page<DecisionRecord>;
export type DecisionEdgeRecord = Edge<DecisionRecord>;
export type JudgementPage = Page<JudgementRecord>;
export type JudgementEdgeRecord = Edge<JudgementRecord>;
export type ReasonRecord = JudgementRecord["reasons"][number];
export type CounterpartPage = Page<LeaderRecord, CallUse>;
export type CounterpartEdgeRecord = Edge<LeaderRecord> & CallUse;
export type LeaderTopicPage = Page<TopicRecord, CallUse>;
export type LeaderTopicEdgeRecord = Edge<TopicRecord> & CallUse;
export type LeaderMissionPage = Page<MissionRecord, CallUse>;
export type LeaderMissionEdgeRecord = Edge<MissionRecord> & CallUse;
export type SearchPage = Page<SearchHitRecord>;
export type SearchEdgeRecord = Edge<SearchHitRecord>;
export type NetworkNodeRecord = NetworkRecord["nodes"][number];
export type NetworkEdgeRecord = NetworkRecord["edges"][number];
export type TimelinePeriodRecord = TimelineRecord["periods"][number];
export type AlternativeRecord = DisagreementRecord["alternatives"][number];
export type SourceRecord = CorpusRecord["sources"][number];

/** Evidence in a stored article, or in a text that was only read. */
export type EvidenceParent = Evidence & { readonly articleId?: string };
