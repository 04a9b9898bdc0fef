import { describe, expect, test } from "vitest";
import { DATE_TOLD_ROWS } from "../../../src/extract/calls/date-told.ts";
import { OTHER_EVENTS } from "../../../src/extract/calls/nearest-date.ts";
import { loadKnowledge } from "../../../src/knowledge.ts";
import { readArticle } from "../../../src/read.ts";
import { INTRODUCTION } from "../../support/calls.ts";

const knowledge = loadKnowledge();

/** A Wednesday. */
const PUBLISHED = "2019-11-20";

const read = (text: string) =>
  readArticle({ text: `${INTRODUCTION} ${text}`, title: null, publishedAt: PUBLISHED, source: null }, knowledge);

const datesIn = (text: string): readonly (string | null)[] =>
  read(text)
    .calls.filter(({ status, channel }) => status === "HELD" && channel !== "IN_PERSON")
    .map(({ moment }) => moment.edtf);

describe("the date of a call in its own sentence", () => {
  test.each([
    ["Mora spoke with Lindqvist on Monday.", "2019-11-18"],
    ["Mora told reporters on Tuesday that he spoke with Lindqvist on Monday.", "2019-11-18"],
    ["Mora told reporters that on Monday he spoke with Lindqvist.", "2019-11-18"],
    ["Mora told reporters on Monday that he spoke with Lindqvist.", null],
    ["Mora said in a call on Monday with Lindqvist that the ban was unlawful.", "2019-11-18"],
    ["Mora told Lindqvist in a phone call on Monday that the ban was unlawful.", "2019-11-18"],
    ["Mora told reporters aboard the president's plane Monday that he spoke with Lindqvist.", null],
    ["The office confirms on Tuesday that Mora called Lindqvist on Monday.", "2019-11-18"],
    ["Monday's phone call between Mora and Lindqvist was short.", "2019-11-18"],
    ["Mora spoke with Lindqvist to settle the next day's agenda.", null],
    ["The two had a long call when Mora told Lindqvist of the plan for Vogel in March.", "2019-03"],
    ["Just days after the vote Mora and Lindqvist had a tense November 12 phone call.", "2019-11-12"],
    ["Troops moved in hours after Mora spoke by phone with Lindqvist on Monday.", "2019-11-18"],
    ["The ban was lifted, an aide said on Tuesday, hours after Mora's phone call with Lindqvist.", "2019-11-19"],
    [
      "Mora offered help in a phone call with Lindqvist on Monday, the third conversation between the two this year.",
      "2019-11-18",
    ],
    ["He wrote of it in his July 3, 2018, letter: Mora spoke by phone with Lindqvist.", null],
  ])("%s → %s", (text, day) => {
    expect(datesIn(text)).toEqual([day]);
  });

  test.each(OTHER_EVENTS.map(({ name, example: [text, date] }) => [name, text, date] as const))(
    "is not that of %s: %s",
    (_, text, date) => {
      const { calls } = read(text);
      expect(calls).toHaveLength(1);
      expect(calls.map(({ moment }) => moment.words)).not.toContain(date);
    },
  );
});

describe("the date of a call in another sentence", () => {
  test.each(DATE_TOLD_ROWS.map(({ name, example }) => [name, example] as const))("%s: %s", (name, example) => {
    const { calls, trace } = read(example);
    expect(calls.map(({ moment }) => moment.edtf)).toEqual(["2019-07-25"]);
    expect(calls[0]?.evidence).toHaveLength(2);
    expect(trace.map(({ rule }) => rule)).toContain(name);
  });

  test.each([
    // A day goes before the month that the report gives.
    ["In a July phone call Mora warned Lindqvist. The July 25 call was recorded.", ["2019-07-25"]],
    ["In a July phone call Mora warned Lindqvist. The June 25 call was recorded.", ["2019-07"]],
    // Two days: none is the call's.
    ["Mora warned Lindqvist in a phone call. The July 25 call was recorded, and so was the July 26 call.", [null]],
    // Somebody else's, another one, one still to come.
    [
      "Mora warned Lindqvist in a phone call. Mora's July 25 call with the French president was recorded.",
      [null, "2019-07-25"],
    ],
    ["Mora warned Lindqvist in a phone call. The next call on Friday will be with others.", [null]],
    [
      "Mora warned Lindqvist in a phone call. That was all. A call on Monday brought the party's members together.",
      [null],
    ],
    ["Mora warned Lindqvist in a phone call. That discussion in 2016 was long over.", [null]],
    // A day of its own stands.
    ["Mora warned Lindqvist in a phone call on Monday. The July 25 call was recorded.", ["2019-11-18"]],
  ])("%s → %j", (text, days) => {
    expect(datesIn(text)).toEqual(days);
  });
});
