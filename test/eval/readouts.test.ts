import { describe, expect, it } from "vitest";
import type { AnswerCall } from "../../src/eval/answer.ts";
import { kindOf } from "../../src/eval/kinds.ts";
import { readoutFiguresOf, readoutOf, readoutOutcomeOf } from "../../src/eval/readouts.ts";

const readout = readoutOf(
  JSON.stringify({
    id: "r",
    text: "…",
    publishedAt: "2024-05-22",
    principal: "Biden",
    counterpartTokens: ["inacio", "lula"],
  }),
);
const call = (participants: readonly string[], more: Partial<AnswerCall> = {}): AnswerCall => ({
  participants,
  channel: "phone",
  status: "held",
  date: null,
  background: false,
  topics: [],
  missions: [],
  evidence: [],
  confidence: 1,
  rule: "test",
  ...more,
});
const outcome = (calls: readonly AnswerCall[]) => readoutOutcomeOf(readout, { calls, leaders: [], spans: [] });

describe("readoutOutcomeOf", () => {
  it.each<[string, readonly AnswerCall[], object]>([
    [
      "the two, whatever the diacritics",
      [call(["Joe Biden", "Luiz Inácio Lula da Silva"])],
      { counterpartFound: true, exactlyTheTwo: true, phoneOrVideo: true, extra: 0 },
    ],
    ["a third", [call(["Joe Biden", "Lula", "Petro"])], { counterpartFound: true, exactlyTheTwo: false, extra: 0 }],
    [
      "the other with someone else",
      [call(["Lula", "Petro"])],
      { counterpartFound: true, exactlyTheTwo: false, extra: 0 },
    ],
    [
      "channel not told",
      [call(["Joe Biden", "Lula"], { channel: "unspecified" })],
      { exactlyTheTwo: true, phoneOrVideo: false },
    ],
    [
      "only planned",
      [call(["Joe Biden", "Lula"], { status: "planned" })],
      { counterpartFound: false, exactlyTheTwo: false, extra: 0 },
    ],
    [
      "another call beside",
      [call(["Joe Biden", "Lula"]), call(["Joe Biden", "Petro"])],
      { exactlyTheTwo: true, extra: 1 },
    ],
    ["nothing", [], { counterpartFound: false, exactlyTheTwo: false, extra: 0 }],
  ])("%s", (_, calls, expected) => {
    expect(outcome(calls)).toMatchObject(expected);
  });

  it("takes the shares of all", () => {
    const figures = readoutFiguresOf([outcome([call(["Joe Biden", "Lula"])]), outcome([])]);
    expect(figures).toEqual({ readouts: 2, counterpartFound: 0.5, exactlyTheTwo: 0.5, phoneOrVideo: 1, extra: 0 });
  });
});

describe("kindOf", () => {
  it.each([
    ["Kremlin readout", "official readouts"],
    ["Associated Press", "news agencies"],
    ["West African daily", "African papers and sites"],
    ["Korean daily", "Asian papers and services"],
    ["Live blog", "live blogs and captions"],
    ["Opinion", "opinion and analysis"],
    ["Broadcaster", "papers, broadcasters, sites"],
    [null, "papers, broadcasters, sites"],
  ])("%s: %s", (source, kind) => {
    expect(kindOf(source)).toBe(kind);
  });
});
