import { grouped } from "../../model/grouped.ts";
import { CROWDED, type GroupChange, type KeyRange, type Resolver } from "../../model/resolution.ts";
import { listOf, type Transaction } from "./bulk.ts";
import { distinct } from "./touched.ts";

/** The stored reports that take part in a change. */
export interface Candidates {
  readonly ids: readonly string[];
  /** Of each crowded group, the keys of all reports, stored and new, near those that change. */
  readonly crowded: ReadonlyMap<string, readonly string[]>;
}

/** Keys of reports that change; `except` are the ids of stored ones among them. */
export interface KeysChanged extends Omit<GroupChange, "total" | "stored"> {
  readonly except: readonly string[];
}

/** The stored reports whose calls may change when reports come or go, found by the index of keys. */
export async function findCandidates(
  transaction: Transaction,
  { except, ...keys }: KeysChanged,
  resolver: Resolver,
): Promise<Candidates> {
  const reaches = distinct([...keys.gone, ...keys.come, ...keys.changed]).flatMap((key) => resolver.reachOf(key) ?? []);
  const groups = distinct(reaches.map(({ group }) => group));
  const totals = await countUnder(transaction, groups.map(resolver.keysOfGroup), except);
  const totalOf = new Map(groups.map((group, at) => [group, totals[at] ?? 0]));
  const around = reaches.flatMap((reach) => {
    const few = (totalOf.get(reach.group) ?? 0) <= CROWDED;
    return (few ? resolver.keysOfGroup(reach.group) : resolver.keysAround(reach)) ?? [];
  });
  const groupOf = (key: string): string => resolver.reachOf(key)?.group ?? "";
  const stored = grouped(await reportsUnder(transaction, around, except), ({ key }) => groupOf(key));
  const [gone, come, changed] = [keys.gone, keys.come, keys.changed].map((some) => grouped(some, groupOf));
  const changes = groups.map((group) => ({
    group,
    total: totalOf.get(group) ?? 0,
    stored: stored.get(group) ?? [],
    gone: gone?.get(group) ?? [],
    come: come?.get(group) ?? [],
    changed: changed?.get(group) ?? [],
  }));
  const crowded = changes.filter(({ total, come }) => total + come.length > CROWDED);
  return {
    ids: changes.flatMap(resolver.concerned),
    crowded: new Map(crowded.map(({ group, stored, come }) => [group, [...stored.map(({ key }) => key), ...come]])),
  };
}

/** How many reports stand in each of the ranges, or one more than a group may have that is not crowded. */
async function countUnder(
  transaction: Transaction,
  ranges: readonly KeyRange[],
  except: readonly string[],
): Promise<readonly number[]> {
  const rows = await transaction.$queryRaw<readonly { readonly count: number | bigint }[]>`
    SELECT (SELECT count(*) FROM (
      SELECT 1 FROM "Report" r WHERE r."callKey" >= k.value ->> 0 AND r."callKey" < k.value ->> 1
      AND r."id" NOT IN ${listOf(except)} LIMIT ${CROWDED + 1})) AS "count"
    FROM json_each(${rangesOf(ranges)}) k ORDER BY k.key`;
  return rows.map(({ count }) => Number(count));
}

/** The reports that stand in one of the ranges. */
async function reportsUnder(
  transaction: Transaction,
  ranges: readonly KeyRange[],
  except: readonly string[],
): Promise<readonly { readonly id: string; readonly key: string }[]> {
  if (ranges.length === 0) return [];
  return transaction.$queryRaw`
    SELECT DISTINCT r."id", r."callKey" AS "key" FROM json_each(${rangesOf(ranges)}) k
    CROSS JOIN "Report" r ON r."callKey" >= k.value ->> 0 AND r."callKey" < k.value ->> 1
    WHERE r."id" NOT IN ${listOf(except)}`;
}

const rangesOf = (ranges: readonly KeyRange[]): string =>
  JSON.stringify([...new Map(ranges.map(({ from, to }) => [from, [from, to]])).values()]);
