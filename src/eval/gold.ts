import { z } from "zod";

/** Someone on a call, or a leader of an article, as whoever annotated it wrote them down. */
export interface GoldPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  /** May be found or not; costs nothing either way. */
  readonly optional: boolean;
}

/** A conversation that the article reports, by the hand of a reader. */
export interface GoldCall {
  readonly participants: readonly GoldPerson[];
  readonly channel: "phone" | "video" | "unspecified" | "in_person";
  readonly status: "held" | "planned" | "declined" | "denied";
  readonly date: string | null;
  /** Days that are very probable, though the text does not fix them; right, but not asked for. */
  readonly dateAlso: readonly string[];
  readonly topics: readonly string[];
  readonly missions: readonly string[];
  /** A piece of the article's text. */
  readonly evidence: string;
  readonly optional: boolean;
  /** An earlier conversation that the article looks back on. */
  readonly background: boolean;
}

/** An article with what a careful person reads out of it. */
export interface GoldArticle {
  readonly id: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly calls: readonly GoldCall[];
  readonly leaders: readonly GoldPerson[];
}

/**
 * One line of a gold file.
 * @throws z.ZodError, SyntaxError
 */
export const goldArticleOf = (line: string): GoldArticle => ARTICLE.parse(JSON.parse(line));

const nothing =
  <T>(fallback: T) =>
  (value: T | null | undefined) =>
    value ?? fallback;
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
const flag = z.boolean().nullish().transform(nothing(false));
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const PERSON = z.union([
  z.string().transform((name): GoldPerson => ({ name, aliases: [], optional: false })),
  z.object({ name: z.string(), aliases: list(z.string()), optional: flag }),
]);

const CALL = z.object({
  participants: z.array(PERSON),
  channel: z.enum(["phone", "video", "unspecified", "in_person"]).default("unspecified"),
  status: z.enum(["held", "planned", "declined", "denied"]).default("held"),
  date: text,
  dateAlso: list(z.string()),
  topics: list(z.string()),
  missions: list(z.string()),
  evidence: z.string().nullish().transform(nothing("")),
  optional: flag,
  background: flag,
});

const ARTICLE = z.object({
  id: z.string(),
  source: text,
  publishedAt: text,
  text: z.string(),
  calls: z.array(CALL),
  leaders: list(PERSON),
});
