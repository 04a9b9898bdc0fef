import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { LIMIT_RULES, MOST_TOKENS } from "../apollo.ts";
import { type Documents, notChosen } from "../documents.ts";
import { costOf, type Prices } from "../limits/cost.ts";
import { HIGHEST_COST, tooCostly } from "../limits/cost-plugin.ts";

/** What a client sends to subscribe. A document can be named by the hash of its text where the server has it. */
export interface SubscriptionRequest {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
  /** A cursor to go on after, in place of what the document says. */
  readonly resume?: string | null | undefined;
}

/** A subscription that may be run. */
export interface PreparedSubscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What one event may cost. */
  readonly cost: number;
}

export interface PreparationParts {
  readonly schema: GraphQLSchema;
  readonly prices: Prices;
  readonly introspection: boolean;
  readonly documents: Documents | null;
}

/** The subscription that a request asks for, held to the limits of every operation. Throws a `Refused`. */
export function prepareSubscription(request: SubscriptionRequest, parts: PreparationParts): PreparedSubscription {
  const { schema, prices } = parts;
  const document = documentOf(request, parts);
  const operation = getOperationAST(document, request.operationName);
  if (operation == null) throw refused("BAD_USER_INPUT", "Name one of the document's operations by `operationName`.");
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    const message = `This way is for subscriptions alone. Send the ${operation.operation} as JSON by POST, accepting JSON.`;
    throw refused("NOT_A_SUBSCRIPTION", message);
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced === undefined) throw new Refused((errors ?? []).map((error) => coded(error, "BAD_USER_INPUT")));
  const cost = costOf({ schema, prices, document, operation, variables: coerced });
  if (cost > HIGHEST_COST) throw new Refused([tooCostly(cost, HIGHEST_COST)]);
  return { document, operation, variables: request.variables ?? {}, cost };
}

/** A request that is not going to be run, with everything that is wrong with it. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join("\n"));
    this.errors = errors;
  }
}

/** A refusal for one reason. */
export const refused = (code: string, message: string, more: object = {}): Refused =>
  new Refused([new GraphQLError(message, { extensions: { code, ...more } })]);

function documentOf(
  request: SubscriptionRequest,
  { schema, introspection, documents }: PreparationParts,
): DocumentNode {
  const text = textOf(request, documents);
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) throw new Refused([coded(error, "GRAPHQL_PARSE_FAILED")]);
    throw error;
  }
  if (documents !== null && ![...documents.values()].includes(text)) throw new Refused([notChosen()]);
  const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
  if (errors.length === 0) return document;
  throw new Refused(
    errors.map((error) => {
      // "Did you mean …" would tell what may not be asked.
      const message = introspection ? error.message : error.message.replace(/ ?Did you mean(.+?)\?$/, "");
      return coded(error, "GRAPHQL_VALIDATION_FAILED", message);
    }),
  );
}

function textOf({ query, extensions }: SubscriptionRequest, documents: Documents | null): string {
  if (query) return query;
  const { persistedQuery } = extensions ?? {};
  if (typeof persistedQuery !== "object" || persistedQuery === null || !("sha256Hash" in persistedQuery)) {
    throw refused("BAD_REQUEST", "Send the text of the subscription as `query`.");
  }
  const text = documents?.get(String(persistedQuery.sha256Hash));
  if (text === undefined) throw refused("PERSISTED_QUERY_NOT_FOUND", "The server has no document with this hash.");
  return text;
}

/** The error with a code, unless it has one. */
const coded = (error: GraphQLError, code: string, message = error.message): GraphQLError =>
  new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code, ...error.extensions },
  });
