import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { articleByHand, readingByHand } from "./readings.ts";

/** `count` invented articles on calls of people whom the register does not know; the same ones every time. */
export const unregisteredArticles = (count: number): readonly ArticleToStore[] =>
  Array.from({ length: count }, (_, at) => {
    const first = `Ann ${WORDS[at % 7] ?? ""}`;
    const second = `Bob ${WORDS[(at * 5) % 11] ?? ""}`;
    const month = String((at % 12) + 1).padStart(2, "0");
    const text = `${first} spoke by phone with ${second} on the fifth about ${WORDS[at % 13]} in paper ${at}.`;
    const reading = readingByHand(text, {
      leaders: [{ name: first, office: "President | President | ARL" }, { name: second }],
      calls: [
        {
          on: [0, 1],
          evidence: `${first} spoke by phone with ${second}`,
          day: `2024-${month}-05`,
          topics: [WORDS[at % 13] ?? ""],
        },
      ],
    });
    return { article: articleByHand(`n${at}`, text, { publishedAt: `2024-${month}-06` }), reading };
  });

const WORDS = "Amber Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper Karri Larch Maple".split(" ");
