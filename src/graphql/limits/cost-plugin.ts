import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLSchema, getVariableValues } from "graphql";
import type { Context } from "../context.ts";
import { costOf, pricesOf } from "./cost.ts";

/** An operation that may cost more than this is refused: some 50,000 objects. */
export const HIGHEST_COST = 50_000;

/** Refuses operations that may cost more than `limit` before anything of them is run, and tells every client the cost. */
export const costLimit = (schema: GraphQLSchema, limit: number): ApolloServerPlugin<Context> => {
  const prices = pricesOf(schema);
  return {
    requestDidStart: async () => {
      let cost: number | null = null;
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          if (operation === undefined) return;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // With variables that do not fit, it is not going to run.
          if (coerced === undefined) return;
          cost = costOf({ schema, prices, document, operation, variables: coerced });
          if (cost <= limit) return;
          throw tooCostly(cost, limit);
        },
        willSendResponse: async ({ response }) => {
          if (cost === null || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { operation: cost, limit } };
        },
      };
    },
  };
};

/** What an operation gets that may cost more than `limit`. */
export const tooCostly = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(
    `The operation may cost ${cost}; at most ${limit} is allowed. Ask for smaller pages, or for less of each.`,
    { extensions: { code: "TOO_COSTLY", cost, limit, http: { status: 400 } } },
  );
