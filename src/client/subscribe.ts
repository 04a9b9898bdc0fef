import { ReadoutError } from "./errors.ts";
import { streamEvents } from "./event-stream.ts";
import { NOT_NOW, pause } from "./retry.ts";

/** The server sends something every 12 s, if only to say that it is there. A line silent for longer, in ms, is dead. */
const SILENT = 30_000;

/**
 * The results of a subscription: the data of the `next` events of what `connect` gives, which is told the id of the last
 * event. When the line breaks off or falls silent it is made again, and goes on behind that event; the first one is
 * tried `retries` times more. Ends when the server completes the subscription. Throws what `connect` throws, unless that
 * says "not now", and the reason of `signal` when it is aborted.
 */
export async function* subscriptionResults(
  connect: (lastEventId: string | null, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>,
  retries: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown, void, undefined> {
  let last: string | null = null;
  for (let attempt = 0; ; attempt++) {
    const line = openLine(signal);
    try {
      const body = await connect(last, line.signal);
      for await (const { id, event, data } of streamEvents(body, line.heard)) {
        if (id !== "") {
          last = id;
          attempt = 0;
        }
        if (event === "complete") return;
        if (event !== "next") continue;
        line.unheard();
        yield JSON.parse(data);
        line.heard();
      }
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof ReadoutError && !NOT_NOW.has(error.status)) throw error;
      if (last === null && attempt >= retries) throw error;
    } finally {
      line.hangUp();
    }
    await pause(attempt, signal);
  }
}

/** A line that is cut when nothing has been heard on it for too long. */
function openLine(signal: AbortSignal | undefined) {
  const cut = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unheard = (): void => clearTimeout(timer);
  const heard = (): void => {
    unheard();
    timer = setTimeout(() => cut.abort(), SILENT);
  };
  heard();
  return {
    signal: AbortSignal.any([cut.signal, ...(signal ? [signal] : [])]),
    heard,
    /** Nobody is listening for a while. */
    unheard,
    hangUp: (): void => {
      unheard();
      cut.abort();
    },
  };
}
