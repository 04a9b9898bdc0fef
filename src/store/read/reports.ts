import type { Prisma, Report } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { momentOf } from "./moment.ts";
import type { EvidenceRecord, ReportParticipantRecord, ReportRecord } from "./records.ts";

/** The reports with these ids, in their order; null where there is none. Three statements. */
export async function reportsById(store: Store, ids: readonly string[]): Promise<readonly (ReportRecord | null)[]> {
  const rows = await reportsWhere(store, { id: { in: [...ids] } });
  return oneForEach(ids, rows, ({ id }) => id);
}

/** The reports of each call, the most confident first. Three statements. */
export async function reportsOfCalls(
  store: Store,
  callIds: readonly string[],
): Promise<readonly (readonly ReportRecord[])[]> {
  const rows = await reportsWhere(store, { callId: { in: [...callIds] } });
  return allForEach(callIds, rows, ({ callId }) => callId);
}

/** The reports in each article, in the order of the text. Three statements. */
export async function reportsOfArticles(
  store: Store,
  articleIds: readonly string[],
): Promise<readonly (readonly ReportRecord[])[]> {
  const rows = await reportsWhere(store, { articleId: { in: [...articleIds] } }, { ordinal: "asc" });
  return allForEach(articleIds, rows, ({ articleId }) => articleId);
}

async function reportsWhere(
  store: Store,
  where: Prisma.ReportWhereInput,
  first: Prisma.ReportOrderByWithRelationInput = { confidence: "desc" },
): Promise<readonly ReportRecord[]> {
  const rows = await store.client.report.findMany({
    where,
    orderBy: [first, { id: "asc" }],
    include: { placedBy: { select: { leaderId: true } }, article: { select: { copyOfId: true } } },
  });
  return rows.map((row) => toReport(row, row.placedBy?.leaderId ?? null, row.article.copyOfId ?? row.articleId));
}

/** Who was on the call as each report has it, in its order. Two statements. */
export async function participantsOfReports(
  store: Store,
  reportIds: readonly string[],
): Promise<readonly (readonly ReportParticipantRecord[])[]> {
  const rows = await store.client.reportParticipant.findMany({
    where: { reportId: { in: [...reportIds] } },
    orderBy: [{ reportId: "asc" }, { ordinal: "asc" }],
    include: { leader: { select: { leaderId: true, name: true } } },
  });
  return allForEach(reportIds, rows, ({ reportId }) => reportId).map((participants) =>
    participants.map(({ leader, officeWords, officeTitle, officeOf }) => ({
      leaderId: leader.leaderId,
      name: leader.name,
      office: officeWords,
      title: officeTitle,
      of: officeOf,
    })),
  );
}

/** The words of each report, the clearest first. Two statements. */
export async function evidenceOfReports(
  store: Store,
  reportIds: readonly string[],
): Promise<readonly (readonly EvidenceRecord[])[]> {
  const rows = await store.client.reportEvidence.findMany({
    where: { reportId: { in: [...reportIds] } },
    orderBy: [{ reportId: "asc" }, { ordinal: "asc" }],
    include: { report: { select: { articleId: true } } },
  });
  return allForEach(reportIds, rows, ({ reportId }) => reportId).map((evidence) =>
    evidence.map(({ start, end, quote, report }) => ({ start, end, quote, articleId: report.articleId })),
  );
}

const toReport = (row: Report, placedById: string | null, storyId: string): ReportRecord => ({
  id: row.id,
  articleId: row.articleId,
  storyId,
  callId: row.callId,
  channel: row.channel,
  status: row.status,
  moment: momentOf(row),
  placedById,
  confidence: row.confidence,
  rule: row.rule,
  background: row.background,
  several: row.several,
});
