import { createHash } from "node:crypto";
import { grouped } from "../../model/grouped.ts";
import type { ReportEntry } from "../../model/resolution.ts";
import { insertRows, type Transaction } from "./bulk.ts";

/** The announcement of a report that is about to be removed. */
interface Announced {
  readonly number: number;
  readonly articleId: string;
  readonly fingerprint: string;
  readonly corrected: boolean;
}

/** The announcements of what these articles say: asked for before that is removed, and they with it. */
export async function announcementsOf(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<readonly Announced[]> {
  if (articleIds.length === 0) return [];
  const rows = await transaction.announcement.findMany({
    where: { report: { articleId: { in: [...articleIds] } } },
    include: { report: { select: { articleId: true } } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ report, ...row }) => ({ ...row, ...report }));
}

/**
 * Announces these reports, which are stored by now. One that says what its article said `before` keeps its number and
 * so is not announced again, also when another article has taken the place of that one, which is `removed`.
 */
export async function announce(
  transaction: Transaction,
  reports: readonly ReportEntry[],
  before: readonly Announced[],
  { replaced, removed }: { readonly replaced: readonly string[]; readonly removed: readonly string[] },
): Promise<void> {
  const unclaimed = new Map([...grouped(before, fingerprintIn)].map(([key, rows]) => [key, [...rows]]));
  const claim = ({ articleId }: ReportEntry, fingerprint: string): Announced | null => {
    const same = unclaimed.get(fingerprint) ?? [];
    const at = same.findIndex((row) => row.articleId === articleId || removed.includes(row.articleId));
    return at < 0 ? null : (same.splice(at, 1)[0] ?? null);
  };
  const rows = reports.map((report) => {
    const fingerprint = fingerprintOf(report);
    const known = claim(report, fingerprint);
    const row = {
      reportId: report.id,
      fingerprint,
      corrected: known?.corrected ?? replaced.includes(report.articleId),
    };
    return { known, row };
  });
  await insertRows(
    transaction,
    "Announcement",
    rows.flatMap(({ known, row }) => (known === null ? [] : { ...row, number: known.number })),
  );
  // Without a number, they get the next ones in their order.
  await insertRows(
    transaction,
    "Announcement",
    rows.flatMap(({ known, row }) => (known === null ? row : [])),
  );
}

const fingerprintIn = ({ fingerprint }: Announced): string => fingerprint;

/** Of what the report says, and not of where, how surely, or of which call. */
const fingerprintOf = ({
  channel,
  status,
  moment,
  placedById,
  background,
  several,
  ...report
}: ReportEntry): string => {
  const { participants, topicPhrases, missionIds, wording, quotations } = report;
  return createHash("sha256")
    .update(JSON.stringify([channel, status, moment, placedById, background, several]))
    .update(JSON.stringify([participants, topicPhrases, missionIds, wording, quotations]))
    .digest("hex");
};
