import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AlternativeRecord, ArticlePage, ArticleEdgeRecord, CallPage, CallEdgeRecord, CounterpartPage, CounterpartEdgeRecord, DecisionPage, DecisionEdgeRecord, EvidenceParent, JudgementPage, JudgementEdgeRecord, LeaderPage, LeaderEdgeRecord, LeaderMissionPage, LeaderMissionEdgeRecord, LeaderTopicPage, LeaderTopicEdgeRecord, MissionPage, MissionEdgeRecord, MissionTopicPage, MissionTopicEdgeRecord, NetworkEdgeRecord, NetworkNodeRecord, ReasonRecord, SearchPage, SearchEdgeRecord, SourceRecord, TimelinePeriodRecord, TopicPage, TopicEdgeRecord } from '../parents.ts';
import type { AnnouncementRecord, ArticleRecord, CallRecord, CallTopicRecord, CorpusRecord, DecisionRecord, DisagreementRecord, IngestRunRecord, JudgementRecord, LeaderRecord, MentionRecord, MissionRecord, NetworkRecord, OfficeRecord, ParticipantRecord, QuotationRecord, ReportRecord, ReportParticipantRecord, SearchHitRecord, TimelineRecord, TopicRecord, TopicPhraseRecord } from '../../store/read/records.ts';
import type { AnnotationParent } from '../annotations.ts';
import type { CallInReading, ParticipantInReading, QuotationInReading, ReadingOfText, TraceInReading } from '../reading.ts';
import type { ImportOutcome as ImportOutcomeOfModel } from '../../model/import.ts';
import type { Mention as MentionOfModel, LeaderReported as LeaderReportedOfModel, MissionReported as MissionReportedOfModel, OfficeReported as OfficeReportedOfModel, TopicReported as TopicReportedOfModel } from '../../model/reading.ts';
import type { Moment as MomentOfModel } from '../../model/moment.ts';
import type { Rejection as RejectionOfModel } from '../../model/article.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day: `2024-11-07`. */
  Date: { input: string; output: string; }
  /** An instant with its offset, RFC 3339: `2024-11-07T18:30:00+03:00`. */
  DateTime: { input: string; output: string; }
  /**
   * A day, month, year or interval that may be uncertain, in the Extended Date/Time Format (ISO 8601-2):
   * `2024-11-07`, `2024-11`, `2024`, `2024-11-05/2025-01-20`.
   */
  EDTF: { input: string; output: string; }
  /** An absolute web address. */
  URL: { input: string; output: string; }
};

/** One of the things that articles say where they differ. */
export type Alternative = {
  readonly __typename?: 'Alternative';
  /** The reports that say so. */
  readonly reports: ReadonlyArray<Report>;
  /**
   * What is said: a day, a channel, a status, a leader's slug or several with commas; of an office, the slug and the title,
   * “tomas-okel: President-elect”.
   */
  readonly value: Scalars['String']['output'];
};

/** A stretch of an article's text with what it is about: what a reader highlights. */
export type Annotation = {
  readonly __typename?: 'Annotation';
  /** The place and its words. */
  readonly evidence: Evidence;
  /** What the words are there for. */
  readonly kind: AnnotationKind;
  /** The record that they belong to. */
  readonly subject: AnnotationSubject;
};

/** What words can be there for. */
export type AnnotationKind =
  /** They tell of a call. */
  | 'CALL'
  /** They name or stand for a leader or a mission. */
  | 'MENTION'
  /** They are quoted. */
  | 'QUOTATION'
  /** They say what a call was about. */
  | 'TOPIC';

/** What annotated words can belong to. */
export type AnnotationSubject = Call | Leader | Mission | Quotation | Topic;

/** That an article tells of a call: sent once it is stored. */
export type Announcement = {
  readonly __typename?: 'Announcement';
  /** The call that it tells of, with all that is known of it by now. */
  readonly call: Call;
  /** Whether an earlier version of the article was stored, and did not say this. */
  readonly corrected: Scalars['Boolean']['output'];
  /** Marks the place of this announcement among all, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the article says. */
  readonly report: Report;
};

/** One news text with what is known of it. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /**
   * All of it that says something, in the order of the text, to be highlighted: mentions, quotations, what tells of calls
   * and what they were about. Of two that begin at one place, the longer comes first; they can lie in one another.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /** Who wrote it, as given; null when not known. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** The calls that this article tells of, newest first. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly calls: CallConnection;
  /** The articles that repeat this one nearly word for word. */
  readonly copies: ReadonlyArray<Article>;
  /** The article that this one repeats nearly word for word, as papers do with an agency's story; null for an original. */
  readonly copyOf?: Maybe<Article>;
  /** Stays the same on every machine: made from the address, or from the text when there is none. */
  readonly id: Scalars['ID']['output'];
  /** The language, as a BCP 47 tag such as `en`; null when not recognised. Only English is analysed. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Every place that names or stands for a leader or a mission, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When this version of it was made; null when not known or when only the day is. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day this version of it was made; null when not known. */
  readonly modifiedOn?: Maybe<Scalars['Date']['output']>;
  /** How the time of publication is known. */
  readonly publicationBasis: PublicationBasis;
  /** When it was published; null when not known or when only the day is. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was published, where it was published; null when not known. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The words in quotation marks, in the order of the text. */
  readonly quotations: ReadonlyArray<Quotation>;
  /** What this article says of each call it tells of, whatever the call's channel and status, in the order of the text. */
  readonly reports: ReadonlyArray<Report>;
  /** Who published it: “Voice of America”, “Kremlin”; null when not known. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The whole text. Every piece of evidence points into exactly this string. */
  readonly text: Scalars['String']['output'];
  /** The headline; null when not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published; null when not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** One news text with what is known of it. */
