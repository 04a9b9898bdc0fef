import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { executableSchema } from "../../src/graphql/schema.ts";

/** The schema that clients rely on. A release that breaks with it replaces it, and says so in its notes. */
const RELEASED = readFileSync(new URL("released.graphql", import.meta.url), "utf8");

test("nothing that a client may rely on has gone or become something else", () => {
  expect(findBreakingChanges(buildSchema(RELEASED), executableSchema())).toEqual([]);
});

/** As docs/deprecation.md has it. */
const NOTICE = /^Use `[^`]+`.* Goes after \d{4}-\d\d-\d\d\.$/s;

test("what is deprecated says what to use instead, and until when it stays", () => {
  const elements = Object.values(executableSchema().getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [
      ...(isEnumType(type) ? type.getValues() : []),
      ...(isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []).flatMap((field) => [
        field,
        ...field.args,
      ]),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []),
    ]);
  const reasons = elements.flatMap(({ deprecationReason }) => deprecationReason ?? []);
  expect(reasons.filter((reason) => !NOTICE.test(reason))).toEqual([]);
  expect("Use `basis`, which says more. Goes after 2027-06-01.").toMatch(NOTICE);
});

describe("the guard", () => {
  const [before] = RELEASED.match(/type Moment \{[^}]*\}/) ?? [""];

  test.each([
    ["a field that is gone", "basis: Basis!", "certainty: Basis!", "FIELD_REMOVED"],
    ["a field that can suddenly be null", "basis: Basis!", "basis: Basis", "FIELD_CHANGED_KIND"],
    ["an argument that must suddenly be given", "basis: Basis!", "basis(of: String!): Basis!", "REQUIRED_ARG_ADDED"],
  ])("sees %s", (_what, old, now, type) => {
    const changed = RELEASED.replace(before, before.replace(old, now));
    expect(changed).not.toBe(RELEASED);
    expect(findBreakingChanges(buildSchema(RELEASED), buildSchema(changed))).toMatchObject([{ type }]);
  });

  test("lets through what only adds", () => {
    const added = RELEASED.replace(before, before.replace("  basis: Basis!", "  basis: Basis!\n  certain: Boolean"));
    expect(findBreakingChanges(buildSchema(RELEASED), buildSchema(added))).toEqual([]);
    expect(findDangerousChanges(buildSchema(RELEASED), buildSchema(added))).toEqual([]);
  });
});
