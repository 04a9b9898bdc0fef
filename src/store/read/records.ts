// What the store hands to its readers: plain records, never a Prisma type. A record has its own fields and the
// ids of what it belongs to; what hangs on it is asked for in batches (`participantsOfCalls(store, callIds)`), one
// answer for each id in the order of the ids, so that a list costs as many SQL statements as a single record.
import type { PublicationBasis } from "../../model/article.ts";
import type { Decision } from "../../model/decision.ts";
import type { Reason } from "../../model/judgement.ts";
import type { Moment } from "../../model/moment.ts";
import type { Channel, MentionForm, Status } from "../../model/reading.ts";
import type { Review } from "../../model/resolution.ts";
import type { Evidence, Span } from "../../model/span.ts";

/** An article without its text, which is long: see `textsOfArticles`. */
export interface ArticleRecord {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 8601 with offset, or a bare day; null when not known. */
  readonly publishedAt: string | null;
  readonly publicationBasis: PublicationBasis;
  /** When this version was made, written as `publishedAt`; null when not known. */
  readonly modifiedAt: string | null;
  readonly language: string | null;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** The article that this one is a near-copy of. */
  readonly copyOfId: string | null;
  readonly ingestedAt: Date;
}

export interface LeaderRecord {
  /** Also the slug of addresses: "william-ruto". */
  readonly id: string;
  readonly name: string;
  readonly registerId: string | null;
  readonly wikidata: string | null;
  readonly callCount: number;
}

export interface OfficeRecord {
  readonly id: string;
  readonly leaderId: string;
  readonly title: string;
  readonly of: string | null;
  /** The name of the country or organisation, and which it is; null when the register does not know it. */
  readonly ofName: string | null;
  readonly ofKind: "country" | "organisation" | null;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the register says so, or articles alone. */
  readonly basis: "register" | "reported";
}

export interface CallRecord {
  readonly id: string;
  readonly channel: Channel;
  readonly status: Status;
  readonly moment: Moment;
  readonly placedById: string | null;
  readonly confidence: number;
  readonly background: boolean;
  readonly several: boolean;
  readonly review: Review;
  /** Articles that tell of it, near-copies of one story counted once. */
  readonly reportCount: number;
}

export interface ParticipantRecord {
  readonly callId: string;
  readonly leaderId: string;
  /** As of the call; null when neither the articles nor the register tell. */
  readonly officeId: string | null;
  /** The article's words for the office, else for the leader: "U.S. President-elect". */
  readonly asReported: string;
}

/** What one article says of one call. */
export interface ReportRecord {
  readonly id: string;
  readonly articleId: string;
  /** The article of which this one is a near-copy, else the article itself. */
  readonly storyId: string;
  readonly callId: string;
  readonly channel: Channel;
  readonly status: Status;
  readonly moment: Moment;
  readonly placedById: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly background: boolean;
  readonly several: boolean;
}

/** Who was on a call as one article has it. */
export interface ReportParticipantRecord {
  readonly leaderId: string;
  /** The leader's name in the article. */
  readonly name: string;
  /** The article's words for the office; null when it gives none. */
  readonly office: string | null;
  readonly title: string | null;
  /** Code of a country or organisation. */
  readonly of: string | null;
}

export interface TopicRecord {
  /** An IPTC Media Topic ("medtop:20000638") or a phrase of its own ("eastern-drc~"). */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly broaderId: string | null;
}

/** A topic's phrase in one report. */
export interface TopicPhraseRecord extends Evidence {
  readonly reportId: string;
  readonly articleId: string;
  readonly topicId: string;
  readonly phrase: string;
}

/** A topic of a call, with the phrases of every report in which it came up. */
export interface CallTopicRecord {
  readonly topic: TopicRecord;
  readonly phrases: readonly TopicPhraseRecord[];
}