export type ArticleCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallOrder>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article on a page. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Marks the article's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Which articles. Conditions combine: an article must meet all of them. */
export type ArticleFilter = {
  /** Published on this day or later, in UTC. Undated articles do not count. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** In this language, as a BCP 47 tag: `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Names this leader. One that is not known leaves no article. */
  readonly leader?: InputMaybe<LeaderRef>;
  /** Names this mission. One that is not known leaves no article. */
  readonly mission?: InputMaybe<MissionRef>;
  /** Published by this publisher, letter by letter. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** These words stand in the title one after the other, whatever the capitals. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier, in UTC. Undated articles do not count. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An article to be taken in. */
export type ArticleInput = {
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** The language, as a BCP 47 tag such as `en`; recognised when not given. Only English is analysed. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. Without it, what the text says of when stays relative: “Monday”. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The day it was published, when the hour is not known. Give this or `publishedAt`, not both. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it: “Voice of America”, “Kremlin”. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The whole text, at most 100,000 characters: plain, or HTML. What belongs to the page and not to the article is taken off. */
  readonly text: Scalars['String']['input'];
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. Of one address there is one version, the latest. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** In which order articles come. Equal ones keep a fixed order of their own. */
export type ArticleOrder =
  /** The earliest first; undated ones before all. */
  | 'PUBLISHED_ASC'
  /** The latest first; undated ones last. */
  | 'PUBLISHED_DESC';

/** Which article: give exactly one. */
export type ArticleRef =
  /** By its id. */
  { readonly id: Scalars['ID']['input']; readonly url?: never; }
  |  /** By the address it was published at. */
  { readonly id?: never; readonly url: Scalars['URL']['input']; };

/** What a moment rests on. */
export type Basis =
  /** It follows from other facts, such as the offices that people held. */
  | 'IMPLIED'
  /** The text says it, outright or counted from the time of publication. */
  | 'STATED'
  /** Neither. */
  | 'UNKNOWN';

/** One occasion on which two or more leaders spoke with one another. Face-to-face talks are the same record with channel `IN_PERSON`. */
export type Call = Node & {
  readonly __typename?: 'Call';
  /** Whether every article that tells of it only looks back on it. */
  readonly background: Scalars['Boolean']['output'];
  /** How they spoke, as the articles say. */
  readonly channel: Channel;
  /** The highest confidence of its reports, in [0, 1]: the probability that status, channel and participants are right. */
  readonly confidence: Scalars['Float']['output'];
  /** What the articles differ on; empty when they agree. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Stays the same on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
  /** Why its reports are taken to tell of one call, and which of them may be of another as well: the surest first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The missions that came up. */
  readonly missions: ReadonlyArray<Mission>;
  /** When, as far as it is known. */
  readonly moment: Moment;
  /** Who was on it: never fewer than two, unless an article leaves one unnamed. */
  readonly participants: ReadonlyArray<Participant>;
  /** Who placed the call; null unless an article says so. */
  readonly placedBy?: Maybe<Leader>;
  /** What participants said of it or in it, in quotation marks. */
  readonly quotations: ReadonlyArray<Quotation>;
  /** How many articles tell of it; near-copies of one story count once. */
  readonly reportCount: Scalars['Int']['output'];
  /** What each article says of it, clearest first. */
  readonly reports: ReadonlyArray<Report>;
  /** What a person has said of it; null when nobody has. */
  readonly review?: Maybe<Review>;
  /** Whether it stands for several that the articles sum up: “a series of calls over the weekend”. */
  readonly several: Scalars['Boolean']['output'];
  /** Whether it was held. */
  readonly status: Status;
  /** What it was about. */
  readonly topics: ReadonlyArray<CallTopic>;
};

/** A page of calls. */
export type CallConnection = {
  readonly __typename?: 'CallConnection';
  /** The calls with their cursors. */
  readonly edges: ReadonlyArray<CallEdge>;
  /** The calls alone. */
  readonly nodes: ReadonlyArray<Call>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A call on a page. */
export type CallEdge = {
  readonly __typename?: 'CallEdge';
  /** Marks the call's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The call. */
  readonly node: Call;
};

/** Which calls. Conditions combine: a call must meet all of them. */
export type CallFilter = {
  /** True for calls on which every article only looks back, false for all others; both when left out. */
  readonly background?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these channels. Face-to-face talks are left out unless asked for. */
  readonly channel?: ReadonlyArray<Channel>;
  /**
   * It can have been on this day or later. A call of uncertain date counts when any day that it can have been does;
   * one of which nothing is known does not.
   */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** All of these leaders were on it. One that is not known leaves no call. */
  readonly leaders?: ReadonlyArray<LeaderRef>;
  /** Its confidence is at least this, in [0, 1]. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** This mission came up. */
  readonly mission?: InputMaybe<MissionRef>;
  /** Someone on it held such an office at the time. */
  readonly office?: InputMaybe<OfficeFilter>;
  /** True for what a person has said to be no call, false for all others; both when null. */
  readonly rejected?: InputMaybe<Scalars['Boolean']['input']>;
  /** An article of this publisher tells of it: its `source`, letter by letter. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. Calls that were only planned, declined or denied are left out unless asked for. */
  readonly status?: ReadonlyArray<Status>;
  /** It can have been on this day or earlier, by the same rule. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** It was about this topic or a narrower one of the taxonomy. */
  readonly topic?: InputMaybe<TopicRef>;
};

/** A call with all of its reports, or one report: give exactly one. */
export type CallOrReportRef =
  /** A call's id. */
  { readonly call: Scalars['ID']['input']; readonly report?: never; }
  |  /** A report's id. */
  { readonly call?: never; readonly report: Scalars['ID']['input']; };

/** In which order calls come. Equal ones keep a fixed order of their own. */
export type CallOrder =
  /** The most certain first. */
  | 'CONFIDENCE_DESC'
  /** Those that most articles tell of first. */
  | 'REPORTS_DESC'
  /** The other way round: undated ones come before all. */
  | 'WHEN_ASC'
  /** The latest first, by the last day that each can have been, or the first where no last is known; undated ones last. */
  | 'WHEN_DESC';

/** A call as the text tells of it. */
export type CallReported = {
  readonly __typename?: 'CallReported';
  /** Whether the text looks back on it as an earlier conversation. */
  readonly background: Scalars['Boolean']['output'];
  /** How they spoke. */
  readonly channel: Channel;
  /** The probability that status, channel and participants are right, in [0, 1]. */
  readonly confidence: Scalars['Float']['output'];
  /** Where the text says so: never empty, the clearest first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The missions that came up. */
  readonly missions: ReadonlyArray<MissionReported>;
  /** When. */
  readonly moment: Moment;
  /** Who was on it. */
  readonly participants: ReadonlyArray<ParticipantReported>;
  /** Who placed it; null unless the text says so. */
  readonly placedBy?: Maybe<LeaderReported>;
  /** What was said of it or in it, in quotation marks. */
  readonly quotations: ReadonlyArray<QuotationReported>;
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** Whether the text sums up several: “a series of calls over the weekend”. */
  readonly several: Scalars['Boolean']['output'];
  /** Whether it was held. */
  readonly status: Status;
  /** What it was about. */
  readonly topics: ReadonlyArray<TopicReported>;
};

/** A topic of a call. */
export type CallTopic = {
  readonly __typename?: 'CallTopic';
  /** How the articles put it. */
  readonly phrases: ReadonlyArray<TopicPhrase>;
  /** The reports that tell of it. */
  readonly reports: ReadonlyArray<Report>;
  /** The topic. */
  readonly topic: Topic;
};

/** How leaders spoke. */
export type Channel =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** Without meeting, or the text does not say how. */
  | 'UNSPECIFIED'
  /** By video link. */
  | 'VIDEO';

/** What this server knows, in figures. */
export type Corpus = {
  readonly __typename?: 'Corpus';
  /** How many articles. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many calls that were held by telephone, by video or on an unspecified channel. */
  readonly callCount: Scalars['Int']['output'];
  /** The day of the earliest dated article; null when none is dated. */
  readonly firstPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** The latest runs that took articles in, newest first, at most 20. */
  readonly ingests: ReadonlyArray<Ingest>;
  /** The day of the latest dated article; null when none is dated. */
  readonly lastPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** How many leaders the articles name. */
  readonly leaderCount: Scalars['Int']['output'];
  /** How many missions. */
  readonly missionCount: Scalars['Int']['output'];
  /** How many inputs were skipped on purpose. */
  readonly rejectionCount: Scalars['Int']['output'];
  /** The publishers, the one with most articles first, at most 100. */
  readonly sources: ReadonlyArray<Source>;
  /** How many topics. */
  readonly topicCount: Scalars['Int']['output'];
};

/** A page of the counterparts of a leader's calls, those of most calls first. */
export type CounterpartConnection = {
  readonly __typename?: 'CounterpartConnection';
  /** The counterparts with their cursors and in how many calls. */
  readonly edges: ReadonlyArray<CounterpartEdge>;
  /** The counterparts alone. */
  readonly nodes: ReadonlyArray<Leader>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Someone with whom a leader spoke. */
export type CounterpartEdge = {
  readonly __typename?: 'CounterpartEdge';
  /** In how many of the leader's calls. */
  readonly callCount: Scalars['Int']['output'];
  /** Marks the place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The first day that the earliest of these calls can have been; null when none is dated. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day that the latest of these calls can have been; null when none is dated. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** The leader. */
  readonly node: Leader;
};

/** A country. */
export type Country = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-3: `KEN`. */
  readonly code: Scalars['String']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
};

/**
 * What a person has decided about what was made of the articles. It comes before all that weighs reports by itself, stays in
 * force whatever is stored later, and stays on record when it is undone.
 */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Follows from what is decided, by whom and when: the same on every machine. */
  readonly id: Scalars['ID']['output'];
  /** Of which kind it is. */
  readonly kind: DecisionKind;
  /** The leader who is shown under another name, or who somebody is; null in other decisions, and while there is none. */
  readonly leader?: Maybe<Leader>;
  /** Why, in their words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The reports that it is about, of those that are stored. */
  readonly reports: ReadonlyArray<Report>;
  /** What is decided, as a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it has an effect. */
  readonly state: DecisionState;
  /** Who took it back, and when; null when nobody has. */
  readonly undone?: Maybe<Undoing>;
  /** Whose decision it is. */
  readonly who: Scalars['String']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions alone. */
  readonly nodes: ReadonlyArray<Decision>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision on a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Marks the decision's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What can be decided. */
export type DecisionKind =
  /** What reports tell of was a call. */
  | 'CONFIRM'
  /** Reports tell of one call. */
  | 'JOIN'
  /** Somebody is this leader, or is not. */
  | 'MEANT'
  /** What reports tell of was no call. */
  | 'REJECT'
  /** A leader is shown under another name. */
  | 'RENAME'
  /** Reports tell of two calls. */
  | 'SPLIT';

/** What came of a decision. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision; its reports and leader are as they are now. */
  readonly decision: Decision;
};

/** Whether a decision has an effect. */
export type DecisionState =
  /** It has none, since what it is about is not stored. It will when that comes. */
  | 'DORMANT'
  /** It has, unless a later one says otherwise. */
  | 'IN_FORCE'
  /** It was taken back. */
  | 'UNDONE';

/** Something on which the articles that tell of a call differ: “Sunday” in one, “Saturday night” in another. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** What they differ on. */
  readonly about: DisagreementSubject;
  /** What they say. */
  readonly alternatives: ReadonlyArray<Alternative>;
};

/** What articles can differ on. */
export type DisagreementSubject =
  /** How they spoke. */
  | 'CHANNEL'
  /** When it was. */
  | 'MOMENT'
  /** Which office somebody on it held. */
  | 'OFFICE'
  /** Who was on it. */
  | 'PARTICIPANTS'
  /** Who placed it. */
  | 'PLACED_BY'
  /** Whether it was held. */
  | 'STATUS';

/** The place in an article that says so. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article it stands in; null only in a `Reading`, whose text is not stored. */
  readonly article?: Maybe<Article>;
  /** Where it ends, exclusive: `text.slice(start, end)` is `quote`. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves. */
  readonly quote: Scalars['String']['output'];
  /** Where it starts in the article's `text`, in UTF-16 code units (JavaScript's string index), from 0. */
  readonly start: Scalars['Int']['output'];
};

