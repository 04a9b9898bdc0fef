import { CursorError, decodeCursor, encodeCursor } from "../store/read/cursor.ts";
import type { AnnouncementRecord } from "../store/read/records.ts";
import { callFilter } from "./call-filter.ts";
import type { Context, Live } from "./context.ts";
import type { SubscriptionCallReportedArgs } from "./generated/resolvers.ts";

/** So many announcements are read at a time. */
const PAGE = 100;

type Arguments = { [Name in keyof SubscriptionCallReportedArgs]?: SubscriptionCallReportedArgs[Name] | undefined };

/** The place of an announcement among all, as clients see it. */
export const announcementCursor = ({ number, reportId }: Pick<AnnouncementRecord, "number" | "reportId">): string =>
  encodeCursor({ key: number, id: reportId });

/**
 * The announcements that meet the filter, each as soon as it is stored, until the iterator is told to return. They are
 * read when they are asked for, a page at a time, so one who takes them slowly keeps nobody else's memory busy.
 * Throws a `CursorError` for an `after` that is none.
 */
export async function callsReported(
  { filter, after }: Arguments,
  { live }: Context,
): Promise<AsyncIterableIterator<AnnouncementRecord>> {
  if (live === null) throw new Error("a subscription was run as a query");
  const latest = await live.feed.latest();
  const cursor = live.resume ?? after;
  const from = cursor == null ? latest : numberOf(cursor, latest);
  live.reached(announcementCursor({ number: from, reportId: "" }));
  return stoppable((signal) => announcements({ filter, from }, live, signal));
}

async function* announcements(
  { filter, from }: { readonly filter: Arguments["filter"]; readonly from: number },
  { feed, now, reached }: Live,
  signal: AbortSignal,
): AsyncGenerator<AnnouncementRecord, void, undefined> {
  for (let after = from; ; ) {
    const upTo = await feed.beyond(after, signal);
    if (upTo === null) return;
    const context = now();
    // Whom a name means is asked each time: an article may have named someone new.
    const wanted = { filter: await callFilter(filter, [], context), range: { after, upTo, count: PAGE } };
    const page = await context.load.announcements(wanted);
    await context.load.reportIfAny.loadMany(page.map(({ reportId }) => reportId));
    for (const announcement of page) {
      // It may be gone since the page was read.
      if ((await now().load.reportIfAny.load(announcement.reportId)) === null) continue;
      reached(announcementCursor(announcement));
      yield announcement;
    }
    after = page.length < PAGE ? upTo : (page.at(-1)?.number ?? upTo);
  }
}

/** The number in a cursor, which no number behind `latest` can be in. */
function numberOf(cursor: string, latest: number): number {
  const { key } = decodeCursor(cursor);
  if (typeof key === "number" && Number.isInteger(key) && 0 <= key && key <= latest) return key;
  throw new CursorError(`"${cursor.slice(0, 80)}" is not a cursor of this subscription. Take it from an announcement.`);
}

/** A generator that ends as soon as it is told to return, also while it waits. */
function stoppable<Value>(
  generate: (signal: AbortSignal) => AsyncGenerator<Value, void, undefined>,
): AsyncIterableIterator<Value> {
  const stop = new AbortController();
  const values = generate(stop.signal);
  return {
    next: () => values.next(),
    return: () => {
      stop.abort();
      return values.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
