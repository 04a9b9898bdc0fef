import { CsvError, parse } from "csv-parse";
import { recordFromFields } from "../fields.ts";
import type { Finding, Input } from "../input.ts";
import { splitLines } from "../lines.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";
import { placeIn } from "./json.ts";

/** CSV: one record a row, named by the first row; commas, semicolons, tabs or bars between them. */
export async function* readCsv(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  yield* readTable(input, context, null);
}

/** TSV: as CSV, with tabs. */
export async function* readTsv(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  yield* readTable(input, context, "\t");
}

async function* readTable(input: Input, context: ReadContext, separator: string | null): AsyncGenerator<Finding> {
  const lines = splitLines(input.bytes, context.limits.record)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) throw new Refusal("empty-text", "The table is empty.");
  if (first.value instanceof Refusal) throw first.value;
  const skipped: SkippedRow[] = [];
  const parser = parse({
    columns: true,
    delimiter: separator ?? separatorOf(first.value),
    info: true,
    max_record_size: context.limits.record,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(refusedRow(error, input));
    },
  });
  const fed = feed(parser, first.value, lines, skipped, input);
  // What goes wrong with feeding ends the parser, and comes out below.
  fed.catch((cause: unknown) => parser.destroy(cause instanceof Error ? cause : new Error(String(cause))));
  try {
    for await (const row of parser) {
      yield* takeUntil(row.info.lines, skipped);
      yield findRow(row, input, context);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    skipped.push(refusedRow(error, input));
  }
  yield* takeUntil(Number.POSITIVE_INFINITY, skipped);
}

/** A row that gives no record. The parser, which runs ahead of its reader, tells of it before the rows in front of it. */
interface SkippedRow {
  readonly line: number;
  readonly finding: Finding;
}

function takeUntil(line: number, skipped: SkippedRow[]): readonly Finding[] {
  const count = skipped.findIndex((row) => row.line > line);
  return skipped.splice(0, count === -1 ? skipped.length : count).map((row) => row.finding);
}

/** The separator of which the first row has most. */
function separatorOf(header: string): string {
  const counts = [",", ";", "\t", "|"].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/** Writes the decoded lines into the parser, no faster than its rows are taken. */
async function feed(
  parser: ReturnType<typeof parse>,
  first: string,
  lines: AsyncIterator<string | Refusal>,
  skipped: SkippedRow[],
  input: Input,
): Promise<void> {
  let number = 1;
  let line: IteratorResult<string | Refusal> = { value: first };
  while (!line.done && !parser.destroyed) {
    if (line.value instanceof Refusal) {
      const { reason, message } = line.value;
      const place = placeIn(input, `line ${number}`);
      skipped.push({ line: number, finding: { kind: "refused", place, reason, message } });
    } else if (!parser.write(`${line.value}\n`)) {
      await new Promise<void>((resolve) => {
        parser.once("drain", resolve);
        parser.once("close", resolve);
      });
    }
    line = await lines.next();
    number += 1;
  }
  if (!parser.destroyed) parser.end();
  await lines.return?.();
}

interface Row {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

function findRow(row: Row, input: Input, context: ReadContext): Finding {
  const place = placeIn(input, `line ${row.info.lines}`);
  try {
    return recordFromFields(row.record, place, context.map);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", place, reason: error.reason, message: error.message };
  }
}

function refusedRow(error: CsvError | undefined, input: Input): SkippedRow {
  const line = typeof error?.lines === "number" ? error.lines : 0;
  const message = `The row cannot be read: ${error?.message ?? "it does not fit the table"}`;
  return { line, finding: { kind: "refused", place: placeIn(input, `line ${line}`), reason: "bad-table", message } };
}
