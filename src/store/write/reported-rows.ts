import { fold } from "../../model/fold.ts";
import type { Moment } from "../../model/moment.ts";
import type { OfficeReported } from "../../model/reading.ts";
import type { ReportEntry, Resolver } from "../../model/resolution.ts";
import type { BulkTables } from "./bulk.ts";
import type { ArticlePrepared } from "./prepare.ts";

/** Which leader, mission and call the entries of articles come to, by entry id. */
export interface Identities {
  readonly leaders: ReadonlyMap<string, string>;
  readonly missions: ReadonlyMap<string, string>;
  readonly calls: ReadonlyMap<string, string>;
  /** Of which article an article is a copy, by article id. */
  readonly copies: ReadonlyMap<string, string>;
}

/** The reports of an article as resolution takes them. */
export const reportEntries = (
  prepared: ArticlePrepared,
  known: Omit<Identities, "calls">,
  resolver: Resolver,
): readonly ReportEntry[] =>
  prepared.reading.calls.map((call, at) => {
    const leaderAt = (ordinal: number): string =>
      present(known.leaders.get(present(prepared.entries.leaders[ordinal]).id));
    const missionAt = (ordinal: number): string =>
      present(known.missions.get(present(prepared.entries.missions[ordinal]).id));
    return {
      id: present(prepared.entries.reportIds[at]),
      articleId: prepared.article.id,
      publishedSort: prepared.publishedSort,
      publishedOn: prepared.article.publishedAt?.slice(0, 10) ?? null,
      copyOfId: known.copies.get(prepared.article.id) ?? null,
      channel: call.channel,
      status: call.status,
      moment: call.moment,
      placedById: call.placedBy === null ? null : leaderAt(call.placedBy),
      confidence: call.confidence,
      background: call.background,
      several: call.several,
      participants: call.participants.map(({ leader, office }) => ({
        leaderId: leaderAt(leader),
        name: present(prepared.reading.leaders[leader]).name,
        office,
      })),
      topicIds: call.topics.map(resolver.topicId),
      topicPhrases: call.topics.map(({ phrase }) => phrase),
      missionIds: call.missions.map(missionAt),
      wording: call.evidence.map(({ quote }) => quote),
      quotations: call.quotations.map((at) => present(prepared.reading.quotations[at]).quote),
    };
  });

/** The rows of what one article says, in tables that refer only to those before them. */
export type ReportedRows = { readonly [table in ReportedTable]: readonly BulkTables[table][] };
export const REPORTED_TABLES = [
  "LeaderReported",
  "MissionReported",
  "Mention",
  "Quotation",
  "Report",
  "ReportParticipant",
  "ReportEvidence",
  "TopicReported",
  "ReportMission",
  "ReportQuotation",
] as const;
export type ReportedTable = (typeof REPORTED_TABLES)[number];

/** The rows of what an article says. */
export function reportedRows(
  prepared: ArticlePrepared,
  reports: readonly ReportEntry[],
  identities: Identities,
  resolver: Resolver,
): ReportedRows {
  const { reading, entries } = prepared;
  const articleId = prepared.article.id;
  const leaderEntry = (ordinal: number): string => present(entries.leaders[ordinal]).id;
  const calls = reading.calls.map((call, at) => ({
    call,
    id: present(entries.reportIds[at]),
    report: present(reports[at]),
  }));
  return {
    LeaderReported: entries.leaders.map(({ id, ordinal, name, aliases, office, registerId }) => ({
      id,
      articleId,
      ordinal,
      name,
      folded: fold(name),
      aliases: [...aliases],
      ...officeColumns(office),
      registerId,
      leaderId: present(identities.leaders.get(id)),
    })),
    MissionReported: entries.missions.map(({ id, ordinal, name, aliases, registerId }) => ({
      id,
      articleId,
      ordinal,
      name,
      folded: fold(name),
      aliases: [...aliases],
      registerId,
      missionId: present(identities.missions.get(id)),
    })),
    Mention: mentionRows(prepared),
    Quotation: reading.quotations.map(({ leader, speaker, start, end, quote }, ordinal) => ({
      id: present(entries.quotationIds[ordinal]),
      articleId,
      ordinal,
      leaderReportedId: leader === null ? null : leaderEntry(leader),
      speaker,
      start,
      end,
      quote,
    })),
    Report: calls.map(({ call, id, report }, ordinal) => ({
      id,
      articleId,
      ordinal,
      callId: present(identities.calls.get(id)),
      callKey: resolver.callKey(report),
      channel: call.channel,
      status: call.status,
      ...momentColumns(call.moment),
      placedById: call.placedBy === null ? null : leaderEntry(call.placedBy),
      confidence: call.confidence,
      rule: call.rule,
      background: call.background,
      several: call.several,
    })),
    ReportParticipant: calls.flatMap(({ call, id }) =>
      call.participants.map(({ leader, office }, ordinal) => ({
        reportId: id,
        ordinal,
        leaderReportedId: leaderEntry(leader),
        ...officeColumns(office),
      })),
    ),
    ReportEvidence: calls.flatMap(({ call, id }) =>
      call.evidence.map(({ start, end, quote }, ordinal) => ({ reportId: id, ordinal, start, end, quote })),
    ),
    TopicReported: calls.flatMap(({ call, id }) =>
      call.topics.map((topic, ordinal) => ({
        reportId: id,
        ordinal,
        topicId: resolver.topicId(topic),
        phrase: topic.phrase,
        folded: fold(topic.phrase),
        code: topic.code,
        start: topic.start,
        end: topic.end,
        quote: topic.quote,
      })),
    ),
    ReportMission: calls.flatMap(({ call, id }) =>
      [...new Set(call.missions)].map((mission) => ({
        reportId: id,
        missionReportedId: present(entries.missions[mission]).id,
      })),
    ),
    ReportQuotation: calls.flatMap(({ call, id }) =>
      [...new Set(call.quotations)].map((quotation) => ({
        reportId: id,
        quotationId: present(entries.quotationIds[quotation]),
      })),
    ),
  };
}

/** Mentions of leaders and missions together, numbered in the order of the text. */
function mentionRows({ article, reading, entries }: ArticlePrepared): ReportedRows["Mention"] {
  const leaders = reading.leaders.flatMap(({ mentions }, at) =>
    mentions.map((mention) => ({
      ...mention,
      leaderReportedId: present(entries.leaders[at]).id,
      missionReportedId: null,
    })),
  );
  const missions = reading.missions.flatMap(({ mentions }, at) =>
    mentions.map((mention) => ({
      ...mention,
      form: null,
      leaderReportedId: null,
      missionReportedId: present(entries.missions[at]).id,
    })),
  );
  return [...leaders, ...missions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ leaderReportedId, missionReportedId, form, start, end, quote }, ordinal) => ({
      articleId: article.id,
      ordinal,
      leaderReportedId,
      missionReportedId,
      form,
      start,
      end,
      quote,
    }));
}

const officeColumns = (office: OfficeReported | null) => ({
  officeWords: office?.words ?? null,
  officeTitle: office?.title ?? null,
  officeOf: office?.of ?? null,
});

/** The columns of a moment, as Call and Report have them. */
export const momentColumns = ({ edtf, precision, basis, words, earliest, latest }: Moment) => ({
  edtf,
  precision,
  basis,
  words,
  earliest,
  latest,
});

/** Readings refer to their own lists by number; a number beyond them is a bug of whoever made the reading. */
function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("a reading refers to something that it does not have");
  return value;
}
