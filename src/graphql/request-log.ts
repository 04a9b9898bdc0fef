import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";
import { traceOf } from "./trace.ts";

/** Where requests are written down. */
export interface RequestLog {
  info(details: object, message: string): void;
}

/** Where requests are counted. `outcome` is "ok", or the code of the first error. */
export interface RequestCount {
  answered(outcome: string, seconds: number): void;
}

/** One line for each operation: its name, how long it took in milliseconds, how many statements it sent to the database, its errors' codes. */
export const requestLog = (log: RequestLog, count: RequestCount | null): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    const begin = performance.now();
    return {
      willSendResponse: async ({ request, operationName, operation, contextValue, errors }) => {
        const milliseconds = performance.now() - begin;
        const codes = [...new Set(errors?.map(({ extensions }) => String(extensions.code)))];
        const trace = traceOf(request.http?.headers.get("traceparent"));
        count?.answered(codes[0] ?? "ok", milliseconds / 1000);
        log.info(
          {
            operation: operationName ?? operation?.operation ?? null,
            milliseconds: Math.round(milliseconds),
            statements: contextValue.statements(),
            ...(codes.length > 0 && { errors: codes }),
            ...(trace && { trace: trace.id }),
          },
          "answered",
        );
      },
    };
  },
});
