import type { Store } from "../../store/open.ts";
import { latestAnnouncement } from "../../store/read/announcements.ts";
import type { BugLog } from "../errors.ts";

/** Tells subscriptions that something was stored, by whichever process. */
export interface Feed {
  /** The number of the latest announcement; 0 when there was none. */
  latest(): Promise<number>;
  /** The number of the latest announcement as soon as it is higher than `number`; null when `signal` comes first. */
  beyond(number: number, signal: AbortSignal): Promise<number | null>;
}

/** How often it looks while someone waits, in milliseconds. */
const INTERVAL = 1000;

/**
 * Looks into the database once a second while someone waits, and not otherwise. A look is one statement that reads one
 * row. When the database does not answer, that is logged, and the next look comes a second later.
 */
export function createFeed(store: Store, log: BugLog): Feed {
  const waiting = new Set<{ readonly than: number; readonly tell: (latest: number) => void }>();
  let known = 0;
  let looking = false;

  const latest = async (): Promise<number> => {
    known = Math.max(known, await latestAnnouncement(store));
    return known;
  };
  const look = async (): Promise<void> => {
    looking = false;
    try {
      await latest();
    } catch (error) {
      log.error({ err: error }, "could not look for new announcements");
    }
    for (const { than, tell } of waiting) if (known > than) tell(known);
    lookLater();
  };
  const lookLater = (): void => {
    if (looking || waiting.size === 0) return;
    looking = true;
    setTimeout(look, INTERVAL).unref();
  };

  return {
    latest,
    beyond: (number, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(null);
        if (known > number) return resolve(known);
        const settle = (value: number | null): void => {
          waiting.delete(waiter);
          signal.removeEventListener("abort", give);
          resolve(value);
        };
        const give = (): void => settle(null);
        const waiter = { than: number, tell: settle };
        signal.addEventListener("abort", give, { once: true });
        waiting.add(waiter);
        lookLater();
      }),
  };
}