/** Something by which reports are compared. */
export type Feature = {
  readonly __typename?: 'Feature';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What is so when it applies. */
  readonly sentence: Scalars['String']['output'];
  /** Points for a whole measure of it: above zero for one call, below for two. */
  readonly weight: Scalars['Float']['output'];
};

/** Where in a string something stands. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts, in UTF-16 code units, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** What became of the articles that were given. */
export type ImportArticlesPayload = {
  readonly __typename?: 'ImportArticlesPayload';
  /** What became of each, in the order given. */
  readonly outcomes: ReadonlyArray<ImportOutcome>;
};

/** What became of one of the articles that were given. */
export type ImportOutcome = {
  readonly __typename?: 'ImportOutcome';
  /** The article as it is stored; of several with the same text, the one that tells it. Null when it was rejected. */
  readonly article?: Maybe<Article>;
  /** The calls it tells of, whatever their channel and status, in the order of the text. */
  readonly calls: ReadonlyArray<Call>;
  /** Why it was rejected; null when it was not. */
  readonly rejection?: Maybe<Rejection>;
  /** What became of it. */
  readonly status: ImportStatus;
};

/** What became of an article that was given. */
export type ImportStatus =
  /** It was not there, and is now. */
  | 'ADDED'
  /** It was not there, and says what an article from elsewhere says, letter by letter or nearly. Both count as one witness. */
  | 'COPY'
  /** It was not stored, for the reason given. */
  | 'REJECTED'
  /** It was there as it is. */
  | 'UNCHANGED'
  /** It was there in another version, in whose place it is now, if it was not published earlier. */
  | 'UPDATED';

/** One run that took articles in. */
export type Ingest = {
  readonly __typename?: 'Ingest';
  /** How many articles were new. */
  readonly addedCount: Scalars['Int']['output'];
  /** How many repeat another article nearly word for word. */
  readonly copyCount: Scalars['Int']['output'];
  /** When it ended; null while it goes on, or when it was cut short. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many inputs it read. */
  readonly readCount: Scalars['Int']['output'];
  /** How many inputs were skipped on purpose. */
  readonly rejectedCount: Scalars['Int']['output'];
  /** The inputs that were skipped on purpose, in the order they were read, at most 100. */
  readonly rejections: ReadonlyArray<Rejection>;
  /** What it read: files, folders, addresses. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** When it started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How many were there already, unchanged. */
  readonly unchangedCount: Scalars['Int']['output'];
  /** How many articles were there already and have changed. */
  readonly updatedCount: Scalars['Int']['output'];
};

/** Two reports, and what comparing them came to: why they are taken to tell of one call, or what leaves it open. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** Stays the same as long as the two reports do. */
  readonly id: Scalars['ID']['output'];
  /** The other. */
  readonly other: Report;
  /** What speaks for one call and against it. */
  readonly reasons: ReadonlyArray<Reason>;
  /** One of the reports. */
  readonly report: Report;
  /** The sum of the points. Reports with 1 or more tell of one call, with -1 or less of two. */
  readonly score: Scalars['Float']['output'];
  /** What follows. */
  readonly verdict: JudgementVerdict;
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements alone. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement on a page. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Marks the judgement's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** What comparing two reports came to. */
export type JudgementVerdict =
  /** They tell of one call. */
  | 'JOIN'
  /** They may tell of one call, and were left apart: a person is to decide. */
  | 'UNSURE';

