import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

/** Where requests are written down. */
export interface RequestLog {
  info(details: object, message: string): void;
}

/** One line for each operation: its name, how long it took in milliseconds, how often it read the database, its errors' codes. */
export const requestLog = (log: RequestLog): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    const begin = performance.now();
    return {
      willSendResponse: async ({ operationName, operation, contextValue, errors }) => {
        log.info(
          {
            operation: operationName ?? operation?.operation ?? null,
            milliseconds: Math.round(performance.now() - begin),
            reads: contextValue.reads(),
            ...(errors && { errors: [...new Set(errors.map(({ extensions }) => extensions.code))] }),
          },
          "answered",
        );
      },
    };
  },
});
