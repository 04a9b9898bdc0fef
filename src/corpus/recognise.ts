import type { Input } from "./input.ts";

export const formats = ["text", "markdown", "jsonl"] as const;
export type Format = (typeof formats)[number];

/** What an input is: by its name's ending, else its Content-Type, else how it begins. */
export function recogniseFormat(input: Pick<Input, "name" | "contentType">, head: string): Format {
  const ending = /\.([^./\\]+)$/.exec(input.name)?.[1]?.toLowerCase() ?? "";
  return byEnding.get(ending) ?? (/^\s*\{/.test(head) ? "jsonl" : "text");
}

const byEnding = new Map<string, Format>([
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["txt", "text"],
]);
