/** Statuses that say "not now": the same request may be answered a little later. */
export const NOT_NOW: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The wait before the first repetition, in milliseconds; each further one waits twice as long … */
const FIRST_WAIT = 200;
/** … and never longer than this. */
const LONGEST_WAIT = 30_000;

/**
 * Sends a request that may be sent again: up to `retries` more times when the server cannot be reached or says "not
 * now". Gives the last answer, or throws the last failure; throws at once when `signal` is aborted.
 */
export async function sendAgain(
  send: () => Promise<Response>,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await send();
      if (attempt === retries || !NOT_NOW.has(response.status)) return response;
      await response.body?.cancel();
    } catch (error) {
      if (attempt === retries || signal?.aborted) throw error;
    }
    await pause(attempt, signal);
  }
}

/**
 * Waits before another attempt: twice as long each time, with a part of chance so that clients do not come back
 * together. Rejects as soon as `signal` is aborted.
 */
export function pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
  const milliseconds = Math.min(FIRST_WAIT * 2 ** attempt, LONGEST_WAIT) * (0.5 + Math.random() / 2);
  return new Promise((resolve, reject) => {
    const give = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", give);
      resolve();
    }, milliseconds);
    if (signal?.aborted) give();
    else signal?.addEventListener("abort", give, { once: true });
  });
}
