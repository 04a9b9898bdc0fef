import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameName, sharedWords } from "../../src/eval/agreement.ts";

describe("isSameName", () => {
  it.each<[string, string, boolean]>([
    ["William Ruto", "Ruto", true],
    ["President William Ruto", "Ruto", true],
    ["António Guterres", "Antonio Guterres", true],
    ["Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi", true],
    ["Moon Jae-in", "Moon Jaein", true],
    ["King Salman", "Mohammed bin Salman", false],
    ["Mohammed bin Salman", "Crown Prince Mohammed bin Salman", true],
    ["Emmanuel Macron", "Brigitte Macron", false],
    ["Donald Trump", "Donald Tusk", false],
    ["Prime Minister", "Prime Minister", true],
    ["", "Ruto", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(isSameName(a, b)).toBe(same);
  });

  it("does not mind the order", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isSameName(a, b) === isSameName(b, a)));
  });
});

describe("sharedWords", () => {
  it.each<[string, string, number]>([
    ["trade and investment", "trade and investment", 1],
    ["trade and investment", "bilateral trade", 0.5],
    ["the war in Sudan", "Sudan", 2 / 3],
    ["the war in Sudan", "peace", 0],
    ["of it", "of it", 0],
  ])("%s and %s: %d", (a, b, shared) => {
    expect(sharedWords(a, b)).toBeCloseTo(shared);
  });
});
