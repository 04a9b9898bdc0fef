import { grouped } from "../../model/grouped.ts";
import { nextPeriod, type Period, periodOf, type TimeUnit } from "../../model/period.ts";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { callCondition } from "./call-filter.ts";
import type { CallFilter, TimelineRecord } from "./records.ts";

/** More periods than this are asked for by mistake: six years of days. */
export const MOST_PERIODS = 2200;

/** The calls that fit are spread over too many periods to list; `message` is for whoever asked. */
export class TimelineTooLong extends Error {
  override readonly name = "TimelineTooLong";
}

/** How many calls fell into each period, the empty ones between the first and the last included. One statement. */
export async function timeline(store: Store, filter: CallFilter, unit: TimeUnit): Promise<TimelineRecord> {
  const rows = await store.client.$queryRaw<readonly SpanRow[]>(Prisma.sql`
    SELECT '' AS "parent", c."earliest" AS "earliest", c."latest" AS "latest", COUNT(*) AS "count"
    FROM "Call" c WHERE ${callCondition(filter)} GROUP BY c."earliest", c."latest"`);
  return timelineOf(rows, unit);
}

/** The same for the calls of each leader, in the order of the ids. One statement. */
export async function timelinesOfLeaders(
  store: Store,
  leaderIds: readonly string[],
  filter: CallFilter,
  unit: TimeUnit,
): Promise<readonly TimelineRecord[]> {
  const rows = await store.client.$queryRaw<readonly SpanRow[]>(Prisma.sql`
    SELECT p."leaderId" AS "parent", c."earliest" AS "earliest", c."latest" AS "latest", COUNT(*) AS "count"
    FROM "Participant" p JOIN "Call" c ON c."id" = p."callId"
    WHERE p."leaderId" IN (${Prisma.join([...leaderIds])}) AND ${callCondition(filter)}
    GROUP BY p."leaderId", c."earliest", c."latest"`);
  const byLeader = grouped(rows, ({ parent }) => parent);
  return leaderIds.map((id) => timelineOf(byLeader.get(id) ?? [], unit));
}

/** Calls with the same first and last day on which they can have been. */
interface SpanRow {
  readonly parent: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly count: number | bigint;
}

/** A call falls into a period when every day on which it can have been does; otherwise it is not placed. */
function timelineOf(rows: readonly SpanRow[], unit: TimeUnit): TimelineRecord {
  const counts = new Map<string, number>();
  let unplacedCount = 0;
  for (const { earliest, latest, count } of rows) {
    const period = earliest === null ? null : periodOf(earliest, unit);
    if (period === null || latest === null || latest > period.to) unplacedCount += Number(count);
    else counts.set(period.from, (counts.get(period.from) ?? 0) + Number(count));
  }
  const days = [...counts.keys()].sort();
  const periods = periodsBetween(days[0] ?? null, days.at(-1) ?? null, unit);
  return { periods: periods.map((period) => ({ ...period, count: counts.get(period.from) ?? 0 })), unplacedCount };
}

function periodsBetween(first: string | null, last: string | null, unit: TimeUnit): readonly Period[] {
  const periods: Period[] = [];
  if (first === null || last === null) return periods;
  for (let period = periodOf(first, unit); period.from <= last; period = nextPeriod(period, unit)) {
    if (periods.length === MOST_PERIODS) {
      throw new TimelineTooLong(
        `From ${first} to ${last} there are more than ${MOST_PERIODS} periods: ask for longer ones, or for fewer days.`,
      );
    }
    periods.push(period);
  }
  return periods;
}
