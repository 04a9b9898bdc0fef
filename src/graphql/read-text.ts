import type { Article } from "../model/article.ts";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import type { QueryReadArgs } from "./generated/resolvers.ts";
import { type ReadingOfText, readingOfText } from "./reading.ts";

/** In UTF-16 code units: some fifteen long articles. */
export const LONGEST_TEXT = 100_000;

/** What would be found in a text. Nothing is stored; BAD_USER_INPUT for a text that is empty or too long. */
export async function readText(args: QueryReadArgs, { read }: Context): Promise<ReadingOfText> {
  return readingOfText(args.text, await read(articleToRead(args)));
}

/** The article that a text makes. It has no id, as it is never stored. */
function articleToRead({ text, title, publishedAt, publishedOn }: QueryReadArgs): Article {
  if (text.trim() === "") throw badInput("`text` is empty: give the text of an article.");
  if (text.length > LONGEST_TEXT) {
    throw badInput(`\`text\` must have at most ${LONGEST_TEXT} characters; it has ${text.length}.`);
  }
  if (publishedAt != null && publishedOn != null) throw badInput("Give `publishedAt` or `publishedOn`, not both.");
  const published = publishedAt ?? publishedOn ?? null;
  return {
    id: "",
    text,
    title: title ?? null,
    source: null,
    url: null,
    author: null,
    publishedAt: published,
    modifiedAt: null,
    publicationBasis: published === null ? "unknown" : "stated",
    language: "en",
  };
}
