import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarOf, dayNumber, isoDay, monthSpan, parseDay, weekdayOf, weekSpan } from "../../src/model/calendar.ts";
import {
  type Bounds,
  boundsOf,
  compareMoments,
  compatible,
  edtfOf,
  intersection,
  type Moment,
  narrow,
  precisionOf,
  UNKNOWN_MOMENT,
} from "../../src/model/moment.ts";

const FIRST = dayNumber(1900, 1, 1) ?? 0;
const LAST = dayNumber(2100, 12, 31) ?? 0;
const days = fc.integer({ min: FIRST, max: LAST });

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(days, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 })), fc.nat(9))
  .map(([first, length, open]) => ({
    earliest: open === 0 ? null : isoDay(first),
    latest: open === 1 ? null : isoDay(first + length),
  }));

const moments: fc.Arbitrary<Moment> = bounds.chain((of) =>
  fc.constantFrom("stated" as const, "implied" as const).map((basis) => ({
    edtf: edtfOf(of),
    precision: precisionOf(of),
    basis,
    words: null,
    ...of,
  })),
);

const stated = (edtf: string, earliest: string, latest: string, words: string | null = null): Moment => ({
  edtf,
  precision: precisionOf({ earliest, latest }),
  basis: "stated",
  words,
  earliest,
  latest,
});

describe("calendar", () => {
  test.each([
    [1970, 1, 1, 0, 4],
    [2000, 2, 29, 11_016, 2],
    [2024, 11, 7, 20_034, 4],
    [2025, 4, 5, 20_183, 6],
    [1969, 12, 31, -1, 3],
    [1776, 7, 4, -70_672, 4],
  ])("%i-%i-%i is day %i, weekday %i", (year, month, day, number, weekday) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(weekdayOf(number)).toBe(weekday);
    expect(calendarOf(number)).toEqual({ year, month, day });
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 13, 1],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 1, 0],
    [10_000, 1, 1],
    [-1, 1, 1],
  ])("there is no %i-%i-%i", (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNull();
  });

  test.each(["2024-2-3", "2024-02-30", "2024-02-03T00:00Z", "", "x"])("%j is no day", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test("months past the year's end count on", () => {
    expect(monthSpan(2024, 14)).toEqual(monthSpan(2025, 2));
    expect(monthSpan(2024, 0)).toEqual(monthSpan(2023, 12));
    expect(monthSpan(2024, -11)).toEqual(monthSpan(2023, 1));
  });

  test("a day reads back, agrees with the platform's calendar, and lies in its week", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
        expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        const { first, last } = weekSpan(day);
        expect([weekdayOf(first), weekdayOf(last), first <= day && day <= last]).toEqual([1, 7, true]);
      }),
    );
  });
});

describe("boundsOf", () => {
  test.each([
    ["2025-04-03", "2025-04-03", "2025-04-03"],
    ["2025-04", "2025-04-01", "2025-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2016-XX", "2016-01-01", "2016-12-31"],
    ["2016-XX-XX", "2016-01-01", "2016-12-31"],
    ["2016-04-XX", "2016-04-01", "2016-04-30"],
    ["2016~", "2016-01-01", "2016-12-31"],
    ["2016-04?", "2016-04-01", "2016-04-30"],
    ["2024-11-05/2025-01-20", "2024-11-05", "2025-01-20"],
    ["2024-11/2025-01", "2024-11-01", "2025-01-31"],
    ["2014/2016", "2014-01-01", "2016-12-31"],
    ["../2025-01-20", null, "2025-01-20"],
    ["2024-11-05/..", "2024-11-05", null],
    ["2024-11-05/", "2024-11-05", null],
  ])("%s runs from %s to %s", (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest });
  });

  test.each([
    "",
    "../..",
    "/",
    "soon",
    "2025-13",
    "2025-02-30",
    "2025-4-3",
    "2025-01-20/2024-11-05",
    "2025-01-20/x",
    "20X5",
    "199X-04",
    "2016-XX-04",
    "2025-04-03T10:00",
    "2025/2026/2027",
  ])("%j is not read", (edtf) => {
    expect(boundsOf(edtf)).toBeNull();
  });
});

describe("edtfOf", () => {
  test.each([
    ["2025-04-03", "2025-04-03", "2025-04-03", "day"],
    ["2025-04-01", "2025-04-30", "2025-04", "month"],
    ["2016-04-04", "2016-04-10", "2016-04", "week"],
    ["2016-04-29", "2016-05-02", "2016-04-29/2016-05-02", "range"],
    ["2025-01-01", "2025-12-31", "2025", "year"],
    ["2014-01-01", "2016-12-31", "2014/2016", "range"],
    ["2024-11-01", "2025-01-31", "2024-11/2025-01", "range"],
    ["2024-11-05", "2025-01-20", "2024-11-05/2025-01-20", "range"],
    [null, "2025-01-20", "../2025-01-20", "range"],
    ["2024-11-05", null, "2024-11-05/..", "range"],
    [null, null, null, "unknown"],
  ])("from %s to %s is %s, a %s", (earliest, latest, edtf, precision) => {
    expect(edtfOf({ earliest, latest })).toBe(edtf);
    expect(precisionOf({ earliest, latest })).toBe(precision);
  });

  test("its bounds hold those that it was made of, and are written the same", () => {
    fc.assert(
      fc.property(bounds, (of) => {
        const edtf = edtfOf(of);
        if (edtf === null) return;
        const read = boundsOf(edtf);
        expect(read).not.toBeNull();
        if (read === null) return;
        expect((read.earliest === null) === (of.earliest === null)).toBe(true);
        expect((read.earliest ?? "") <= (of.earliest ?? "")).toBe(true);
        expect((read.latest ?? "~") >= (of.latest ?? "~")).toBe(true);
        expect(edtfOf(read)).toBe(edtf);
      }),
    );
  });
});

