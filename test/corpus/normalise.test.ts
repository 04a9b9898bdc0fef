import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableText, normaliseLine, normaliseText } from "../../src/corpus/normalise.ts";

describe("normaliseText", () => {
  it.each([
    ["one\r\ntwo\rthree", "one\ntwo\nthree"],
    [
      "  The call\u00a0lasted \t 20 minutes. \n\n\n\n It was cordial. ",
      "The call lasted 20 minutes.\n\nIt was cordial.",
    ],
    ["pre\u00adsi\u00addent \u200bFire\ufefffly", "president Firefly"],
    ["\u202eright to left\u202c and \u0007bell", "right to left and bell"],
    ["Anto\u0301nio", "Ant\u00f3nio"],
    ["half \ud83d of a pair, whole \ud83d\ude00", "half of a pair, whole \ud83d\ude00"],
    ["\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["one\u2028two", "one\ntwo"],
    ["", ""],
  ])("%j becomes %j", (written, expected) => {
    expect(normaliseText(written)).toBe(expected);
  });

  it("is a fixed point, and leaves nothing that JSON or a database would change", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const once = normaliseText(`${a}\n ${b}`);
        expect(normaliseText(once)).toBe(once);
        expect(Buffer.from(once, "utf8").toString("utf8")).toBe(once);
        expect(once.includes("\0")).toBe(false);
      }),
    );
  });
});

describe("normaliseLine", () => {
  it.each([
    [" Leaders\n speak \u00a0 again ", "Leaders speak again"],
    [" \n ", null],
    [null, null],
  ])("%j becomes %j", (written, expected) => {
    expect(normaliseLine(written)).toBe(expected);
  });
});

describe("comparableText", () => {
  it.each([
    ["\u201cWe spoke,\u201d he said \u2014 twice.", '"We spoke", he said - twice'],
    ["THE LEADERS  spoke\n\nagain", "The leaders spoke again."],
    ["\uff11\uff10 people", "10 people"],
  ])("%j and %j are one text", (one, other) => {
    expect(comparableText(one)).toBe(comparableText(other));
  });

  it.each([
    ["They spoke on 7 May.", "They spoke on 8 May."],
    ["Resume talks", "R\u00e9sum\u00e9 talks"],
  ])("%j and %j are two", (one, other) => {
    expect(comparableText(one)).not.toBe(comparableText(other));
  });
});
