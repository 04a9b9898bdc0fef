/** Gives out turns, one holder at a time for each key, in the order of asking. */
export interface Turns {
  /** Waits for the key's turn. Whoever got it must call what it gives, once, to pass it on. */
  take(key: string): Promise<() => void>;
}

/** @param pause milliseconds between the end of one turn and the beginning of the next of the same key */
export function createTurns(pause: (key: string) => number): Turns {
  /** When the last turn of a key that was asked for has ended. */
  const last = new Map<string, Promise<number>>();
  return {
    take: async (key) => {
      const before = last.get(key);
      let end = (_time: number) => {};
      const mine = new Promise<number>((resolve) => {
        end = resolve;
      });
      last.set(key, mine);
      if (before !== undefined) await delay((await before) + pause(key) - performance.now());
      return () => {
        end(performance.now());
        // Forgotten when it no longer makes anybody wait, which must not keep a program alive.
        setTimeout(() => last.get(key) === mine && last.delete(key), pause(key)).unref();
      };
    },
  };
}

/** Somebody waits for it, so it keeps the program alive. */
const delay = (milliseconds: number): Promise<void> =>
  milliseconds <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
