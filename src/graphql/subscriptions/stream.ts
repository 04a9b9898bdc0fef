import { createSourceEventStream, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { Live } from "../context.ts";
import { HIGHEST_COST } from "../limits/cost-plugin.ts";
import { type PreparedSubscription, Refused } from "./prepare.ts";

/** What a subscription gives; it ends when it is told to return, and behind an error that comes of no single event. */
export interface ResultStream extends AsyncIterableIterator<ExecutionResult, void, undefined> {
  /** The cursor of the last event, or that from which it began. */
  readonly cursor: () => string;
}

export interface StreamParts {
  readonly schema: GraphQLSchema;
  readonly live: Pick<Live, "feed" | "now">;
  /** The cursor after which to go on, whatever the document says; null when it is the document that says so. */
  readonly resume: string | null;
  /** Asked before each event; rejects with a `Refused` when it is not to be sent. */
  readonly permit: () => Promise<void>;
  /** Called once, with how many events there were, and what it ended on. */
  readonly onEnd: (events: number, errors: readonly GraphQLError[]) => void;
}

/**
 * Begins a subscription. Unlike graphql-js's `subscribe`, it runs every event in the context of its time, because one
 * context remembers whatever it has read. Rejects with a `Refused`.
 */
export async function resultStream(
  { document, operation, variables, cost }: PreparedSubscription,
  { schema, live, resume, permit, onEnd }: StreamParts,
): Promise<ResultStream> {
  const args = { schema, document, operationName: operation.name?.value, variableValues: variables };
  let cursor = "";
  const reached = (to: string): void => {
    cursor = to;
  };
  const contextValue = { ...live.now(), live: { ...live, resume, reached } };
  const source = await createSourceEventStream({ ...args, contextValue });
  if (!(Symbol.asyncIterator in source)) throw new Refused(source.errors ?? []);
  const events = source[Symbol.asyncIterator]();
  let sent = 0;
  let ended = false;

  const end = async (errors: readonly GraphQLError[] = []): Promise<typeof END> => {
    if (!ended) {
      ended = true;
      onEnd(sent, errors);
      await events.return?.();
    }
    return END;
  };
  const next = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    if (ended) return END;
    try {
      const { done, value } = await events.next();
      if (done) return await end();
      await permit();
      const result = await execute({ ...args, rootValue: value, contextValue: live.now() });
      sent += 1;
      return { value: { ...result, extensions: { cost: { operation: cost, limit: HIGHEST_COST } } } };
    } catch (error) {
      const errors = error instanceof Refused ? error.errors : [fault(error)];
      await end(errors);
      return { value: { errors } };
    }
  };
  const stream: ResultStream = {
    next,
    return: () => end(),
    [Symbol.asyncIterator]: () => stream,
    cursor: () => cursor,
  };
  return stream;
}

const END = { done: true, value: undefined } as const;

/** As graphql-js gives what a resolver throws. */
const fault = (error: unknown): GraphQLError => {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError, path: [] });
};
