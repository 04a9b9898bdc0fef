import { describe, expect, it } from "vitest";
import type { Answer, AnswerCall } from "../../src/eval/answer.ts";
import { calibrationOf, rightAbove } from "../../src/eval/calibration.ts";
import { classOfInvented, classOfMissed } from "../../src/eval/errors.ts";
import { missesOf } from "../../src/eval/figures.ts";
import { type GoldArticle, goldArticleOf } from "../../src/eval/gold.ts";
import { f1, outcomeOf, precision, recall, sumOfScores } from "../../src/eval/score.ts";

const TEXT = "Ruto phoned Biden on Monday about Haiti. Kagame met Biden.";

const gold = (calls: readonly object[], leaders: readonly object[] = []): GoldArticle =>
  goldArticleOf(JSON.stringify({ id: "a", source: null, publishedAt: "2024-05-22", text: TEXT, calls, leaders }));

const person = (name: string, more: object = {}) => ({ name, aliases: [], ...more });

const wanted = (names: readonly string[], more: object = {}) => ({
  participants: names.map((name) => person(name)),
  channel: "phone",
  status: "held",
  date: null,
  topics: [],
  missions: [],
  evidence: "Ruto phoned Biden on Monday about Haiti.",
  ...more,
});

const given = (participants: readonly string[], more: Partial<AnswerCall> = {}): AnswerCall => ({
  participants,
  channel: "phone",
  status: "held",
  date: null,
  background: false,
  topics: [],
  missions: [],
  evidence: [{ start: 0, end: 40, quote: TEXT.slice(0, 40) }],
  confidence: 0.9,
  rule: "test",
  ...more,
});

const answer = (calls: readonly AnswerCall[], leaders: readonly string[] = []): Answer => ({
  calls,
  leaders,
  spans: calls.flatMap(({ evidence }) => evidence),
});

const score = (article: GoldArticle, found: Answer) => outcomeOf(article, found).score;

