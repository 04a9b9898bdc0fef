import type { FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { CloseCode, makeServer } from "graphql-ws";
import type { WebSocket } from "ws";
import type { BugLog } from "../errors.ts";
import { Refused } from "./prepare.ts";
import type { ResultStream } from "./stream.ts";
import type { Subscriber, Subscriptions } from "./subscriptions.ts";

/** How long a client may take until it says who it is, in milliseconds. */
const INITIALISED_WITHIN = 3000;

/** How often a socket is asked whether it is still there, in milliseconds. It has as long to say so. */
const ASKED_EVERY = 12_000;

/** How long a socket may stay open without a subscription, in milliseconds. */
const IDLE = 60_000;

/** How many messages a socket may send a minute. */
const MOST_MESSAGES = 600;

/** The browser or program at the other end. */
interface Peer extends Subscriber {
  authorization: string | undefined;
  readonly close: (code: number, reason: string) => void;
}

/** Speaks `graphql-transport-ws` on sockets that have been opened, each until it is closed. */
export function webSockets(
  subscriptions: Subscriptions,
  schema: GraphQLSchema,
  log: BugLog,
): (socket: WebSocket, request: FastifyRequest) => void {
  const server = makeServer<Record<string, unknown>, Peer>({
    connectionInitWaitTimeout: INITIALISED_WITHIN,
    onConnect: async ({ extra, connectionParams }) => {
      const { authorization } = connectionParams ?? {};
      if (typeof authorization === "string") extra.authorization = authorization;
      try {
        await subscriptions.admit(extra.authorization);
        return true;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        extra.close(CloseCode.Forbidden, error.message);
        return false;
      }
    },
    onSubscribe: async ({ extra }, _id, request) => {
      try {
        const { stream, document } = await subscriptions.open(request, extra);
        return { schema, document, operationName: request.operationName, rootValue: stream };
      } catch (error) {
        if (error instanceof Refused) return error.errors;
        throw error;
      }
    },
    // It has begun already: what was wrong with it is told above.
    subscribe: ({ rootValue }) => rootValue as ResultStream,
    onNext: (_context, _id, _request, _args, { data, extensions, errors }) => ({
      data: data ?? null,
      ...(extensions && { extensions }),
      ...(errors && { errors: subscriptions.format(errors) }),
    }),
    onError: (_context, _id, _request, errors) => subscriptions.format(errors),
  });

  return (socket, { headers }) => {
    const close = (code: number, reason: string): void => socket.close(code, reason.slice(0, 120));
    const peer: Peer = { authorization: headers.authorization, open: 0, close };
    const allowed = messageAllowance();
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Settles when the other end has room for it, and not before that is the next event asked for.
        send: (text) =>
          new Promise((resolve) => {
            if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
            else resolve();
          }),
        close: (code = 1000, reason = "") => close(code, reason),
        onMessage: (answer) => {
          socket.on("message", (message) => {
            if (socket.readyState !== socket.OPEN) return;
            if (!allowed()) return close(4429, `At most ${MOST_MESSAGES} messages a minute are taken.`);
            answer(String(message)).catch((error: unknown) => {
              log.error({ err: error }, "a socket failed by our fault");
              close(CloseCode.InternalServerError, "Something went wrong here, not in your message.");
            });
          });
        },
      },
      peer,
    );
    const stopAsking = askWhetherThere(socket, peer);
    socket.once("close", (code, reason) => {
      stopAsking();
      void closed(code, String(reason));
    });
  };
}

/** Whether another message is taken: so many in each minute. */
function messageAllowance(): () => boolean {
  let until = 0;
  let left = 0;
  return () => {
    if (performance.now() > until) {
      until = performance.now() + 60_000;
      left = MOST_MESSAGES;
    }
    left -= 1;
    return left >= 0;
  };
}

/** Pings a socket as long as it answers, and closes one that does not, or that nobody uses. Gives what ends that. */
function askWhetherThere(socket: WebSocket, peer: Peer): () => void {
  let answered = true;
  let idleSince = performance.now();
  socket.on("pong", () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (peer.open > 0) idleSince = performance.now();
    if (!answered) peer.close(4410, "Nothing was taken for too long. Subscribe again, after the last cursor.");
    else if (performance.now() - idleSince > IDLE) peer.close(1000, "There was no subscription for a minute.");
    else {
      answered = false;
      socket.ping();
    }
  }, ASKED_EVERY);
  return () => clearInterval(timer);
}
