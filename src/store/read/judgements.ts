import { z } from "zod";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { listOf } from "../write/bulk.ts";
import { allForEach, oneForEach } from "./batch.ts";
import { pageOf } from "./page.ts";
import type { JudgementRecord, Page, PageArgs } from "./records.ts";

/** One page of the judgements with these verdicts, those with most points first. Two statements. */
export async function judgementsPage(
  store: Store,
  verdicts: readonly JudgementRecord["verdict"][],
  args: PageArgs,
): Promise<Page<JudgementRecord>> {
  const rows = Prisma.sql`SELECT '' AS "parent", ${ID} AS "id", j."score" AS "key" FROM ${ONCE}
    WHERE j."verdict" IN ${listOf(verdicts)}`;
  return pageOf(store.client, { rows, descending: true }, args, (ids) => judgementsById(store, ids));
}

/** The judgements with these ids, in their order; null where there is none. One statement. */
export async function judgementsById(
  store: Store,
  ids: readonly string[],
): Promise<readonly (JudgementRecord | null)[]> {
  const first = ids.map((id) => id.split("+")[0] ?? "");
  const rows = await store.client.$queryRaw<readonly JudgementRow[]>`
    SELECT ${ID} AS "id", j.* FROM ${ONCE} WHERE r."id" IN ${listOf(first)}`;
  return oneForEach(ids, rows.map(toRecord), ({ id }) => id);
}

/** The judgements of each call, the surest first. One statement. */
export async function judgementsOfCalls(
  store: Store,
  callIds: readonly string[],
): Promise<readonly (readonly JudgementRecord[])[]> {
  const rows = await store.client.$queryRaw<readonly JudgementRow[]>`
    SELECT ${ID} AS "id", j.* FROM "Judgement" j WHERE j."callId" IN ${listOf(callIds)} ORDER BY j."callId", j."ordinal"`;
  return allForEach(
    callIds,
    rows.map((row) => ({ ...toRecord(row), callId: row.callId })),
    ({ callId }) => callId,
  );
}

/** Ids of reports are hexadecimal digits and hyphens. */
const ID = Prisma.sql`j."reportId" || '+' || j."otherId"`;

/** What is left open is stored with either call: here, with that of the report that is named first. */
const ONCE = Prisma.sql`"Report" r JOIN "Judgement" j ON j."callId" = r."callId" AND j."reportId" = r."id"`;

interface JudgementRow extends Omit<JudgementRecord, "reasons"> {
  readonly callId: string;
  readonly reasons: string;
}

const REASONS = z.array(z.object({ feature: z.string(), sentence: z.string(), points: z.number() }));

const toRecord = ({ id, reportId, otherId, verdict, score, reasons }: JudgementRow): JudgementRecord => ({
  id,
  reportId,
  otherId,
  verdict,
  score,
  reasons: REASONS.parse(typeof reasons === "string" ? JSON.parse(reasons) : reasons),
});
