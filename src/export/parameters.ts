import { z } from "zod";
import { CHANNELS, STATUSES } from "../model/reading.ts";

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(",")));

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  several.pipe(z.array(z.enum(values, `must be among ${values.join(", ")}`)));

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day such as 2024-11-07");

/** What an export can be asked for, each parameter as text. */
export const PARAMETERS = z.strictObject({
  leader: several.optional().describe("Who was on it, by slug or name; several for all of them."),
  mission: z.string().optional().describe("A mission that came up, by slug or name."),
  topic: z.string().optional().describe("What it was about, by name or IPTC code."),
  channel: oneOf(CHANNELS)
    .optional()
    .describe(`${CHANNELS.join(", ")}; all but IN_PERSON when left out.`),
  status: oneOf(STATUSES)
    .optional()
    .describe(`${STATUSES.join(", ")}; HELD when left out.`),
  from: day.optional().describe("The first day that it may have been."),
  to: day.optional().describe("The last day that it may have been."),
  source: z.string().optional().describe("A publisher that tells of it."),
  minConfidence: z.coerce
    .number("must be a number from 0 to 1")
    .min(0, "must be a number from 0 to 1")
    .max(1, "must be a number from 0 to 1")
    .optional()
    .describe("How certain it is at least, from 0 to 1."),
});

/** What can be asked of an export, for `--help` and the documentation. */
export const EXPORT_PARAMETERS: readonly { readonly name: string; readonly description: string }[] = Object.entries(
  PARAMETERS.shape,
).map(([name, schema]) => ({ name, description: schema.description ?? "" }));
