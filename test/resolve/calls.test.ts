import fc from "fast-check";
import { expect, test } from "vitest";
import { UNKNOWN_MOMENT } from "../../src/model/moment.ts";
import type { ReportEntry } from "../../src/model/resolution.ts";
import { resolveCalls } from "../../src/resolve/calls.ts";
import { officeByHand, stated } from "../support/readings.ts";
import { reportByHand as report } from "../support/reports.ts";
import { WORLD } from "../support/world.ts";

const PAIR = ["mara-venn", "tomas-okel"];

const MONDAY = { moment: stated("2024-12-02") };
const TUESDAY = { moment: stated("2024-12-03") };

const IN_OFFICE = [
  { leaderId: "mara-venn", name: "Mara Venn", office: null },
  { leaderId: "tomas-okel", name: "Tomas Okel", office: officeByHand("President Okel | President | BRU") },
];

/** Reports, and the groups that are calls. */
const GROUPS: readonly {
  readonly name: string;
  readonly reports: readonly ReportEntry[];
  readonly calls: readonly string[];
}[] = [
  { name: "one day, two papers", reports: [report("a-1", MONDAY), report("b-1", MONDAY)], calls: ["a-1 b-1"] },
  { name: "two days", reports: [report("a-1", MONDAY), report("b-1", TUESDAY)], calls: ["a-1", "b-1"] },
  { name: "no day", reports: [report("a-1"), report("b-1"), report("c-1", MONDAY)], calls: ["a-1", "b-1", "c-1"] },
  {
    name: "participants in another order",
    reports: [report("a-1", MONDAY), report("b-1", { ...MONDAY, on: ["tomas-okel", "mara-venn"] })],
    calls: ["a-1 b-1"],
  },
  {
    name: "one more on the call",
    reports: [report("a-1", MONDAY), report("b-1", { ...MONDAY, on: [...PAIR, "ivo-brandt"] })],
    calls: ["a-1", "b-1"],
  },
  {
    name: "planned for the day, and held on it",
    reports: [report("a-1", { ...MONDAY, status: "PLANNED" }), report("b-1", MONDAY)],
    calls: ["a-1", "b-1"],
  },
  {
    name: "an unspecified channel and one that is specified",
    reports: [report("a-1", { ...MONDAY, channel: "UNSPECIFIED" }), report("b-1", { ...MONDAY, channel: "VIDEO" })],
    calls: ["a-1 b-1"],
  },
  {
    name: "two channels on one day, and a report that tells neither",
    reports: [
      report("a-1", { ...MONDAY, channel: "UNSPECIFIED" }),
      report("b-1", { ...MONDAY, channel: "VIDEO" }),
      report("c-1", MONDAY),
      report("d-1", MONDAY),
    ],
    calls: ["a-1", "b-1", "c-1 d-1"],
  },
  {
    name: "two calls of the day in one paper, and which of them another means",
    reports: [report("a-1", MONDAY), report("a-2", MONDAY), report("b-1", MONDAY)],
    calls: ["a-1", "a-2", "b-1"],
  },
  {
    name: "several calls told of at once",
    reports: [report("a-1", { ...MONDAY, several: true }), report("b-1", MONDAY)],
    calls: ["a-1", "b-1"],
  },
  {
    name: "a day that is implied and not stated",
    reports: [report("a-1", { moment: { ...MONDAY.moment, basis: "implied" } }), report("b-1", MONDAY)],
    calls: ["a-1 b-1"],
  },
  {
    name: "no day, in papers of one day",
    reports: [report("a-1", { publishedOn: "2024-12-02" }), report("b-1", { publishedOn: "2024-12-03" })],
    calls: ["a-1 b-1"],
  },
  {
    name: "no day, in papers of different weeks",
    reports: [report("a-1", { publishedOn: "2024-12-02" }), report("b-1", { publishedOn: "2024-12-16" })],
    calls: ["a-1", "b-1"],
  },
  {
    name: "no day, in the paper of the day after",
    reports: [report("a-1", MONDAY), report("b-1", { publishedOn: "2024-12-03" })],
    calls: ["a-1 b-1"],
  },
  {
    name: "no day, five days after the only call, of someone just come into office",
    reports: [
      report("a-1", { moment: stated("2025-02-07"), participants: IN_OFFICE }),
      report("b-1", { publishedOn: "2025-02-12", participants: IN_OFFICE }),
    ],
    calls: ["a-1 b-1"],
  },
  {
    name: "no day, and two calls that it fits as well",
    reports: [
      report("a-1", { ...MONDAY, topicIds: ["trade~"], topicPhrases: ["trade"] }),
      report("b-1", { ...TUESDAY, topicIds: ["fish~"], topicPhrases: ["fish"] }),
      report("c-1", { publishedOn: "2024-12-04" }),
    ],
    calls: ["a-1", "b-1", "c-1"],
  },
  {
    name: "no day, and a topic that only one of two calls had",
    reports: [
      report("a-1", { ...MONDAY, topicIds: ["trade~"], topicPhrases: ["trade"] }),
      report("b-1", { ...TUESDAY, topicIds: ["fish~"], topicPhrases: ["fish"] }),
      report("c-1", { publishedOn: "2024-12-04", topicIds: ["trade~"], topicPhrases: ["trade"] }),
    ],
    calls: ["a-1 c-1", "b-1"],
  },
  {
    name: "a call that is looked back on, and the only one of these weeks",
    reports: [report("a-1", MONDAY), report("b-1", { background: true, publishedOn: "2025-01-10" })],
    calls: ["a-1 b-1"],
  },
  {
    name: "a call that is looked back on within the year, and the only one known",
    reports: [report("a-1", MONDAY), report("b-1", { background: true, publishedOn: "2025-08-10" })],
    calls: ["a-1 b-1"],
  },
  {
    name: "one of two calls that is looked back on within the year",
    reports: [
      report("a-1", MONDAY),
      report("b-1", TUESDAY),
      report("c-1", { background: true, publishedOn: "2025-08-10" }),
    ],
    calls: ["a-1", "b-1", "c-1"],
  },
  {
    name: "a call that is looked back on years later",
    reports: [report("a-1", MONDAY), report("b-1", { background: true, publishedOn: "2027-01-10" })],
    calls: ["a-1", "b-1"],
  },
  {
    name: "days next to each other, and nothing in common",
    reports: [report("a-1", MONDAY), report("b-1", TUESDAY)],
    calls: ["a-1", "b-1"],
  },
  {
    name: "a night and the day after, and a topic in common",
    reports: [
      report("a-1", { moment: { ...MONDAY.moment, words: "late on Monday night" }, topicIds: ["trade~"] }),
      report("b-1", { ...TUESDAY, topicIds: ["trade~"] }),
    ],
    calls: ["a-1 b-1"],
  },
  {
    name: "days next to each other, and the same words quoted",
    reports: [
      report("a-1", { ...MONDAY, quotations: ["We will not wait for ever."] }),
      report("b-1", { ...TUESDAY, quotations: ["we will not wait for ever"] }),
    ],
    calls: ["a-1 b-1"],
  },
  {
    name: "three days from each other, whatever they quote",
    reports: [
      report("a-1", { ...MONDAY, quotations: ["We will not wait for ever."], topicIds: ["trade~"] }),
      report("b-1", { moment: stated("2024-12-05"), quotations: ["We will not wait for ever."], topicIds: ["trade~"] }),
    ],
    calls: ["a-1", "b-1"],
  },
  {
    name: "a second call on the day after, on the same topic",
    reports: [
      report("a-1", { ...MONDAY, topicIds: ["trade~"] }),
      report("b-1", { ...TUESDAY, topicIds: ["trade~"], wording: ["It was their second call in two days."] }),
    ],
    calls: ["a-1", "b-1"],
  },
  {
    name: "by phone in one, by video in the other, and the same words quoted",
    reports: [
      report("a-1", { ...MONDAY, quotations: ["We will not wait for ever."] }),
      report("b-1", { ...MONDAY, channel: "VIDEO", quotations: ["We will not wait for ever."] }),
    ],
    calls: ["a-1 b-1"],
  },
  {
    name: "a night and the day after, and nothing in common",
    reports: [report("a-1", { moment: { ...MONDAY.moment, words: "Monday night" } }), report("b-1", TUESDAY)],
    calls: ["a-1 b-1"],
  },
  {
    name: "a night and the day after, each with topics of its own",
    reports: [
      report("a-1", { moment: { ...MONDAY.moment, words: "Monday night" }, topicIds: ["trade~"] }),
      report("b-1", { ...TUESDAY, topicIds: ["fish~"] }),
    ],
    calls: ["a-1", "b-1"],
  },
  {
    name: "a day of the year, in articles that do not tell the year",
    reports: [
      report("a-1", MONDAY),
      report("b-1", { moment: { ...UNKNOWN_MOMENT, words: "the Dec. 2 call" } }),
      report("c-1", { moment: { ...UNKNOWN_MOMENT, words: "2 December" } }),
      report("d-1", { moment: { ...UNKNOWN_MOMENT, words: "December 20" } }),
    ],
    calls: ["a-1 b-1 c-1", "d-1"],
  },
  {
    name: "the only call of a month, and one that states the month",
    reports: [
      report("a-1", MONDAY),
      report("b-1", {
        moment: { ...stated("2024-12"), precision: "month", earliest: "2024-12-01", latest: "2024-12-31" },
      }),
    ],
    calls: ["a-1 b-1"],
  },
  {
    name: "a meeting and a call on one day",
    reports: [report("a-1", MONDAY), report("b-1", { ...MONDAY, channel: "IN_PERSON" })],
    calls: ["a-1", "b-1"],
  },
  {
    name: "held in one paper, denied in another",
    reports: [report("a-1", MONDAY), report("b-1", { ...MONDAY, status: "DENIED" })],
    calls: ["a-1 b-1"],
  },
];

