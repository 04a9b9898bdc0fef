import { createHash } from "node:crypto";
import { z } from "zod";
import type { Decision, Said } from "../../model/decision.ts";

const words = z.string().trim().min(1);
const report = z.object({ articleId: words, words: z.string(), names: z.array(z.string()) });
const name = z.object({ articleId: words, name: words });
const atLeast = (count: number) => z.array(report).min(count);

/** What is decided, as it is stored and written into files. */
export const SAID: z.ZodType<Said> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("join"), reports: atLeast(2) }),
  z.object({ kind: z.literal("split"), reports: atLeast(1), from: atLeast(1) }),
  z.object({ kind: z.literal("confirm"), reports: atLeast(1) }),
  z.object({ kind: z.literal("reject"), reports: atLeast(1) }),
  z.object({ kind: z.literal("rename"), leader: words, name: words }),
  z.object({ kind: z.literal("meant"), who: z.union([words, name]), is: words, not: z.boolean() }),
]);

const signed = { who: words, at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()) };

/** A decision as it is written into files. */
export const DECISION: z.ZodType<Decision> = z.object({
  said: SAID,
  ...signed,
  note: z.string().nullable().default(null),
  undone: z.object(signed).nullable().default(null),
});

/** The same for the same decision, wherever it is stored. */
export const decisionId = ({ said, who, at, note }: Omit<Decision, "undone">): string =>
  `d-${createHash("sha256")
    .update(JSON.stringify([SAID.parse(said), who, at, note]))
    .digest("hex")
    .slice(0, 16)}`;
