import { grouped } from "../../model/grouped.ts";
import type { ReportEntry } from "../../model/resolution.ts";
import type { Report } from "../generated/client.ts";
import { momentOf } from "../read/moment.ts";
import { listOf, type Transaction } from "./bulk.ts";

/** A report as it is stored, and where it belongs. */
export interface StoredReport {
  readonly entry: ReportEntry;
  readonly callId: string;
  readonly callKey: string;
}

/** The reports with these ids, in a few statements that are the same for any number of them. */
export async function loadReports(transaction: Transaction, ids: readonly string[]): Promise<readonly StoredReport[]> {
  if (ids.length === 0) return [];
  const list = listOf(ids);
  const reports = await transaction.$queryRaw<
    readonly (Report & {
      readonly publishedSort: string;
      readonly publishedAt: string | null;
      readonly copyOfId: string | null;
      readonly placedByLeader: string | null;
    })[]
  >`SELECT r.*, a."publishedSort", a."publishedAt", a."copyOfId", l."leaderId" AS "placedByLeader" FROM "Report" r
    JOIN "Article" a ON a."id" = r."articleId" LEFT JOIN "LeaderReported" l ON l."id" = r."placedById"
    WHERE r."id" IN ${list}`;
  const participants = await transaction.$queryRaw<
    readonly {
      readonly reportId: string;
      readonly officeWords: string | null;
      readonly officeTitle: string | null;
      readonly officeOf: string | null;
      readonly leaderId: string;
      readonly name: string;
    }[]
  >`SELECT p."reportId", p."officeWords", p."officeTitle", p."officeOf", l."leaderId", l."name"
    FROM "ReportParticipant" p JOIN "LeaderReported" l ON l."id" = p."leaderReportedId"
    WHERE p."reportId" IN ${list} ORDER BY p."reportId", p."ordinal"`;
  const topics = await transaction.$queryRaw<
    readonly { readonly reportId: string; readonly topicId: string; readonly phrase: string }[]
  >`SELECT "reportId", "topicId", "phrase" FROM "TopicReported" WHERE "reportId" IN ${list} ORDER BY "reportId", "ordinal"`;
  const missions = await transaction.$queryRaw<readonly OfReport[]>`
    SELECT r."reportId", m."missionId" AS "value" FROM "ReportMission" r
    JOIN "MissionReported" m ON m."id" = r."missionReportedId" WHERE r."reportId" IN ${list}`;
  const wording = await transaction.$queryRaw<readonly OfReport[]>`
    SELECT "reportId", "quote" AS "value" FROM "ReportEvidence" WHERE "reportId" IN ${list} ORDER BY "reportId", "ordinal"`;
  const quotations = await transaction.$queryRaw<readonly OfReport[]>`
    SELECT r."reportId", q."quote" AS "value" FROM "ReportQuotation" r
    JOIN "Quotation" q ON q."id" = r."quotationId" WHERE r."reportId" IN ${list} ORDER BY r."reportId", r."quotationId"`;

  const participantsOf = byReport(participants);
  const topicsOf = byReport(topics);
  const [missionsOf, wordingOf, quotationsOf] = [missions, wording, quotations].map(byReport);
  const valuesOf = (rows: ReadonlyMap<string, readonly OfReport[]> | undefined, id: string): readonly string[] =>
    rows?.get(id)?.map(({ value }) => value) ?? [];
  return reports.map(({ publishedAt, placedByLeader, ...report }) => ({
    callId: report.callId,
    callKey: report.callKey,
    entry: {
      ...report,
      publishedOn: publishedAt?.slice(0, 10) ?? null,
      moment: momentOf(report),
      placedById: placedByLeader,
      participants: (participantsOf.get(report.id) ?? []).map(
        ({ leaderId, name, officeWords, officeTitle, officeOf }) => ({
          leaderId,
          name,
          office: officeWords === null ? null : { words: officeWords, title: officeTitle ?? "", of: officeOf },
        }),
      ),
      topicIds: (topicsOf.get(report.id) ?? []).map(({ topicId }) => topicId),
      topicPhrases: (topicsOf.get(report.id) ?? []).map(({ phrase }) => phrase),
      missionIds: valuesOf(missionsOf, report.id),
      wording: valuesOf(wordingOf, report.id),
      quotations: valuesOf(quotationsOf, report.id),
    },
  }));
}

interface OfReport {
  readonly reportId: string;
  readonly value: string;
}

const byReport = <Row extends { readonly reportId: string }>(rows: readonly Row[]) =>
  grouped(rows, ({ reportId }) => reportId);
