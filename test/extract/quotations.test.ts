import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAMES } from "../../src/extract/quotations/frames.ts";
import { attributionsOf, quotationsOf } from "../../src/extract/quotations.ts";
import { fold } from "../../src/model/fold.ts";
import { readable } from "../support/readable.ts";

interface GoldQuotations {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly quotations: readonly { readonly begins: string; readonly speaker: string | null }[];
}

const gold = readFileSync(new URL("../gold/quotations.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): GoldQuotations => JSON.parse(line));

/** The same person when the words of one name are all in the other. */
const isSame = (expected: string | null, found: string | null): boolean => {
  if (expected === null || found === null) return expected === found;
  const a = fold(expected).split(" ");
  const b = fold(found).split(" ");
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
};

describe("quotationsOf", () => {
  it.each(FRAMES.map((frame) => [frame.name, frame] as const))(
    "gives the words of the example to Ruto: %s",
    (_, frame) => {
      const { analysed, people } = readable(frame.example, "2024-06-01");
      const attribution = attributionsOf(analysed, people).at(-1);
      expect(attribution?.rule).toBe(frame.name);
      if (frame.name === "quotation-is-the-subject") expect(attribution?.quotation.speaker).toBeNull();
      else expect(attribution?.quotation.speaker).toContain("Ruto");
    },
  );

  it("finds every quotation of the gold, and at least nine of ten speakers", () => {
    const wrong: string[] = [];
    let all = 0;
    for (const { id, text, publishedAt, quotations } of gold) {
      const { analysed, people } = readable(text, publishedAt);
      const found = attributionsOf(analysed, people);
      expect(
        found.map(({ quotation }) => quotation.quote.slice(0, 6)),
        id,
      ).toEqual(quotations.map(({ begins }) => begins.slice(0, 6)));
      quotations.forEach(({ begins, speaker }, number) => {
        all++;
        const attribution = found[number];
        if (isSame(speaker, attribution?.quotation.speaker ?? null)) return;
        wrong.push(`${id} “${begins}…” ${speaker} ≠ ${attribution?.quotation.speaker} (${attribution?.rule})`);
      });
    }
    console.log(`speakers right: ${all - wrong.length} of ${all}\n${wrong.join("\n")}`);
    expect(all).toBeGreaterThanOrEqual(80);
    expect((all - wrong.length) / all).toBeGreaterThanOrEqual(0.9);
  });

  it("names a speaker who is no leader without a leader's number", () => {
    const { analysed, people } = readable(
      '"They took my husband in March and nobody tells me where," said Olena Kovalchuk, a teacher, after Ukrainian President Volodymyr Zelensky left.',
      "2022-04-03",
    );
    expect(quotationsOf(analysed, people)).toMatchObject([{ speaker: "Olena Kovalchuk", leader: null }]);
  });

  it("leaves out what is shorter than eight words", () => {
    const { analysed, people } = readable(
      '"We have a plan for all of this," Ruto said, "and for seven words of this."',
      "2024-06-01",
    );
    expect(quotationsOf(analysed, people).map(({ quote }) => quote)).toEqual(["We have a plan for all of this,"]);
  });

  it("keeps quotations equal to the text, whatever the text", () => {
    const parts = fc.constantFrom(
      '"',
      "“",
      "”",
      "‘",
      "’",
      " said ",
      "Ruto",
      " he ",
      ", ",
      ". ",
      "\n\n",
      " according to ",
      "Biden",
      " who ",
      "the president",
      ":",
      " one two three four five six seven eight ",
      "\ud800",
      "🙂",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), (words) => {
        const text = words.join("");
        const { analysed, people } = readable(text, "2024-06-01");
        for (const { start, end, quote, speaker, leader } of quotationsOf(analysed, people)) {
          expect(text.slice(start, end)).toBe(quote);
          if (leader !== null) expect(people.people.filter(({ isLeader }) => isLeader)[leader]?.name).toBe(speaker);
        }
      }),
    );
  });

  it.each([
    ['"a b c d e f g h," he said. '],
    ['"a b c d e f g h i" '],
    ["“a b c d e f g h\n\n"],
    ['President Ruto said "a b c d e f g h" and '],
    ["the president said, who, he said, "],
  ])("takes time linear in the number of %j", (unit) => {
    const measure = (count: number): number => {
      const { analysed, people } = readable(`William Ruto spoke. ${unit.repeat(count)}`, "2024-06-01");
      const begun = performance.now();
      quotationsOf(analysed, people);
      return performance.now() - begun;
    };
    measure(1_000);
    expect(measure(10_000)).toBeLessThan(Math.max(measure(1_000), 10) * 40);
  });
});