for (const { name, reports, calls } of GROUPS) {
  test(`${calls.length === 1 ? "One call" : `${calls.length} calls`}: ${name}`, () => {
    const groups = resolveCalls(reports, WORLD).map(({ reportIds }) => [...reportIds].sort().join(" "));
    expect(groups.sort()).toEqual(calls);
  });
}

test("A call has the id of the report that was published first, undated ones last", () => {
  const id = (...reports: readonly ReportEntry[]) => resolveCalls(reports, WORLD).map((call) => call.id);
  const early = report("z-1", { ...MONDAY, publishedSort: "2024-12-03" });
  const late = report("a-1", { ...MONDAY, publishedSort: "2024-12-04" });
  const undated = report("A-1", MONDAY);
  expect(id(late, early, undated)).toEqual(["z-1"]);
  expect(id(undated, late)).toEqual(["a-1"]);
  expect(id(undated)).toEqual(["A-1"]);
});

test("A call is what its reports say together", () => {
  const [call, ...others] = resolveCalls(
    [
      report("a-1", {
        ...MONDAY,
        channel: "UNSPECIFIED",
        background: true,
        confidence: 0.6,
        placedById: "tomas-okel",
        topicIds: ["trade~", "talks~"],
        missionIds: ["misa"],
      }),
      report("b-1", { ...MONDAY, confidence: 0.95, topicIds: ["ports~"], missionIds: ["misa"] }),
      report("c-1", { ...MONDAY, copyOfId: "b", confidence: 0.9, topicIds: ["trade~"] }),
    ],
    WORLD,
  );
  expect(others).toEqual([]);
  expect(call).toMatchObject({
    reportIds: ["b-1", "c-1", "a-1"],
    channel: "PHONE",
    status: "HELD",
    moment: stated("2024-12-02"),
    placedById: "tomas-okel",
    confidence: 0.95,
    background: false,
    several: false,
    reportCount: 2,
    topicIds: ["ports~", "talks~", "trade~"],
    missionIds: ["misa"],
  });
});

