import type { Store } from "./open.ts";

/** Settles when the database answers; throws when it does not. One statement. */
export async function ping(store: Store): Promise<void> {
  await store.client.$queryRaw`SELECT 1`;
}
