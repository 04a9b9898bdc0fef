import { recordFromFields } from "../fields.ts";
import type { Finding, Input } from "../input.ts";
import { splitLines } from "../lines.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";

/** JSON lines: one record a line; empty lines are passed over. Memory is bounded by the longest line. */
export async function* readJsonLines(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  let number = 0;
  for await (const line of splitLines(input.bytes, context.limits.record)) {
    number += 1;
    const place = `line ${number}`;
    try {
      if (line instanceof Refusal) throw line;
      if (line.trim() === "") continue;
      yield recordFromFields(parseJson(line), place, context.map);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { kind: "refused", place, reason: error.reason, message: error.message };
    }
  }
}

/** @throws Refusal "not-json" */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal("not-json", `It is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
