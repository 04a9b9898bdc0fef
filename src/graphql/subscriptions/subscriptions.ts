import type { DocumentNode, GraphQLError, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { authenticate, Unauthenticated } from "../../store/tokens.ts";
import { type Context, type ContextParts, createContext } from "../context.ts";
import type { Documents } from "../documents.ts";
import { type BugLog, errorForClient, unauthenticated } from "../errors.ts";
import { pricesOf } from "../limits/cost.ts";
import type { RequestLog } from "../request-log.ts";
import { createFeed } from "./feed.ts";
import { prepareSubscription, Refused, refused, type SubscriptionRequest } from "./prepare.ts";
import { type ResultStream, resultStream } from "./stream.ts";

export interface SubscriptionsParts extends ContextParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly documents: Documents | null;
  /** How long one event may take to be put together, in milliseconds. */
  readonly timeout: number;
  /** How many subscriptions may be open at a time. */
  readonly most: number;
  /** Whether a token is needed. */
  readonly private: boolean;
  readonly log: BugLog & RequestLog;
  /** Told how many are open whenever that changes. */
  readonly onChange: (open: number) => void;
}

/** Who subscribes: one socket, or one request. */
export interface Subscriber {
  /** What an `Authorization` header holds, however it came here. */
  readonly authorization: string | undefined;
  /** How many subscriptions it has open. */
  open: number;
}

export interface OpenSubscription {
  readonly document: DocumentNode;
  readonly stream: ResultStream;
}

/** All that are open, whichever way they came in. */
export interface Subscriptions {
  /** Rejects with a `Refused` when nobody may subscribe with this authorization. */
  admit(authorization: string | undefined): Promise<void>;
  /** Begins one. Rejects with a `Refused`. */
  open(request: SubscriptionRequest, subscriber: Subscriber): Promise<OpenSubscription>;
  /** Errors as they go out to clients. */
  format(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[];
  /** Whether `close` was called. */
  readonly closed: boolean;
  /** Ends all that are open, and begins no more. */
  close(): void;
}

/** How many one socket may have open. */
export const MOST_PER_SUBSCRIBER = 20;

/** How long they read with the same context, in milliseconds: what several of them ask for meanwhile is read once. */
const SHARED = 1000;

/** How long a token is taken to hold, in milliseconds, before it is looked up again. */
const BELIEVED = 60_000;

export function createSubscriptions(parts: SubscriptionsParts): Subscriptions {
  const { schema, store, log, most, onChange } = parts;
  const preparation = { ...parts, prices: pricesOf(schema) };
  const live = {
    feed: createFeed(store, log),
    now: shared(() => createContext(parts, deadline(), undefined)),
  };
  const deadline = (): (() => boolean) => {
    const end = performance.now() + parts.timeout;
    return () => performance.now() >= end;
  };
  const streams = new Set<ResultStream>();
  let open = 0;
  let closed = false;

  const admit = async (authorization: string | undefined): Promise<void> => {
    if (!parts.private) return;
    await authenticate(store, authorization, new Date()).catch((error: unknown) => {
      throw error instanceof Unauthenticated ? new Refused([unauthenticated(error)]) : error;
    });
  };

  const count = (subscriber: Subscriber, change: 1 | -1): void => {
    open += change;
    subscriber.open += change;
    if (change < 0) onChange(open);
  };

  const begin = async (request: SubscriptionRequest, subscriber: Subscriber): Promise<OpenSubscription> => {
    const prepared = prepareSubscription(request, preparation);
    if (closed) throw notNow("GOING_DOWN", "The server is going down. Try again in a moment.");
    if (open >= most) throw notNow(TOO_MANY, `The server has ${most} subscriptions open, and takes no more.`, most);
    if (subscriber.open >= MOST_PER_SUBSCRIBER) {
      const message = `This connection has ${MOST_PER_SUBSCRIBER} subscriptions open. Complete one of them first.`;
      throw notNow(TOO_MANY, message, MOST_PER_SUBSCRIBER);
    }
    count(subscriber, 1);
    const begun = performance.now();
    try {
      await admit(subscriber.authorization);
      const stream = await resultStream(prepared, {
        schema,
        live,
        resume: request.resume ?? null,
        permit: everySoOften(BELIEVED, () => admit(subscriber.authorization)),
        onEnd: (events, errors) => {
          streams.delete(stream);
          count(subscriber, -1);
          const codes = errors.map(({ extensions }) => extensions.code ?? "INTERNAL_SERVER_ERROR");
          log.info(
            {
              operation: prepared.operation.name?.value ?? "subscription",
              milliseconds: Math.round(performance.now() - begun),
              events,
              ...(codes.length > 0 && { errors: codes }),
            },
            "unsubscribed",
          );
        },
      });
      // Told once it stands: what is stored from now on is sent.
      onChange(open);
      streams.add(stream);
      if (closed) void stream.return?.();
      return { document: prepared.document, stream };
    } catch (error) {
      count(subscriber, -1);
      throw error;
    }
  };

  return {
    admit,
    open: begin,
    format: formatter(log),
    get closed() {
      return closed;
    },
    close: () => {
      closed = true;
      for (const stream of streams) void stream.return?.();
    },
  };
}

const TOO_MANY = "TOO_MANY_SUBSCRIPTIONS";

const notNow = (code: string, message: string, limit?: number): Refused =>
  refused(code, message, { http: { status: 503 }, ...(limit !== undefined && { limit }) });

/** The same context for a while, and then a new one. */
function shared(create: () => Context): () => Context {
  let context: Context | null = null;
  let until = 0;
  return () => {
    if (context === null || performance.now() > until) {
      context = create();
      until = performance.now() + SHARED;
    }
    return context;
  };
}

/** Asks when so many milliseconds have passed since it was last asked, or was made. */
function everySoOften(milliseconds: number, ask: () => Promise<void>): () => Promise<void> {
  let until = performance.now() + milliseconds;
  return async () => {
    if (performance.now() <= until) return;
    await ask();
    until = performance.now() + milliseconds;
  };
}

/** As Apollo Server does it for queries. */
function formatter(log: BugLog): Subscriptions["format"] {
  const forClient = errorForClient(log);
  return (errors) =>
    errors.map((error) => {
      const { extensions, ...formatted } = error.toJSON();
      const { http: _, ...shown }: Record<string, unknown> = { code: "INTERNAL_SERVER_ERROR", ...extensions };
      return forClient({ ...formatted, extensions: shown }, error);
    });
}
