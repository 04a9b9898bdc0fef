import { expect, test } from "vitest";
import type { MissionEntry } from "../../src/model/resolution.ts";
import { entriesOf } from "../../src/resolve/entries.ts";
import { describeMission, missionId } from "../../src/resolve/missions.ts";
import { describeTopic, topicId } from "../../src/resolve/topics.ts";
import { readingByHand } from "../support/readings.ts";
import { WORLD } from "../support/world.ts";

const TOPICS: readonly (readonly [string, string | null, string])[] = [
  ["trade ties", "medtop:3", "medtop:3"],
  ["border posts", null, "border-posts~"],
  ["The Border Posts", null, "border-posts~"],
  ["la sécurité", null, "la-securite~"],
];

for (const [phrase, code, id] of TOPICS)
  test(`The topic of "${phrase}" (${code}) is ${id}`, () => expect(topicId({ phrase, code })).toBe(id));

test("A topic of the taxonomy has its label, and comes after those that are broader", () => {
  expect(describeTopic("medtop:2", [{ phrase: "talks" }], WORLD)).toEqual([
    { id: "medtop:1", name: "politics", code: "medtop:1", broaderId: null },
    { id: "medtop:2", name: "diplomacy", code: "medtop:2", broaderId: "medtop:1" },
  ]);
});

test("A topic outside the taxonomy goes by the phrase that is used most", () => {
  expect(
    describeTopic(
      "border-posts~",
      [{ phrase: "Border posts" }, { phrase: "the border posts" }, { phrase: "border posts" }],
      WORLD,
    ),
  ).toEqual([{ id: "border-posts~", name: "border posts", code: null, broaderId: null }]);
});

test("A code that the taxonomy does not know keeps the phrase", () => {
  expect(describeTopic("medtop:9", [{ phrase: "sport" }], WORLD)).toEqual([
    { id: "medtop:9", name: "sport", code: "medtop:9", broaderId: null },
  ]);
});

const mission = (name: string, registerId: string | null = null): MissionEntry => ({
  id: name,
  ordinal: 0,
  name,
  aliases: [],
  registerId,
});

const MISSIONS: readonly (readonly [MissionEntry, string])[] = [
  [mission("the Arland mission", "misa"), "misa"],
  [mission("the Harbour Initiative"), "harbour-initiative~"],
  [mission("Harbour initiative"), "harbour-initiative~"],
];

for (const [entry, id] of MISSIONS)
  test(`The mission of "${entry.name}" is ${id}`, () => expect(missionId(entry)).toBe(id));

test("A mission has what the register knows, and the forms that articles add", () => {
  expect(describeMission("misa", [mission("Arland force", "misa")], WORLD)).toEqual({
    id: "misa",
    name: "Mission of Support in Arland",
    acronym: "MISA",
    kind: "peacekeeping",
    registerId: "misa",
    places: ["ARL"],
    leads: ["OPN"],
    from: "2023-01",
    to: null,
    names: ["Arland force", "MISA", "Mission of Support in Arland", "the Arland mission"],
  });
  expect(describeMission("harbour-initiative~", [mission("the Harbour Initiative")], WORLD)).toMatchObject({
    name: "Harbour Initiative",
    registerId: null,
    names: ["Harbour Initiative", "the Harbour Initiative"],
  });
});

test("Entries have ids of their article and place, also when two calls start at one", () => {
  const text = "Venn had separate calls with Okel and Brandt. “It went well.”";
  const reading = readingByHand(text, {
    leaders: [{ name: "Venn" }, { name: "Okel" }, { name: "Brandt" }],
    quotations: [{ quote: "It went well." }],
    calls: [
      { on: [0, 1], evidence: "Venn had separate calls" },
      { on: [0, 2], evidence: "Venn had separate calls" },
      { on: [1, 2], evidence: "Okel and Brandt" },
    ],
  });
  const { leaders, quotationIds, reportIds } = entriesOf({ articleId: "x", reading });
  expect(leaders.map(({ id }) => id)).toEqual(["x-l0", "x-l1", "x-l2"]);
  expect(quotationIds).toEqual(["x-q47"]);
  expect(reportIds).toEqual(["x-c0", "x-c0.2", "x-c29"]);
});