test("A call's day and channel are those of most stories, copies counted once", () => {
  const quotations = ["We will not wait for ever."];
  const night = { moment: { ...MONDAY.moment, words: "Monday night" }, quotations, confidence: 0.9 };
  const days = [
    report("a-1", night),
    report("b-1", { ...night, copyOfId: "a" }),
    report("c-1", { ...TUESDAY, quotations }),
    report("d-1", { ...TUESDAY, quotations }),
  ];
  expect(resolveCalls(days, WORLD)).toMatchObject([{ moment: TUESDAY.moment, reportCount: 3 }]);
  const channels = [
    report("a-1", { ...MONDAY, quotations, confidence: 0.9, channel: "VIDEO" }),
    report("b-1", { ...MONDAY, quotations, copyOfId: "a", channel: "VIDEO" }),
    report("c-1", { ...MONDAY, quotations }),
    report("d-1", { ...MONDAY, quotations }),
  ];
  expect(resolveCalls(channels, WORLD)).toMatchObject([{ channel: "PHONE", reportCount: 3 }]);
});

test("A call keeps why its reports are one, and which other may be of it", () => {
  const [first, second] = resolveCalls([report("a-1", MONDAY), report("b-1", MONDAY), report("c-1", TUESDAY)], WORLD);
  const same = { feature: "same-day", sentence: "Both state the same day.", points: 3 };
  const next = { feature: "next-day", sentence: "They state days next to each other.", points: -0.5 };
  expect(first?.judgements).toEqual([
    { reportId: "a-1", otherId: "b-1", verdict: "join", score: 3, reasons: [same] },
    { reportId: "a-1", otherId: "c-1", verdict: "unsure", score: -0.5, reasons: [next] },
  ]);
  expect(second?.judgements).toEqual([
    { reportId: "a-1", otherId: "c-1", verdict: "unsure", score: -0.5, reasons: [next] },
  ]);
});

