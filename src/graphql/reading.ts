import type {
  CallReported,
  LeaderReported,
  MissionReported,
  OfficeReported,
  QuotationReported,
  Reading,
  TraceEntry,
} from "../model/reading.ts";
import { type Evidence, evidenceOf } from "../model/span.ts";

/** A reading as the API gives it: where the model has an index into the reading's lists, here is the thing itself. */
export interface ReadingOfText {
  readonly calls: readonly CallInReading[];
  readonly leaders: readonly LeaderReported[];
  readonly missions: readonly MissionReported[];
  readonly quotations: readonly QuotationInReading[];
  readonly trace: readonly TraceInReading[];
}

export interface CallInReading extends Omit<CallReported, "participants" | "placedBy" | "missions" | "quotations"> {
  readonly participants: readonly ParticipantInReading[];
  readonly placedBy: LeaderReported | null;
  readonly missions: readonly MissionReported[];
  readonly quotations: readonly QuotationInReading[];
}

export interface ParticipantInReading {
  readonly leader: LeaderReported;
  readonly office: OfficeReported | null;
}

export interface QuotationInReading {
  readonly evidence: Evidence;
  readonly speaker: string | null;
  readonly leader: LeaderReported | null;
}

export interface TraceInReading extends Omit<TraceEntry, "start" | "end"> {
  readonly evidence: Evidence;
}

/** A reading of `text` with the things themselves in place of their indices. */
export function readingOfText(text: string, reading: Reading): ReadingOfText {
  const leaderAt = (index: number | null) => (index === null ? null : (reading.leaders[index] ?? null));
  const quotations = reading.quotations.map((quotation) => quotationInReading(quotation, leaderAt));
  return {
    leaders: reading.leaders,
    missions: reading.missions,
    quotations,
    calls: reading.calls.map((call) => ({
      ...call,
      participants: call.participants.flatMap(({ leader, office }) => {
        const found = leaderAt(leader);
        return found === null ? [] : [{ leader: found, office }];
      }),
      placedBy: leaderAt(call.placedBy),
      missions: call.missions.flatMap((index) => reading.missions[index] ?? []),
      quotations: call.quotations.flatMap((index) => quotations[index] ?? []),
    })),
    trace: reading.trace.map(({ start, end, ...entry }) => ({ ...entry, evidence: evidenceOf(text, { start, end }) })),
  };
}

const quotationInReading = (
  { start, end, quote, speaker, leader }: QuotationReported,
  leaderAt: (index: number | null) => LeaderReported | null,
): QuotationInReading => ({ evidence: { start, end, quote }, speaker, leader: leaderAt(leader) });
