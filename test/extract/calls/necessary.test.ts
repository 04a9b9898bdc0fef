import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicableRules } from "../../../src/extract/calls/applicable.ts";
import { necessityReader } from "../../../src/extract/calls/necessary.ts";
import { CALL_RULES } from "../../../src/extract/calls/rules.ts";

const necessaryFor = necessityReader({ with: "(?:with|to)", B: "@(?<b>\\d+)(?! 's)", maybe: "(?: perhaps)?" });

describe("what a text must hold for a pattern to match it", () => {
  test.each([
    ["spoke {with} {B}", [["spoke with @", "spoke to @"]], 1],
    ["(?:spoke|spoken) {with} \\d", [["spoke with ", "spoke to ", "spoken with ", "spoken to "]], 0],
    ["spoke[^@]*with", [["spoke"], ["with"]], 0],
    ["spoke(?: with)?", [["spoke"]], 0],
    ["(?:spoke|\\d+) with", [[" with"]], 0],
    ["(?:spoke|talked \\d+) with", [["spoke", "talked "], [" with"]].toReversed(), 0],
    ["call{maybe} from", [["call perhaps from", "call from"]], 0],
    ["calls?(?= with {B})", [["call"], [" with @"]].toReversed(), 0],
    ["(?<=to )calls?", [["to "], ["call"]], 0],
    ["(?!with)calls?(?<!it)", [["call"]], 0],
    ["@(?:1|2 and @3) met", [["@1 met", "@2 and @3 met"]], 1],
    ["(?:@\\d ){2}met", [["met"]], 2],
    ["\\w+", [], 0],
  ])("%s", (pattern, pieces, people) => {
    expect(necessaryFor(pattern)).toEqual({ pieces, people });
  });
});

describe("the rules tried on a sentence", () => {
  /** Reduced sentences made of the words that the rules know, so that many of them match. */
  const words = fc
    .array(
      fc.constantFrom(
        ..."@0 @1 @2 @0+1 's spoke talked held had called told asked met a the phone call calls talks conversation ~phone ~video with to from by between and , in which during after discussed on that was before".split(
          " ",
        ),
      ),
      { minLength: 3, maxLength: 14 },
    )
    .map((list) => list.join(" "));

  test("are all that match it", () => {
    let matched = 0;
    fc.assert(
      fc.property(words, (sentence) => {
        const tried = new Set(applicableRules(sentence));
        for (const rule of CALL_RULES) {
          if (sentence.search(rule.pattern) < 0) continue;
          matched++;
          expect(tried.has(rule), `${rule.name} on ${sentence}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  test("are few on a sentence that reports no call", () => {
    expect(applicableRules("@0 said on the phone that the road was closed .")).toEqual([]);
    expect(applicableRules("the talks with the union went on")).toEqual([]);
    expect(applicableRules("@0 telephoned @1 .").map(({ name }) => name)).toContain("telephone-verb");
  });
});
