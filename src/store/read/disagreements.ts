import { grouped } from "../../model/grouped.ts";
import type { DisagreementRecord, ReportRecord } from "./records.ts";

/**
 * What the reports of one call differ on, with what each says; the alternative of most stories first, near-copies
 * counted once. Saying
 * nothing is no disagreement: a report without a date, a caller or a channel agrees with all.
 */
export const disagreementsAmong = (reports: readonly ReportRecord[]): readonly DisagreementRecord[] =>
  SUBJECTS.flatMap(({ about, said }) => {
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
  readonly said: (report: ReportRecord) => string | null;
}

const SUBJECTS: readonly Subject[] = [
  { about: "moment", said: ({ moment }) => (moment.basis === "stated" ? moment.edtf : null) },
  { about: "channel", said: ({ channel }) => (channel === "UNSPECIFIED" ? null : channel) },
  { about: "status", said: ({ status }) => status },
  { about: "placedBy", said: ({ placedById }) => placedById },
];
