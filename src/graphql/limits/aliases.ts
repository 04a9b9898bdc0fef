import { type ASTVisitor, GraphQLError, Kind, type ValidationContext } from "graphql";

/** A validation rule: a document may have at most `limit` aliases, wherever they stand. */
export const aliasLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    let count = 0;
    return {
      [Kind.FIELD]: ({ alias }: { readonly alias?: unknown }) => {
        if (alias !== undefined) count += 1;
      },
      [Kind.DOCUMENT]: {
        leave: () => {
          if (count <= limit) return;
          context.reportError(
            new GraphQLError(`The document has ${count} aliases; at most ${limit} are allowed.`, {
              extensions: { code: "TOO_MANY_ALIASES", limit, aliases: count },
            }),
          );
        },
      },
    };
  };
