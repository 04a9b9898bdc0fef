import type { NameRef, ReportRef } from "./decision.ts";
import type { Judgement } from "./judgement.ts";
import type { Moment } from "./moment.ts";
import type { Channel, OfficeReported, Reading, Status, TopicReported } from "./reading.ts";

// What resolution gets from single articles and what it makes of all of them. Entries have ids that follow from the
// article and the place in it; everything else refers to them by these ids, so that resolution can be done again
// from what is stored, for a part of the articles, without reading any of them anew.

/** An article with what it says. */
export interface ArticleRead {
  readonly articleId: string;
  readonly reading: Reading;
}

/** A leader as one article knows them. */
export interface LeaderEntry {
  readonly id: string;
  readonly articleId: string;
  readonly ordinal: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly office: OfficeReported | null;
  readonly registerId: string | null;
  /** How many articles say just this, where this stands for all of them; 1 unless it is said. */
  readonly uses?: number;
}

/** A mission as one article knows it. */
export interface MissionEntry {
  readonly id: string;
  readonly ordinal: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly registerId: string | null;
  /** As a leader's. */
  readonly uses?: number;
}

/** The phrase by which one article, or so many, name a topic. */
export interface PhraseEntry {
  readonly phrase: string;
  readonly uses?: number;
}

/** One article's account of one call, as far as it decides which call that is. */
export interface ReportEntry {
  readonly id: string;
  readonly articleId: string;
  /** The article's publication in UTC, so that it sorts; "" when not known. */
  readonly publishedSort: string;
  /** The day of the article's publication where it was published; null when not known. */
  readonly publishedOn: string | null;
  /** The article of which this one is a near-copy. */
  readonly copyOfId: string | null;
  readonly channel: Channel;
  readonly status: Status;
  readonly moment: Moment;
  readonly placedById: string | null;
  readonly confidence: number;
  readonly background: boolean;
  readonly several: boolean;
  readonly participants: readonly ParticipantEntry[];
  readonly topicIds: readonly string[];
  readonly topicPhrases: readonly string[];
  readonly missionIds: readonly string[];
  /** The words that tell of it, the clearest first. */
  readonly wording: readonly string[];
  /** What was said in it or of it, in quotation marks. */
  readonly quotations: readonly string[];
}

export interface ParticipantEntry {
  readonly leaderId: string;
  /** The leader's name in the article. */
  readonly name: string;
  readonly office: OfficeReported | null;
}

/** What tells a report from the others of its article. */
export interface ReportFacts {
  readonly id: string;
  /** The clearest words that tell of the call. */
  readonly words: string;
  readonly names: readonly string[];
}

/** Decisions on leaders, the latest first. */
export type LeaderDecision =
  | { readonly kind: "rename"; readonly leader: string; readonly name: string }
  /** `entryId` is of somebody as one article knows them, `leader` of whoever resolution takes them for. */
  | ({ readonly kind: "meant"; readonly is: string; readonly not: boolean } & (
      | { readonly entryId: string }
      | { readonly leader: string }
    ));

/** Decisions on reports, the latest first: see `Said`. */
export interface ReportDecision {
  readonly kind: "join" | "split" | "confirm" | "reject";
  readonly reportIds: readonly string[];
  readonly fromIds: readonly string[];
}

/** What a person has said of a call; null when nobody has. */
export type Review = "confirmed" | "rejected" | null;

/** Someone made of the entries of all articles that mean them. */
export interface LeaderResolved {
  readonly id: string;
  readonly name: string;
  readonly registerId: string | null;
  readonly wikidata: string | null;
  /** Every known form of the name, `name` among them, in code unit order. */
  readonly names: readonly string[];
  readonly offices: readonly OfficeResolved[];
}

export interface OfficeResolved {
  readonly id: string;
  readonly leaderId: string;
  readonly title: string;
  readonly of: string | null;
  readonly ofName: string | null;
  readonly ofKind: "country" | "organisation" | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: "register" | "reported";
}

export interface MissionResolved {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string | null;
  readonly registerId: string | null;
  readonly places: readonly string[];
  readonly leads: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly names: readonly string[];
}

export interface TopicResolved {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly broaderId: string | null;
}

/**
 * A group of participants with more reports than this is crowded: then it is divided into stretches of time, and a report
 * looks for its call within its own.
 */
export const CROWDED = 40;

/** A group of which reports come and go. */
export interface GroupChange {
  /** How many stay, or one more than a group may have that is not crowded. */
  readonly total: number;
  /** Those that stay as they are: all of them, or of more than a group may have that is not crowded, those around. */
  readonly stored: readonly { readonly id: string; readonly key: string }[];
  /** Keys of those that were there before, as often as there were such. */
  readonly gone: readonly string[];
  /** Keys of those that are there now. */
  readonly come: readonly string[];
  /** Keys of stored ones that have changed otherwise. */
  readonly changed: readonly string[];
}

