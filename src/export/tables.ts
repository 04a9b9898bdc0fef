import { stringify } from "csv-stringify/sync";
import type { ExportedCall } from "./calls.ts";

/** The columns of the table, each with what of a call stands in it. Several values are parted by "; ". */
const COLUMNS: Readonly<Record<string, (call: ExportedCall) => string>> = {
  id: ({ id }) => id,
  channel: ({ channel }) => channel,
  status: ({ status }) => status,
  when: ({ moment }) => moment.edtf ?? "",
  earliest: ({ moment }) => moment.earliest ?? "",
  latest: ({ moment }) => moment.latest ?? "",
  words: ({ moment }) => moment.words ?? "",
  participants: ({ participants }) => several(participants.map(({ name }) => name)),
  offices: ({ participants }) => several(participants.map(({ office }) => office ?? "")),
  placedBy: ({ placedBy, participants }) => participants.find(({ slug }) => slug === placedBy)?.name ?? "",
  topics: ({ topics }) => several(topics.map(({ name }) => name)),
  phrases: ({ topics }) => several(topics.flatMap(({ phrases }) => phrases)),
  missions: ({ missions }) => several(missions.map(({ name }) => name)),
  confidence: ({ confidence }) => String(confidence),
  reports: ({ reports }) => String(reports.length),
  sources: ({ reports }) => several([...new Set(reports.flatMap(({ article }) => article.source ?? []))]),
  urls: ({ reports }) => several(reports.flatMap(({ article }) => article.url ?? [])),
  evidence: ({ reports }) => reports[0]?.evidence[0]?.quote ?? "",
};

/**
 * Calls as comma-separated values after RFC 4180, with a line of headings. A value that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
export async function* callsAsCsv(calls: AsyncIterable<ExportedCall>): AsyncGenerator<string> {
  yield line(Object.keys(COLUMNS));
  for await (const call of calls) yield line(Object.values(COLUMNS).map((column) => column(call)));
}

/** Calls as JSON, one a line. */
export async function* callsAsJsonLines(calls: AsyncIterable<ExportedCall>): AsyncGenerator<string> {
  for await (const call of calls) yield `${JSON.stringify(call)}\n`;
}

const line = (values: readonly string[]): string =>
  stringify([[...values]], { escape_formulas: true, record_delimiter: "windows" });

const several = (values: readonly string[]): string => values.join("; ");
