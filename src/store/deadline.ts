import type { Store } from "./open.ts";

/** The time for a request is over, or whoever asked has gone: nothing more is read for it. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/**
 * The same store, which sends no further statement once `passed` says so: whoever uses it then gets a
 * `DeadlinePassed`. A statement under way is not interrupted. It is asked and not told, because a request whose
 * statements answer at once leaves no room for a timer in between.
 */
export const withDeadline = (store: Store, passed: () => boolean): Store => ({
  ...store,
  client: new Proxy(store.client, {
    get: (client, property) => {
      if (passed()) throw new DeadlinePassed("the deadline has passed");
      const value: unknown = Reflect.get(client, property, client);
      // Its methods go on inside it, and do not come back here.
      return typeof value === "function" ? value.bind(client) : value;
    },
  }),
});
