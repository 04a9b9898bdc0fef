import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { articleByHand, readingByHand } from "./readings.ts";

const PEOPLE = ["mara-venn", "tomas-okel", "ada-lindqvist", "ivo-brandt"] as const;
const NAMES: Readonly<Record<(typeof PEOPLE)[number], string>> = {
  "mara-venn": "Mara Venn",
  "tomas-okel": "Tomas Okel",
  "ada-lindqvist": "Ada Lindqvist",
  "ivo-brandt": "Ivo Brandt",
};

/** Articles of one call each, every one on a day of its own in 2023 and 2024, with topics, a quotation and the mission. */
export const manyArticles = (count: number): readonly ArticleToStore[] =>
  Array.from({ length: count }, (_, n) => {
    const one = PEOPLE[n % 4] ?? "mara-venn";
    const other = PEOPLE[(n + 1 + (n % 3)) % 4] ?? "tomas-okel";
    const text = `${NAMES[one]} rang ${NAMES[other]} about matter ${n} and the Arland mission: “It was good,” said ${NAMES[one]}.`;
    const day = new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
    const id = `m${String(n).padStart(4, "0")}`;
    return {
      article: articleByHand(id, text, { publishedAt: day, publicationBasis: "stated", source: `Paper ${n % 5}` }),
      reading: readingByHand(text, {
        leaders: [
          { name: NAMES[one], registerId: one },
          { name: NAMES[other], registerId: other },
        ],
        missions: [{ name: "the Arland mission", registerId: "misa" }],
        quotations: [{ quote: "It was good,", leader: 0 }],
        calls: [
          {
            on: [0, 1],
            evidence: `${NAMES[one]} rang ${NAMES[other]}`,
            day,
            topics: [`matter ${n} | medtop:${1 + (n % 3)}`],
            missions: [0],
            quotations: [0],
            more: { confidence: 0.5 + (n % 5) / 10 },
          },
        ],
      }),
    };
  });
