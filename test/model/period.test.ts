import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextPeriod, periodOf, TIME_UNITS } from "../../src/model/period.ts";

describe("periodOf", () => {
  test.each([
    ["2024-11-07", "DAY", "2024-11-07", "2024-11-07"],
    ["2024-11-07", "WEEK", "2024-11-04", "2024-11-10"],
    ["2024-11-04", "WEEK", "2024-11-04", "2024-11-10"],
    ["2024-11-10", "WEEK", "2024-11-04", "2024-11-10"],
    ["2025-01-01", "WEEK", "2024-12-30", "2025-01-05"],
    ["2024-02-15", "MONTH", "2024-02-01", "2024-02-29"],
    ["2023-02-28", "MONTH", "2023-02-01", "2023-02-28"],
    ["2024-12-31", "MONTH", "2024-12-01", "2024-12-31"],
    ["2024-11-07", "QUARTER", "2024-10-01", "2024-12-31"],
    ["2024-03-31", "QUARTER", "2024-01-01", "2024-03-31"],
    ["2024-11-07", "YEAR", "2024-01-01", "2024-12-31"],
    ["0044-03-15", "YEAR", "0044-01-01", "0044-12-31"],
  ] as const)("%s lies in the %s from %s to %s", (day, unit, from, to) => {
    expect(periodOf(day, unit)).toEqual({ from, to });
  });
});

test("periods hold their day, and follow one another without gap or overlap", () => {
  const days = fc.date({ min: new Date("1800-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...TIME_UNITS), (date, unit) => {
      const day = date.toISOString().slice(0, 10);
      const period = periodOf(day, unit);
      expect(period.from <= day && day <= period.to).toBe(true);
      expect(periodOf(period.from, unit)).toEqual(period);
      expect(periodOf(period.to, unit)).toEqual(period);
      const next = nextPeriod(period, unit);
      expect(Date.parse(next.from) - Date.parse(period.to)).toBe(86_400_000);
    }),
  );
});