export interface MissionRecord {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string | null;
  readonly registerId: string | null;
  readonly places: readonly string[];
  readonly leads: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

export interface QuotationRecord extends Evidence {
  readonly id: string;
  readonly articleId: string;
  readonly leaderId: string | null;
  readonly speaker: string | null;
}

/** One place in an article that names a leader or a mission: exactly one of the two ids is not null. */
export interface MentionRecord extends Evidence {
  readonly articleId: string;
  readonly leaderId: string | null;
  readonly missionId: string | null;
  /** How it names the leader; null for a mission. */
  readonly form: MentionForm | null;
}

/** Evidence together with the article that it points into. */
export interface EvidenceRecord extends Evidence {
  readonly articleId: string;
}

/** What comparing two reports came to. */
export interface JudgementRecord {
  /** Those of the two reports with a "+". */
  readonly id: string;
  readonly reportId: string;
  readonly otherId: string;
  readonly verdict: "join" | "unsure";
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a person has decided. */
export interface DecisionRecord extends Decision {
  readonly id: string;
  /** The reports that it is about, of those that are stored. */
  readonly reportIds: readonly string[];
  /** Dormant is one that has no effect, since what it is about is not stored. */
  readonly state: "in-force" | "dormant" | "undone";
}

/** Something on which the reports of one call differ, with the reports behind each alternative. */
export interface DisagreementRecord {
  readonly about: "moment" | "channel" | "status" | "placedBy" | "participants" | "office";
  readonly alternatives: readonly {
    readonly value: string;
    readonly reportIds: readonly string[];
    /** How many articles say so, near-copies of one story counted once. */
    readonly stories: number;
  }[];
}

export interface IngestRunRecord {
  readonly id: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly sources: readonly string[];
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly copies: number;
  readonly rejected: number;
}

export interface RejectionRecord {
  readonly id: string;
  readonly runId: string;
  readonly source: string;
  readonly place: string | null;
  readonly reason: string;
  readonly message: string;
}

/** Counts over everything that is stored. */
export interface CorpusRecord {
  readonly articles: number;
  readonly leaders: number;
  /** Held, by phone, video or an unspecified channel. */
  readonly calls: number;
  readonly topics: number;
  readonly missions: number;
  readonly rejections: number;
  readonly sources: readonly { readonly source: string; readonly articles: number }[];
  /** Of the dated articles, `publishedAt` of the first and the last. */
  readonly firstPublishedAt: string | null;
  readonly lastPublishedAt: string | null;
}

/** Which calls: every condition that is not null must hold. Ids are those of records. */
export interface CallFilter {
  /** All of these took part. */
  readonly with?: readonly string[] | null;
  /** A participant held such an office as of the call: title and country or organisation code. */
  readonly officeTitle?: string | null;
  readonly officeOf?: string | null;
  readonly mission?: string | null;
  /** A topic or any narrower one. */
  readonly topic?: string | null;
  /** By default every channel but IN_PERSON. */
  readonly channels?: readonly Channel[] | null;
  /** By default HELD alone. */
  readonly statuses?: readonly Status[] | null;
  /** Day YYYY-MM-DD. A call of uncertain date counts when it can have been then; one of which nothing is known does not. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Told of by an article of this publisher. */
  readonly source?: string | null;
  readonly minConfidence?: number | null;
  readonly background?: boolean | null;
  /** Whether a person has said that it was no call: by default false; null for either. */
  readonly rejected?: boolean | null;
}

/** That a report is new, or that its article said something else before. */
export interface AnnouncementRecord {
  /** Grows in the order of storing. */
  readonly number: number;
  readonly reportId: string;
  /** An earlier version of the article did not say this. */
  readonly corrected: boolean;
}

/** The first `count` announcements behind the number `after` and up to `upTo`. */
export interface AnnouncementRange {
  readonly after: number;
  readonly upTo: number;
  readonly count: number;
}

export interface ArticleFilter {
  readonly source?: string | null;
  readonly language?: string | null;
  /** Published on or after and on or before this day, YYYY-MM-DD, in UTC. Undated articles do not count. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Words of the title, any case. */
  readonly title?: string | null;
  /** Names this leader. */
  readonly leader?: string | null;
  /** Names this mission. */
  readonly mission?: string | null;
}

export interface LeaderFilter {
  /** The beginning of a word of any form of the name, any case, with or without diacritics. */
  readonly name?: string | null;
  readonly officeTitle?: string | null;
  readonly officeOf?: string | null;
  /** On at least one call; by default true, false gives also those who are only mentioned. */
  readonly onCalls?: boolean | null;
}

export interface TopicFilter {
  /** The beginning of a word of the name or of a reported phrase. */
  readonly name?: string | null;
}

export interface MissionFilter {
  /** The beginning of a word of any form of the name. */
  readonly name?: string | null;
}

export type CallOrder = "WHEN_ASC" | "WHEN_DESC" | "CONFIDENCE_DESC" | "REPORTS_DESC";
export type ArticleOrder = "PUBLISHED_ASC" | "PUBLISHED_DESC";
export type LeaderOrder = "NAME_ASC" | "CALLS_DESC";
export type TopicOrder = "NAME_ASC" | "CALLS_DESC";
export type MissionOrder = "NAME_ASC" | "CALLS_DESC";

/** Relay's arguments: either `first` with `after`, or `last` with `before`. How many is for the API to limit. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** One page of a list. `extra` is what belongs to a node in this list alone. */
export interface Page<Node, Extra = object> {
  readonly edges: readonly (Edge<Node> & Extra)[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Costs a statement of its own, so only when asked for. */
  readonly totalCount: () => Promise<number>;
}

export interface Edge<Node> {
  /** Opaque; stays valid when other records come and go. */
  readonly cursor: string;
  readonly node: Node;
}

/** How a topic came up in the calls in question. */
export interface TopicUse {
  readonly count: number;
  /** The calls' first and last known day; null when none is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** The newest first, at most 100. */
  readonly callIds: readonly string[];
  /** How the articles put it in those calls. */
  readonly phrases: readonly TopicPhraseRecord[];
}

/** In how many calls something came up, and when: the first and last day that the earliest and latest can have been. */
export interface CallUse {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Who spoke with whom. */
export interface NetworkRecord {
  /** Those of most calls first. */
  readonly nodes: readonly { readonly leaderId: string; readonly count: number }[];
  /** Those of most calls first. */
  readonly edges: readonly (CallUse & { readonly leaderIds: readonly [string, string] })[];
  /** How many pairs there are, also beyond those given. */
  readonly pairCount: number;
}

/** How many calls there were when. Days are YYYY-MM-DD, inclusive. */
export interface TimelineRecord {
  readonly periods: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** Calls of which it is not known in which one period they were. */
  readonly unplacedCount: number;
}

/** Kinds of records that can be searched. */
export type SearchKind = "ARTICLE" | "QUOTATION" | "CALL" | "LEADER" | "MISSION";

/** A record in which something was found. */
export interface SearchHitRecord {
  readonly kind: SearchKind;
  readonly recordId: string;
  /** A piece of the text in which it was found. */
  readonly excerpt: string;
  /** Where in the excerpt. */
  readonly highlights: readonly Span[];
  /** Where in articles; empty when it was found in none. */
  readonly evidence: readonly EvidenceRecord[];
}
