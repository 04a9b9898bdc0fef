/** Gives out turns, one holder at a time for each key, in the order of asking. */
export interface Turns {
  /** Waits for the key's turn. Whoever got it must call what it gives, once, to pass it on. */
  take(key: string): Promise<() => void>;
}

/** @param pause milliseconds between the end of one turn and the beginning of the next of the same key */
export function createTurns(pause: (key: string) => number): Turns {
  const last = new Map<string, Promise<void>>();
  return {
    take: async (key) => {
      const before = last.get(key) ?? Promise.resolve();
      let release = () => {};
      const mine = new Promise<void>((resolve) => {
        release = resolve;
      });
      const after = before.then(() => mine).then(() => delay(pause(key)));
      last.set(key, after);
      void after.then(() => {
        if (last.get(key) === after) last.delete(key);
      });
      await before;
      return release;
    },
  };
}

function delay(milliseconds: number): Promise<void> {
  // The pause must not keep a program alive that has nothing else to do.
  return milliseconds <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
