import { GraphQLError, GraphQLScalarType } from "graphql";
import { GraphQLDateTime, GraphQLLocalDate, GraphQLURL } from "graphql-scalars";

/** Level 0 of the format, and intervals open on one side: what filters and moments are made of. */
const EDTF_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The scalars of the schema. All are strings in the program as on the wire: a JavaScript `Date` would lose the
 * offset, from which "Thursday evening" is counted. graphql-scalars decides what is a valid one.
 */
export const scalars: readonly GraphQLScalarType<string, string>[] = [
  textScalar("DateTime", (text) => GraphQLDateTime.parseValue(text)),
  textScalar("Date", (text) => GraphQLLocalDate.parseValue(text)),
  textScalar("URL", (text) => GraphQLURL.parseValue(text)),
  textScalar("EDTF", checkEdtf),
];

/** A scalar that keeps its text; `check` throws when a client sends one that is none. */
function textScalar(name: string, check: (text: string) => unknown): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => asText(name, value),
    parseValue: (value) => {
      const text = asText(name, value);
      check(text);
      return text;
    },
  });
}

function asText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError(`${name} must be a string; it is ${JSON.stringify(value)}.`);
}

function checkEdtf(text: string): void {
  const sides = text.split("/");
  const valid =
    sides.length <= 2 &&
    sides.some((side) => side !== "..") &&
    sides.every((side) => EDTF_DAY.test(side) || (side === ".." && sides.length === 2));
  if (valid) return;
  throw new GraphQLError(
    `EDTF must be like 2024-11-07, 2024-11, 2024, 2024-11-05/2025-01-20 or 2024-11-05/..; it is ${JSON.stringify(text)}.`,
  );
}