/** A person who holds, is elected to, or acts for public office at state or international level. */
export type Leader = Node & {
  readonly __typename?: 'Leader';
  /** Other forms of the name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name this leader, latest publication first, undated ones last. */
  readonly articles: ArticleConnection;
  /** The calls this leader was on, newest first. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly calls: CallConnection;
  /** With whom this leader spoke, those of most calls first. */
  readonly counterparts: CounterpartConnection;
  /** The earliest of the dated calls; null when none is dated. */
  readonly firstCall?: Maybe<Call>;
  /** Stays the same on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
  /** The latest of the dated calls; null when none is dated. */
  readonly lastCall?: Maybe<Call>;
  /** The missions that came up in this leader's calls, those of most calls first. */
  readonly missions: LeaderMissionConnection;
  /** The fullest usual form of the name. */
  readonly name: Scalars['String']['output'];
  /** The offices held, earliest first, as far as they are known. */
  readonly offices: ReadonlyArray<Office>;
  /** A short readable name for addresses and queries: `william-ruto`. */
  readonly slug: Scalars['String']['output'];
  /** How many calls this leader was on, period by period. */
  readonly timeline: Timeline;
  /** What this leader's calls were about, the topics of most calls first. */
  readonly topics: LeaderTopicConnection;
  /** The item in Wikidata, such as `Q6300331`; null when not known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallOrder>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderFirstCallArgs = {
  filter?: InputMaybe<CallFilter>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderLastCallArgs = {
  filter?: InputMaybe<CallFilter>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderTimelineArgs = {
  by?: InputMaybe<TimeUnit>;
  filter?: InputMaybe<CallFilter>;
};


/** A person who holds, is elected to, or acts for public office at state or international level. */
export type LeaderTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of leaders. */
export type LeaderConnection = {
  readonly __typename?: 'LeaderConnection';
  /** The leaders with their cursors. */
  readonly edges: ReadonlyArray<LeaderEdge>;
  /** The leaders alone. */
  readonly nodes: ReadonlyArray<Leader>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A leader on a page. */
export type LeaderEdge = {
  readonly __typename?: 'LeaderEdge';
  /** Marks the leader's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The leader. */
  readonly node: Leader;
};

/** Which leaders. Conditions combine: a leader must meet all of them. */
export type LeaderFilter = {
  /** A word of the name, or of any other form of it, begins so, whatever the accents and capitals: `zelen`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Held such an office at any time. */
  readonly office?: InputMaybe<OfficeFilter>;
  /** True for those only who were on a call that was held, planned, declined or denied. */
  readonly onCalls?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One place in a text that names or stands for a leader. */
export type LeaderMention = {
  readonly __typename?: 'LeaderMention';
  /** The place and its words. */
  readonly evidence: Evidence;
  /** How the words refer. */
  readonly form: MentionForm;
};

/** A page of the missions of a leader's calls, those of most calls first. */
export type LeaderMissionConnection = {
  readonly __typename?: 'LeaderMissionConnection';
  /** The missions with their cursors and in how many calls. */
  readonly edges: ReadonlyArray<LeaderMissionEdge>;
  /** The missions alone. */
  readonly nodes: ReadonlyArray<Mission>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mission that came up in a leader's calls. */
export type LeaderMissionEdge = {
  readonly __typename?: 'LeaderMissionEdge';
  /** In how many of the leader's calls. */
  readonly callCount: Scalars['Int']['output'];
  /** Marks the place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The first day that the earliest of these calls can have been; null when none is dated. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day that the latest of these calls can have been; null when none is dated. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** The mission. */
  readonly node: Mission;
};

/** In which order leaders come. Equal ones keep a fixed order of their own. */
export type LeaderOrder =
  /** Those on most calls first, calls of every channel and status counted. */
  | 'CALLS_DESC'
  /** By name. */
  | 'NAME_ASC';

/** Which leader: give exactly one. */
export type LeaderRef =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** By name or any other form of it, whatever the accents and capitals: `Ruto`, `Zelensky`. Of several leaders whom it fits, the one on most calls. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** By slug: `william-ruto`. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A leader as the text knows them. */
export type LeaderReported = {
  readonly __typename?: 'LeaderReported';
  /** Other forms in the text. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every place that names or stands for this leader. */
  readonly mentions: ReadonlyArray<LeaderMention>;
  /** The fullest form in the text, or the register's when the text has only a surname. */
  readonly name: Scalars['String']['output'];
  /** The office that the text gives; null when it gives none. */
  readonly office?: Maybe<OfficeReported>;
  /** The slug in the register of leaders; null for someone whom it does not know. */
  readonly slug?: Maybe<Scalars['String']['output']>;
};

/** A page of the topics of a leader's calls, those of most calls first. */
export type LeaderTopicConnection = {
  readonly __typename?: 'LeaderTopicConnection';
  /** The topics with their cursors and in how many calls. */
  readonly edges: ReadonlyArray<LeaderTopicEdge>;
  /** The topics alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic of a leader's calls. */
export type LeaderTopicEdge = {
  readonly __typename?: 'LeaderTopicEdge';
  /** In how many of the leader's calls. */
  readonly callCount: Scalars['Int']['output'];
  /** Marks the place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The first day that the earliest of these calls can have been; null when none is dated. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day that the latest of these calls can have been; null when none is dated. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** The topic. */
  readonly node: Topic;
};

/** Who somebody is, or is not: give exactly one. */
export type MeantRef =
  /** They are this leader. */
  { readonly is: LeaderRef; readonly isNot?: never; }
  |  /** They are not this leader. */
  { readonly is?: never; readonly isNot: LeaderRef; };

/** One place in one article that names a leader or a mission, or stands for one. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The place and its words. */
  readonly evidence: Evidence;
  /** How the words refer to a leader; null for a mission. */
  readonly form?: Maybe<MentionForm>;
  /** The leader or mission meant. */
  readonly subject: MentionSubject;
};

/** How words refer to someone. */
export type MentionForm =
  /** By description: “the Head of State”, “the two leaders”. */
  | 'DESCRIPTION'
  /** By name: “William Ruto”. */
  | 'NAME'
  /** By office: “the UN Secretary-General”. */
  | 'OFFICE'
  /** By pronoun: “he”. */
  | 'PRONOUN';

/** What a mention can refer to. */
export type MentionSubject = Leader | Mission;

/** An organised deployment, operation or named peace initiative. */
export type Mission = Node & {
  readonly __typename?: 'Mission';
  /** The usual acronym: `MSS`; null when it has none. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Other forms of the name: “the Haiti mission”. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The calls in which it came up, newest first. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly calls: CallConnection;
  /** Since when: a day, month or year; null when not known. */
  readonly from?: Maybe<Scalars['EDTF']['output']>;
  /** Stays the same on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
  /** What it is, such as “peacekeeping” or “initiative”; null when not known. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The countries and organisations that lead it, by code. */
  readonly leads: ReadonlyArray<Scalars['String']['output']>;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** Where it works: country codes (ISO 3166-1 alpha-3) or names of regions. */
  readonly places: ReadonlyArray<Scalars['String']['output']>;
  /** A short readable name for addresses and queries: `mss-hti`. */
  readonly slug: Scalars['String']['output'];
  /** Until when: a day, month or year; null when it goes on or when not known. */
  readonly to?: Maybe<Scalars['EDTF']['output']>;
};


/** An organised deployment, operation or named peace initiative. */
export type MissionCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallOrder>;
};

/** A page of missions. */
export type MissionConnection = {
  readonly __typename?: 'MissionConnection';
  /** The missions with their cursors. */
  readonly edges: ReadonlyArray<MissionEdge>;
  /** The missions alone. */
  readonly nodes: ReadonlyArray<Mission>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mission on a page. */
export type MissionEdge = {
  readonly __typename?: 'MissionEdge';
  /** Marks the mission's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The mission. */
  readonly node: Mission;
};

/** Which missions. */
export type MissionFilter = {
  /** A word of the name, or of any other form of it, begins so, whatever the accents and capitals: `multin`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** In which order missions come. Equal ones keep a fixed order of their own. */
export type MissionOrder =
  /** Those that came up in most calls first, calls of every channel and status counted. */
  | 'CALLS_DESC'
  /** By name. */
  | 'NAME_ASC';

/** Which mission: give exactly one. */
export type MissionRef =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** By name, acronym or any other form, whatever the accents and capitals: `MSS`, `Haiti mission`. Of several missions that it fits, the one of most calls. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** By slug: `mss-hti`. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A mission as the text knows it. */
export type MissionReported = {
  readonly __typename?: 'MissionReported';
  /** Other forms in the text. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every place that names it. */
  readonly mentions: ReadonlyArray<Evidence>;
  /** The fullest form in the text, or the register's. */
  readonly name: Scalars['String']['output'];
  /** The slug in the register of missions; null for one that it does not know. */
  readonly slug?: Maybe<Scalars['String']['output']>;
};

/** A page of the topics that come up together with a mission. */
export type MissionTopicConnection = {
  readonly __typename?: 'MissionTopicConnection';
  /** The topics with their cursors and how they come up. */
  readonly edges: ReadonlyArray<MissionTopicEdge>;
  /** The topics alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic that comes up together with a mission. */
export type MissionTopicEdge = {
  readonly __typename?: 'MissionTopicEdge';
  /** In how many calls both came up. */
  readonly callCount: Scalars['Int']['output'];
  /** The calls in which both came up, newest first, at most 100. */
  readonly calls: ReadonlyArray<Call>;
  /** Marks the topic's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The first day that the earliest of these calls can have been; null when none is dated. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day that the latest of these calls can have been; null when none is dated. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** The topic. */
  readonly node: Topic;
  /** How the articles put it in these calls. */
  readonly phrases: ReadonlyArray<TopicPhrase>;
};

/** When something happened, as far as it is known. Null over a guess. */
export type Moment = {
  readonly __typename?: 'Moment';
  /** Whether the text states it or it follows from other facts. */
  readonly basis: Basis;
  /** The first day that it can be, inclusive; null when that side is open. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The day, month, year or interval; null when nothing is fixed. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that it can be, inclusive; null when that side is open. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How exactly it is known. */
  readonly precision: Precision;
  /** The article's own words: “Thursday evening”; null when it has none. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A call was one; or two reports are of one call. */
  readonly confirm: DecisionPayload;
  /**
   * Takes articles in, as `readout ingest` does: each is read, stored once, and joined with what is known already. Either all
   * that are not rejected are stored, or none. The same articles again change nothing.
   */
  readonly importArticles: ImportArticlesPayload;
  /** Calls are one. Of two decisions that contradict each other, the later holds; this is so for all of them. */
  readonly joinCalls: DecisionPayload;
  /** What is taken for a call was none, and leaves the answers that do not ask for it; or two reports are of two calls. */
  readonly reject: DecisionPayload;
  /** Shows a leader under another name; the names by which articles know them stay. */
  readonly renameLeader: DecisionPayload;
  /** Whoever is taken for this leader is another: everywhere, or where one article names them. */
  readonly sayWhoIsMeant: DecisionPayload;
  /** Takes reports out of their call: they tell of another, or of others. */
  readonly splitCall: DecisionPayload;
  /** Takes a decision back: all is as if it had not been made, and it stays on record. */
  readonly undo: DecisionPayload;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationConfirmArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  what: ReviewedRef;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationImportArticlesArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationJoinCallsArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  of: ReadonlyArray<CallOrReportRef>;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationRejectArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  what: ReviewedRef;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationRenameLeaderArgs = {
  leader: LeaderRef;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationSayWhoIsMeantArgs = {
  article?: InputMaybe<Scalars['ID']['input']>;
  leader: LeaderRef;
  meant: MeantRef;
  note?: InputMaybe<Scalars['String']['input']>;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationSplitCallArgs = {
  call: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  reports: ReadonlyArray<Scalars['ID']['input']>;
};


/** What changes something. All of it needs a token, sent as the header `Authorization: Bearer readout_…`. */
export type MutationUndoArgs = {
  decision: Scalars['ID']['input'];
};

/** Who spoke with whom. On a call of several, each spoke with each. */
export type Network = {
  readonly __typename?: 'Network';
  /** The pairs, those of most calls first. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The leaders on the given pairs, those of most calls first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** How many pairs there are, also beyond those given. */
  readonly pairCount: Scalars['Int']['output'];
};

/** Two leaders who spoke with one another. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** How many calls both were on. */
  readonly callCount: Scalars['Int']['output'];
  /** The first day that the earliest of these calls can have been; null when none is dated. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day that the latest of these calls can have been; null when none is dated. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Who: always two, in a fixed order that means nothing. */
  readonly leaders: ReadonlyArray<Leader>;
};

/** A leader who spoke with others. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** How many calls, with whomever. */
  readonly callCount: Scalars['Int']['output'];
  /** Who. */
  readonly leader: Leader;
};

/** Anything that has an id of its own and can be fetched again by it. */
export type Node = {
  /** Stays the same for as long as the record exists, on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
};

/** A post as held for a time: President of Kenya, UN Secretary-General. */
export type Office = {
  readonly __typename?: 'Office';
  /** The country whose office it is; null for an organisation's, or when not known. */
  readonly country?: Maybe<Country>;
  /** Since when: a day, month or year; null when not known. */
  readonly from?: Maybe<Scalars['EDTF']['output']>;
  /** The organisation whose office it is; null for a country's, or when not known. */
  readonly organisation?: Maybe<Organisation>;
  /** The post: “President-elect”, “Foreign Minister”. */
  readonly title: Scalars['String']['output'];
  /** Until when: a day, month or year; null when still held or not known. */
  readonly to?: Maybe<Scalars['EDTF']['output']>;
};

/** Which offices: both conditions must hold. */
export type OfficeFilter = {
  /** The country (ISO 3166-1 alpha-3: `KEN`) or organisation (acronym: `UN`) whose office it is. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The post, letter by letter: `President`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** An office as the text gives it. */
export type OfficeReported = {
  readonly __typename?: 'OfficeReported';
  /** The country whose office it is; null for an organisation's, or when not known. */
  readonly country?: Maybe<Country>;
  /** The organisation whose office it is; null for a country's, or when not known. */
  readonly organisation?: Maybe<Organisation>;
  /** The post: “President”. */
  readonly title: Scalars['String']['output'];
  /** The text's words: “Somalia President”. */
  readonly words: Scalars['String']['output'];
};

/** An international organisation. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Its acronym: `UN`. */
  readonly code: Scalars['String']['output'];
  /** Its name in full. */
  readonly name: Scalars['String']['output'];
};

/** Where a page of a connection stands among its neighbours. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last edge: give it as `after` for the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge: give it as `before` for the page before. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A leader on a call. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The clearest article's words for the office, or for the leader when it names no office: “U.S. President-elect”. */
  readonly asReported: Scalars['String']['output'];
  /** Who. */
  readonly leader: Leader;
  /** The office held at the time of the call, so “President-elect” and not “President”; null when not known. */
  readonly office?: Maybe<Office>;
  /** The reports that have them on it, clearest first. */
  readonly reports: ReadonlyArray<Report>;
};

/** A leader on a call, as the text has them. */
export type ParticipantReported = {
  readonly __typename?: 'ParticipantReported';
  /** Who. */
  readonly leader: LeaderReported;
  /** The office as of the call; null when not known. */
  readonly office?: Maybe<OfficeReported>;
};

/** How exactly a moment is known. */
export type Precision =
  /** One day. */
  | 'DAY'
  /** One month. */
  | 'MONTH'
  /** Some day between two. */
  | 'RANGE'
  /** A season or quarter of a year. */
  | 'SEASON'
  /** Not known. */
  | 'UNKNOWN'
  /** One week. */
  | 'WEEK'
  /** One year. */
  | 'YEAR';

/** How a time of publication is known. */
export type PublicationBasis =
  /** It was read from the page's or feed's metadata. */
  | 'FROM_METADATA'
  /** It was read from the address. */
  | 'FROM_URL'
  /** The source states it as the time of publication. */
  | 'STATED'
  /** It is not known. */
  | 'UNKNOWN';

/** The questions. */
export type Query = {
  readonly __typename?: 'Query';
  /** One article; null when there is none. */
  readonly article?: Maybe<Article>;
  /** The articles. */
  readonly articles: ArticleConnection;
  /** One call, whatever its channel and status; null when there is none. */
  readonly call?: Maybe<Call>;
  /** All calls, newest first, undated ones last. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly calls: CallConnection;
  /** The calls that a leader was on, newest first, undated ones last; null when there is no such leader. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly callsByLeader?: Maybe<CallConnection>;
  /** What this server knows, in figures. */
  readonly corpus: Corpus;
  /** All that was decided, undone decisions too, the latest first. */
  readonly decisions: DecisionConnection;
  /** The table by which reports are compared. */
  readonly features: ReadonlyArray<Feature>;
  /** How reports were judged that tell of calls of the same people: those that were left open unless asked otherwise, those with most points first. */
  readonly judgements: JudgementConnection;
  /** One leader; null when there is none. */
  readonly leader?: Maybe<Leader>;
  /** The leaders that the articles name, on a call or not. */
  readonly leaders: LeaderConnection;
  /** One mission; null when there is none. */
  readonly mission?: Maybe<Mission>;
  /** The missions that the articles name, in a call or not. */
  readonly missions: MissionConnection;
  /** Who spoke with whom: the pairs of most calls. */
  readonly network: Network;
  /** Any record by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Several records by their ids, in the order asked for, with null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What would be found in a text. Nothing is stored. */
  readonly read: Reading;
  /**
   * Full text, the best first. Capitals and accents make no difference. All words must be there; `"words in a row"`,
   * `begin*`, `-without`, and `OR` between alternatives. Every text is understood in some way; one with nothing to look
   * for finds nothing.
   */
  readonly search: SearchConnection;
  /** How many calls there were, period by period; at most 2,200 periods. */
  readonly timeline: Timeline;
  /** One topic; null when there is none. */
  readonly topic?: Maybe<Topic>;
  /** The topics that calls were about. */
  readonly topics: TopicConnection;
  /** The topics of the calls in which a mission came up, the most frequent first; null when there is no such mission. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly topicsByMission?: Maybe<MissionTopicConnection>;
};


/** The questions. */
export type QueryArticleArgs = {
  by: ArticleRef;
};


/** The questions. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** The questions. */
export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallOrder>;
};


/** The questions. */
export type QueryCallsByLeaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  leader: LeaderRef;
  orderBy?: InputMaybe<CallOrder>;
  with?: InputMaybe<ReadonlyArray<LeaderRef>>;
};


/** The questions. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  verdict?: InputMaybe<ReadonlyArray<JudgementVerdict>>;
};


/** The questions. */
export type QueryLeaderArgs = {
  by: LeaderRef;
};


/** The questions. */
export type QueryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaderOrder>;
};


/** The questions. */
export type QueryMissionArgs = {
  by: MissionRef;
};


/** The questions. */
export type QueryMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MissionOrder>;
};


/** The questions. */
export type QueryNetworkArgs = {
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions. */
export type QueryReadArgs = {
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: ReadonlyArray<SearchKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** The questions. */
export type QueryTimelineArgs = {
  by: TimeUnit;
  filter?: InputMaybe<CallFilter>;
};


/** The questions. */
export type QueryTopicArgs = {
  by: TopicRef;
};


/** The questions. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrder>;
};


/** The questions. */
export type QueryTopicsByMissionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mission: MissionRef;
};

/** Words in quotation marks, with whoever said them. */
export type Quotation = Node & {
  readonly __typename?: 'Quotation';
  /** The article that quotes them. */
  readonly article: Article;
  /** The words, and where they stand. */
  readonly evidence: Evidence;
  /** Stays the same on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
  /** The speaker; null when no leader or not known. */
  readonly leader?: Maybe<Leader>;
  /** The speaker's name, also when no leader; null when not known. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
};

/** Words in quotation marks, as the text has them. */
export type QuotationReported = {
  readonly __typename?: 'QuotationReported';
  /** The words, and where they stand. */
  readonly evidence: Evidence;
  /** The speaker; null when no leader or not known. */
  readonly leader?: Maybe<LeaderReported>;
  /** The speaker's name, also when no leader; null when not known. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
};

/** What Readout finds in a text. Nothing of it is stored, so nothing in it has an id. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** The calls told of, whatever their channel and status, in the order of the text. */
  readonly calls: ReadonlyArray<CallReported>;
  /** The leaders named, on a call or not. */
  readonly leaders: ReadonlyArray<LeaderReported>;
  /** The missions named, in a call or not. */
  readonly missions: ReadonlyArray<MissionReported>;
  /** The words in quotation marks. */
  readonly quotations: ReadonlyArray<QuotationReported>;
  /** What was found and what was vetoed, where, by which rule, and why. */
  readonly trace: ReadonlyArray<TraceEntry>;
};

/** Something that speaks for two reports telling of one call, or against it. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The name of what was compared: `same-day`. */
  readonly feature: Scalars['String']['output'];
  /** How much it says: above zero for one call, below for two. */
  readonly points: Scalars['Float']['output'];
  /** What is so. */
  readonly sentence: Scalars['String']['output'];
  /** What the feature can say at most; null for what is none, such as a person's decision. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** An input that was skipped on purpose. */
export type Rejection = {
  readonly __typename?: 'Rejection';
  /** Why, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Where in it: “line 12”; null for the whole. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** A stable word for counting: `empty-text`, `not-json`, `too-large`. */
  readonly reason: Scalars['String']['output'];
  /** The file or address that was being read. */
  readonly source: Scalars['String']['output'];
};

/** One article's account of one call. */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** The article that tells of it. */
  readonly article: Article;
  /** Whether the article looks back on it as an earlier conversation. */
  readonly background: Scalars['Boolean']['output'];
  /** The call it tells of. */
  readonly call: Call;
  /** How they spoke, as this article has it. */
  readonly channel: Channel;
  /** The probability that this account was read rightly in status, channel and participants, in [0, 1]. */
  readonly confidence: Scalars['Float']['output'];
  /** Where the article says so: never empty, the clearest first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stays the same on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
  /** The missions that this article says came up. */
  readonly missions: ReadonlyArray<Mission>;
  /** When, as this article has it. */
  readonly moment: Moment;
  /** Who was on it, as this article has it. */
  readonly participants: ReadonlyArray<ReportParticipant>;
  /** Who placed it; null unless this article says so. */
  readonly placedBy?: Maybe<Leader>;
  /** The rule that found it, as `readout explain` names it. */
  readonly rule: Scalars['String']['output'];
  /** Whether the article sums up several: “a series of calls over the weekend”. */
  readonly several: Scalars['Boolean']['output'];
  /** Whether it was held, as this article has it. */
  readonly status: Status;
  /** What it was about, in this article's phrases. */
  readonly topics: ReadonlyArray<CallTopic>;
};

/** Who was on a call, as one article has it. */
export type ReportParticipant = {
  readonly __typename?: 'ReportParticipant';
  /** Who. */
  readonly leader: Leader;
  /** The fullest form of the name in this article. */
  readonly name: Scalars['String']['output'];
  /** This article's words for the office; null when it gives none. */
  readonly office?: Maybe<Scalars['String']['output']>;
};

/** What a person has said of a call. */
export type Review =
  /** It was one. */
  | 'CONFIRMED'
  /** It was none: a reading gone wrong. */
  | 'REJECTED';

/** What is confirmed or rejected: give exactly one. */
export type ReviewedRef =
  /** A call's id: whether it was one. */
  { readonly call: Scalars['ID']['input']; readonly judgement?: never; }
  |  /** A judgement's id: whether its two reports are of one call. */
  { readonly call?: never; readonly judgement: Scalars['ID']['input']; };

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found with its cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something found, on a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Marks its place, for `after` and `before`. Holds while the articles stay the same. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchHit;
};

/** A record in whose texts something was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where in the article the found words stand, at most 20; none for leaders and missions. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A piece of the text with the first of the found words, and “…” where something is left out. */
  readonly excerpt: Scalars['String']['output'];
  /** Where in `excerpt` the found words stand. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The excerpt with the found words between marks. */
  readonly marked: Scalars['String']['output'];
  /** The record. */
  readonly subject: SearchSubject;
};


/** A record in whose texts something was found. */
export type SearchHitMarkedArgs = {
  close?: Scalars['String']['input'];
  open?: Scalars['String']['input'];
};

/** What can be searched. */
export type SearchKind =
  /** Titles and texts of articles. */
  | 'ARTICLE'
  /** The words in which articles tell of calls. */
  | 'CALL'
  /** All forms of leaders' names. */
  | 'LEADER'
  /** All forms of missions' names. */
  | 'MISSION'
  /** Words in quotation marks, and their speakers. */
  | 'QUOTATION';

/** What can be found. */
export type SearchSubject = Article | Call | Leader | Mission | Quotation;

/** A publisher. */
export type Source = {
  readonly __typename?: 'Source';
  /** How many articles are from it. */
  readonly articleCount: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Whether a call took place. */
export type Status =
  /** One side refused it. */
  | 'DECLINED'
  /** A side denies that it took place. */
  | 'DENIED'
  /** It took place. */
  | 'HELD'
  /** It was announced, expected or asked for. */
  | 'PLANNED';

/** What is sent as it happens. Send a subscription over WebSocket (`graphql-transport-ws`), or over HTTP with `accept: text/event-stream`. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each report of a call once it is stored, by whichever process, in the order of storing. A report comes once; a
   * corrected article sends only what it did not say before.
   */
  readonly callReported: Announcement;
};


/** What is sent as it happens. Send a subscription over WebSocket (`graphql-transport-ws`), or over HTTP with `accept: text/event-stream`. */
export type SubscriptionCallReportedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
};

/** How long the periods of a timeline are. */
export type TimeUnit =
  /** Single days. */
  | 'DAY'
  /** Calendar months. */
  | 'MONTH'
  /** Quarters of the calendar year. */
  | 'QUARTER'
  /** Weeks, Monday to Sunday. */
  | 'WEEK'
  /** Calendar years. */
  | 'YEAR';

/** How many calls there were when. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The periods from the first to the last that has a call, in order, the empty ones between them included. */
  readonly periods: ReadonlyArray<TimelinePeriod>;
  /**
   * How many calls are in no period: undated ones, and those that can have been in more than one. Longer periods place
   * more of them.
   */
  readonly unplacedCount: Scalars['Int']['output'];
};

/** A day, week, month, quarter or year. */
export type TimelinePeriod = {
  readonly __typename?: 'TimelinePeriod';
  /** How many calls were in it, whichever of its days it was. */
  readonly callCount: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** A subject that calls were about. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** The next wider topic in the taxonomy; null at its top, and for topics that are outside it. */
  readonly broader?: Maybe<Topic>;
  /** The calls that were about it, newest first. In-person talks and calls that were not held are left out unless the filter asks for them. */
  readonly calls: CallConnection;
  /** Its code among the IPTC Media Topics: `medtop:20000638`; null when it has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Stays the same on every machine that loaded the same articles. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the taxonomy, or the reported phrase when the taxonomy has no place for it. */
  readonly name: Scalars['String']['output'];
  /** The next narrower topics that calls were about. */
  readonly narrower: ReadonlyArray<Topic>;
  /** The phrases that articles have for it, the most frequent first, at most 100. */
  readonly phrases: ReadonlyArray<Scalars['String']['output']>;
};


/** A subject that calls were about. */
export type TopicCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallOrder>;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The topics with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The topics alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** What comes before and after this page. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic on a page. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Marks the topic's place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The topic. */
  readonly node: Topic;
};

