import type { ExportedCall } from "./calls.ts";

/** A call that can have been on any of more days than this is left out: a calendar has no place for it. */
const MOST_DAYS = 31;

const DAY = 86_400_000;

/**
 * Calls as an iCalendar file (RFC 5545), each an event of whole days, from the first to the last that it can have been.
 * Calls whose days are not known, or which can have been on any of more than 31, are left out.
 */
export async function* callsAsCalendar(calls: AsyncIterable<ExportedCall>, now: Date): AsyncGenerator<string> {
  yield lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Readout//Calls//EN", "CALSCALE:GREGORIAN"]);
  for await (const call of calls) {
    const { earliest, latest } = call.moment;
    if (earliest === null || latest === null || daysBetween(earliest, latest) >= MOST_DAYS) continue;
    yield lines(eventOf(call, earliest, latest, now));
  }
  yield lines(["END:VCALENDAR"]);
}

const eventOf = (
  { id, status, participants, topics, missions, reports, channel }: ExportedCall,
  earliest: string,
  latest: string,
  now: Date,
): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(`${id}@readout`)}`,
  `DTSTAMP:${basic(now.toISOString().slice(0, 19))}Z`,
  `DTSTART;VALUE=DATE:${basic(earliest)}`,
  // The end is the first day that no longer belongs to it.
  `DTEND;VALUE=DATE:${basic(new Date(Date.parse(`${latest}T00:00:00Z`) + DAY).toISOString().slice(0, 10))}`,
  `SUMMARY:${escaped(participants.map(({ name }) => name).join(", "))}`,
  `DESCRIPTION:${escaped(
    [
      ...participants.flatMap(({ name, office }) => (office === null ? [] : [`${name}: ${office}`])),
      ...topics.flatMap(({ phrases }) => phrases),
      ...reports.flatMap(({ evidence, article }) =>
        evidence.slice(0, 1).map(({ quote }) => `${article.source ?? "?"}: ${quote}`),
      ),
    ].join("\n"),
  )}`,
  `CATEGORIES:${[channel, ...missions.map(({ name }) => name)].map(escaped).join(",")}`,
  `STATUS:${STATUSES[status]}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const STATUSES: Readonly<Record<ExportedCall["status"], string>> = {
  HELD: "CONFIRMED",
  PLANNED: "TENTATIVE",
  DECLINED: "CANCELLED",
  DENIED: "CANCELLED",
};

const basic = (time: string): string => time.replaceAll(/[-:]/g, "");

const daysBetween = (earliest: string, latest: string): number => (Date.parse(latest) - Date.parse(earliest)) / DAY;

/** Text between the marks that have a meaning there. Other control characters are not allowed at all. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n?|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

const lines = (all: readonly string[]): string => all.map((one) => `${folded(one)}\r\n`).join("");

/** A line of at most 75 octets, continued on the next behind a space; never cut inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
