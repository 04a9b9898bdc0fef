import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, sharedQuery } from "../../src/playground/app/shared-link.ts";

describe("a link to a query", () => {
  it("gives the query and its variables back, whatever is in them", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(
        text.filter((query) => query !== ""),
        text,
        (query, variables) => {
          const expected = { query, variables: variables.trim() === "" ? "" : variables };
          expect(sharedQuery(`#${hashOf({ query, variables })}`)).toEqual(expected);
        },
      ),
    );
  });

  it.each(["", "#", "#elsewhere", "#query="])("%j carries none", (hash) => {
    expect(sharedQuery(hash)).toBeNull();
  });
});
