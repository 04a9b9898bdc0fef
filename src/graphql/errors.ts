import { randomUUID } from "node:crypto";
import { HeaderMap } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DeadlinePassed } from "../store/deadline.ts";
import { BadDecision } from "../store/decisions/request.ts";
import { CursorError } from "../store/read/cursor.ts";
import { TimelineTooLong } from "../store/read/timeline.ts";
import type { Unauthenticated } from "../store/tokens.ts";

/** A client's mistake: `message` says what was wrong and what to do instead. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

/** Whoever asks has no token that holds: also the status and the header that HTTP has for it. */
export const unauthenticated = ({ message }: Unauthenticated): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: "UNAUTHENTICATED",
      http: { status: 401, headers: new HeaderMap([["www-authenticate", "Bearer"]]) },
    },
  });

/** Where bugs are written down. */
export interface BugLog {
  error(details: object, message: string): void;
}

/**
 * How an error goes out to the client. A client's mistake goes out as it is. A bug or an outage is logged under an
 * id, and the client gets the id and nothing else of it.
 */
export const errorForClient =
  (log: BugLog) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof CursorError || cause instanceof TimelineTooLong || cause instanceof BadDecision) {
      return { ...formatted, message: cause.message, extensions: { code: "BAD_USER_INPUT" } };
    }
    if (cause instanceof DeadlinePassed) {
      const message = "The request took too long and was given up. Ask for less.";
      return { ...formatted, message, extensions: { code: "TIMED_OUT" } };
    }
    const code = formatted.extensions?.code;
    if (code !== "INTERNAL_SERVER_ERROR") {
      return { ...formatted, extensions: { ...formatted.extensions, code: code ?? "BAD_USER_INPUT" } };
    }
    const id = randomUUID();
    log.error({ id, path: formatted.path, err: cause }, "a request failed by our fault");
    return {
      message: `Something went wrong here, not in your request. It is written down under ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: "INTERNAL_SERVER_ERROR", id },
    };
  };