describe("outcomeOf", () => {
  it.each<[string, readonly object[], readonly AnswerCall[], { right: number; invented: number; missed: number }]>([
    ["nothing", [], [], { right: 0, invented: 0, missed: 0 }],
    [
      "the call",
      [wanted(["Ruto", "Biden"])],
      [given(["Joe Biden", "William Ruto"])],
      { right: 1, invented: 0, missed: 0 },
    ],
    ["no call", [wanted(["Ruto", "Biden"])], [], { right: 0, invented: 0, missed: 1 }],
    [
      "someone too many",
      [wanted(["Ruto", "Biden"])],
      [given(["Biden", "Ruto", "Kagame"])],
      { right: 0, invented: 1, missed: 1 },
    ],
    [
      "one call twice",
      [wanted(["Ruto", "Biden"])],
      [given(["Biden", "Ruto"]), given(["Biden", "Ruto"])],
      { right: 1, invented: 1, missed: 0 },
    ],
    [
      "planned is not held",
      [wanted(["Ruto", "Biden"], { status: "planned" })],
      [given(["Biden", "Ruto"])],
      { right: 0, invented: 1, missed: 0 },
    ],
    [
      "in person is not counted",
      [],
      [given(["Biden", "Ruto"], { channel: "in_person" })],
      { right: 0, invented: 0, missed: 0 },
    ],
    [
      "optional calls may be found",
      [wanted(["Ruto", "Biden"], { optional: true })],
      [given(["Biden", "Ruto"])],
      { right: 0, invented: 0, missed: 0 },
    ],
    [
      "optional calls may be missing",
      [wanted(["Ruto", "Biden"], { optional: true })],
      [],
      { right: 0, invented: 0, missed: 0 },
    ],
    [
      "optional participants may be missing",
      [{ ...wanted(["Ruto"]), participants: [person("Ruto"), person("Biden"), person("Kagame", { optional: true })] }],
      [given(["Ruto", "Biden"])],
      { right: 1, invented: 0, missed: 0 },
    ],
  ])("counts calls: %s", (_, calls, found, expected) => {
    expect(score(gold(calls), answer(found)).calls).toEqual(expected);
  });

  it("takes of two calls of the same people the one whose date agrees", () => {
    const article = gold([wanted(["Ruto", "Biden"], { date: "2024-05-20" })]);
    const second = given(["Ruto", "Biden"], { date: "2024-05-20" });
    const outcome = outcomeOf(article, answer([given(["Ruto", "Biden"], { date: "2024-05-01" }), second]));
    expect(outcome.matched[0]?.[1]).toBe(second);
    expect(outcome.score).toMatchObject({ dated: 1, datesRight: 1 });
  });

  it.each<[string, object, Partial<AnswerCall>, object]>([
    ["a date that is probable", { dateAlso: ["2024-05-20"] }, { date: "2024-05-20" }, { dated: 0, datesInvented: 0 }],
    ["a date out of nowhere", {}, { date: "2024-05-20" }, { dated: 0, datesInvented: 1 }],
    ["a date missing", { date: "2024-05-20" }, {}, { dated: 1, datesRight: 0, datesInvented: 0 }],
    ["news taken for background", {}, { background: true }, { matched: 1, backgroundRight: 0 }],
    ["background", { background: true }, { background: true }, { matched: 1, backgroundRight: 1 }],
    ["another channel", {}, { channel: "unspecified" }, { matched: 1, channelsRight: 0 }],
    [
      "a topic in other words",
      { topics: ["the mission in Haiti"] },
      { topics: ["Haiti mission"] },
      { topics: { right: 1, invented: 0, missed: 0 } },
    ],
    [
      "a topic out of nowhere",
      { topics: ["Haiti"] },
      { topics: ["trade"] },
      { topics: { right: 0, invented: 1, missed: 1 } },
    ],
    [
      "a mission",
      { missions: ["MONUSCO"] },
      { missions: ["MONUSCO", "KFOR"] },
      { missions: { right: 1, invented: 1, missed: 0 } },
    ],
  ])("measures on the calls that are right: %s", (_, wants, gives, expected) => {
    expect(score(gold([wanted(["Ruto", "Biden"], wants)]), answer([given(["Ruto", "Biden"], gives)]))).toMatchObject(
      expected,
    );
  });

  it("counts pairs of a conference call", () => {
    const article = gold([wanted(["Ruto", "Biden", "Kagame"])]);
    expect(score(article, answer([given(["Ruto", "Biden"])])).pairs).toEqual({ right: 1, invented: 0, missed: 2 });
  });

  it("counts leaders, optional ones neither way", () => {
    const article = gold([], [person("William Ruto"), person("Joe Biden"), person("Paul Kagame", { optional: true })]);
    expect(score(article, answer([], ["Ruto", "Paul Kagame", "Nairobi"])).leaders).toEqual({
      right: 1,
      invented: 1,
      missed: 1,
    });
  });

  it("counts quiet articles, and spans that are not the text's", () => {
    const wrong = given(["Ruto", "Biden"], { evidence: [{ start: 0, end: 4, quote: "Rutu" }] });
    expect(score(gold([]), answer([wrong]))).toMatchObject({ quiet: 1, quietGivenCall: 1, spans: 1, spansWrong: 1 });
    expect(score(gold([]), answer([given(["Ruto", "Biden"], { evidence: [] })])).spansWrong).toBe(1);
  });
});

