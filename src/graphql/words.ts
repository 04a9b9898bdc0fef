import type { PublicationBasis as PublicationBasisOfModel } from "../model/article.ts";
import type { ImportOutcome } from "../model/import.ts";
import type { Basis as BasisOfModel, Precision as PrecisionOfModel } from "../model/moment.ts";
import type { MentionForm as MentionFormOfModel, TraceEntry } from "../model/reading.ts";
import type { CallRecord, DecisionRecord, DisagreementRecord, JudgementRecord } from "../store/read/records.ts";
import type {
  Basis,
  DecisionKind,
  DecisionState,
  DisagreementSubject,
  ImportStatus,
  JudgementVerdict,
  MentionForm,
  Precision,
  PublicationBasis,
  Review,
  Verdict,
} from "./generated/resolvers.ts";

// The words of the model and those of the API for the same things.

export const PRECISION: Readonly<Record<PrecisionOfModel, Precision>> = {
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  season: "SEASON",
  year: "YEAR",
  range: "RANGE",
  unknown: "UNKNOWN",
};

export const BASIS: Readonly<Record<BasisOfModel, Basis>> = {
  stated: "STATED",
  implied: "IMPLIED",
  unknown: "UNKNOWN",
};

export const PUBLICATION_BASIS: Readonly<Record<PublicationBasisOfModel, PublicationBasis>> = {
  stated: "STATED",
  fromMetadata: "FROM_METADATA",
  fromUrl: "FROM_URL",
  unknown: "UNKNOWN",
};

export const MENTION_FORM: Readonly<Record<MentionFormOfModel, MentionForm>> = {
  name: "NAME",
  office: "OFFICE",
  pronoun: "PRONOUN",
  description: "DESCRIPTION",
};

export const VERDICT: Readonly<Record<TraceEntry["verdict"], Verdict>> = {
  found: "FOUND",
  vetoed: "VETOED",
  merged: "MERGED",
};

export const REVIEW: Readonly<Record<NonNullable<CallRecord["review"]>, Review>> = {
  confirmed: "CONFIRMED",
  rejected: "REJECTED",
};

export const JUDGEMENT_VERDICT: Readonly<Record<JudgementRecord["verdict"], JudgementVerdict>> = {
  join: "JOIN",
  unsure: "UNSURE",
};

export const DECISION_KIND: Readonly<Record<DecisionRecord["said"]["kind"], DecisionKind>> = {
  join: "JOIN",
  split: "SPLIT",
  confirm: "CONFIRM",
  reject: "REJECT",
  rename: "RENAME",
  meant: "MEANT",
};

export const DECISION_STATE: Readonly<Record<DecisionRecord["state"], DecisionState>> = {
  "in-force": "IN_FORCE",
  dormant: "DORMANT",
  undone: "UNDONE",
};

export const DISAGREEMENT: Readonly<Record<DisagreementRecord["about"], DisagreementSubject>> = {
  moment: "MOMENT",
  channel: "CHANNEL",
  status: "STATUS",
  placedBy: "PLACED_BY",
  participants: "PARTICIPANTS",
  office: "OFFICE",
};

export const IMPORT_STATUS: Readonly<Record<ImportOutcome["status"], ImportStatus>> = {
  added: "ADDED",
  updated: "UPDATED",
  unchanged: "UNCHANGED",
  copy: "COPY",
  rejected: "REJECTED",
};
