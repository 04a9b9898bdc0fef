import { CROWDED, type Reach, type Resolver } from "../../model/resolution.ts";
import { grouped } from "../read/batch.ts";
import type { Transaction } from "./bulk.ts";
import { distinct } from "./touched.ts";

/** The stored reports that take part in a change, and how many of each group of participants were left out. */
export interface Candidates {
  readonly ids: readonly string[];
  readonly absent: ReadonlyMap<string, number>;
}

/**
 * The stored reports whose calls may change when reports under `keys` come or go, found by the index of keys. Of a
 * group of few reports these are all; of a crowded one those that meet one of `keys`, those that meet these, and so on.
 * `except` are ids of reports that are known already.
 */
export async function findCandidates(
  transaction: Transaction,
  keys: readonly string[],
  except: readonly string[],
  resolver: Resolver,
): Promise<Candidates> {
  const ids: string[] = [];
  const absent = new Map<string, number>();
  const reaches = distinct(keys).flatMap((key) => resolver.reachOf(key) ?? []);
  for (const [group, changed] of grouped(reaches, (reach) => reach.group)) {
    const range = resolver.keysToAsk({ group, days: null });
    const few = await transaction.report.findMany({
      where: { callKey: { gte: range.from, lt: range.to }, id: { notIn: [...except] } },
      select: { id: true },
      take: CROWDED + 1,
    });
    if (few.length <= CROWDED) ids.push(...few.map(({ id }) => id));
    else {
      ids.push(...(await meeting(transaction, changed, except, resolver)));
      absent.set(group, few.length);
    }
  }
  return { ids, absent };
}

/** Ids of those that meet the given days, of those that meet these, and so on. */
async function meeting(
  transaction: Transaction,
  changed: readonly Reach[],
  except: readonly string[],
  resolver: Resolver,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const asked = new Set<string>();
  const toAsk = changed.filter(({ days }) => days !== null);
  for (let reach = toAsk.pop(); reach !== undefined; reach = toAsk.pop()) {
    const { from, to } = resolver.keysToAsk(reach);
    const rows = await transaction.report.findMany({
      where: { callKey: { gte: from, lt: to }, id: { notIn: [...except] } },
      select: { id: true, callKey: true },
    });
    for (const { id, callKey } of rows) {
      const other = resolver.reachOf(callKey);
      if (other === null || found.has(id) || !resolver.meet(reach, other)) continue;
      found.add(id);
      if (!asked.has(callKey)) toAsk.push(other);
      asked.add(callKey);
    }
  }
  return [...found];
}
