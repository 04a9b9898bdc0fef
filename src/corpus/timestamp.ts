/**
 * A written date or time as ISO 8601: with its offset if the zone is stated ("2024-11-07T18:30:00+03:00"), else the
 * bare day ("2024-11-07"), since a time of day without a zone names no instant. Null if it cannot be read for
 * certain: a month alone, numbers in an order that differs by country, a day that does not exist.
 */
export function parseTimestamp(written: string): string | null {
  const text = written.trim();
  for (const form of forms) {
    const groups = form.pattern.exec(text)?.groups;
    if (groups) return assemble(groups);
  }
  return null;
}

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?`;
const zone = String.raw`(?<zone>Z|[+-]\d\d:?\d\d|[+-]\d\d|[A-Z]{2,4})`;
const monthName = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;

/** Every way of writing that leaves no doubt about which number is the day. */
export const forms = [
  {
    name: "ISO 8601",
    pattern: new RegExp(
      String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T\s]+${time}(?:\s*${zone}(?:\[.*\])?)?)?$`,
      "i",
    ),
    example: "2024-11-07T18:30:00+03:00",
  },
  {
    name: "ISO 8601 basic",
    pattern:
      /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i,
    example: "20241107T183000Z",
  },
  {
    name: "year first with slashes",
    pattern: new RegExp(
      String.raw`^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?:\s+${time}(?:\s*${zone})?)?$`,
      "i",
    ),
    example: "2024/11/07 18:30",
  },
  {
    name: "day, month name, year (RFC 2822 and newspapers)",
    pattern: new RegExp(
      String.raw`^${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+${monthName}[\s,-]+(?<year>\d{4})(?:,?\s+(?:at\s+)?${time}(?:\s*${zone})?)?(?:\s*\([^)]*\))?$`,
      "i",
    ),
    example: "Thu, 07 Nov 2024 18:30:00 +0300",
  },
  {
    name: "month name, day, year",
    pattern: new RegExp(
      String.raw`^${weekday}${monthName}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?${time}(?:\s*${zone})?)?$`,
      "i",
    ),
    example: "November 7, 2024",
  },
  { name: "seconds since 1970", pattern: /^(?<seconds>\d{9,10})(?:\.\d+)?$/, example: "1730993400" },
  { name: "milliseconds since 1970", pattern: /^(?<milliseconds>\d{12,13})$/, example: "1730993400000" },
] as const;

type Groups = Readonly<Record<string, string | undefined>>;

function assemble(groups: Groups): string | null {
  const epoch = groups.seconds ? Number(groups.seconds) * 1000 : Number(groups.milliseconds);
  if (Number.isFinite(epoch)) return new Date(epoch).toISOString().replace(/\.\d+Z$/, "Z");
  const [year, month, day] = [Number(groups.year), monthOf(groups.month ?? ""), Number(groups.day)];
  if (!isDay(year, month, day)) return null;
  const isoDay = `${groups.year}-${two(month)}-${two(day)}`;
  const offset = groups.hour === undefined ? null : offsetOf(groups.zone);
  if (offset === null) return isoDay;
  const [hour, minute, second] = [Number(groups.hour), Number(groups.minute), Number(groups.second ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return isoDay;
  return `${isoDay}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
}

function monthOf(month: string): number {
  const named = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
    month.slice(0, 3).toLowerCase(),
  );
  return named === -1 ? Number(month) : named + 1;
}

/** Days before 1900 are sentinels ("0001-01-01"), not publication dates of what this reads. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "+03:00", "Z", or null if the zone is not stated or its letters stand for more than one offset. */
function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const numeric = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!numeric) return namedZones.get(zone.toUpperCase()) ?? null;
  const [, sign, hours = "", minutes = "00"] = numeric;
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}

/** RFC 2822's zones, and others whose letters mean one offset only ("IST", "CST" and "BST" do not). */
const namedZones = new Map([
  ["Z", "Z"],
  ["UT", "Z"],
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CDT", "-05:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["EAT", "+03:00"],
  ["MSK", "+03:00"],
  ["JST", "+09:00"],
  ["KST", "+09:00"],
]);

function two(value: number): string {
  return String(value).padStart(2, "0");
}
