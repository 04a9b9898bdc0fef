import type { RegisterIndex } from "../model/lookup.ts";
import type { CallReported, OfficeReported, Reading } from "../model/reading.ts";
import type { Evidence } from "../model/span.ts";

/** A place in the text and its words. */
export interface EvidenceRecord {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A call as `readout extract` prints it. */
export interface CallRecord {
  readonly participants: readonly { readonly name: string; readonly office: string | null }[];
  readonly channel: string;
  readonly status: string;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly topics: readonly string[];
  readonly missions: readonly string[];
  readonly evidence: readonly EvidenceRecord[];
  readonly confidence: number;
  readonly rule: string;
  readonly background: boolean;
  readonly several: boolean;
}

/** One line of `readout extract`. */
export interface Extraction {
  readonly id: string | number;
  readonly calls: readonly CallRecord[];
  readonly leaders: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly office: string | null;
    readonly mentions: readonly EvidenceRecord[];
  }[];
  readonly missions: readonly string[];
  readonly quotes: readonly {
    readonly speaker: string | null;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/**
 * A reading as `readout extract` prints it: one flat record that needs no knowledge of Readout's model. Leaders and
 * missions are given by name; `date` is an EDTF string or null; spans are UTF-16 code units of the text as given.
 */
export const extractionOf = (id: string | number, reading: Reading, index: RegisterIndex): Extraction => {
  return {
    id,
    calls: reading.calls.map((call) => callRecord(call, reading, index)),
    leaders: reading.leaders.map(({ name, aliases, office, mentions }) => ({
      name,
      aliases,
      office: officeName(office, index),
      mentions: mentions.map(evidenceRecord),
    })),
    missions: reading.missions.map(({ name }) => name),
    quotes: reading.quotations.map(({ leader, speaker, start, end, quote }) => ({
      speaker: leader === null ? speaker : leaderName(reading, leader),
      start,
      end,
      text: quote,
    })),
  };
};

const callRecord = (call: CallReported, reading: Reading, index: RegisterIndex): CallRecord => ({
  participants: call.participants.map(({ leader, office }) => ({
    name: leaderName(reading, leader),
    office: officeName(office, index),
  })),
  channel: call.channel,
  status: call.status,
  date: call.moment.edtf,
  dateText: call.moment.words,
  topics: call.topics.map(({ phrase }) => phrase),
  missions: call.missions.flatMap((mission) => reading.missions[mission]?.name ?? []),
  evidence: call.evidence.map(evidenceRecord),
  confidence: call.confidence,
  rule: call.rule,
  background: call.background,
  several: call.several,
});

const evidenceRecord = ({ start, end, quote }: Evidence): EvidenceRecord => ({ start, end, quote });

const leaderName = (reading: Reading, leader: number): string => {
  const found = reading.leaders[leader];
  if (found === undefined) throw new Error(`The reading has no leader ${leader}.`);
  return found.name;
};

/** "President of Kenya"; the article's own words when it is not known whose office it is. */
const officeName = (office: OfficeReported | null, index: RegisterIndex): string | null => {
  if (office === null) return null;
  const of =
    office.of === null ? null : (index.countriesByCode.get(office.of) ?? index.organisationsByCode.get(office.of));
  if (of === null || of === undefined) return office.words;
  return `${office.title} of ${WITH_ARTICLE.test(of.name) ? "the " : ""}${of.name}`;
};

/** "the United States", "the African Union", "the Philippines", but "Kenya" and "Hamas". */
const WITH_ARTICLE =
  /^(?:United|Central African|Democratic|European|Netherlands|Gambia|Vatican) ?|(?:Republic|Kingdom|Federation|States|Emirates|Nations|Union|Islands|Bahamas|Comoros|Maldives|Philippines|Seychelles|Organi[sz]ation|Community|Commission|Conference|Cooperation|Council|Committee|Court|League|Bank|Fund|Agency|Authority|Group)$/;