/** Which topics. */
export type TopicFilter = {
  /** A word of the name, or of a phrase that articles have for it, begins so, whatever the accents and capitals: `secur`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** In which order topics come. Equal ones keep a fixed order of their own. */
export type TopicOrder =
  /** Those of most calls first, calls of every channel and status counted. */
  | 'CALLS_DESC'
  /** By name. */
  | 'NAME_ASC';

/** How one article puts a topic of a call. */
export type TopicPhrase = {
  readonly __typename?: 'TopicPhrase';
  /** Where the article says so. */
  readonly evidence: Evidence;
  /** The phrase as one would write it on an index card: “deepening Kenya-U.S. relations”. */
  readonly phrase: Scalars['String']['output'];
  /** The topic that it belongs to. */
  readonly topic: Topic;
};

/** Which topic: give exactly one. */
export type TopicRef =
  /** By its code among the IPTC Media Topics: `medtop:20000638`. */
  { readonly code: Scalars['String']['input']; readonly id?: never; readonly name?: never; }
  |  /** By id. */
  { readonly code?: never; readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** By name or by a phrase that articles have for it, whatever the accents and capitals. Of several topics that it fits, the one of that name. */
  { readonly code?: never; readonly id?: never; readonly name: Scalars['String']['input']; };

/** What a call was about, as the text has it. */
export type TopicReported = {
  readonly __typename?: 'TopicReported';
  /** Its code among the IPTC Media Topics; null when none fits. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Where the text says so. */
  readonly evidence: Evidence;
  /** The phrase as one would write it on an index card. */
  readonly phrase: Scalars['String']['output'];
};

/** One step of reading: something found, vetoed or merged. */
export type TraceEntry = {
  readonly __typename?: 'TraceEntry';
  /** Why, in a sentence. */
  readonly detail: Scalars['String']['output'];
  /** The place it concerns. */
  readonly evidence: Evidence;
  /** The rule at work. */
  readonly rule: Scalars['String']['output'];
  /** What was being looked for: `leader`, `mission`, `date`, `quotation`, `call` or `topic`. */
  readonly stage: Scalars['String']['output'];
  /** What became of it. */
  readonly verdict: Verdict;
};

/** Who took something back, and when. */
export type Undoing = {
  readonly __typename?: 'Undoing';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly who: Scalars['String']['output'];
};

/** What became of a candidate. */
export type Verdict =
  /** It was taken. */
  | 'FOUND'
  /** It was joined with another. */
  | 'MERGED'
  /** It was turned down. */
  | 'VETOED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnnotationSubject:
    | ( CallRecord )
    | ( LeaderRecord )
    | ( MissionRecord )
    | ( QuotationRecord )
    | ( TopicRecord )
  ;
  MentionSubject:
    | ( LeaderRecord )
    | ( MissionRecord )
  ;
  SearchSubject:
    | ( ArticleRecord )
    | ( CallRecord )
    | ( LeaderRecord )
    | ( MissionRecord )
    | ( QuotationRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ArticleRecord )
    | ( CallRecord )
    | ( DecisionRecord )
    | ( JudgementRecord )
    | ( LeaderRecord )
    | ( MissionRecord )
    | ( QuotationRecord )
    | ( ReportRecord )
    | ( TopicRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Alternative: ResolverTypeWrapper<AlternativeRecord>;
  Annotation: ResolverTypeWrapper<AnnotationParent>;
  AnnotationKind: AnnotationKind;
  AnnotationSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnotationSubject']>;
  Announcement: ResolverTypeWrapper<AnnouncementRecord>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<ArticleEdgeRecord>;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleOrder: ArticleOrder;
  ArticleRef: ArticleRef;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Call: ResolverTypeWrapper<CallRecord>;
  CallConnection: ResolverTypeWrapper<CallPage>;
  CallEdge: ResolverTypeWrapper<CallEdgeRecord>;
  CallFilter: CallFilter;
  CallOrReportRef: CallOrReportRef;
  CallOrder: CallOrder;
  CallReported: ResolverTypeWrapper<CallInReading>;
  CallTopic: ResolverTypeWrapper<CallTopicRecord>;
  Channel: Channel;
  Corpus: ResolverTypeWrapper<CorpusRecord>;
  CounterpartConnection: ResolverTypeWrapper<CounterpartPage>;
  CounterpartEdge: ResolverTypeWrapper<CounterpartEdgeRecord>;
  Country: ResolverTypeWrapper<Country>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeRecord>;
  DecisionKind: DecisionKind;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  DecisionState: DecisionState;
  Disagreement: ResolverTypeWrapper<DisagreementRecord>;
  DisagreementSubject: DisagreementSubject;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Feature: ResolverTypeWrapper<Feature>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportArticlesPayload: ResolverTypeWrapper<Omit<ImportArticlesPayload, 'outcomes'> & { outcomes: ReadonlyArray<ResolversTypes['ImportOutcome']> }>;
  ImportOutcome: ResolverTypeWrapper<ImportOutcomeOfModel>;
  ImportStatus: ImportStatus;
  Ingest: ResolverTypeWrapper<IngestRunRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<JudgementRecord>;
  JudgementConnection: ResolverTypeWrapper<JudgementPage>;
  JudgementEdge: ResolverTypeWrapper<JudgementEdgeRecord>;
  JudgementVerdict: JudgementVerdict;
  Leader: ResolverTypeWrapper<LeaderRecord>;
  LeaderConnection: ResolverTypeWrapper<LeaderPage>;
  LeaderEdge: ResolverTypeWrapper<LeaderEdgeRecord>;
  LeaderFilter: LeaderFilter;
  LeaderMention: ResolverTypeWrapper<MentionOfModel>;
  LeaderMissionConnection: ResolverTypeWrapper<LeaderMissionPage>;
  LeaderMissionEdge: ResolverTypeWrapper<LeaderMissionEdgeRecord>;
  LeaderOrder: LeaderOrder;
  LeaderRef: LeaderRef;
  LeaderReported: ResolverTypeWrapper<LeaderReportedOfModel>;
  LeaderTopicConnection: ResolverTypeWrapper<LeaderTopicPage>;
  LeaderTopicEdge: ResolverTypeWrapper<LeaderTopicEdgeRecord>;
  MeantRef: MeantRef;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MentionForm: MentionForm;
  MentionSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MentionSubject']>;
  Mission: ResolverTypeWrapper<MissionRecord>;
  MissionConnection: ResolverTypeWrapper<MissionPage>;
  MissionEdge: ResolverTypeWrapper<MissionEdgeRecord>;
  MissionFilter: MissionFilter;
  MissionOrder: MissionOrder;
  MissionRef: MissionRef;
  MissionReported: ResolverTypeWrapper<MissionReportedOfModel>;
  MissionTopicConnection: ResolverTypeWrapper<MissionTopicPage>;
  MissionTopicEdge: ResolverTypeWrapper<MissionTopicEdgeRecord>;
  Moment: ResolverTypeWrapper<MomentOfModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<NetworkRecord>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeRecord>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<OfficeRecord>;
  OfficeFilter: OfficeFilter;
  OfficeReported: ResolverTypeWrapper<OfficeReportedOfModel>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ParticipantRecord>;
  ParticipantReported: ResolverTypeWrapper<ParticipantInReading>;
  Precision: Precision;
  PublicationBasis: PublicationBasis;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<QuotationRecord>;
  QuotationReported: ResolverTypeWrapper<QuotationInReading>;
  Reading: ResolverTypeWrapper<ReadingOfText>;
  Reason: ResolverTypeWrapper<ReasonRecord>;
  Rejection: ResolverTypeWrapper<RejectionOfModel>;
  Report: ResolverTypeWrapper<ReportRecord>;
  ReportParticipant: ResolverTypeWrapper<ReportParticipantRecord>;
  Review: Review;
  ReviewedRef: ReviewedRef;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRecord>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  SearchKind: SearchKind;
  SearchSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSubject']>;
  Source: ResolverTypeWrapper<SourceRecord>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeUnit: TimeUnit;
  Timeline: ResolverTypeWrapper<TimelineRecord>;
  TimelinePeriod: ResolverTypeWrapper<TimelinePeriodRecord>;
  Topic: ResolverTypeWrapper<TopicRecord>;
  TopicConnection: ResolverTypeWrapper<TopicPage>;
  TopicEdge: ResolverTypeWrapper<TopicEdgeRecord>;
  TopicFilter: TopicFilter;
  TopicOrder: TopicOrder;
  TopicPhrase: ResolverTypeWrapper<TopicPhraseRecord>;
  TopicRef: TopicRef;
  TopicReported: ResolverTypeWrapper<TopicReportedOfModel>;
  TraceEntry: ResolverTypeWrapper<TraceInReading>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Undoing: ResolverTypeWrapper<Undoing>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alternative: AlternativeRecord;
  Annotation: AnnotationParent;
  AnnotationSubject: ResolversUnionTypes<ResolversParentTypes>['AnnotationSubject'];
  Announcement: AnnouncementRecord;
  Article: ArticleRecord;
  ArticleConnection: ArticlePage;
  ArticleEdge: ArticleEdgeRecord;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleRef: ArticleRef;
  Boolean: Scalars['Boolean']['output'];
  Call: CallRecord;
  CallConnection: CallPage;
  CallEdge: CallEdgeRecord;
  CallFilter: CallFilter;
  CallOrReportRef: CallOrReportRef;
  CallReported: CallInReading;
  CallTopic: CallTopicRecord;
  Corpus: CorpusRecord;
  CounterpartConnection: CounterpartPage;
  CounterpartEdge: CounterpartEdgeRecord;
  Country: Country;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionRecord;
  DecisionConnection: DecisionPage;
  DecisionEdge: DecisionEdgeRecord;
  DecisionPayload: Omit<DecisionPayload, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  Disagreement: DisagreementRecord;
  EDTF: Scalars['EDTF']['output'];
  Evidence: EvidenceParent;
  Feature: Feature;
  Float: Scalars['Float']['output'];
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  ImportArticlesPayload: Omit<ImportArticlesPayload, 'outcomes'> & { outcomes: ReadonlyArray<ResolversParentTypes['ImportOutcome']> };
  ImportOutcome: ImportOutcomeOfModel;
  Ingest: IngestRunRecord;
  Int: Scalars['Int']['output'];
  Judgement: JudgementRecord;
  JudgementConnection: JudgementPage;
  JudgementEdge: JudgementEdgeRecord;
  Leader: LeaderRecord;
  LeaderConnection: LeaderPage;
  LeaderEdge: LeaderEdgeRecord;
  LeaderFilter: LeaderFilter;
  LeaderMention: MentionOfModel;
  LeaderMissionConnection: LeaderMissionPage;
  LeaderMissionEdge: LeaderMissionEdgeRecord;
  LeaderRef: LeaderRef;
  LeaderReported: LeaderReportedOfModel;
  LeaderTopicConnection: LeaderTopicPage;
  LeaderTopicEdge: LeaderTopicEdgeRecord;
  MeantRef: MeantRef;
  Mention: MentionRecord;
  MentionSubject: ResolversUnionTypes<ResolversParentTypes>['MentionSubject'];
  Mission: MissionRecord;
  MissionConnection: MissionPage;
  MissionEdge: MissionEdgeRecord;
  MissionFilter: MissionFilter;
  MissionRef: MissionRef;
  MissionReported: MissionReportedOfModel;
  MissionTopicConnection: MissionTopicPage;
  MissionTopicEdge: MissionTopicEdgeRecord;
  Moment: MomentOfModel;
  Mutation: Record<PropertyKey, never>;
  Network: NetworkRecord;
  NetworkEdge: NetworkEdgeRecord;
  NetworkNode: NetworkNodeRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: OfficeRecord;
  OfficeFilter: OfficeFilter;
  OfficeReported: OfficeReportedOfModel;
  Organisation: Organisation;
  PageInfo: PageInfo;
  Participant: ParticipantRecord;
  ParticipantReported: ParticipantInReading;
  Query: Record<PropertyKey, never>;
  Quotation: QuotationRecord;
  QuotationReported: QuotationInReading;
  Reading: ReadingOfText;
  Reason: ReasonRecord;
  Rejection: RejectionOfModel;
  Report: ReportRecord;
  ReportParticipant: ReportParticipantRecord;
  ReviewedRef: ReviewedRef;
  SearchConnection: SearchPage;
  SearchEdge: SearchEdgeRecord;
  SearchHit: SearchHitRecord;
  SearchSubject: ResolversUnionTypes<ResolversParentTypes>['SearchSubject'];
  Source: SourceRecord;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Timeline: TimelineRecord;
  TimelinePeriod: TimelinePeriodRecord;
  Topic: TopicRecord;
  TopicConnection: TopicPage;
  TopicEdge: TopicEdgeRecord;
  TopicFilter: TopicFilter;
  TopicPhrase: TopicPhraseRecord;
  TopicRef: TopicRef;
  TopicReported: TopicReportedOfModel;
  TraceEntry: TraceInReading;
  URL: Scalars['URL']['output'];
  Undoing: Undoing;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annotation'] = ResolversParentTypes['Annotation']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnotationKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['AnnotationSubject'], ParentType, ContextType>;
};

export type AnnotationSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnotationSubject'] = ResolversParentTypes['AnnotationSubject']> = {
  __resolveType: TypeResolveFn<'Call' | 'Leader' | 'Mission' | 'Quotation' | 'Topic', ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<ArticleCallsArgs, 'filter' | 'orderBy'>>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  copyOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicationBasis?: Resolver<ResolversTypes['PublicationBasis'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotations?: Resolver<ReadonlyArray<ResolversTypes['Quotation']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  background?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  missions?: Resolver<ReadonlyArray<ResolversTypes['Mission']>, ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  quotations?: Resolver<ReadonlyArray<ResolversTypes['Quotation']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  several?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CallTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Call']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CallReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallReported'] = ResolversParentTypes['CallReported']> = {
  background?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  missions?: Resolver<ReadonlyArray<ResolversTypes['MissionReported']>, ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['ParticipantReported']>, ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['LeaderReported']>, ParentType, ContextType>;
  quotations?: Resolver<ReadonlyArray<ResolversTypes['QuotationReported']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  several?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicReported']>, ParentType, ContextType>;
};

export type CallTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallTopic'] = ResolversParentTypes['CallTopic']> = {
  phrases?: Resolver<ReadonlyArray<ResolversTypes['TopicPhrase']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type CorpusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corpus'] = ResolversParentTypes['Corpus']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ingests?: Resolver<ReadonlyArray<ResolversTypes['Ingest']>, ParentType, ContextType>;
  lastPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  topicCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Undoing']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<ResolversTypes['DisagreementSubject'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Alternative']>, ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportArticlesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportArticlesPayload'] = ResolversParentTypes['ImportArticlesPayload']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
};

