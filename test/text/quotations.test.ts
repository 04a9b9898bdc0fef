import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedSpansOf } from "../../src/text/quotations.ts";
import { tokensOf } from "../../src/text/tokens.ts";

const quoted = (text: string) =>
  quotedSpansOf(text, tokensOf(text)).map((span) => text.slice(span.start, span.end) + (span.continues ? " →" : ""));

describe("quotedSpansOf", () => {
  it.each<[string, string, string[]]>([
    ["straight", 'She said, "We agreed on Friday."', ["We agreed on Friday."]],
    ["curly", "“We agreed,” she said, “to meet.”", ["We agreed,", "to meet."]],
    ["guillemets", "He answered «not yet» and left.", ["not yet"]],
    ["German pair", "Er sagte „nein“ und ging.", ["nein"]],
    ["doubled singles", "``We agreed,'' she said.", ["We agreed,"]],
    ["both straight and curly", 'She said "we agreed” at last.', ["we agreed"]],
    ["single", "It was a 'frank' exchange.", ["frank"]],
    ["single curly", "Sheikh: ‘We will not sign’", ["We will not sign"]],
    [
      "single with apostrophes",
      "'We don't know the minister's plan,' he said.",
      ["We don't know the minister's plan,"],
    ],
    ["single with a plural possessive", "'The leaders' call went well,' he said.", ["The leaders' call went well,"]],
    ["single ending in s", "He gave 'warm words' about the leaders' call today.", ["warm words"]],
    ["no quotation", "The leaders' call and the ministers' visit in the '90s rock 'n' roll", []],
    ["no quotation but an elision", "Get 'em out, he said of the troops' base.", []],
    [
      "nested",
      "“He told me, ‘I am ready,’ and left,” Ruto said.",
      ["He told me, ‘I am ready,’ and left,", "I am ready,"],
    ],
    ["nested of one kind", "“He told me “go” at once,” Ruto said.", ["He told me “go” at once,", "go"]],
    ["nested straight", "\"The word 'war' was not used,\" she said.", ["The word 'war' was not used,", "war"]],
    ["lost space", 'He agreed."We will go,"he said.', ["We will go,"]],
    ["space inside the marks", 'He said, " We will go. " Then he left.', ["We will go."]],
    ["opening mark set the wrong way", "He said ”we will go” and left.", ["we will go"]],
    ["inches", 'The 12" gun was moved.', []],
    ["never closed", "He said, “We will go.\nThe talks went on.", ["We will go."]],
    ["never closed before the next", "“We will go. “They will stay,” he said.", ["We will go.", "They will stay,"]],
    [
      "over paragraphs",
      "“We will go.\n\n“They will stay.\n\n“All is said,” he said.",
      ["We will go. →", "They will stay. →", "All is said,"],
    ],
    ["over paragraphs, single", "‘We will go.\n\n‘They will stay,’ he said.", ["We will go. →", "They will stay,"]],
    [
      "over paragraphs without a mark repeated",
      'He said: "We will go.\n\nThey will stay." The room was silent.',
      ["We will go. →", "They will stay."],
    ],
    ["wrapped line", 'He said: "We will go\nwith them," and left.', ["We will go\nwith them,"]],
    ["nothing inside", 'He said "" and left.', []],
    ["a bracketed change", "“[We] will go,” he said.", ["[We] will go,"]],
    ["dash before", "That was his word—“never”—at the time.", ["never"]],
    ["right to left", "قال «نعم سنذهب» ثم غادر", ["نعم سنذهب"]],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("gives the words with and without their marks", () => {
    const text = "He said “yes, now” at once.";
    const [span] = quotedSpansOf(text, tokensOf(text));
    expect(text.slice(span?.outer.start, span?.outer.end)).toBe("“yes, now”");
  });

  const hostile = fc.array(
    fc.constantFrom(
      '"',
      "“",
      "”",
      "'",
      "‘",
      "’",
      "«",
      "»",
      "`",
      " ",
      "\n",
      "\n\n",
      "a",
      "s",
      ".",
      ",",
      "\0",
      "\ud800",
      "🙂",
    ),
    { maxLength: 200 },
  );

  it("keeps its spans in bounds, ordered, and never empty, whatever the text", () => {
    fc.assert(
      fc.property(
        hostile.map((parts) => parts.join("")),
        (text) => {
          let last = 0;
          for (const span of quotedSpansOf(text, tokensOf(text))) {
            expect(span.outer.start).toBeGreaterThanOrEqual(last);
            expect(span.start).toBeGreaterThanOrEqual(span.outer.start);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.outer.end).toBeGreaterThanOrEqual(span.end);
            expect(span.outer.end).toBeLessThanOrEqual(text.length);
            last = span.outer.start;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['"', "“", "” ", "' ", "‘a", '"a', '"a" ', "“a\n\n"])("reads 300,000 marks of %j in linear time", (mark) => {
    const measure = (count: number) => {
      const text = mark.repeat(count);
      const tokens = tokensOf(text);
      const begun = performance.now();
      quotedSpansOf(text, tokens);
      return performance.now() - begun;
    };
    measure(20_000);
    expect(measure(300_000)).toBeLessThan(Math.max(measure(30_000), 20) * 40);
  });
});
