// The SDL, by the recommended and the Relay rules, and the operations that come with Readout, by the recommended ones.
// Everything else is Biome's, which moves comments of SDL about: exceptions stand here.
import graphql from "@graphql-eslint/eslint-plugin";

const SCHEMA = "src/graphql/schema/*.graphql";

const parsed = (files, graphQLConfig) => ({
  files,
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
  plugins: { "@graphql-eslint": graphql },
});

export default [
  {
    ...parsed([SCHEMA], { schema: SCHEMA }),
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      // A sentence stands in one line of quotation marks, more of them in a block.
      "@graphql-eslint/description-style": "off",
      // What can be fetched again has an id, since it implements Node. A moment, a piece of evidence or an edge is not
      // the same thing in two places.
      "@graphql-eslint/strict-id-in-types": "off",
      // What hangs on one record and is never long (a call's participants, a quotation's evidence) is a list and no
      // connection, as Relay has it too.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    // A hit is no record that could be fetched again, but the place in one that answers a search.
    ...parsed(["src/graphql/schema/search.graphql"], { schema: SCHEMA }),
    rules: {
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
  {
    ...parsed(["src/client/documents/*.graphql", "src/playground/app/queries/**/*.graphql"], {
      schema: SCHEMA,
      documents: "src/{client/documents,playground/app/queries/**}/*.graphql",
    }),
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // Ids are for caches, which the client has none of, and for fetching again. Who reads an answer reads names.
      "@graphql-eslint/require-selections": "off",
    },
  },
];