/** Where a report looks for others of its call. */
export interface Reach {
  /** Of all who took part. */
  readonly group: string;
  /** YYYY-MM-DD, both inside; null when the report may mean any call of the group. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

/** Where keys stand in their order: from the first, which is among them, to the second, which is not. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** One occasion, made of the reports that tell of it. */
export interface CallResolved {
  readonly id: string;
  /** Never empty; the clearest first. */
  readonly reportIds: readonly string[];
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
  readonly participants: readonly ParticipantResolved[];
  readonly topicIds: readonly string[];
  readonly missionIds: readonly string[];
  /**
   * Why its reports are one call: of each but the clearest, the comparison that speaks most for it. And of each that may
   * be of another call as well, or that another call's may be of this one: the comparison that leaves it open.
   */
  readonly judgements: readonly Judgement[];
}

export interface ParticipantResolved {
  readonly leaderId: string;
  /** As of the call; null when neither the articles nor the register tell. */
  readonly office: OfficeResolved | null;
  readonly asReported: string;
}

/** What one article says, with an id for each part. */
export interface ArticleEntries {
  readonly leaders: readonly LeaderEntry[];
  readonly missions: readonly MissionEntry[];
  /** Ids of `reading.quotations`, in their order. */
  readonly quotationIds: readonly string[];
  /** Ids of `reading.calls`, in their order. */
  readonly reportIds: readonly string[];
}

/**
 * Resolution in its parts, for whoever keeps the entries and knows which of them a change touches. Each part is pure;
 * what it makes of an entry depends on the entries that share a key with it, and not on their order.
 */
export interface Resolver {
  readonly entriesOf: (article: ArticleRead) => ArticleEntries;
  /** Null for an entry that stands for itself. */
  readonly leaderKey: (entry: Pick<LeaderEntry, "registerId" | "name">) => string | null;
  /** The table by which reports are compared. */
  readonly features: readonly { readonly name: string; readonly sentence: string; readonly weight: number }[];
  readonly isRegistered: (leaderId: string) => boolean;
  /** Which leader each entry means, by entry id. Wants all entries under the keys of those given, and of decisions. */
  readonly identifyLeaders: (
    entries: readonly LeaderEntry[],
    decisions?: readonly LeaderDecision[],
  ) => ReadonlyMap<string, string>;
  /** Wants all entries of a leader whom the register does not know; of others, some will do. */
  readonly describeLeader: (id: string, entries: readonly LeaderEntry[], nameGiven?: string) => LeaderResolved;
  /** Under which name a person wants leaders shown, by id. Wants the same entries. */
  readonly namesGiven: (
    entries: readonly LeaderEntry[],
    decisions: readonly LeaderDecision[],
  ) => ReadonlyMap<string, string>;
  /** Which of an article's entries a decision means; null for none. */
  readonly entryMeant: (ref: NameRef, entries: readonly LeaderEntry[]) => string | null;
  /** Which of an article's reports a decision means; null for none. */
  readonly reportMeant: (ref: ReportRef, reports: readonly ReportFacts[]) => string | null;
  readonly missionId: (entry: Pick<MissionEntry, "registerId" | "name">) => string;
  /** As `describeLeader`. */
  readonly describeMission: (id: string, entries: readonly MissionEntry[]) => MissionResolved;
  readonly topicId: (topic: Pick<TopicReported, "code" | "phrase">) => string;
  /** The topic and all that are broader, the broadest first. Wants all phrases of one outside the taxonomy. */
  readonly describeTopic: (id: string, phrases: readonly PhraseEntry[]) => readonly TopicResolved[];
  /** Sorts by who took part, then by the first day that the call can have been. */
  readonly callKey: (report: ReportEntry) => string;
  /** Among whom, and on which days, a report under the key looks for its call; null when it stands for itself. */
  readonly reachOf: (callKey: string) => Reach | null;
  /** Where the reports of a group stand in the order of keys. */
  readonly keysOfGroup: (group: string) => KeyRange;
  /** The same for those in the same thirty-two days, around; null for a reach without days. */
  readonly keysAround: (reach: Reach) => KeyRange | null;
  /** Ids of the stored reports that have to be resolved again. */
  readonly concerned: (change: GroupChange) => readonly string[];
  /**
   * Wants all reports of a group of which it is given any, or those that `concerned` names and those that come; then
   * `crowded` has, of each group that is crowded, the keys of all that are around. Of reports that a person has joined, it
   * wants all.
   */
  readonly resolveCalls: (
    reports: readonly ReportEntry[],
    decisions?: readonly ReportDecision[],
    crowded?: ReadonlyMap<string, readonly string[]>,
  ) => readonly CallResolved[];
}
