import { GraphQLError } from "graphql";

/** A client's mistake: `message` says what was wrong and what to do instead. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