/** A participant as reported, the day of the call, and the office and words that are shown. */
const OFFICES: readonly (readonly [string, string | null, string | null, string | null, string])[] = [
  [
    "tomas-okel",
    "U.B. President-elect | President-elect | BRU",
    "2024-12-02",
    "tomas-okel/president-elect/BRU/2024-11-06",
    "U.B. President-elect",
  ],
  ["tomas-okel", "President | President | BRU", "2018-03-01", "tomas-okel/president/BRU/2017-01-20", "President"],
  ["tomas-okel", "President | President", "2026-03-01", "tomas-okel/president/BRU/2025-01-20", "President"],
  ["tomas-okel", null, "2018-03-01", "tomas-okel/president/BRU/2017-01-20", "Okel"],
  ["tomas-okel", null, "2022-03-01", null, "Okel"],
  ["tomas-okel", null, null, null, "Okel"],
  ["tomas-okel", "Mayor | Mayor | ARL", "2022-03-01", "tomas-okel/mayor/ARL", "Mayor"],
  ["rosa-quill~", "Trade Minister | Trade Minister | CAS", null, "rosa-quill~/trade-minister/CAS", "Trade Minister"],
];

for (const [leaderId, office, day, id, words] of OFFICES) {
  test(`${leaderId}, ${office ?? "no office"}, ${day ?? "some day"}: ${id}`, () => {
    const participant = { leaderId, name: "Okel", office: office === null ? null : officeByHand(office) };
    const moment = day === null ? UNKNOWN_MOMENT : stated(day);
    const other = { leaderId: "x~", name: "X", office: null };
    const [call] = resolveCalls([report("a-1", { moment, participants: [participant, other] })], WORLD);
    expect(call?.participants[0]).toMatchObject({ leaderId, asReported: words });
    expect(call?.participants[0]?.office?.id ?? null).toBe(id);
  });
}

test("Offices do not date a call that the article looks back on", () => {
  const participants = [{ leaderId: "tomas-okel", name: "Okel", office: officeByHand("PE | President-elect | BRU") }];
  const [call] = resolveCalls([report("a-1", { participants, background: true })], WORLD);
  expect(call?.moment).toEqual(UNKNOWN_MOMENT);
});

test("The order of the reports makes no difference, and every report is of one call", () => {
  const reports = fc.uniqueArray(
    fc.record({
      id: fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.nat(3)).map(([article, at]) => `${article}-${at}`),
      day: fc.constantFrom(null, "2024-12-02", "2024-12-03"),
      channel: fc.constantFrom("PHONE" as const, "VIDEO" as const, "UNSPECIFIED" as const),
      confidence: fc.constantFrom(0.5, 0.7, 0.9),
      publishedSort: fc.constantFrom("", "2024-12-04", "2024-12-05"),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(reports, fc.func(fc.integer()), (found, rank) => {
      const entries = found.map(({ day, ...known }) =>
        report(known.id, { ...known, ...(day === null ? {} : { moment: stated(day) }) }),
      );
      const shuffled = [...entries].sort((a, b) => rank(a.id) - rank(b.id));
      const byId = (all: ReturnType<typeof resolveCalls>) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
      const calls = resolveCalls(entries, WORLD);
      expect(byId(resolveCalls(shuffled, WORLD))).toEqual(byId(calls));
      expect(calls.flatMap(({ reportIds }) => reportIds).sort()).toEqual(entries.map(({ id }) => id).sort());
      expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
    }),
  );
});