export type ImportOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportOutcome'] = ResolversParentTypes['ImportOutcome']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['Call']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
};

export type IngestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ingest'] = ResolversParentTypes['Ingest']> = {
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['Rejection']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['JudgementVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<LeaderArticlesArgs>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<LeaderCallsArgs, 'filter' | 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<LeaderCounterpartsArgs, 'filter'>>;
  firstCall?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<LeaderFirstCallArgs, 'filter'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCall?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<LeaderLastCallArgs, 'filter'>>;
  missions?: Resolver<ResolversTypes['LeaderMissionConnection'], ParentType, ContextType, RequireFields<LeaderMissionsArgs, 'filter'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<LeaderTimelineArgs, 'by' | 'filter'>>;
  topics?: Resolver<ResolversTypes['LeaderTopicConnection'], ParentType, ContextType, RequireFields<LeaderTopicsArgs, 'filter'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderConnection'] = ResolversParentTypes['LeaderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderEdge'] = ResolversParentTypes['LeaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type LeaderMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderMention'] = ResolversParentTypes['LeaderMention']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
};

export type LeaderMissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderMissionConnection'] = ResolversParentTypes['LeaderMissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderMissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderMissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderMissionEdge'] = ResolversParentTypes['LeaderMissionEdge']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
};

