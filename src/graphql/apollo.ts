import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { type Documents, documentCache, onlyDocuments } from "./documents.ts";
import { type BugLog, errorForClient } from "./errors.ts";
import { aliasLimit } from "./limits/aliases.ts";
import { depthLimit } from "./limits/depth.ts";

/** A document of more tokens than this is refused before it is parsed to the end. The playground's own need 700. */
export const MOST_TOKENS = 2000;

/** How many fields deep an operation may go. The deepest of the playground's needs 8. */
export const MOST_DEPTH = 15;

/** How many aliases a document may have. */
export const MOST_ALIASES = 50;

/** What every document is held to, beside GraphQL's own rules. */
export const LIMIT_RULES = [depthLimit(MOST_DEPTH), aliasLimit(MOST_ALIASES)] as const;

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly log: BugLog;
  /** The only documents to answer; null for any. */
  readonly documents: Documents | null;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

/** The GraphQL server, not yet started: one operation a request, no page of its own, CSRF prevention on. */
export const createApollo = ({ schema, introspection, log, documents, plugins }: ApolloParts): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection,
    formatError: errorForClient(log),
    includeStacktraceInErrorResponses: false,
    // "Did you mean …" would tell what may not be asked.
    hideSchemaDetailsFromClientErrors: !introspection,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    ...(documents && { persistedQueries: { cache: documentCache(documents) } }),
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    validationRules: [...LIMIT_RULES],
    plugins: [
      // It measures every field for a cache that nobody keeps: half of the time of nested queries.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // As a subgraph it would tell any client that asks how long each field took.
      ApolloServerPluginInlineTraceDisabled(),
      ...(documents ? [onlyDocuments(documents)] : []),
      ...plugins,
    ],
  });
