import { readingOf } from "./extract/reading.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Article } from "./model/article.ts";
import type { Reading } from "./model/reading.ts";
import { analyse } from "./text/analyse.ts";

/** Reads one article: analyses its text and extracts what it says. Pure; never throws, whatever the text is. */
export const readArticle = (
  article: Pick<Article, "text" | "title" | "publishedAt" | "source">,
  knowledge: Knowledge,
): Reading =>
  readingOf(
    analyse(article.text, article.publishedAt),
    {
      title: article.title,
      source: article.source,
      day: /^\d{4}-\d{2}-\d{2}/.exec(article.publishedAt ?? "")?.[0] ?? null,
    },
    knowledge.lexicon,
    knowledge.taxonomy,
  );
