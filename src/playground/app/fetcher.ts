import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { getOperationAST, OperationTypeNode } from "graphql";
import { createClient } from "graphql-sse";

/** Sends queries as JSON, and subscriptions for a stream of events, to the API at `url`. */
export function fetcherOf(url: string): Fetcher {
  const ask = createGraphiQLFetcher({ url });
  return (params, options) => {
    const { query, operationName, variables } = params;
    const operation = options?.documentAST && getOperationAST(options.documentAST, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return ask(params, options);
    const events = createClient({ url, headers: options?.headers ?? {} });
    return events.iterate({ query, variables, ...(operationName && { operationName }) });
  };
}
