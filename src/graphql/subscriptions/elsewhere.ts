import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, OperationTypeNode } from "graphql";
import type { Context } from "../context.ts";

/** Tells who sends a subscription as if it were a query how it is sent. */
export const subscriptionsElsewhere: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      throw new GraphQLError(
        "A subscription is answered with a stream of events: send it with `accept: text/event-stream`, or over WebSocket.",
        { extensions: { code: "SUBSCRIPTION_NEEDS_STREAM", http: { status: 400 } } },
      );
    },
  }),
};
