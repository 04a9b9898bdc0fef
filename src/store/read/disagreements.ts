import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import type { DisagreementRecord, ReportParticipantRecord, ReportRecord } from "./records.ts";

/** A report with who was on the call as it has them. */
export type ReportOfCall = ReportRecord & { readonly participants: readonly ReportParticipantRecord[] };

/**
 * What the reports of one call differ on, with what each says; the alternative of most stories first, near-copies
 * counted once. Saying nothing is no disagreement: a report without a date, a caller or a channel agrees with all, and
 * so does "the President" with the president of a country.
 */
export const disagreementsAmong = (reports: readonly ReportOfCall[]): readonly DisagreementRecord[] =>
  [...SUBJECTS, ...officesOf(reports)].flatMap(({ about, said }) => {
    const speaking = reports.filter((report) => said(report) !== null);
    const groups = [...grouped(speaking, (report) => said(report) ?? "")];
    if (groups.length < 2) return [];
    const alternatives = groups
      .map(([value, group]) => ({
        value,
        reportIds: group.map(({ id }) => id),
        stories: new Set(group.map(({ storyId }) => storyId)).size,
      }))
      .sort((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1));
    return [{ about, alternatives }];
  });

interface Subject {
  readonly about: DisagreementRecord["about"];
  /** What a report says of it; null for nothing. */
  readonly said: (report: ReportOfCall) => string | null;
}

const SUBJECTS: readonly Subject[] = [
  { about: "moment", said: ({ moment }) => (moment.basis === "stated" ? moment.edtf : null) },
  { about: "channel", said: ({ channel }) => (channel === "UNSPECIFIED" ? null : channel) },
  { about: "status", said: ({ status }) => status },
  { about: "placedBy", said: ({ placedById }) => placedById },
  {
    about: "participants",
    said: ({ participants }) => [...new Set(participants.map(({ leaderId }) => leaderId))].sort().join(", "),
  },
];

/** Of everybody on the call, the title that reports give: "tomas-okel: President-elect". */
const officesOf = (reports: readonly ReportOfCall[]): readonly Subject[] =>
  [...new Set(reports.flatMap(({ participants }) => participants.map(({ leaderId }) => leaderId)))].map((leaderId) => {
    const titles = new Map<string, string>();
    const said = ({ participants }: ReportOfCall): string | null => {
      const title = participants.find((participant) => participant.leaderId === leaderId)?.title ?? null;
      if (title === null) return null;
      // Of several spellings of a title, the first.
      if (!titles.has(fold(title))) titles.set(fold(title), title);
      return `${leaderId}: ${titles.get(fold(title))}`;
    };
    return { about: "office", said };
  });
