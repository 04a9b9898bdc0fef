import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { readyQueries, readyQuery } from "../../src/playground/app/ready-query.ts";

const QUERIES = new URL("../../src/playground/app/queries/", import.meta.url);
const SDL = new URL("../../src/graphql/schema/", import.meta.url);

const filesUnder = (folder: URL): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".graphql"));

describe("readyQuery", () => {
  it("takes the group from the folder, the title and the explanation from the comment", () => {
    const source =
      "# Who rang whom?\n# The calls that say\n# who placed them.\nquery Placed {\n  # inner\n  __typename\n}\n";
    expect(readyQuery("./queries/3-who-placed/2-placed.graphql", source)).toEqual({
      group: "Who placed",
      title: "Who rang whom?",
      shows: "The calls that say who placed them.",
      query: source.trimEnd(),
    });
  });

  it("orders by path", () => {
    const queries = readyQueries({
      "q/2-b/1.graphql": "# third",
      "q/1-a/2.graphql": "# second",
      "q/1-a/1.graphql": "# first",
    });
    expect(queries.map(({ title }) => title)).toEqual(["first", "second", "third"]);
  });
});

describe("the ready queries", () => {
  const schema = buildSchema(
    filesUnder(SDL)
      .map((file) => readFileSync(new URL(file, SDL), "utf8"))
      .join("\n"),
  );
  const queries = filesUnder(QUERIES).map((file) => readyQuery(file, readFileSync(new URL(file, QUERIES), "utf8")));

  it("are at least a dozen, in seven groups", () => {
    expect(queries.length).toBeGreaterThanOrEqual(12);
    expect(new Set(queries.map(({ group }) => group)).size).toBe(7);
  });

  it.each(queries.map((query) => [query.title, query] as const))(
    "%s: valid, explained, fits the editor",
    (_, query) => {
      expect(validate(schema, parse(query.query)).map(({ message }) => message)).toEqual([]);
      expect(query.shows).not.toBe("");
      // The editor shows some 66 columns at a width of 1280 before it must be scrolled.
      expect(query.query.split("\n").filter((line) => line.length > 84)).toEqual([]);
    },
  );
});
