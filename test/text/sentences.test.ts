import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_SENTENCE, sentencesOf } from "../../src/text/sentences.ts";
import { tokensOf } from "../../src/text/tokens.ts";

const split = (text: string) => sentencesOf(text, tokensOf(text)).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each<[string, string[]]>([
    ["Ruto called. Biden answered!", ["Ruto called.", "Biden answered!"]],
    ["Gen. Milley spoke with Mr. Lavrov on Jan. 5.", ["Gen. Milley spoke with Mr. Lavrov on Jan. 5."]],
    ["He left the U.S. The call was short.", ["He left the U.S.", "The call was short."]],
    ["J. D. Vance met the pope.", ["J. D. Vance met the pope."]],
    ["He said so.British Prime Minister May agreed.", ["He said so.", "British Prime Minister May agreed."]],
    ['"We agreed." Then he left.', ['"We agreed."', "Then he left."]],
    ["(He agreed.) She did not.", ["(He agreed.)", "She did not."]],
    ["Talks on trade\nRuto in Nairobi", ["Talks on trade", "Ruto in Nairobi"]],
    ["They talked about\ntrade and peace.", ["They talked about\ntrade and peace."]],
    ["They talked about\n\ntrade and peace.", ["They talked about", "trade and peace."]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("numbers paragraphs", () => {
    const text = "One. Two.\nThree.";
    expect(sentencesOf(text, tokensOf(text)).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it("cuts what never ends", () => {
    const text = "and ".repeat(2 * LONGEST_SENTENCE + 1);
    const sentences = sentencesOf(text, tokensOf(text));
    expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual([
      LONGEST_SENTENCE,
      LONGEST_SENTENCE,
      1,
    ]);
  });

  it("covers every token, in order, without overlap, whatever the text", () => {
    const parts = fc.constantFrom("Ruto", " ", ".", '"', "”", "(", "\n", "U.S.", "a", "?", "…", "\0", "\ud800", "🙂");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
        const text = words.join("");
        const tokens = tokensOf(text);
        let next = 0;
        for (const { firstToken, endToken } of sentencesOf(text, tokens)) {
          expect(firstToken).toBe(next);
          expect(endToken).toBeGreaterThan(firstToken);
          next = endToken;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
