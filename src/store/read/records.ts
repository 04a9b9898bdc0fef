import type { PublicationBasis } from "../../model/article.ts";
import type { Moment } from "../../model/moment.ts";
import type { Channel, MentionForm, Status } from "../../model/reading.ts";
import type { Evidence } from "../../model/span.ts";

// What reading the database gives: plain data, named as in the API, with ids where another record is meant.

export interface ArticleRecord {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 8601 with offset, or a bare day. */
  readonly publishedAt: string | null;
  readonly publicationBasis: PublicationBasis;
  readonly language: string | null;
  readonly copyOfId: string | null;
}

/** A place in a stored article. */
export interface EvidenceRecord extends Evidence {
  readonly articleId: string;
}

export interface LeaderRecord {
  /** The register's slug, or one of the same make. */
  readonly id: string;
  readonly name: string;
  readonly wikidata: string | null;
}

export interface OfficeRecord {
  readonly title: string;
  /** Country (ISO 3166 alpha-3) or organisation (acronym). */
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
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
  readonly reportCount: number;
}

export interface ParticipantRecord {
  readonly leaderId: string;
  /** As of the call. */
  readonly office: OfficeRecord | null;
  readonly asReported: string;
}

/** One topic of one call, as one article has it. */
export interface CallTopicRecord {
  readonly topicId: string;
  readonly phrase: string;
  readonly evidence: EvidenceRecord;
}

export interface ReportRecord {
  readonly id: string;
  readonly articleId: string;
  readonly callId: string;
  readonly channel: Channel;
  readonly status: Status;
  readonly moment: Moment;
  readonly confidence: number;
  readonly rule: string;
  readonly background: boolean;
  readonly several: boolean;
}

export interface TopicRecord {
  /** "medtop:20000638", or one made of the phrase. */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly broaderId: string | null;
}

export interface MissionRecord {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string | null;
  readonly places: readonly string[];
  readonly leads: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

export interface QuotationRecord {
  readonly id: string;
  readonly evidence: EvidenceRecord;
  readonly speaker: string | null;
  readonly leaderId: string | null;
}

/** Exactly one of `leaderId` and `missionId` is given. */
export interface MentionRecord {
  readonly evidence: EvidenceRecord;
  readonly form: MentionForm | null;
  readonly leaderId: string | null;
  readonly missionId: string | null;
}
