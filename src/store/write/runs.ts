import type { Store } from "../open.ts";

/** Notes that a run has begun to read these sources; gives its id, under which its batches are written. */
export async function startRun(store: Store, sources: readonly string[], now: Date): Promise<number> {
  const { id } = await store.client.ingestRun.create({
    data: { startedAt: now, sources: [...sources] },
    select: { id: true },
  });
  return id;
}

/** Notes that a run has come to its end. One that never did was killed. */
export async function finishRun(store: Store, id: number, now: Date): Promise<void> {
  await store.client.ingestRun.update({ where: { id }, data: { finishedAt: now } });
}
