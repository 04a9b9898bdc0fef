import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import { nodeBy } from "./nodes.ts";

const FOLDER = new URL("../../src/graphql/federation/", import.meta.url);

/** A router asks for the records of a whole page of another subgraph at once. */
const MOST_ENTITIES = 1000;

/**
 * What the schema has besides when it is a part of a larger one, after the specification of Apollo Federation's subgraphs
 * (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec). `sdl` is the schema.
 */
export const subgraph = (sdl: readonly string[]) => ({
  typeDefs: readFileSync(new URL("service.graphql", FOLDER), "utf8"),
  resolvers: {
    Query: {
      _entities: (
        _: unknown,
        { representations }: { readonly representations: readonly unknown[] },
        context: Context,
      ) => entities(representations, context),
      _service: () => ({ sdl: composable(sdl) }),
    },
  },
});

/** The schema as a router wants it. Others have pages as Relay does too, and a directive must stand where the fields do. */
const composable = (sdl: readonly string[]): string =>
  [readFileSync(new URL("keys.graphql", FOLDER), "utf8"), ...sdl]
    .join("\n")
    .replace(/^type PageInfo \{/m, "type PageInfo @shareable {");

/** The records that are meant, each on its own, so that one that cannot be found does not take the others with it. */
function entities(representations: readonly unknown[], context: Context) {
  if (representations.length > MOST_ENTITIES) {
    throw badInput(`At most ${MOST_ENTITIES} records can be asked for at a time; there are ${representations.length}.`);
  }
  return representations.map((representation) => entityBy(representation, context));
}

const REPRESENTATION = z.object({ __typename: z.string(), id: z.string() });

async function entityBy(representation: unknown, context: Context) {
  const parsed = REPRESENTATION.safeParse(representation);
  if (!parsed.success) throw badInput("A record is referred to by its `__typename` and its `id`, both strings.");
  const node = await nodeBy(parsed.data.id, context);
  return node !== null && "__typename" in node && node.__typename === parsed.data.__typename ? node : null;
}
