import { describe, expect, it } from "vitest";
import { samenessOf } from "../../src/corpus/sameness.ts";

const SYLLABLES = ["ka", "lo", "mi", "ru", "ten", "sa", "vor", "del", "ni", "qua", "pe", "shi"] as const;

/** A generator of numbers in [0, 1), the same ones every time for the same seed (mulberry32). */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
};

const words = (count: number, random: () => number): readonly string[] =>
  Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => SYLLABLES[Math.floor(random() * 12)] ?? "").join(""),
  );

const haveCommonKey = (one: string, other: string): boolean => {
  const keys = new Set(samenessOf(one).copyKeys);
  return samenessOf(other).copyKeys.some((key) => keys.has(key));
};

/** Of 200 texts of 300 words, the fraction that has a key in common with what `edit` makes of it. */
const found = (edit: (text: readonly string[], random: () => number) => readonly string[]): number => {
  const random = numbers(7);
  const hits = Array.from({ length: 200 }, () => {
    const text = words(300, random);
    return haveCommonKey(text.join(" "), edit(text, random).join(" "));
  });
  return hits.filter(Boolean).length / hits.length;
};

describe("samenessOf", () => {
  it("does not see case, marks and line breaks", () => {
    const text = words(60, numbers(1));
    const other = `“${text.slice(0, 30).join(" ").toUpperCase()}” —\n\n${text.slice(30).join(", ")}.`;
    expect(samenessOf(other)).toEqual(samenessOf(text.join(" ")));
  });

  it("gives keys that a database and JSON keep as they are", () => {
    const { copyKeys } = samenessOf(words(200, numbers(2)).join(" "));
    expect(copyKeys).toHaveLength(8);
    for (const key of copyKeys) expect(Number.isSafeInteger(key) && key >= 0 && key < 2 ** 52).toBe(true);
  });

  // Runs of five words in common, of all that there are: 0.97, 0.9, 0.8, 0.5, 0.2, 0.
  it.each<[string, number, number, Parameters<typeof found>[0]]>([
    [
      "another dateline and closing line",
      0.99,
      1,
      (text, random) => [...words(4, random), ...text, ...words(5, random)],
    ],
    ["without its last tenth", 0.97, 1, (text) => text.slice(0, 270)],
    ["without its last fifth", 0.75, 0.95, (text) => text.slice(0, 240)],
    ["without its second half", 0, 0.15, (text) => text.slice(0, 150)],
    [
      "only its first fifth, among other words",
      0,
      0.02,
      (text, random) => [...text.slice(0, 60), ...words(240, random)],
    ],
    ["another story", 0, 0, (_, random) => words(300, random)],
  ])("takes for a copy: %s, at a rate from %d to %d", (_, least, most, edit) => {
    const rate = found(edit);
    expect(rate).toBeGreaterThanOrEqual(least);
    expect(rate).toBeLessThanOrEqual(most);
  });

  it("gives a news flash no keys: one other word is other news", () => {
    expect(samenessOf(words(39, numbers(3)).join(" ")).copyKeys).toEqual([]);
    expect(samenessOf(words(40, numbers(3)).join(" ")).copyKeys).toHaveLength(8);
  });

  it("gives the keys that are stored: they never change", () => {
    expect(samenessOf(words(50, numbers(4)).join(" ")).copyKeys).toMatchInlineSnapshot(`
      [
        3510457352654188,
        3278970218375103,
        18824145523031,
        1695572472158755,
        692490520095462,
        3891655394953765,
        166344606656032,
        1454458586494696,
      ]
    `);
  });
});
