import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { callCondition } from "./call-filter.ts";
import type { AnnouncementRange, AnnouncementRecord, CallFilter } from "./records.ts";

/** The highest number that an announcement was ever given; 0 when there was none. One statement that costs nothing. */
export async function latestAnnouncement(store: Store): Promise<number> {
  const [row] = await store.client.$queryRaw<readonly { seq: number | bigint }[]>`
    SELECT "seq" FROM sqlite_sequence WHERE "name" = 'Announcement'`;
  return Number(row?.seq ?? 0);
}

/** The announcements in a range, in their order, of reports whose call meets the filter as it is now. One statement. */
export async function announcementsBetween(
  store: Store,
  filter: CallFilter,
  { after, upTo, count }: AnnouncementRange,
): Promise<readonly AnnouncementRecord[]> {
  const rows = await store.client.$queryRaw<readonly RawRow[]>(Prisma.sql`
    SELECT n."number", n."reportId", n."corrected"
    FROM "Announcement" n JOIN "Report" r ON r."id" = n."reportId" JOIN "Call" c ON c."id" = r."callId"
    WHERE n."number" > ${after} AND n."number" <= ${upTo} AND ${callCondition(filter)}
    ORDER BY n."number" LIMIT ${count}`);
  return rows.map(({ number, reportId, corrected }) => ({
    number: Number(number),
    reportId,
    corrected: Boolean(corrected),
  }));
}

interface RawRow {
  readonly number: number | bigint;
  readonly reportId: string;
  readonly corrected: number | bigint | boolean;
}
