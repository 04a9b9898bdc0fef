import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../../src/model/calendar.ts";
import { CROWDED, type ReportEntry } from "../../src/model/resolution.ts";
import { resolveCalls } from "../../src/resolve/calls.ts";
import { clusterReports } from "../../src/resolve/cluster.ts";
import { judge } from "../../src/resolve/compare/judge.ts";
import { toldOf } from "../../src/resolve/compare/told.ts";
import { callKey, keysOfGroup, reachOf } from "../../src/resolve/reach.ts";
import { concerned, keysAround, stretchesOf } from "../../src/resolve/stretches.ts";
import { stated } from "../support/readings.ts";
import { reportByHand } from "../support/reports.ts";
import { WORLD } from "../support/world.ts";

const DAY = 19_000;

const TOPICS = ["trade", "fish"] as const;

/** A report that states its day, tells only of the last days, or may mean any call. */
const written = (number: number, day: number, says: "day" | "nothing" | "any", topic: string): ReportEntry =>
  reportByHand(`a${number}-1`, {
    publishedSort: isoDay(day + 1),
    publishedOn: isoDay(day + 1),
    ...(says === "day" ? { moment: stated(isoDay(day)) } : {}),
    background: says === "any",
    topicIds: [topic],
  });

const keyed = (reports: readonly ReportEntry[]) => reports.map((report) => ({ id: report.id, key: callKey(report) }));

test("A stretch with more reports than a group of few may have is halved, down to a day", () => {
  const on = (days: readonly number[]) => days.map((day, at) => callKey(written(at, DAY + day, "day", "trade")));
  const first = Math.ceil(DAY / 32) * 32 - DAY;
  const thin = on(Array.from({ length: CROWDED }, (_, at) => first + (at % 32)));
  expect(new Set(thin.map(stretchesOf(thin))).size).toBe(1);
  const dense = on(Array.from({ length: 2 * CROWDED }, (_, at) => first + Math.floor((at * 16) / CROWDED)));
  expect(new Set(dense.map(stretchesOf(dense))).size).toBe(2);
  const one = on([...Array.from({ length: 2 * CROWDED }, () => first), first + 1]);
  expect(new Set(one.map(stretchesOf(one)))).toEqual(
    new Set([`${DAY + first} ${DAY + first}`, `${DAY + first + 1} ${DAY + first + 1}`]),
  );
  expect(stretchesOf(one)("mara-venn ~")).toBe("");
});

test("All reports of the same thirty-two days stand around a key", () => {
  const report = written(1, DAY, "day", "trade");
  const reach = reachOf(callKey(report));
  const range = reach === null ? null : keysAround(reach);
  const group = keysOfGroup("mara-venn+tomas-okel");
  for (let day = DAY - 31; day <= DAY + 31; day += 1) {
    const other = callKey(written(2, day, day % 2 === 0 ? "day" : "nothing", "trade"));
    const together = stretchesOf([])(other) === stretchesOf([])(callKey(report));
    expect(!together || (range !== null && range.from <= other && other < range.to)).toBe(true);
    expect(group.from <= other && other < group.to).toBe(true);
  }
});

test("Of a group, resolving those that a change concerns comes to the same as resolving all", () => {
  const drawn = fc.array(
    fc.record({
      day: fc.nat(60).map((day) => DAY + Math.floor(day ** 2 / 60)),
      says: fc.constantFrom("day" as const, "day" as const, "nothing" as const, "any" as const),
      topic: fc.constantFrom(...TOPICS),
    }),
    { minLength: CROWDED / 2, maxLength: 4 * CROWDED },
  );
  fc.assert(
    fc.property(drawn, fc.boolean(), fc.nat(5), fc.nat(5), (draws, open, going, coming) => {
      const all = draws.map(({ day, says, topic }, at) =>
        written(at, day, !open && says === "any" ? "nothing" : says, topic),
      );
      const [gone, come, stay] = [all.slice(0, going), all.slice(going, going + coming), all.slice(going + coming)];
      const byId = (calls: ReturnType<typeof resolveCalls>) => [...calls].sort((a, b) => (a.id < b.id ? -1 : 1));
      const before = resolveCalls([...gone, ...stay], WORLD);
      const after = resolveCalls([...stay, ...come], WORLD);

      const [goneKeys, comeKeys] = [gone, come].map((some) => some.map(callKey));
      const change = { gone: goneKeys ?? [], come: comeKeys ?? [], changed: [] };
      const ids = new Set(concerned({ ...change, total: stay.length, stored: keyed(stay) }));
      const crowded = stay.length + come.length > CROWDED;
      const again = resolveCalls(
        [...stay.filter(({ id }) => ids.has(id)), ...come],
        WORLD,
        [],
        new Map(crowded ? [["mara-venn+tomas-okel", [...stay, ...come].map(callKey)]] : []),
      );
      const leftAlone = before.filter(
        ({ reportIds }) => !reportIds.some((id) => ids.has(id) || gone.some((g) => g.id === id)),
      );
      expect(byId([...leftAlone, ...again])).toEqual(byId(after));
    }),
    { numRuns: 40 },
  );
});

test("Of very many reports of one day each is compared with few, and they come to the same calls in any order", () => {
  const count = 6 * CROWDED;
  const reports = Array.from({ length: count }, (_, at) => ({
    ...written((at * 7) % count, DAY, "day", TOPICS[at % 2] ?? ""),
    channel: at % 3 === 0 ? ("VIDEO" as const) : ("PHONE" as const),
  }));
  const groupsOf = (some: readonly ReportEntry[], compared: () => void = () => {}) =>
    clusterReports(
      some.map((report) => toldOf(report, report.moment, 0)),
      (a, b) => {
        compared();
        return judge(a, b);
      },
      () => false,
    ).map((group) => group.map(({ report }) => report.id).sort());
  let comparisons = 0;
  const groups = groupsOf(reports, () => (comparisons += 1));
  expect(groups.map(({ length }) => length).sort((a, b) => a - b)).toEqual([2 * CROWDED, 4 * CROWDED]);
  expect(groupsOf([...reports].reverse()).sort()).toEqual(groups.sort());
  expect(comparisons).toBeLessThan(count * 3 * CROWDED);
});
