/**
 * Days as whole numbers: the count of days since 1970-01-01 in the proleptic Gregorian calendar, no clock and
 * no zone. Years run from 0 to 9999. The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`.
 */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** First and last day of a stretch, both inside it. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The number of a calendar day; null when there is no such day ("30 February", year 10000). */
export const dayNumber = (year: number, month: number, day: number): number | null =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? daysFromCivil(year, month, day)
    : null;

/** Year, month and day of a day number. */
export const calendarOf = (number: number): CalendarDay => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** YYYY-MM-DD of a day number. */
export const isoDay = (number: number): string => {
  const { year, month, day } = calendarOf(number);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** YYYY-MM. */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${twoDigits(month)}`;

/** YYYY. */
export const isoYear = (year: number): string => String(year).padStart(4, "0");

/** The day number of YYYY-MM-DD; null for any other string and for days that do not exist. */
export const parseDay = (text: string): number | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    : null;

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** First and last day of a month; months past either end of the year count on into the next or former year. */
export const monthSpan = (year: number, month: number): DaySpan => {
  const index = year * 12 + month - 1;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const first = daysFromCivil(y, m, 1);
  return { first, last: first + daysInMonth(y, m) - 1 };
};

/** First and last day of a year. */
export const yearSpan = (year: number): DaySpan => ({
  first: daysFromCivil(year, 1, 1),
  last: daysFromCivil(year, 12, 31),
});

/** Monday and Sunday of the week that the day stands in. */
export const weekSpan = (number: number): DaySpan => {
  const first = number - weekdayOf(number) + 1;
  return { first, last: first + 6 };
};

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");
