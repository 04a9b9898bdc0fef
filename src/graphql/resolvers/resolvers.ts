import type { Resolvers } from "../generated/resolvers.ts";
import { callUse, connection } from "../page.ts";
import { Alternative } from "./Alternative.ts";
import { Annotation } from "./Annotation.ts";
import { Announcement } from "./Announcement.ts";
import { Article } from "./Article.ts";
import { Call } from "./Call.ts";
import { CallTopic } from "./CallTopic.ts";
import { Corpus } from "./Corpus.ts";
import { Decision } from "./Decision.ts";
import { Disagreement } from "./Disagreement.ts";
import { Evidence } from "./Evidence.ts";
import { ImportOutcome } from "./ImportOutcome.ts";
import { Ingest } from "./Ingest.ts";
import { Judgement } from "./Judgement.ts";
import { Leader } from "./Leader.ts";
import { LeaderMention } from "./LeaderMention.ts";
import { LeaderReported } from "./LeaderReported.ts";
import { Mention } from "./Mention.ts";
import { Mission } from "./Mission.ts";
import { MissionReported } from "./MissionReported.ts";
import { MissionTopicEdge } from "./MissionTopicEdge.ts";
import { Moment } from "./Moment.ts";
import { Mutation } from "./Mutation.ts";
import { NetworkEdge } from "./NetworkEdge.ts";
import { NetworkNode } from "./NetworkNode.ts";
import { Office } from "./Office.ts";
import { OfficeReported } from "./OfficeReported.ts";
import { Participant } from "./Participant.ts";
import { Query } from "./Query.ts";
import { Quotation } from "./Quotation.ts";
import { Reason } from "./Reason.ts";
import { Report } from "./Report.ts";
import { ReportParticipant } from "./ReportParticipant.ts";
import { SearchHit } from "./SearchHit.ts";
import { Source } from "./Source.ts";
import { Subscription } from "./Subscription.ts";
import { TimelinePeriod } from "./TimelinePeriod.ts";
import { Topic } from "./Topic.ts";
import { TopicPhrase } from "./TopicPhrase.ts";
import { TopicReported } from "./TopicReported.ts";
import { TraceEntry } from "./TraceEntry.ts";

/** Every type that has a field which is not simply a property of its parent. */
export const resolvers: Resolvers = {
  Alternative,
  Announcement,
  Annotation,
  Article,
  ArticleConnection: connection,
  Call,
  CallConnection: connection,
  CallTopic,
  Corpus,
  CounterpartConnection: connection,
  CounterpartEdge: callUse,
  Decision,
  DecisionConnection: connection,
  Disagreement,
  Evidence,
  ImportOutcome,
  Ingest,
  Judgement,
  JudgementConnection: connection,
  Leader,
  LeaderConnection: connection,
  LeaderMention,
  LeaderMissionConnection: connection,
  LeaderMissionEdge: callUse,
  LeaderReported,
  LeaderTopicConnection: connection,
  LeaderTopicEdge: callUse,
  Mention,
  Mission,
  MissionConnection: connection,
  MissionReported,
  MissionTopicConnection: connection,
  MissionTopicEdge,
  Moment,
  Mutation,
  NetworkEdge,
  NetworkNode,
  Office,
  OfficeReported,
  Participant,
  Query,
  Quotation,
  Reason,
  Report,
  ReportParticipant,
  SearchConnection: connection,
  SearchHit,
  Source,
  Subscription,
  TimelinePeriod,
  Topic,
  TopicConnection: connection,
  TopicPhrase,
  TopicReported,
  TraceEntry,
};
