import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark, MarkKind } from "../../src/commands/explanation.ts";
import { markedLines, wrap } from "../../src/commands/marked-text.ts";
import { type Paint, plain } from "../../src/commands/paint.ts";

const tags: Paint = (style, words) => `<${style}>${words}</${style}>`;

const mark = (kind: MarkKind, text: string, words: string, offset: number): Mark => {
  const start = text.indexOf(words) + offset;
  return { kind, start, end: start + words.length };
};

describe("markedLines", () => {
  const text = "Ruto rang Mohamud on Friday about trade.";

  it("paints each mark where it stands, counted from the article's start", () => {
    const marks = [
      mark("leader", text, "Ruto", 100),
      mark("leader", text, "Mohamud", 100),
      mark("date", text, "Friday", 100),
    ];
    expect(markedLines(text, 100, marks, 80, tags)).toEqual([
      "<leader>Ruto</leader> rang <leader>Mohamud</leader> on <date>Friday</date> about trade.",
    ]);
  });

  it("shows the shortest of overlapping marks, underlined inside a call", () => {
    const marks = [mark("call", text, "Ruto rang Mohamud", 0), mark("leader", text, "Mohamud", 0)];
    expect(markedLines(text, 0, marks, 80, tags)).toEqual([
      "<call>Ruto rang </call><call><leader>Mohamud</leader></call> on Friday about trade.",
    ]);
  });

  it("goes on with a mark on the next line", () => {
    expect(markedLines(text, 0, [mark("topic", text, "Friday about trade", 0)], 30, tags)).toEqual([
      "Ruto rang Mohamud on <topic>Friday</topic>",
      "<topic>about trade</topic>.",
    ]);
  });

  it("leaves out marks of other sentences", () => {
    expect(markedLines(text, 50, [mark("leader", text, "Ruto", 0)], 80, tags)).toEqual([text]);
  });

  it("loses and adds no word, whatever the marks and the width", () => {
    const kinds = fc.constantFrom<MarkKind>("leader", "mission", "date", "topic", "quotation", "call");
    const span = fc
      .tuple(fc.nat(60), fc.nat(20), kinds)
      .map(([start, length, kind]) => ({ kind, start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(span, { maxLength: 6 }),
        fc.integer({ min: 1, max: 80 }),
        (any, marks, width) => {
          const lines = markedLines(any, 0, marks, width, plain);
          expect(lines.join("").replace(/\s/g, "")).toBe(any.replace(/\s/g, ""));
        },
      ),
    );
  });
});

describe("wrap", () => {
  it("keeps to the width unless one word is longer", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        for (const { start, end } of wrap(text, width)) {
          const line = text.slice(start, end);
          expect(line.length <= width || !/\s/.test(line)).toBe(true);
        }
      }),
    );
  });
});
