import type { CallReported, Reading } from "../model/reading.ts";
import type { Evidence } from "../model/span.ts";

/** A call as it is measured: people, topics and missions by name. */
export interface AnswerCall {
  readonly participants: readonly string[];
  readonly channel: "phone" | "video" | "unspecified" | "in_person";
  readonly status: "held" | "planned" | "declined" | "denied";
  readonly date: string | null;
  readonly background: boolean;
  readonly topics: readonly string[];
  readonly missions: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly rule: string;
}

/** What is measured of a reading. */
export interface Answer {
  readonly calls: readonly AnswerCall[];
  readonly leaders: readonly string[];
  /** Every span that the reading claims the text to have. */
  readonly spans: readonly Evidence[];
}

/** A reading, its numbers replaced by the names they stand for. */
export const answerOf = (reading: Reading): Answer => ({
  calls: reading.calls.map((call) => answerCall(reading, call)),
  leaders: reading.leaders.map(({ name }) => name),
  spans: [
    ...reading.calls.flatMap(({ evidence, topics }) => [...evidence, ...topics]),
    ...reading.quotations,
    ...reading.leaders.flatMap(({ mentions }) => mentions),
    ...reading.missions.flatMap(({ mentions }) => mentions),
  ],
});

const CHANNELS = { PHONE: "phone", VIDEO: "video", UNSPECIFIED: "unspecified", IN_PERSON: "in_person" } as const;
const STATUSES = { HELD: "held", PLANNED: "planned", DECLINED: "declined", DENIED: "denied" } as const;

const answerCall = ({ leaders, missions }: Reading, call: CallReported): AnswerCall => ({
  participants: call.participants.flatMap(({ leader }) => leaders[leader]?.name ?? []),
  channel: CHANNELS[call.channel],
  status: STATUSES[call.status],
  date: call.moment.edtf,
  background: call.background,
  topics: call.topics.map(({ phrase }) => phrase),
  missions: call.missions.flatMap((mission) => missions[mission]?.name ?? []),
  evidence: call.evidence,
  confidence: call.confidence,
  rule: call.rule,
});
