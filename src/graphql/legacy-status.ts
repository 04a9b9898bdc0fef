import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

/**
 * Clients that accept `application/json` alone take any other status than 200 for something between them and the
 * server, and do not read the errors. GraphQL over HTTP therefore has a document that cannot be run answered
 * with 200 in that media type, and with 400 in `application/graphql-response+json`.
 */
export const legacyStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get("accept") ?? "";
      const legacy = accept.includes("application/json") && !accept.includes("application/graphql-response+json");
      if (legacy && response.http.status === 400) response.http.status = 200;
    },
  }),
};
