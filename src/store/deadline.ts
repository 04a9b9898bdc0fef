import { AsyncLocalStorage } from "node:async_hooks";
import type { Store } from "./open.ts";

/** The time for a request is over, or whoever asked has gone: nothing more is read for it. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/** What is done for one request. */
export interface Work {
  /** Whether its time is over. */
  readonly passed: () => boolean;
  /** Called with each statement that is sent for it. */
  readonly sent?: () => void;
  /** Called when something of the store's begins, and when it has ended. */
  readonly begun?: () => void;
  readonly ended?: () => void;
}

const underWay = new AsyncLocalStorage<Work>();

/** For whom the statement is that is about to be sent; undefined when it is for nobody who waits. */
export const workUnderWay = (): Work | undefined => underWay.getStore();

/**
 * The same store, used for a request: once its time is over, no further statement that reads is sent, one under way is
 * interrupted, and whoever waits for either gets a `DeadlinePassed`. A change that has begun goes on to its end.
 */
export const withDeadline = (store: Store, work: Work): Store => ({ ...store, client: within(store.client, work) });

/** An object of Prisma's of which each call, and all that comes of it, is part of the work. */
const within = <Of extends object>(target: Of, work: Work): Of =>
  new Proxy(target, {
    get: (_, property) => {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value === "function") {
        return (...args: readonly unknown[]) =>
          underWay.run(work, () => begun(Reflect.apply(value, target, args), work));
      }
      return typeof value === "object" && value !== null ? within(value, work) : value;
    },
  });

/** What Prisma promises, begun here and now: it would wait until it is awaited, which may be somewhere else. */
function begun(result: unknown, work: Work): unknown {
  if (typeof result !== "object" || result === null || !("then" in result)) return result;
  work.begun?.();
  const ended = (): void => work.ended?.();
  const promise = Promise.resolve(result);
  promise.then(ended, ended);
  return promise;
}
