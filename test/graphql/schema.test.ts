import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { executableSchema } from "../../src/graphql/schema.ts";

const schema = executableSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

test("every type, field, argument and value is described in a sentence", () => {
  const described: (readonly [string, string | null | undefined])[] = types.flatMap((type) => {
    const own = [type.name, type.description] as const;
    if (isEnumType(type)) {
      return [own, ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)];
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
    const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    const args = (field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] =>
      "args" in field ? field.args : [];
    return [
      own,
      ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as const),
      ...fields.flatMap((field) =>
        args(field).map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
      ),
    ];
  });
  const lacking = described.filter(([, text]) => !/^[A-Z].*[.)”`]$/s.test(text?.trim() ?? ""));
  expect(lacking).toEqual([]);
  expect(described.length).toBeGreaterThan(300);
});

test("every page of a list has what Relay asks for, and totalCount", () => {
  const connections = types.filter(({ name }) => name.endsWith("Connection")).filter(isObjectType);
  expect(connections.length).toBeGreaterThan(5);
  for (const type of connections) {
    const fields = Object.fromEntries(Object.values(type.getFields()).map(({ name, type: of }) => [name, String(of)]));
    const node = fields.nodes?.slice(1, -3);
    const edge = type.name.replace(/Connection$/, "Edge");
    expect(fields, type.name).toMatchObject({
      edges: `[${edge}!]!`,
      nodes: `[${node}!]!`,
      pageInfo: "PageInfo!",
      totalCount: "Int!",
    });
    const edgeType = schema.getType(edge);
    expect(isObjectType(edgeType) && Object.keys(edgeType.getFields()), edge).toEqual(
      expect.arrayContaining(["cursor", "node"]),
    );
  }
});

describe("scalars", () => {
  const scalar = (name: string): GraphQLScalarType => {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType) return type;
    throw new Error(`${name} is no scalar`);
  };

  test.each([
    ["DateTime", "2024-11-07T18:30:00+03:00"],
    ["DateTime", "2024-11-07T18:30:00Z"],
    ["Date", "2024-11-07"],
    ["URL", "https://example.org/a?b=c"],
    ["EDTF", "2024-11-07"],
    ["EDTF", "2024-11"],
    ["EDTF", "2024"],
    ["EDTF", "2024-11-05/2025-01-20"],
    ["EDTF", "2024-11-05/.."],
  ])("%s takes %s as it is", (name, text) => {
    expect(scalar(name).parseValue(text)).toBe(text);
    expect(scalar(name).serialize(text)).toBe(text);
  });

  test.each([
    ["DateTime", "2024-11-07"],
    ["DateTime", "yesterday"],
    ["DateTime", 5],
    ["Date", "2024-02-30"],
    ["Date", "2024-11-07T18:30:00Z"],
    ["URL", "example"],
    ["EDTF", "2024-13"],
    ["EDTF", "2024-11-05/2025-01-20/2026"],
    ["EDTF", ".."],
    ["EDTF", "../.."],
    ["EDTF", "last week"],
    ["EDTF", null],
  ])("%s does not take %s", (name, value) => {
    expect(() => scalar(name).parseValue(value)).toThrow();
  });

  test("are described as in the SDL", () => {
    expect(scalar("DateTime").description).toContain("RFC 3339");
    expect(scalar("EDTF").specifiedByURL).toBe("https://www.loc.gov/standards/datetime/");
  });
});