export type LeaderReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderReported'] = ResolversParentTypes['LeaderReported']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['LeaderMention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeReported']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeaderTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderTopicConnection'] = ResolversParentTypes['LeaderTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderTopicEdge'] = ResolversParentTypes['LeaderTopicEdge']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['MentionForm']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['MentionSubject'], ParentType, ContextType>;
};

export type MentionSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionSubject'] = ResolversParentTypes['MentionSubject']> = {
  __resolveType: TypeResolveFn<'Leader' | 'Mission', ParentType, ContextType>;
};

export type MissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<MissionCallsArgs, 'filter' | 'orderBy'>>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissionConnection'] = ResolversParentTypes['MissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissionEdge'] = ResolversParentTypes['MissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
};

export type MissionReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissionReported'] = ResolversParentTypes['MissionReported']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissionTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissionTopicConnection'] = ResolversParentTypes['MissionTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissionTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissionTopicEdge'] = ResolversParentTypes['MissionTopicEdge']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['Call']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  phrases?: Resolver<ReadonlyArray<ResolversTypes['TopicPhrase']>, ParentType, ContextType>;
};

export type MomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Moment'] = ResolversParentTypes['Moment']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirm?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationConfirmArgs, 'what'>>;
  importArticles?: Resolver<ResolversTypes['ImportArticlesPayload'], ParentType, ContextType, RequireFields<MutationImportArticlesArgs, 'articles'>>;
  joinCalls?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationJoinCallsArgs, 'of'>>;
  reject?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRejectArgs, 'what'>>;
  renameLeader?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRenameLeaderArgs, 'leader' | 'name'>>;
  sayWhoIsMeant?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSayWhoIsMeantArgs, 'leader' | 'meant'>>;
  splitCall?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSplitCallArgs, 'call' | 'reports'>>;
  undo?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'decision'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Call' | 'Decision' | 'Judgement' | 'Leader' | 'Mission' | 'Quotation' | 'Report' | 'Topic', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type OfficeReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeReported'] = ResolversParentTypes['OfficeReported']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  asReported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type ParticipantReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantReported'] = ResolversParentTypes['ParticipantReported']> = {
  leader?: Resolver<ResolversTypes['LeaderReported'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeReported']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'filter' | 'orderBy'>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<QueryCallsArgs, 'filter' | 'orderBy'>>;
  callsByLeader?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<QueryCallsByLeaderArgs, 'filter' | 'leader' | 'orderBy' | 'with'>>;
  corpus?: Resolver<ResolversTypes['Corpus'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  features?: Resolver<ReadonlyArray<ResolversTypes['Feature']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'verdict'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, RequireFields<QueryLeaderArgs, 'by'>>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<QueryLeadersArgs, 'filter' | 'orderBy'>>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType, RequireFields<QueryMissionArgs, 'by'>>;
  missions?: Resolver<ResolversTypes['MissionConnection'], ParentType, ContextType, RequireFields<QueryMissionsArgs, 'filter' | 'orderBy'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'filter' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  read?: Resolver<ResolversTypes['Reading'], ParentType, ContextType, RequireFields<QueryReadArgs, 'text'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'kinds' | 'text'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by' | 'filter'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'by'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'filter' | 'orderBy'>>;
  topicsByMission?: Resolver<Maybe<ResolversTypes['MissionTopicConnection']>, ParentType, ContextType, RequireFields<QueryTopicsByMissionArgs, 'filter' | 'mission'>>;
};

export type QuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotationReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotationReported'] = ResolversParentTypes['QuotationReported']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['LeaderReported']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['CallReported']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['LeaderReported']>, ParentType, ContextType>;
  missions?: Resolver<ReadonlyArray<ResolversTypes['MissionReported']>, ParentType, ContextType>;
  quotations?: Resolver<ReadonlyArray<ResolversTypes['QuotationReported']>, ParentType, ContextType>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['TraceEntry']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  background?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missions?: Resolver<ReadonlyArray<ResolversTypes['Mission']>, ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['ReportParticipant']>, ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  several?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CallTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportParticipant'] = ResolversParentTypes['ReportParticipant']> = {
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitMarkedArgs, 'close' | 'open'>>;
  subject?: Resolver<ResolversTypes['SearchSubject'], ParentType, ContextType>;
};