describe("intersection", () => {
  test("a day in a month is the day, and keeps the words", () => {
    const month = stated("2025-04", "2025-04-01", "2025-04-30", "in April");
    const day = stated("2025-04-03", "2025-04-03", "2025-04-03");
    expect(intersection(month, day)).toEqual({ ...day, words: "in April" });
    expect(intersection(day, month)).toEqual({ ...day, words: "in April" });
  });

  test("two that overlap leave what neither states", () => {
    const november = stated("2024-11", "2024-11-01", "2024-11-30", "in November");
    const term = stated("2024-11-05/2025-01-20", "2024-11-05", "2025-01-20");
    expect(intersection(november, term)).toEqual({
      edtf: "2024-11",
      precision: "range",
      basis: "implied",
      words: "in November",
      earliest: "2024-11-05",
      latest: "2024-11-30",
    });
  });

  test("two that exclude one another leave nothing", () => {
    expect(
      intersection(stated("2024", "2024-01-01", "2024-12-31"), stated("2025", "2025-01-01", "2025-12-31")),
    ).toBeNull();
  });

  test("is in bounds the same both ways, changes nothing with itself or the unknown, and lies in both", () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const both = intersection(a, b);
        const only = both && { earliest: both.earliest, latest: both.latest };
        const other = intersection(b, a);
        expect(other && { earliest: other.earliest, latest: other.latest }).toEqual(only);
        expect(intersection(a, a)).toEqual(a);
        expect(intersection(a, UNKNOWN_MOMENT)).toEqual(a);
        expect(intersection(UNKNOWN_MOMENT, a)).toEqual(a);
        expect(both !== null).toBe(compatible(a, b));
        if (both === null) return;
        expect(compatible(both, a) && compatible(both, b)).toBe(true);
        expect((both.earliest ?? "") >= (a.earliest ?? "") && (both.latest ?? "~") <= (a.latest ?? "~")).toBe(true);
      }),
    );
  });

  test("does not depend on the grouping", () => {
    fc.assert(
      fc.property(moments, moments, moments, (a, b, c) => {
        const [ab, bc] = [intersection(a, b), intersection(b, c)];
        const left = ab && intersection(ab, c);
        const right = bc && intersection(a, bc);
        expect(left && [left.earliest, left.latest]).toEqual(right && [right.earliest, right.latest]);
      }),
    );
  });
});

describe("narrow", () => {
  test("an office's days bound an undated call", () => {
    const undated: Moment = { ...UNKNOWN_MOMENT, words: "this evening" };
    expect(narrow(undated, { earliest: "2024-11-05", latest: "2025-01-20" })).toEqual({
      edtf: "2024-11-05/2025-01-20",
      precision: "range",
      basis: "implied",
      words: "this evening",
      earliest: "2024-11-05",
      latest: "2025-01-20",
    });
  });

  test("what takes nothing away leaves the moment as stated", () => {
    const day = stated("2025-04-03", "2025-04-03", "2025-04-03", "Thursday");
    expect(narrow(day, { earliest: "2022-09-13", latest: null })).toEqual(day);
    expect(narrow(day, { earliest: null, latest: null })).toBe(day);
  });

  test("what takes something away is implied", () => {
    const year = stated("2016", "2016-01-01", "2016-12-31", "in 2016");
    expect(narrow(year, { earliest: "2016-07-13", latest: null })).toEqual({
      edtf: "2016-07-13/2016-12-31",
      precision: "range",
      basis: "implied",
      words: "in 2016",
      earliest: "2016-07-13",
      latest: "2016-12-31",
    });
  });

  test("a contradiction is null", () => {
    expect(
      narrow(stated("2016", "2016-01-01", "2016-12-31"), { earliest: "2017-01-20", latest: "2021-01-20" }),
    ).toBeNull();
  });

  test("never widens, and twice is once", () => {
    fc.assert(
      fc.property(moments, bounds, (moment, by) => {
        const once = narrow(moment, by);
        if (once === null) return;
        expect((once.earliest ?? "") >= (moment.earliest ?? "")).toBe(true);
        expect((once.latest ?? "~") <= (moment.latest ?? "~")).toBe(true);
        expect(narrow(once, by)).toEqual(once);
      }),
    );
  });
});

describe("compareMoments", () => {
  test("orders a timeline: first day, then last day, the unknown at the end", () => {
    const timeline: readonly Bounds[] = [
      { earliest: "2016-01-01", latest: "2016-12-31" },
      { earliest: "2024-11-07", latest: "2024-11-07" },
      { earliest: "2024-11-07", latest: "2024-11-30" },
      { earliest: "2024-11-07", latest: null },
      { earliest: null, latest: "2025-01-20" },
      { earliest: null, latest: null },
    ];
    expect([...timeline].reverse().sort(compareMoments)).toEqual(timeline);
  });

  test("is an order", () => {
    fc.assert(
      fc.property(moments, moments, moments, (a, b, c) => {
        expect(compareMoments(a, a)).toBe(0);
        expect(Math.sign(compareMoments(a, b))).toBe(-Math.sign(compareMoments(b, a)) + 0);
        if (compareMoments(a, b) <= 0 && compareMoments(b, c) <= 0) expect(compareMoments(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
