import { z } from "zod";
import { collectBytes, peekBytes } from "../bytes.ts";
import { decodeText } from "../encoding.ts";
import { recordFromFields } from "../fields.ts";
import type { Finding, FoundRecord, Input } from "../input.ts";
import { recodeUtf16, splitLines } from "../lines.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";
import { splitJsonArray } from "./json-array.ts";
import { isNinjs, recordFromNinjs } from "./ninjs.ts";

/** JSON lines: one record a line; empty lines are passed over. Memory is bounded by the longest line. */
export async function* readJsonLines(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  let number = 0;
  for await (const line of splitLines(input.bytes, context.limits.record)) {
    number += 1;
    if (typeof line === "string" && line.trim() === "") continue;
    yield findRecord(line, placeIn(input, `line ${number}`), context);
  }
}

/**
 * JSON: a list of records, which is read one by one however long it is; or one object, which is a record or holds a
 * list of records under a name such as "articles".
 * @throws Refusal "not-json", "too-large"
 */
export async function* readJson(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const peeked = await peekBytes(input.bytes, 4096);
  const bytes = recodeUtf16(peeked.bytes, peeked.head);
  const start = Buffer.from(peeked.head)
    .toString("latin1")
    .replace(/[^\x21-\x7e]/g, "");
  const records = start.startsWith("[") ? splitJsonArray(bytes, context.limits.record) : wrappedRecords(bytes, context);
  let number = 0;
  for await (const record of records) {
    number += 1;
    yield findRecord(record, placeIn(input, `record ${number}`), context);
  }
}

/** Where a record is: within its archive's entry if there is one. */
export function placeIn(input: Input, place: string): string {
  return input.place === null ? place : `${input.place}, ${place}`;
}

function findRecord(found: unknown, place: string, context: ReadContext): Finding {
  try {
    if (found instanceof Refusal) throw found;
    const value = typeof found === "string" ? parseJson(found) : found;
    return recordFromJson(value, place, context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", place, reason: error.reason, message: error.message };
  }
}

function recordFromJson(value: unknown, place: string, context: ReadContext): FoundRecord {
  return isNinjs(value) && context.map.text === undefined
    ? recordFromNinjs(value, place)
    : recordFromFields(value, place, context.map);
}

/** @throws Refusal "not-json" */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal("not-json", `It is not valid JSON: ${why}`, { cause });
  }
}

async function* wrappedRecords(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<unknown> {
  const value = parseJson(decodeText(await collectBytes(bytes, context.limits.document)));
  const object = objectShape.safeParse(value);
  const list = object.success ? wrappers.map((name) => object.data[name]).find(isListOfObjects) : undefined;
  yield* list ?? [value];
}

const objectShape = z.record(z.string(), z.unknown());

/** The names under which APIs and exports put their records. */
const wrappers = ["articles", "items", "records", "results", "docs", "documents", "data", "stories", "news", "entries"];

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "object" && item !== null);
}