export type SearchSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSubject'] = ResolversParentTypes['SearchSubject']> = {
  __resolveType: TypeResolveFn<'Article' | 'Call' | 'Leader' | 'Mission' | 'Quotation', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  callReported?: SubscriptionResolver<ResolversTypes['Announcement'], "callReported", ParentType, ContextType, RequireFields<SubscriptionCallReportedArgs, 'filter'>>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  periods?: Resolver<ReadonlyArray<ResolversTypes['TimelinePeriod']>, ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelinePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePeriod'] = ResolversParentTypes['TimelinePeriod']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<TopicCallsArgs, 'filter' | 'orderBy'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  phrases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicPhraseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPhrase'] = ResolversParentTypes['TopicPhrase']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicReported'] = ResolversParentTypes['TopicReported']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEntry'] = ResolversParentTypes['TraceEntry']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Undoing'] = ResolversParentTypes['Undoing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alternative?: AlternativeResolvers<ContextType>;
  Annotation?: AnnotationResolvers<ContextType>;
  AnnotationSubject?: AnnotationSubjectResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  CallReported?: CallReportedResolvers<ContextType>;
  CallTopic?: CallTopicResolvers<ContextType>;
  Corpus?: CorpusResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  ImportArticlesPayload?: ImportArticlesPayloadResolvers<ContextType>;
  ImportOutcome?: ImportOutcomeResolvers<ContextType>;
  Ingest?: IngestResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  LeaderConnection?: LeaderConnectionResolvers<ContextType>;
  LeaderEdge?: LeaderEdgeResolvers<ContextType>;
  LeaderMention?: LeaderMentionResolvers<ContextType>;
  LeaderMissionConnection?: LeaderMissionConnectionResolvers<ContextType>;
  LeaderMissionEdge?: LeaderMissionEdgeResolvers<ContextType>;
  LeaderReported?: LeaderReportedResolvers<ContextType>;
  LeaderTopicConnection?: LeaderTopicConnectionResolvers<ContextType>;
  LeaderTopicEdge?: LeaderTopicEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionSubject?: MentionSubjectResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  MissionConnection?: MissionConnectionResolvers<ContextType>;
  MissionEdge?: MissionEdgeResolvers<ContextType>;
  MissionReported?: MissionReportedResolvers<ContextType>;
  MissionTopicConnection?: MissionTopicConnectionResolvers<ContextType>;
  MissionTopicEdge?: MissionTopicEdgeResolvers<ContextType>;
  Moment?: MomentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeReported?: OfficeReportedResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantReported?: ParticipantReportedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  QuotationReported?: QuotationReportedResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportParticipant?: ReportParticipantResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchSubject?: SearchSubjectResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelinePeriod?: TimelinePeriodResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicPhrase?: TopicPhraseResolvers<ContextType>;
  TopicReported?: TopicReportedResolvers<ContextType>;
  TraceEntry?: TraceEntryResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Undoing?: UndoingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
