import { buildSchema, parse, specifiedRules, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { depthLimit } from "../../src/graphql/limits/depth.ts";

const schema = buildSchema("type Query { a: Query b: Int }");
const messages = (query: string, limit: number): string[] =>
  validate(schema, parse(query), [depthLimit(limit)]).map(({ message }) => message);

describe("depthLimit", () => {
  test.each([
    ["{ b }", 1],
    ["{ a { b } }", 2],
    ["{ a { a { b } } x: b }", 3],
    ["{ ...f } fragment f on Query { a { b } }", 2],
    ["{ a { ...f } } fragment f on Query { a { b } }", 3],
    ["{ a { ... on Query { a { b } } } }", 3],
    ["{ ...f ...g a { ...f } } fragment f on Query { a { ...g } } fragment g on Query { a { b } }", 4],
    ["{ __schema { types { fields { type { ofType { ofType { name } } } } } } b }", 1],
  ])("%s is %i deep", (query, depth) => {
    expect(messages(query, depth)).toEqual([]);
    expect(messages(query, depth - 1)).toEqual([
      `The operation is ${depth} fields deep; at most ${depth - 1} are allowed.`,
    ]);
  });

  test("fragments that spread each other end, and are reported as what they are", () => {
    const document = parse("{ ...f } fragment f on Query { a { ...g } } fragment g on Query { a { ...f } }");
    const errors = validate(schema, document, [...specifiedRules, depthLimit(3)]);
    expect(errors.map(({ message }) => message)).toEqual(['Cannot spread fragment "f" within itself via "g".']);
  });

  test("time does not grow with the number of paths through fragments", () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Query { a { ...f${n + 1} } c: a { ...f${n + 1} } }`,
    );
    const query = `{ ...f0 } ${fragments.join(" ")} fragment f60 on Query { b }`;
    expect(messages(query, 10)).toEqual(["The operation is 61 fields deep; at most 10 are allowed."]);
  });
});
