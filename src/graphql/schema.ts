import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, isScalarType } from "graphql";
import { subgraph } from "./federation.ts";
import { resolvers } from "./resolvers/resolvers.ts";
import { scalars } from "./scalars.ts";

const FOLDER = new URL("../../src/graphql/schema/", import.meta.url);

/**
 * The schema with its resolvers; with `federation`, as a part of a larger one. Throws when a resolver has no field in the
 * SDL.
 */
export function executableSchema({ federation = false } = {}): GraphQLSchema {
  const sdl = schemaFiles();
  const more = federation ? [subgraph(sdl)] : [];
  const schema = makeExecutableSchema({
    typeDefs: [...sdl, ...more.map(({ typeDefs }) => typeDefs)],
    resolvers: [resolvers, ...more.map((part) => part.resolvers)],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  // Given with the resolvers, the scalars would lose what the SDL says of them.
  for (const { name, serialize, parseValue, parseLiteral } of scalars) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { serialize, parseValue, parseLiteral });
  }
  return schema;
}

/** The SDL, a text for each file of `schema/`, by file name. */
function schemaFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));
}
