import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readArticle } from "../../src/read.ts";
import { withoutWraps } from "../../src/text/wrapped.ts";

const WRAPPED = [
  "President Mateo Mora of Peru spoke by phone on Friday, October 4, with Annika",
  "Lindqvist, the prime minister of Sweden, after a day of quarrels over fish in",
  "Lima. They discussed fishing rights.",
].join("\n");

describe("lines that only wrap a paragraph", () => {
  it("are joined without moving anything", () => {
    expect(withoutWraps(WRAPPED)).toBe(WRAPPED.replaceAll("\n", " "));
    expect(withoutWraps(WRAPPED.replaceAll("\n", "\r\n"))).toBe(WRAPPED.replaceAll("\n", "  "));
    expect(withoutWraps(`A headline\n\n${WRAPPED}\n\nThe end`)).toBe(
      `A headline\n\n${WRAPPED.replaceAll("\n", " ")}\n\nThe end`,
    );
  });

  it.each([
    ["one line a paragraph", "Mora spoke.\nLindqvist listened to all that he had to say.\nThey parted."],
    ["a list", "- Mora called Lindqvist to speak about the rights of fishermen in\n- Lindqvist thanked him"],
    ["empty lines", "Mora spoke.\n\nLindqvist listened."],
  ])("are told from %s", (_, text) => {
    expect(withoutWraps(text)).toBe(text);
  });

  it("stand in no call's way, nor in a name or an office, and spans equal the text as given", () => {
    for (const text of [WRAPPED, WRAPPED.replaceAll("\n", "\r\n")]) {
      const { calls, leaders } = readArticle(
        { text, title: null, publishedAt: "2019-10-05", source: null },
        loadKnowledge(),
      );
      expect(calls.map(({ channel, moment }) => `${channel} ${moment.edtf}`)).toEqual(["PHONE 2019-10-04"]);
      for (const { start, end, quote } of calls[0]?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
      expect(leaders.map(({ name, office }) => `${name}, ${office?.words}`).join()).not.toMatch(/[\r\n]/);
    }
  });
});
