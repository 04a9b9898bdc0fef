import { expect, test } from "vitest";
import type { LeaderDecision, LeaderEntry, ReportDecision } from "../../src/model/resolution.ts";
import { reportMeant } from "../../src/resolve/decided/refs.ts";
import { settleReports } from "../../src/resolve/decided/reports.ts";
import { identifyLeaders } from "../../src/resolve/leaders.ts";
import { officeByHand } from "../support/readings.ts";

const join = (...reportIds: string[]): ReportDecision => ({ kind: "join", reportIds, fromIds: [] });
const split = (id: string, ...fromIds: string[]): ReportDecision => ({ kind: "split", reportIds: [id], fromIds });

/** Decisions, the latest first; which of a, b and c are one then; which are apart. */
test.each([
  ["the later says apart", [split("a", "b"), join("a", "b")], "", "a b"],
  ["the later says one", [join("a", "b"), split("a", "b")], "a b", ""],
  ["apart by way of another", [split("a", "c"), join("b", "c"), join("a", "b")], "b c", "a b, a c"],
  ["one by way of another", [join("b", "c"), join("a", "b"), split("a", "c")], "a b, a c, b c", ""],
  ["one of three taken out", [split("c", "a", "b"), join("a", "b", "c")], "a b", "a c, b c"],
])("%s", (_name, decisions, together, apart) => {
  const settled = settleReports(decisions);
  const pairs = [
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ] as const;
  const those = (fits: (one: string, other: string) => boolean): string =>
    pairs
      .filter(([one, other]) => fits(one, other))
      .map((pair) => pair.join(" "))
      .join(", ");
  expect(those((one, other) => settled.linkOf(one) === settled.linkOf(other))).toBe(together);
  expect(those(settled.apart)).toBe(apart);
});

const entry = (id: string, name: string, office?: string): LeaderEntry => ({
  id,
  articleId: id,
  ordinal: 0,
  name,
  aliases: [],
  office: office === undefined ? null : officeByHand(office),
  registerId: null,
});
const ENTRIES = [
  entry("1", "Ann Ash", "Mayor | Mayor | ARL"),
  entry("2", "Bea Birch"),
  entry("3", "Cy Cedar"),
  entry("4", "Cy Cedar"),
];
const meant = (leader: string, is: string, not = false): LeaderDecision => ({ kind: "meant", leader, is, not });
const inEntry = (entryId: string, is: string, not = false): LeaderDecision => ({ kind: "meant", entryId, is, not });

/** Decisions, the latest first, and whom the entries mean then. */
test.each([
  ["nothing", [], "ann-ash~ARL bea-birch~ cy-cedar~ cy-cedar~"],
  [
    "an id before its country was known",
    [meant("ann-ash~", "bea-birch~")],
    "bea-birch~ bea-birch~ cy-cedar~ cy-cedar~",
  ],
  [
    "one is another, who is a third",
    [meant("bea-birch~", "cy-cedar~"), meant("ann-ash~ARL", "bea-birch~")],
    "cy-cedar~ cy-cedar~ cy-cedar~ cy-cedar~",
  ],
  [
    "round in a circle: the later holds",
    [meant("bea-birch~", "ann-ash~ARL"), meant("ann-ash~ARL", "bea-birch~")],
    "ann-ash~ARL ann-ash~ARL cy-cedar~ cy-cedar~",
  ],
  [
    "taken back",
    [meant("ann-ash~ARL", "bea-birch~", true), meant("ann-ash~ARL", "bea-birch~")],
    "ann-ash~ARL bea-birch~ cy-cedar~ cy-cedar~",
  ],
  ["in one article another", [inEntry("4", "ann-ash~")], "ann-ash~ARL bea-birch~ cy-cedar~ ann-ash~ARL"],
  ["in one article a namesake", [inEntry("4", "cy-cedar~", true)], "ann-ash~ARL bea-birch~ cy-cedar~ cy-cedar~4"],
])("%s", (_name, decisions, leaders) => {
  expect([...identifyLeaders(ENTRIES, decisions).values()].join(" ")).toBe(leaders);
});

test.each([
  ["the same words, further down", [{ id: "x", words: "Ann rang  Bea.", names: ["Ann", "Bea"] }], "x"],
  ["other words on the same people", [{ id: "x", words: "Bea took a call of Ann", names: ["Bea", "Ann"] }], "x"],
  [
    "other words on the same people, twice",
    [
      { id: "x", words: "Bea took a call", names: ["Bea", "Ann"] },
      { id: "y", words: "Ann rang again", names: ["Ann", "Bea"] },
    ],
    null,
  ],
  ["other people", [{ id: "x", words: "Ann rang Cy.", names: ["Ann", "Cy"] }], null],
])("a report is found again in %s", (_name, reports, id) => {
  expect(reportMeant({ articleId: "a", words: "Ann rang Bea.", names: ["Ann", "Bea"] }, reports)).toBe(id);
});
