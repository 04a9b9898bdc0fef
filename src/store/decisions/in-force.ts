import type { LeaderDecision, ReportDecision } from "../../model/resolution.ts";
import { type Decision, type DecisionSubject, Prisma } from "../generated/client.ts";
import type { Transaction } from "../write/bulk.ts";
import { SAID } from "./said.ts";

// Decisions that were not undone, the latest first, as resolution takes them. What they name and is not stored is
// left out.

/** All that is decided on leaders: people decide few things, and names lead far. One statement or two. */
export async function leaderDecisions(transaction: Transaction): Promise<readonly LeaderDecision[]> {
  const rows = await find(transaction, { kind: { in: ["rename", "meant"] } });
  return rows.flatMap(({ said, subjects }): readonly LeaderDecision[] => {
    const decision = SAID.parse(said);
    if (decision.kind === "rename") return [decision];
    if (decision.kind !== "meant") return [];
    const { kind, who, is, not } = decision;
    if (typeof who === "string") return [{ kind, leader: who, is, not }];
    return subjects.flatMap(({ means }) => (means === null ? [] : [{ kind, entryId: means, is, not }]));
  });
}

/** What is decided on any of these reports. */
export async function reportDecisions(
  transaction: Transaction,
  reportIds: readonly string[],
): Promise<readonly ReportDecision[]> {
  const ids = await transaction.decisionSubject.findMany({
    where: { means: { in: [...reportIds] }, decision: { undoneAt: null } },
    select: { decisionId: true },
    distinct: ["decisionId"],
  });
  if (ids.length === 0) return [];
  const rows = await find(transaction, { id: { in: ids.map(({ decisionId }) => decisionId) } });
  return rows.flatMap(({ said, subjects }): readonly ReportDecision[] => {
    const decision = SAID.parse(said);
    if (decision.kind === "rename" || decision.kind === "meant") return [];
    const first = decision.reports.length;
    const idsOf = (of: readonly DecisionSubject[]): readonly string[] => of.flatMap(({ means }) => means ?? []);
    return [
      {
        kind: decision.kind,
        reportIds: idsOf(subjects.filter(({ ordinal }) => ordinal < first)),
        fromIds: idsOf(subjects.filter(({ ordinal }) => ordinal >= first)),
      },
    ];
  });
}

/** These reports, and all that were joined with them, with these, and so on. */
export async function joinedReports(
  transaction: Transaction,
  reportIds: readonly string[],
): Promise<readonly string[]> {
  const ids = JSON.stringify(reportIds);
  const rows = await transaction.$queryRaw<readonly { readonly id: string }[]>(Prisma.sql`
    WITH RECURSIVE "joined"("id") AS (
      SELECT value FROM json_each(${ids})
      UNION SELECT other."means" FROM "joined" j
        JOIN "DecisionSubject" s ON s."means" = j."id"
        JOIN "Decision" d ON d."id" = s."decisionId" AND d."kind" = 'join' AND d."undoneAt" IS NULL
        JOIN "DecisionSubject" other ON other."decisionId" = d."id" AND other."means" IS NOT NULL
    ) SELECT "id" FROM "joined"`);
  return rows.map(({ id }) => id);
}

const find = (
  transaction: Transaction,
  where: Prisma.DecisionWhereInput,
): Promise<readonly (Decision & { readonly subjects: readonly DecisionSubject[] })[]> =>
  transaction.decision.findMany({
    where: { ...where, undoneAt: null },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    include: { subjects: { orderBy: { ordinal: "asc" } } },
  });
