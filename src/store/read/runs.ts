import type { Store } from "../open.ts";
import { allForEach } from "./batch.ts";
import { stringsOf } from "./json.ts";
import type { IngestRunRecord, RejectionRecord } from "./records.ts";

/** The latest `count` runs that took articles in, newest first. One statement. */
export async function ingestRuns(store: Store, count = 20): Promise<readonly IngestRunRecord[]> {
  const rows = await store.client.ingestRun.findMany({ orderBy: { id: "desc" }, take: count });
  return rows.map((row) => ({ ...row, id: String(row.id), sources: stringsOf(row.sources) }));
}

/** The first `count` rejections of each run, in the order of reading. One statement. */
export async function rejectionsOfRuns(
  store: Store,
  runIds: readonly string[],
  count = 100,
): Promise<readonly (readonly RejectionRecord[])[]> {
  const rows = await store.client.rejection.findMany({
    where: { runId: { in: runIds.map(Number) }, ordinal: { lt: count } },
    orderBy: [{ runId: "asc" }, { ordinal: "asc" }],
  });
  const rejections = rows.map(({ runId, ordinal, ...row }) => ({
    ...row,
    id: `${runId}-${ordinal}`,
    runId: String(runId),
  }));
  return allForEach(runIds, rejections, ({ runId }) => runId);
}
