import { describe, expect, it } from "vitest";
import { explanationOf } from "../../src/commands/explanation.ts";
import { plain } from "../../src/commands/paint.ts";
import { renderExplanation } from "../../src/commands/render-explanation.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import type { Article } from "../../src/model/article.ts";
import { UNKNOWN_MOMENT } from "../../src/model/moment.ts";
import type { Reading, TraceEntry } from "../../src/model/reading.ts";
import { evidenceOf } from "../../src/model/span.ts";
import { analyse } from "../../src/text/analyse.ts";

const KNOWLEDGE = loadKnowledge();

const TEXT = "President William Ruto rang Hassan Sheikh Mohamud. He called on the UN to help.";

const at = (words: string) => evidenceOf(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const article: Article = {
  id: "wire-1",
  text: TEXT,
  title: "Ruto rings Mohamud",
  source: "The Wire",
  url: null,
  author: null,
  publishedAt: null,
  publicationBasis: "unknown",
  modifiedAt: null,
  language: null,
};

const step = (verdict: TraceEntry["verdict"], rule: string, words: string, detail: string): TraceEntry => ({
  stage: "call",
  rule,
  verdict,
  detail,
  start: at(words).start,
  end: at(words).end,
});

const president = { words: "President", title: "President", of: "KEN" };

const reading: Reading = {
  leaders: [
    {
      name: "William Ruto",
      aliases: ["Ruto"],
      office: president,
      registerId: null,
      mentions: [{ ...at("William Ruto"), form: "name" }],
    },
    {
      name: "Hassan Sheikh Mohamud",
      aliases: [],
      office: null,
      registerId: null,
      mentions: [{ ...at("Hassan Sheikh Mohamud"), form: "name" }],
    },
  ],
  missions: [],
  quotations: [{ ...at("to help"), leader: 0, speaker: "Ruto" }],
  calls: [
    {
      participants: [
        { leader: 0, office: president },
        { leader: 1, office: null },
      ],
      channel: "PHONE",
      status: "HELD",
      moment: UNKNOWN_MOMENT,
      placedBy: 0,
      topics: [],
      missions: [],
      quotations: [],
      evidence: [at("President William Ruto rang Hassan Sheikh Mohamud")],
      confidence: 0.9,
      rule: "rang",
      background: false,
      several: false,
    },
  ],
  trace: [
    step("vetoed", "called-on", "called on the UN", "“called on” asks somebody for something."),
    step("found", "rang", "rang", "A verb of calling with leaders on both sides."),
    { ...step("merged", "across", "Mohamud. He", "Goes over the end of a sentence."), stage: "leader" },
  ],
};

const explanation = explanationOf(article, analyse(TEXT, null), reading, KNOWLEDGE.index);

describe("explanationOf", () => {
  it("has every step once, under the sentence it starts in, in the order of the words", () => {
    expect(
      explanation.sentences.map(({ number, steps }) => [number, steps.map(({ rule, quote }) => [rule, quote])]),
    ).toEqual([
      [
        1,
        [
          ["rang", "rang"],
          ["across", "Mohamud. He"],
        ],
      ],
      [2, [["called-on", "called on the UN"]]],
    ]);
    expect(explanation.elsewhere).toEqual([]);
  });

  it("marks what was found in each sentence", () => {
    expect(
      explanation.sentences.map(({ marks }) => marks.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])),
    ).toEqual([
      [
        ["call", "President William Ruto rang Hassan Sheikh Mohamud"],
        ["leader", "William Ruto"],
        ["leader", "Hassan Sheikh Mohamud"],
      ],
      [["quotation", "to help"]],
    ]);
  });

  it("keeps what belongs to no sentence", () => {
    const nowhere: TraceEntry = { ...step("vetoed", "beyond", "rang", "No place."), start: 9000, end: 9000 };
    const { elsewhere } = explanationOf(
      article,
      analyse(TEXT, null),
      { ...reading, trace: [nowhere] },
      KNOWLEDGE.index,
    );
    expect(elsewhere.map(({ rule }) => rule)).toEqual(["beyond"]);
  });
});

describe("extraction", () => {
  it("is the flat record of the contract", () => {
    const mention = at("William Ruto");
    const call = at("President William Ruto rang Hassan Sheikh Mohamud");
    const help = at("to help");
    expect(explanation.extraction).toEqual({
      id: "wire-1",
      calls: [
        {
          participants: [
            { name: "William Ruto", office: "President of Kenya" },
            { name: "Hassan Sheikh Mohamud", office: null },
          ],
          channel: "PHONE",
          status: "HELD",
          date: null,
          dateText: null,
          topics: [],
          missions: [],
          evidence: [{ start: call.start, end: call.end, quote: call.quote }],
          confidence: 0.9,
          rule: "rang",
          background: false,
          several: false,
        },
      ],
      leaders: [
        {
          name: "William Ruto",
          aliases: ["Ruto"],
          office: "President of Kenya",
          mentions: [{ start: mention.start, end: mention.end, quote: mention.quote }],
        },
        expect.objectContaining({ name: "Hassan Sheikh Mohamud", office: null }),
      ],
      missions: [],
      quotes: [{ speaker: "William Ruto", start: help.start, end: help.end, text: "to help" }],
    });
  });
});

describe("renderExplanation", () => {
  it("reads from what was found to why", () => {
    expect(renderExplanation(explanation, 78, plain)).toBe(
      `Ruto rings Mohamud
The Wire · undated · 2 sentences · wire-1

1 call
  1 William Ruto — Hassan Sheikh Mohamud
      how      PHONE; HELD
      found by rang, confidence 0.90
      [0, 49) “President William Ruto rang Hassan Sheikh Mohamud”

2 leaders
  William Ruto, President of Kenya
      1 mention: Ruto
  Hassan Sheikh Mohamud
      1 mention

Sentence by sentence

   1  President William Ruto rang Hassan Sheikh Mohamud.
        · leader “William Ruto”, “Hassan Sheikh Mohamud”
        + call rang “rang”: A verb of calling with leaders on both sides.
        = leader across “Mohamud. He”: Goes over the end of a sentence.

   2  He called on the UN to help.
        · quotation “to help”
        − call called-on “called on the UN”: “called on” asks somebody for
          something.
`,
    );
  });
});
