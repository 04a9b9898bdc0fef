/** The lengths of time by which calls are counted. A week is Monday to Sunday. */
export const TIME_UNITS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Whole days from `from` to `to`, YYYY-MM-DD, inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** The day, week, month, quarter or year that a day (YYYY-MM-DD) lies in. */
export function periodOf(day: string, unit: TimeUnit): Period {
  const at = new Date(`${day}T00:00:00Z`);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  switch (unit) {
    case "DAY":
      return period(at, at);
    case "WEEK": {
      const monday = new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY);
      return period(monday, new Date(monday.getTime() + 6 * DAY));
    }
    case "MONTH":
      return period(new Date(at.getTime() - (date - 1) * DAY), lastOfMonth(year, month));
    case "QUARTER": {
      const first = month - (month % 3);
      return period(firstOfMonth(year, first), lastOfMonth(year, first + 2));
    }
    case "YEAR":
      return period(firstOfMonth(year, 0), lastOfMonth(year, 11));
  }
}

/** The period that begins the day after `before` ends. */
export const nextPeriod = ({ to }: Period, unit: TimeUnit): Period =>
  periodOf(isoDay(new Date(Date.parse(`${to}T00:00:00Z`) + DAY)), unit);

const period = (from: Date, to: Date): Period => ({ from: isoDay(from), to: isoDay(to) });

/** Built from text, because `Date.UTC` takes the years 0 to 99 for those of the last century. */
const firstOfMonth = (year: number, month: number): Date =>
  new Date(`${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-01T00:00:00Z`);

const lastOfMonth = (year: number, month: number): Date => {
  const next = month === 11 ? firstOfMonth(year + 1, 0) : firstOfMonth(year, month + 1);
  return new Date(next.getTime() - DAY);
};

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
