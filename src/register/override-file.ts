import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { foldLetters } from "../model/fold.ts";

/** A user's register file that cannot be used, with one sentence for each problem. */
export class RegisterError extends Error {
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`The register file ${file} cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "RegisterError";
    this.problems = problems;
  }
}

/**
 * The entries of a user's register file: YAML, or JSON, which is YAML too. Described in data/register/README.md.
 * Throws a RegisterError with every problem at once.
 */
export const readOverrideFile = (file: string): Override => {
  const lines = new LineCounter();
  const document = parseDocument(contentOf(file), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
    throw new RegisterError(file, problems);
  }
  const parsed = FILE.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const at = lineOf(document, lines, issue.path);
    return `line ${at}, ${placeOf(issue.path)}: ${issue.message}`;
  });
  throw new RegisterError(file, problems);
};

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RegisterError(file, [
      `it cannot be read (${reason}); give READOUT_REGISTER the path of a YAML or JSON file`,
    ]);
  }
};

/** The line of the innermost part of `path` that the document has. */
const lineOf = (
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
};

/** `["people", 2, "offices", 0, "from"]` → "people, entry 3, offices, entry 1, from". */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? "the file"
    : path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step))).join(", ");

const idOf = (name: string): string => foldLetters(name).replaceAll(" ", "-");

const isDay = (value: string): boolean => {
  const time = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? Date.parse(`${value}-01-01`.slice(0, 10)) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const text = z.string().trim().min(1);
const texts = z.array(text);
const day = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => isDay(value), { error: 'must be a day such as "2024-11-07", a month "2024-11" or a year "2024"' })
  .nullable();
const code = text;

const term = z
  .strictObject({ title: text, of: code.nullable().default(null), from: day.default(null), to: day.default(null) })
  .refine(({ from, to }) => from === null || to === null || from <= to, { error: '"to" must not be before "from"' });

const FILE = z.strictObject({
  people: z
    .array(
      z
        .strictObject({
          id: text.optional(),
          name: text,
          aliases: texts.optional(),
          wikidata: z
            .string()
            .regex(/^Q\d+$/, 'must be a Wikidata id such as "Q57274"')
            .nullable()
            .optional(),
          offices: z.array(term).optional(),
        })
        .transform(({ id, offices, ...person }) => ({ ...person, id: id ?? idOf(person.name), terms: offices })),
    )
    .default([]),
  countries: z
    .array(
      z.strictObject({
        code,
        name: text,
        aliases: texts.optional(),
        adjectives: texts.optional(),
        metonyms: texts.optional(),
      }),
    )
    .default([]),
  organisations: z
    .array(z.strictObject({ code, name: text, aliases: texts.optional(), kind: text.optional() }))
    .default([]),
  missions: z
    .array(
      z
        .strictObject({
          id: text.optional(),
          acronym: text.nullable().optional(),
          name: text,
          aliases: texts.optional(),
          kind: text.optional(),
          places: texts.optional(),
          leads: texts.optional(),
          from: day.optional(),
          to: day.optional(),
        })
        .transform(({ id, ...mission }) => ({ ...mission, id: id ?? idOf(mission.name) })),
    )
    .default([]),
  titles: z.array(z.strictObject({ title: text, kind: text, abbreviations: texts.optional() })).default([]),
});

export type Override = z.output<typeof FILE>;
