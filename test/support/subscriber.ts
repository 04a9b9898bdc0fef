import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import { onTestFinished } from "vitest";
import WebSocket from "ws";

// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
type Result = any;

export interface Subscriber {
  /** The next `count` results, once they are there. */
  readonly take: (count: number) => Promise<readonly Result[]>;
  readonly stop: () => void;
}

/** Subscribes by graphql-ws until the test ends. */
export function overWebSocket(url: string, query: string, variables: Record<string, unknown> = {}): Subscriber {
  const client = createWsClient({ url: socketUrl(url), webSocketImpl: WebSocket, retryAttempts: 0 });
  return subscriber(client.iterate({ query, variables }));
}

/** Subscribes by graphql-sse, each time over a connection of its own, until the test ends. */
export function overEvents(url: string, query: string, variables: Record<string, unknown> = {}): Subscriber {
  const client = createSseClient({ url: `${url}/graphql`, retryAttempts: 0 });
  return subscriber(client.iterate({ query, variables }));
}

export const socketUrl = (url: string): string => `${url.replace(/^http/, "ws")}/graphql`;

function subscriber(results: AsyncIterableIterator<unknown>): Subscriber {
  const stop = (): void => void results.return?.();
  onTestFinished(stop);
  return {
    take: async (count) => {
      const taken: Result[] = [];
      while (taken.length < count) {
        const { value, done } = await results.next();
        if (done) throw new Error(`it ended after ${taken.length} of ${count} results`);
        taken.push(value);
      }
      return taken;
    },
    stop,
  };
}
