import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { resolvers } from "./resolvers/resolvers.ts";

const FOLDER = new URL("schema/", import.meta.url);

/** The schema with its resolvers. Throws when a resolver has no field in the SDL. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: [...schemaFiles()],
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });

/** The SDL, a text for each file of `schema/`, by file name. */
function schemaFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));
}
