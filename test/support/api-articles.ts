import type { ArticleToStore } from "../../src/store/write/prepare.ts";
import { articleByHand, type ReadingByHand, readingByHand } from "./readings.ts";

// Articles for the API to give back. Each person and each occasion is told apart by name and day, so that nothing here
// depends on how finely resolution judges.

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
const LINDQVIST = { name: "Ada Lindqvist", registerId: "ada-lindqvist" };
const BRANDT = { name: "Ivo Brandt", registerId: "ivo-brandt", office: "Chancellor | Chancellor | CAS" };

/** One call in two papers, two calls of unknown day in one article, a leader and a mission that are on no call. */
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
  of("a3", null, "Mara Venn rang Rosa Quill. Ada Lindqvist later spoke with Tomas Okel about border posts.", {
    leaders: [VENN, { name: "Rosa Quill" }, OKEL, LINDQVIST],
    calls: [
      { on: [0, 1], evidence: "Mara Venn rang Rosa Quill." },
      { on: [3, 2], evidence: "Ada Lindqvist later spoke with Tomas Okel", topics: ["border posts"] },
    ],
  }),
  of("a4", "2024-11-30", "Castan Trade Minister Nadia Prow called Mara Venn.", {
    leaders: [{ name: "Nadia Prow", office: "Castan Trade Minister | Trade Minister | CAS" }, VENN],
    calls: [
      { on: [0, 1], evidence: "Castan Trade Minister Nadia Prow called Mara Venn.", day: "2024-11-29", placedBy: 0 },
    ],
  }),
  of("a5", "2024-12-01", "Lena Fosse of the Organisation of Plain Nations visited the Harbour Initiative.", {
    leaders: [{ name: "Lena Fosse", office: "Secretary | Secretary | OPN" }],
    missions: [{ name: "the Harbour Initiative" }],
  }),
];

/** A talk in person and a call that was refused: what lists of calls leave out unless asked. */
export const MEETING_AND_REFUSAL: readonly ArticleToStore[] = [
  of("a6", "2025-03-02", "Mara Venn met Ivo Brandt in Casta on Saturday.", {
    leaders: [VENN, BRANDT],
    calls: [{ on: [0, 1], evidence: "Mara Venn met Ivo Brandt", day: "2025-03-01", more: { channel: "IN_PERSON" } }],
  }),
  of("a7", "2025-03-03", "Ivo Brandt did not take a call from Tomas Okel.", {
    leaders: [BRANDT, OKEL],
    calls: [
      { on: [0, 1], evidence: "Ivo Brandt did not take a call", day: "2025-03-02", more: { status: "DECLINED" } },
    ],
  }),
];

/** Another account of the call of `a1` and `a2`: who placed it is told otherwise. */
export const CONTRADICTION: ArticleToStore = of("a8", "2024-12-05", "Tomas Okel rang Mara Venn on Monday.", {
  leaders: [OKEL, VENN],
  calls: [
    { on: [0, 1], evidence: "Tomas Okel rang Mara Venn", day: "2024-12-02", placedBy: 0, more: { confidence: 0.5 } },
  ],
});
