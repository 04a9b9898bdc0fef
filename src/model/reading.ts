import type { Moment } from "./moment.ts";
import type { Evidence, Span } from "./span.ts";

export const CHANNELS = ["PHONE", "VIDEO", "UNSPECIFIED", "IN_PERSON"] as const;
export type Channel = (typeof CHANNELS)[number];

export const STATUSES = ["HELD", "PLANNED", "DECLINED", "DENIED"] as const;
export type Status = (typeof STATUSES)[number];

/** How a mention names its leader. */
export type MentionForm = "name" | "office" | "pronoun" | "description";

/** One place in the article that stands for a leader: a name, or a reference that was resolved to one. */
export interface Mention extends Evidence {
  readonly form: MentionForm;
}

/** An office as the article gives it. */
export interface OfficeReported {
  /** The article's words: "President-elect of the United States", "Somalia President". */
  readonly words: string;
  /** Normalised title: "President-elect", "Foreign Minister". */
  readonly title: string;
  /** Country or organisation code, when the article or the register gives it. */
  readonly of: string | null;
}

/** A leader as one article knows them. */
export interface LeaderReported {
  /** The fullest form in the article, or the register's when the article has only a surname. */
  readonly name: string;
  /** Other forms in the article. */
  readonly aliases: readonly string[];
  readonly office: OfficeReported | null;
  /** Id of the register's person; null for someone it does not know. */
  readonly registerId: string | null;
  readonly mentions: readonly Mention[];
}

/** A named mission as one article knows it. */
export interface MissionReported {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly registerId: string | null;
  readonly mentions: readonly Evidence[];
}

/** Words in quotation marks with whoever said them. */
export interface QuotationReported extends Evidence {
  /** Index into `Reading.leaders`; null when the speaker is no leader or not known. */
  readonly leader: number | null;
  /** The speaker's name, also when no leader; null when not known. */
  readonly speaker: string | null;
}

/** What a call was about. */
export interface TopicReported extends Evidence {
  /** The phrase trimmed to what a person would write on an index card. */
  readonly phrase: string;
  /** IPTC Media Topic code ("medtop:20000638"); null when none fits. */
  readonly code: string | null;
}

/** One call as one article reports it. Numbers index the reading's own lists. */
export interface CallReported {
  readonly participants: readonly { readonly leader: number; readonly office: OfficeReported | null }[];
  readonly channel: Channel;
  readonly status: Status;
  readonly moment: Moment;
  /** Index into `Reading.leaders` of who placed the call, only when the text says so. */
  readonly placedBy: number | null;
  readonly topics: readonly TopicReported[];
  readonly missions: readonly number[];
  readonly quotations: readonly number[];
  /** Never empty; the first is the clearest. */
  readonly evidence: readonly Evidence[];
  /** Probability that the call is right in status, channel class and participants, in [0, 1]. */
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: string;
  /** An earlier conversation that the article looks back on. */
  readonly background: boolean;
  /** "Several calls over the weekend". */
  readonly several: boolean;
}

/** One step of the extractor, for `explain`: what was found or vetoed where, by which rule, and why. */
export interface TraceEntry extends Span {
  readonly stage: "leader" | "mission" | "date" | "quotation" | "call" | "topic";
  readonly rule: string;
  readonly verdict: "found" | "vetoed" | "merged";
  readonly detail: string;
}

/** Everything that one article says, with spans. */
export interface Reading {
  readonly leaders: readonly LeaderReported[];
  readonly missions: readonly MissionReported[];
  readonly quotations: readonly QuotationReported[];
  readonly calls: readonly CallReported[];
  readonly trace: readonly TraceEntry[];
}
