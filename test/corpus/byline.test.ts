import { describe, expect, it } from "vitest";
import { authorOf, stripByline } from "../../src/corpus/byline.ts";

describe("authorOf", () => {
  it.each([
    ["By Ann Writer", "Ann Writer"],
    ["by: Ann Writer and Bo Scribe", "Ann Writer and Bo Scribe"],
    ["Byron Scribe", "Byron Scribe"],
    ["By", null],
    [null, null],
  ])("%j: %j", (byline, expected) => {
    expect(authorOf(byline)).toBe(expected);
  });
});

describe("stripByline", () => {
  it.each([
    ["By Ann Writer\n\nThey spoke.", "They spoke."],
    ["Leaders speak\n\nANN WRITER\n\nThey spoke.", "Leaders speak\n\nThey spoke."],
    ["They spoke.\n\nAnn Writer reported from Nairobi.", "They spoke.\n\nAnn Writer reported from Nairobi."],
    ["One.\n\nTwo.\n\nThree.\n\nFour.\n\nAnn Writer", "One.\n\nTwo.\n\nThree.\n\nFour.\n\nAnn Writer"],
  ])("%j becomes %j", (text, expected) => {
    expect(stripByline(text, "Ann Writer")).toBe(expected);
  });

  it("takes nothing where no author is known", () => {
    expect(stripByline("By Ann Writer\n\nThey spoke.", null)).toBe("By Ann Writer\n\nThey spoke.");
  });
});
