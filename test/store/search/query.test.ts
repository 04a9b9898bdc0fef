import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf, markedSpans } from "../../../src/store/search/excerpt.ts";
import { searchExpression } from "../../../src/store/search/query.ts";
import { temporaryStore } from "../../support/stores.ts";

describe("searchExpression", () => {
  test.each([
    ["ruto", '(("ruto"))'],
    ["ruto  guterres", '(("ruto" AND "guterres"))'],
    ['"trade ties"', '(("trade ties"))'],
    ["“trade ties” now", '(("trade ties" AND "now"))'],
    ['"trade ties', '(("trade ties"))'],
    ["secur*", '(("secur"*))'],
    ['"border po"*', '(("border po"*))'],
    ["ruto -trump", '(("ruto") NOT "trump")'],
    ['-"the mission" ruto -trump', '(("ruto") NOT "the mission" NOT "trump")'],
    ["ruto OR kagame drc", '(("ruto")) OR (("kagame" AND "drc"))'],
    ["ruto | kagame", '(("ruto")) OR (("kagame"))'],
    ["OR ruto OR", '(("ruto"))'],
    ["ruto or kagame", '(("ruto" AND "or" AND "kagame"))'],
    ["Kenya-U.S.", '(("Kenya-U.S."))'],
    ["NEAR(a b)", '(("NEAR(a" AND "b)"))'],
    ["title:ruto", '(("title:ruto"))'],
    ["حوار", '(("حوار"))'],
    ["-trump", null],
    ["((( && ***", null],
    ["", null],
    ['""', null],
  ])("%s", (text, expression) => {
    expect(searchExpression(text)).toBe(expression);
  });

  test("SQLite understands what comes of any text", async () => {
    const { client } = await temporaryStore();
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom('"', "-", "*", "OR", "(", ")", " ", "a", "ß", "“", "\0", "'", ":", "^", "{", "+", "|"))
        .map((all) => all.join("")),
    );
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const expression = searchExpression(typed);
        if (expression === null) return;
        await client.$queryRaw`SELECT rowid FROM "SearchText" WHERE "SearchText" MATCH ${expression}`;
      }),
      { numRuns: 300 },
    );
  });
});

describe("markedSpans", () => {
  test.each([
    ["", "", []],
    ["no mark", "no mark", []],
    ["\u{E000}Mara\u{E001} rang", "Mara rang", [{ start: 0, end: 4 }]],
    [
      "a \u{E000}b\u{E001} c \u{E000}d\u{E001}",
      "a b c d",
      [
        { start: 2, end: 3 },
        { start: 6, end: 7 },
      ],
    ],
    // The text itself has the marks: nothing can be said.
    ["\u{E000}x", "\u{E000}x", []],
    ["\u{E000}a\u{E001} \u{E000}b\u{E001}", "a \u{E000}b\u{E001}", []],
  ])("%j", (marked, text, spans) => {
    expect(markedSpans(marked, text)).toEqual(spans);
  });
});

test("an excerpt is a piece of the text that holds the first found word, and its highlights are those of the text", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, one, other) => {
      const text = list.join(" ");
      const at = (n: number) => {
        const start = list.slice(0, n % list.length).join(" ").length + (n % list.length === 0 ? 0 : 1);
        return { start, end: start + (list[n % list.length]?.length ?? 0) };
      };
      const spans = [...new Map([at(one), at(other)].map((span) => [span.start, span])).values()].sort(
        (a, b) => a.start - b.start,
      );
      const { text: excerpt, highlights } = excerptOf(text, spans);
      expect(text).toContain(excerpt.replaceAll("…", ""));
      expect(excerpt.length).toBeLessThan(260);
      expect(highlights.length).toBeGreaterThan(0);
      highlights.forEach(({ start, end }, n) => {
        const span = spans[n] ?? { start: 0, end: 0 };
        expect(excerpt.slice(start, end)).toBe(text.slice(span.start, span.end));
      });
    }),
  );
});
