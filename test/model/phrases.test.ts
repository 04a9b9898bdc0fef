import { describe, expect, it } from "vitest";
import { longestPhrase, lookUp, phraseTable } from "../../src/model/phrases.ts";

const table = phraseTable([
  ["US", "USA"],
  ["South Sudan", "SSD"],
  ["Sudan", "SDN"],
  ["UN Mission in South Sudan", "UNMISS"],
  ["NATO", "NATO"],
  ["Bosnia-Herzegovina", "BIH"],
]);
const words = (text: string) => text.split(" ").map((word) => ({ text: word }));

describe("longestPhrase", () => {
  it.each([
    ["South Sudan votes", 0, ["SSD"], 2],
    ["in Sudan", 1, ["SDN"], 2],
    ["UN Mission in South Sudan", 0, ["UNMISS"], 5],
    ["U.S. troops", 0, ["USA"], 1],
    ["Nato troops", 0, ["NATO"], 1],
    ["Bosnia Herzegovina joins", 0, ["BIH"], 2],
    ["Bosnia-Herzegovina joins", 0, ["BIH"], 1],
  ])("%s at %i", (text, at, values, end) => expect(longestPhrase(table, words(text), at)).toEqual({ values, end }));

  it.each([
    ["join us", 1],
    ["south of Sudan", 0],
    ["South , Sudan", 0],
    ["Sudan", 1],
    ["nato", 0],
  ])("none in %s at %i", (text, at) => expect(longestPhrase(table, words(text), at)).toBeNull());
});

describe("lookUp", () => {
  it.each([
    ["the US", ["USA"]],
    ["the south sudan", ["SSD"]],
    ["us", []],
    ["Su dan", []],
  ])("%s", (phrase, values) => expect(lookUp(table, phrase)).toEqual(values));
});
