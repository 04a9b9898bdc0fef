/** When the loaders of one request may read: together, and not while something is being read that may ask for more. */
export interface Turns {
  /** Something is being read. */
  readonly begun: () => void;
  /** It is not any more, however it ended. */
  readonly ended: () => void;
  /** Calls back when nothing is being read, and what came of it has been handed on. */
  readonly schedule: (callback: () => void) => void;
}

/**
 * Statements answer when they will. If loaders read as soon as the first has answered, what the others ask for would be read
 * apart, and how many statements a query takes would be a matter of luck.
 */
export function takeTurns(): Turns {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const readAll = (): void => {
    if (underWay > 0) return;
    const callbacks = waiting;
    waiting = [];
    for (const callback of callbacks) callback();
  };
  // As DataLoader does: behind all promises that are kept by now, whose takers may ask for more.
  const soon = (): void => {
    Promise.resolve().then(() => process.nextTick(readAll));
  };
  return {
    begun: () => {
      underWay += 1;
    },
    ended: () => {
      underWay -= 1;
      if (underWay === 0) soon();
    },
    schedule: (callback) => {
      waiting.push(callback);
      if (underWay === 0) soon();
    },
  };
}
