import type { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { allForEach, oneForEach } from "./batch.ts";
import type { QuotationRecord } from "./records.ts";

/** The quotations with these ids, in their order; null where there is none. Two statements. */
export async function quotationsById(
  store: Store,
  ids: readonly string[],
): Promise<readonly (QuotationRecord | null)[]> {
  const rows = await store.client.quotation.findMany({ where: { id: { in: [...ids] } }, include: WITH_LEADER });
  return oneForEach(ids, rows.map(toQuotation), ({ id }) => id);
}

/** The quotations in each article, in the order of the text. Two statements. */
export async function quotationsOfArticles(
  store: Store,
  articleIds: readonly string[],
): Promise<readonly (readonly QuotationRecord[])[]> {
  const rows = await store.client.quotation.findMany({
    where: { articleId: { in: [...articleIds] } },
    include: WITH_LEADER,
    orderBy: { start: "asc" },
  });
  return allForEach(articleIds, rows.map(toQuotation), ({ articleId }) => articleId);
}

/** What was said on or of each call, in the order of its articles' texts. Four statements. */
export async function quotationsOfCalls(
  store: Store,
  callIds: readonly string[],
): Promise<readonly (readonly QuotationRecord[])[]> {
  const rows = await store.client.reportQuotation.findMany({
    where: { report: { callId: { in: [...callIds] } } },
    include: { report: { select: { callId: true } }, quotation: { include: WITH_LEADER } },
    orderBy: [{ quotation: { articleId: "asc" } }, { quotation: { start: "asc" } }],
  });
  // Two reports of one article that became one call share their quotations.
  const links = new Map(rows.map((row) => [`${row.report.callId} ${row.quotationId}`, row]));
  return allForEach(callIds, [...links.values()], ({ report }) => report.callId).map((found) =>
    found.map(({ quotation }) => toQuotation(quotation)),
  );
}

const WITH_LEADER = { leader: { select: { leaderId: true } } } as const;

type Row = Prisma.QuotationGetPayload<{ include: typeof WITH_LEADER }>;

const toQuotation = ({ id, articleId, leader, speaker, start, end, quote }: Row): QuotationRecord => ({
  id,
  articleId,
  leaderId: leader?.leaderId ?? null,
  speaker,
  start,
  end,
  quote,
});
