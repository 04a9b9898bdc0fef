import { expect, test } from "vitest";
import { connection, pageArgs } from "../../src/graphql/page.ts";

test.each([
  [{}, { first: 20, after: null, before: null }],
  [{ first: 1 }, { first: 1, after: null, before: null }],
  [
    { first: null, last: null },
    { first: 20, after: null, before: null },
  ],
  [
    { first: 100, after: "a", before: "b" },
    { first: 100, after: "a", before: "b" },
  ],
  [
    { last: 7, before: "b" },
    { last: 7, after: null, before: "b" },
  ],
])("%o", (args, asked) => {
  expect(pageArgs(args)).toEqual(asked);
});

test.each([
  [{ first: 0 }, "`first` must be from 1 to 100; it is 0."],
  [{ first: -1 }, "`first` must be from 1 to 100; it is -1."],
  [{ first: 1_000_000 }, "`first` must be from 1 to 100; it is 1000000."],
  [{ last: 101 }, "`last` must be from 1 to 100; it is 101."],
  [{ first: 1, last: 1 }, "Give `first` or `last`, not both."],
])("%o is a client's mistake", (args, message) => {
  expect(() => pageArgs(args)).toThrow(expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT" } }));
});

test("the ends of a page are its first and last cursor", () => {
  const edges = ["a", "b", "c"].map((cursor) => ({ cursor, node: cursor.toUpperCase() }));
  expect(connection.nodes({ edges })).toEqual(["A", "B", "C"]);
  expect(connection.pageInfo({ edges, hasNextPage: true, hasPreviousPage: false })).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: "a",
    endCursor: "c",
  });
  expect(connection.pageInfo({ edges: [], hasNextPage: false, hasPreviousPage: true })).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});
