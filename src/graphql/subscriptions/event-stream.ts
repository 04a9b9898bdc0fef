import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import { z } from "zod";
import { Refused, refused, type SubscriptionRequest } from "./prepare.ts";
import type { ResultStream } from "./stream.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** How often something is sent, in milliseconds, so that nobody in between takes the connection for dead. */
const SENT_EVERY = 12_000;

/** How long a connection may take nothing, in milliseconds, until it is cut. */
const STALLED = 30_000;

/** Whether a request is for events: they are the first thing that it accepts. */
export const wantsEvents = ({ headers }: FastifyRequest): boolean =>
  /^\s*text\/event-stream\s*(?:[,;]|$)/i.test(headers.accept ?? "");

/**
 * Answers a request with the events of its subscription, as `graphql-sse` has it for distinct connections: what is
 * wrong with the document comes as an event too. Events have ids, after which `Last-Event-ID` goes on. Status 503 when there is no room for another subscription.
 */
export async function sendEvents(
  subscriptions: Subscriptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const { authorization } = request.headers;
    const { stream } = await subscriptions.open(subscriptionRequest(request), { authorization, open: 0 });
    // It may be waiting for an event that is long in coming.
    reply.raw.once("close", () => void stream.return?.());
    request.raw.setTimeout(STALLED);
    return send(reply, eventsOf(stream, subscriptions));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const status = statusOf(error.errors);
    const errors = subscriptions.format(error.errors);
    if (status !== null) return reply.code(status).send({ errors });
    return send(reply, [event({ errors }), COMPLETE]);
  }
}

/** It goes out as fast as it is taken: nothing is asked for before there is room for it. */
const send = (reply: FastifyReply, texts: Iterable<string> | AsyncIterable<string>): FastifyReply =>
  reply
    .header("content-type", "text/event-stream; charset=utf-8")
    .header("cache-control", "no-store")
    .header("x-accel-buffering", "no")
    // Kept for another request behind this one, it would keep a server waiting that is going down.
    .header("connection", "close")
    .send(Readable.from(texts));

async function* eventsOf(stream: ResultStream, subscriptions: Subscriptions): AsyncGenerator<string, void> {
  // Headers go out with the first words. With an id, a client can come back to where it was also before any event.
  yield `id: ${stream.cursor()}\n\n`;
  for (let next = stream.next(); ; ) {
    const result = await within(SENT_EVERY, next);
    if (result === null) yield ALIVE;
    else if (result.done === true) break;
    else {
      const { errors, ...rest } = result.value;
      const shown = errors === undefined ? rest : { ...rest, errors: subscriptions.format(errors) };
      yield `id: ${stream.cursor()}\n${event(shown)}`;
      next = stream.next();
    }
  }
  // A client takes a stream that breaks off for one to subscribe to again.
  if (!subscriptions.closed) yield COMPLETE;
}

const ALIVE = ":\n\n";
const COMPLETE = "event: complete\ndata:\n\n";
const event = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/** The value, or null when it takes longer. */
async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The status of an answer that no event stream begins with; null for one with the errors as an event. */
function statusOf(errors: readonly GraphQLError[]): number | null {
  const { status } = HTTP.parse(errors[0]?.extensions.http);
  return status === 400 ? null : status;
}

const HTTP = z.object({ status: z.number() }).catch({ status: 400 });

function subscriptionRequest({ method, body, query, headers }: FastifyRequest): SubscriptionRequest {
  const parsed = (method === "GET" ? FROM_ADDRESS : FROM_BODY).safeParse(method === "GET" ? query : body);
  // Browsers' EventSource sends it when it comes back.
  const resume = headers["last-event-id"];
  if (parsed.success) return { ...parsed.data, ...(typeof resume === "string" && resume !== "" && { resume }) };
  throw refused(
    "BAD_REQUEST",
    "Send `query`, `operationName`, `variables` and `extensions` as GraphQL over HTTP has them.",
  );
}

const FROM_BODY = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

const json = z.string().transform((text, context) => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    context.addIssue("is no JSON");
    return z.NEVER;
  }
});

const FROM_ADDRESS = z.object({
  query: z.string().optional(),
  operationName: z.string().optional(),
  variables: json.pipe(FROM_BODY.shape.variables).optional(),
  extensions: json.pipe(FROM_BODY.shape.extensions).optional(),
});
