import { z } from "zod";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";

/** One of two reports that may be of one call: where it is, and its clearest words. */
export interface ReportInQuestion {
  readonly reportId: string;
  readonly callId: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** EDTF; null when not known. */
  readonly day: string | null;
  readonly words: string;
}

/** Two reports that were left apart, though they may be of one call: for a person to look at. */
export interface OpenQuestion {
  readonly score: number;
  readonly reasons: readonly { readonly feature: string; readonly sentence: string; readonly points: number }[];
  /** Names of who was on it. */
  readonly participants: readonly string[];
  readonly one: ReportInQuestion;
  readonly other: ReportInQuestion;
}

const reasonsOf = z.array(z.object({ feature: z.string(), sentence: z.string(), points: z.number() }));

/** What resolution left open, the likeliest to be one call first; `limit` of it. Four statements. */
export async function openQuestions(store: Store, limit: number): Promise<readonly OpenQuestion[]> {
  // Each is stored with either call: here, with that of the report that is named first.
  const rows = await store.client.$queryRaw<
    readonly {
      readonly callId: string;
      readonly reportId: string;
      readonly otherId: string;
      readonly score: number;
      readonly reasons: unknown;
    }[]
  >(Prisma.sql`SELECT j."callId", j."reportId", j."otherId", j."score", j."reasons"
    FROM "Judgement" j JOIN "Report" r ON r."id" = j."reportId" AND r."callId" = j."callId"
    WHERE j."verdict" = 'unsure' ORDER BY j."score" DESC, j."reportId", j."otherId" LIMIT ${limit}`);
  const reports = await store.client.report.findMany({
    where: { id: { in: rows.flatMap(({ reportId, otherId }) => [reportId, otherId]) } },
    include: {
      article: { select: { source: true, publishedAt: true } },
      evidence: { where: { ordinal: 0 }, select: { quote: true } },
    },
  });
  const participants = await store.client.participant.findMany({
    where: { callId: { in: rows.map(({ callId }) => callId) } },
    orderBy: { ordinal: "asc" },
    select: { callId: true, leader: { select: { name: true } } },
  });
  const byId = new Map(reports.map((report) => [report.id, report]));
  const inQuestion = (id: string): readonly ReportInQuestion[] => {
    const report = byId.get(id);
    if (report === undefined) return [];
    const { callId, article, edtf, evidence } = report;
    return [{ reportId: id, callId, ...article, day: edtf, words: evidence[0]?.quote ?? "" }];
  };
  return rows.flatMap(({ callId, reportId, otherId, score, reasons }) => {
    const [one, other] = [...inQuestion(reportId), ...inQuestion(otherId)];
    if (one === undefined || other === undefined) return [];
    const names = participants.filter((on) => on.callId === callId).map(({ leader }) => leader.name);
    return [{ score, reasons: reasonsOf.parse(reasons), participants: names, one, other }];
  });
}
