import {
  buildSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
} from "graphql";
import { expect, test } from "vitest";
import { costOf, pricesOf } from "../../src/graphql/limits/cost.ts";
import { executableSchema } from "../../src/graphql/schema.ts";

const schema = buildSchema(`
  directive @cost(weight: String!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int!, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    one: Thing
    dear: Thing @cost(weight: "10")
    word: String @cost(weight: "3")
    few: [Thing!]! @listSize(assumedSize: 4)
    byId(ids: [ID!]!): [Thing]! @listSize(assumedSize: 9, slicingArguments: ["ids"])
    page(first: Int = 5, last: Int): Page!
      @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])
  }
  type Page { edges: [Edge!]! nodes: [Thing!]! totalCount: Int! }
  type Edge { node: Thing! cursor: String! }
  type Thing { name: String one: Thing few: [Thing!]! @listSize(assumedSize: 4) }
`);
const prices = pricesOf(schema);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("no operation");
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return costOf({ schema, prices, document, operation, variables: coerced });
}

test.each([
  ["{ __typename }", 0],
  ["{ one { name } }", 1],
  ["{ one { one { name } } }", 2],
  ["{ a: one { name } b: one { name } }", 2],
  ["{ dear { name } word }", 13],
  ["{ few { name } }", 4],
  ["{ few { few { name } } }", 4 * (1 + 4)],
  ['{ byId(ids: ["a", "b"]) { name } }', 2],
  ["{ page { totalCount } }", 1],
  ["{ page { nodes { name } } }", 1 + 5],
  ["{ page(first: 100) { nodes { name } totalCount } }", 1 + 100],
  ["{ page(first: 100) { edges { cursor node { name } } } }", 1 + 100 * (1 + 1)],
  ["{ page(first: 2, last: 7) { nodes { name } } }", 1 + 7],
  ["{ page(first: -3) { nodes { name } } }", 1],
  ["{ page(first: 10) { nodes { few { name } } } }", 1 + 10 * (1 + 4)],
  [
    "{ page(first: 10) { ...p } } fragment p on Page { nodes { ...t } } fragment t on Thing { one { name } }",
    1 + 10 * 2,
  ],
  [
    "{ x: page(first: 10) { ...p } y: page(first: 20) { ...p } } fragment p on Page { nodes { name } }",
    1 + 10 + 1 + 20,
  ],
  ["{ ... on Query { one { name } } }", 1],
  ["{ __schema { types { name fields { name } } } }", 0],
])("%s costs %i", (query, expected) => {
  expect(cost(query)).toBe(expected);
});

test("a variable counts as what it is, or as its default", () => {
  const query = "query Q($n: Int = 30) { page(first: $n) { nodes { name } } }";
  expect(cost(query)).toBe(31);
  expect(cost(query, { n: 2 })).toBe(3);
});

test("time does not grow with the number of paths through fragments", () => {
  const fragments = Array.from(
    { length: 50 },
    (_, n) => `fragment f${n} on Thing { one { ...f${n + 1} } two: one { ...f${n + 1} } }`,
  );
  expect(cost(`{ one { ...f0 } } ${fragments.join(" ")} fragment f50 on Thing { name }`)).toBe(2 ** 51 - 1);
});

test("every list of the schema says how long it is taken to be", () => {
  const own = executableSchema();
  const ownPrices = pricesOf(own);
  const sized = new Set(
    [...ownPrices].flatMap(([field, { list }]) => {
      const [typeName = "", name = ""] = field.split(".");
      const type = own.getType(typeName);
      const of = isObjectType(type) ? type.getFields()[name]?.type : undefined;
      return list && of ? list.sizedFields.map((sizedField) => `${getNamedType(of).name}.${sizedField}`) : [];
    }),
  );
  const lacking = Object.values(own.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
        const name = `${type.name}.${field.name}`;
        return isList && !sized.has(name) && !ownPrices.get(name)?.list ? [name] : [];
      }),
    );
  expect(lacking).toEqual([]);
});
