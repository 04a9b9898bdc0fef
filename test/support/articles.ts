import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { articleByHand, type ReadingByHand, readingByHand } from "./readings.ts";

const of = (id: string, publishedAt: string | null, text: string, notes: ReadingByHand): ArticleToStore => ({
  article: articleByHand(
    id,
    text,
    publishedAt === null ? {} : { publishedAt, publicationBasis: "stated", source: "The Wire" },
  ),
  reading: readingByHand(text, notes),
});

const VENN = { name: "Mara Venn", registerId: "mara-venn", office: "President | President | ARL" };
const OKEL = { name: "Tomas Okel", registerId: "tomas-okel", office: "President-elect | President-elect | BRU" };

/** Articles that between them have all that resolution can join: one call in two papers, namesakes, forms of names. */
export const ARTICLES: readonly ArticleToStore[] = [
  of(
    "a1",
    "2024-12-03T08:00:00+01:00",
    "Mara Venn spoke by phone with Tomas Okel on Monday. They discussed trade ties and the Arland mission. “We agreed on much,” Mara Venn said.",
    {
      leaders: [VENN, OKEL],
      missions: [{ name: "the Arland mission", registerId: "misa" }],
      quotations: [{ quote: "We agreed on much,", leader: 0 }],
      calls: [
        {
          on: [0, 1],
          evidence: "Mara Venn spoke by phone with Tomas Okel on Monday.",
          day: "2024-12-02",
          topics: ["trade ties | medtop:3"],
          missions: [0],
          quotations: [0],
          placedBy: 0,
        },
      ],
    },
  ),
  of("a2", "2024-12-04", "On Monday Tomas Okel had a call with Mara Venn about border posts and talks.", {
    leaders: [OKEL, { ...VENN, aliases: ["President Venn"] }],
    calls: [
      {
        on: [0, 1],
        evidence: "Tomas Okel had a call with Mara Venn",
        day: "2024-12-02",
        topics: ["border posts", "talks | medtop:2"],
        more: { channel: "UNSPECIFIED", confidence: 0.7 },
      },
    ],
  }),
  of("a3", null, "Mara Venn rang Rosa Quill. Mara Venn later spoke with Tomas Okel about Border posts.", {
    leaders: [VENN, { name: "Rosa Quill" }, OKEL],
    calls: [
      { on: [0, 1], evidence: "Mara Venn rang Rosa Quill." },
      {
        on: [0, 2],
        evidence: "Mara Venn later spoke with Tomas Okel",
        topics: ["Border posts"],
        more: { channel: "VIDEO" },
      },
    ],
  }),
  of("a4", "2024-11-30", "Castan Trade Minister Rosa Quill called Mara Venn.", {
    leaders: [{ name: "Rosa Quill", office: "Castan Trade Minister | Trade Minister | CAS" }, VENN],
    calls: [
      { on: [0, 1], evidence: "Castan Trade Minister Rosa Quill called Mara Venn.", day: "2024-11-29", placedBy: 0 },
    ],
  }),
  of("a5", "2024-12-01", "Rosa Quill of the Organisation of Plain Nations visited the Harbour Initiative.", {
    leaders: [{ name: "Rosa Quill", office: "Secretary | Secretary | OPN" }],
    missions: [{ name: "the Harbour Initiative" }],
  }),
];