describe("figures", () => {
  it("sums scores and takes their shares", () => {
    const right = score(gold([wanted(["Ruto", "Biden"])]), answer([given(["Ruto", "Biden"])]));
    const wrong = score(gold([wanted(["Ruto", "Biden"])]), answer([given(["Ruto", "Kagame"])]));
    const sum = sumOfScores([right, wrong, right]);
    expect(sum).toMatchObject({ articles: 3, calls: { right: 2, invented: 1, missed: 1 } });
    expect(precision(sum.calls)).toBeCloseTo(2 / 3);
    expect(recall(sum.calls)).toBeCloseTo(2 / 3);
    expect(f1({ right: 0, invented: 1, missed: 1 })).toBe(0);
  });

  it("says which floor is missed", () => {
    const sum = score(gold([wanted(["Ruto", "Biden"])]), answer([]));
    expect(missesOf(sum, { callRecall: 0.5, spansWrong: 0 })).toEqual([
      "calls, recall: 0.000, at least 0.5 is asked for",
    ]);
  });

  it("puts calls into bins of confidence", () => {
    const judged = [
      { confidence: 0.95, right: true },
      { confidence: 1, right: false },
      { confidence: 0.9, right: true },
      { confidence: 0.2, right: false },
    ];
    expect(calibrationOf(judged).filter(({ calls }) => calls > 0)).toEqual([
      { from: 0, to: 0.3, calls: 1, confidence: 0.2, right: 0 },
      { from: 0.9, to: 0.95, calls: 1, confidence: 0.9, right: 1 },
      { from: 0.95, to: 1, calls: 2, confidence: 0.975, right: 0.5 },
    ]);
    expect(rightAbove(judged, 0.9)).toBeCloseTo(2 / 3);
    expect(rightAbove([], 0.9)).toBe(1);
  });
});

describe("classes of errors", () => {
  it.each<[string, readonly object[], readonly AnswerCall[], readonly string[], string]>([
    [
      "filed otherwise",
      [wanted(["Ruto", "Biden"])],
      [given(["Ruto", "Biden"], { status: "planned" })],
      ["Ruto", "Biden"],
      "found, but as met, planned, declined or denied",
    ],
    [
      "too many",
      [wanted(["Ruto", "Biden"])],
      [given(["Ruto", "Biden", "Kagame"])],
      ["Ruto", "Biden"],
      "someone too many on the call",
    ],
    [
      "too few",
      [wanted(["Ruto", "Biden", "Kagame"])],
      [given(["Ruto", "Biden"])],
      ["Ruto", "Biden", "Kagame"],
      "someone missing on the call",
    ],
    [
      "another",
      [wanted(["Ruto", "Biden"])],
      [given(["Ruto", "Kagame"])],
      ["Ruto", "Biden"],
      "another person in someone's place",
    ],
    ["not found", [wanted(["Ruto", "Biden"])], [], ["Ruto"], "a participant was not found in the text"],
    [
      "second call",
      [wanted(["Ruto", "Biden"]), wanted(["Ruto", "Biden"], { date: "2024-01" })],
      [given(["Ruto", "Biden"])],
      ["Ruto", "Biden"],
      "a second call of the same people",
    ],
    [
      "description",
      [wanted(["Ruto", "Biden"], { evidence: "Kagame met Biden." })],
      [],
      ["Ruto", "Biden"],
      "a participant stands as a pronoun or a description",
    ],
    ["plain", [wanted(["Ruto", "Biden"])], [], ["Ruto", "Biden"], "plain form"],
  ])("names a miss: %s", (_, calls, found, leaders, expected) => {
    const article = gold(calls);
    const result = answer(found, leaders);
    const outcome = outcomeOf(article, result);
    const [call] = outcome.missed;
    expect(call && classOfMissed({ call, article, answer: result, outcome })).toBe(expected);
  });

  it.each<[string, readonly object[], readonly AnswerCall[], string]>([
    [
      "planned",
      [wanted(["Ruto", "Biden"], { status: "planned" })],
      [given(["Ruto", "Biden"])],
      "met, planned, declined or denied, but taken for held",
    ],
    ["twice", [wanted(["Ruto", "Biden"])], [given(["Ruto", "Biden"]), given(["Ruto", "Biden"])], "one call told twice"],
    ["wrong people", [wanted(["Ruto", "Biden"])], [given(["Ruto", "Kagame"])], "wrong participants of a call there is"],
    ["quiet", [], [given(["Ruto", "Kagame"])], "in an article without calls"],
    [
      "nothing of the kind",
      [wanted(["Ruto", "Biden"])],
      [given(["Ruto", "Biden"]), given(["Kagame", "Guterres"])],
      "no such call in the article",
    ],
  ])("names an invention: %s", (_, calls, found, expected) => {
    const article = gold(calls);
    const outcome = outcomeOf(article, answer(found));
    const [call] = outcome.invented;
    expect(call && classOfInvented({ call, article, outcome })).toBe(expected);
  });
});
