import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitJsonArray } from "../../src/corpus/formats/json-array.ts";
import { splitLines } from "../../src/corpus/lines.ts";
import { Refusal } from "../../src/corpus/reasons.ts";
import { inPieces } from "./support.ts";

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const reasons = (items: readonly (string | Refusal)[]) =>
  items.map((item) => (item instanceof Refusal ? item.reason : item));

describe("splitJsonArray", () => {
  it("gives what JSON.parse gives, for any array in pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (values, size, wide) => {
          const written = JSON.stringify(values, null, wide ? 2 : 0);
          const split = await collect(splitJsonArray(inPieces(Buffer.from(written), size), 1_000_000));
          expect(split.map((element) => JSON.parse(String(element)))).toEqual(JSON.parse(written));
        },
      ),
    );
  });

  it.each([
    ['[{"a":"]},["},{"b":"\\"],"}]', ['{"a":"]},["}', '{"b":"\\"],"}']],
    ["[]", []],
    ["[1, oops, 3]", ["1", " oops", " 3"]],
    ['[1, "cut', ["1", "not-json"]],
    ["[1, 2", ["1", "not-json"]],
    ['[1, "a very long element indeed", 3]', ["1", "too-large", " 3"]],
  ])("%s gives %j", async (written, expected) => {
    for (const size of [1, 3, 1000]) {
      expect(reasons(await collect(splitJsonArray(inPieces(Buffer.from(written), size), 20)))).toEqual(expected);
    }
  });
});

describe("splitLines", () => {
  it("gives the lines that were joined, in pieces of any size", async () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n\0\ufeff]/g, ""));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 50 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(""), "utf8");
        expect(await collect(splitLines(inPieces(bytes, size), 1_000_000))).toEqual(lines);
      }),
    );
  });

  it("reads UTF-16, whose line ends are two bytes", async () => {
    const bytes = Buffer.from("\ufeffone\n\u010atwo\nthree", "utf16le");
    expect(await collect(splitLines(inPieces(bytes, 3), 100))).toEqual(["one", "\u010atwo", "three"]);
  });

  it("refuses a line that is too long, and reads on", async () => {
    const bytes = Buffer.from(`short\n${"x".repeat(50)}\nshort again`);
    for (const size of [7, 1000]) {
      expect(reasons(await collect(splitLines(inPieces(bytes, size), 20)))).toEqual([
        "short",
        "too-large",
        "short again",
      ]);
    }
  });

  it("reads a badly encoded line among good ones", async () => {
    const bytes = Buffer.concat([
      Buffer.from("café\n", "utf8"),
      Buffer.from("le président a parlé\n", "latin1"),
      Buffer.from("ok €"),
    ]);
    expect(await collect(splitLines(inPieces(bytes, 9), 100))).toEqual(["café", "le président a parlé", "ok €"]);
  });
});
