import { z } from "zod";
import { articleId } from "../corpus/article-id.ts";
import { parseTimestamp } from "../corpus/timestamp.ts";
import type { Article } from "../model/article.ts";

/** An article as one JSON line gives it, under the id that the line gives. */
export interface ArticleLine {
  /** As given; null when the line has none. */
  readonly id: string | number | null;
  readonly article: Article;
}

/** Why a line is no article, in a sentence. */
export class LineError extends Error {}

/**
 * Reads a line `{id, text, title?, publishedAt?, source?, url?}`; other fields are ignored. The text is taken exactly
 * as given, so that spans point into the giver's own text. A `publishedAt` that names no day counts as not known.
 * @throws LineError
 */
export const articleOfLine = (line: string): ArticleLine => {
  const parsed = LINE.safeParse(parseJson(line));
  if (!parsed.success) throw new LineError(parsed.error.issues.map(problem).join("; "));
  const { id, text, title, source, url, publishedAt } = parsed.data;
  const published = publishedAt === null ? null : parseTimestamp(publishedAt);
  return {
    id,
    article: {
      id: id === null ? articleId({ url, text }) : String(id),
      text,
      title,
      source,
      url,
      author: null,
      publishedAt: published,
      modifiedAt: null,
      publicationBasis: published === null ? "unknown" : "stated",
      language: null,
    },
  };
};

const optional = z.string().nullable().default(null);

const LINE = z.object(
  {
    id: z.union([z.string(), z.number()], "id must be a string or a number").nullable().default(null),
    text: z.string("text must be a string"),
    title: optional,
    source: optional,
    url: optional,
    publishedAt: optional,
  },
  "it must be a JSON object",
);

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new LineError(`it is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};

const problem = ({ message, path }: z.core.$ZodIssue): string =>
  path.length > 0 && !message.includes(" must ") ? `${path.join(".")}: ${message}` : message;
