import { parse } from "yaml";
import { z } from "zod";
import { Refusal } from "../reasons.ts";

/** The front matter's fields (none if there is no front matter) and the text that follows it. */
export function splitFrontMatter(written: string): { fields: Readonly<Record<string, unknown>>; text: string } {
  const match = /^\s*---[ \t]*\r?\n(?<yaml>[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(written);
  // A rule of dashes may open a plain text; front matter has a field on its first line.
  if (!match || !/^\s*(?:#.*\n\s*)*["'\w][^\n]*:/.test(match.groups?.yaml ?? "")) return { fields: {}, text: written };
  return { fields: parseFields(match.groups?.yaml ?? ""), text: written.slice(match[0].length) };
}

function parseFields(yaml: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    // YAML 1.2 core has no dates of its own: "2024-11-07" stays the string it was written as.
    value = parse(yaml, { schema: "core", maxAliasCount: 20, logLevel: "error" });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
    throw new Refusal("bad-front-matter", `The front matter is not valid YAML: ${reason}`, { cause });
  }
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) throw new Refusal("bad-front-matter", "The front matter is not a list of named fields.");
  return fields.data;
}
