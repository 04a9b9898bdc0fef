import type { Article } from "../model/article.ts";
import { articleId } from "./article-id.ts";
import { stripBoilerplate } from "./boilerplate.ts";
import { authorOf, stripByline } from "./byline.ts";
import { parseWebAddress } from "./canonical-address.ts";
import type { FoundRecord } from "./input.ts";
import { languageOf } from "./language.ts";
import { normaliseLine, normaliseText } from "./normalise.ts";
import { modificationOf, publicationOf } from "./published.ts";
import { Refusal } from "./reasons.ts";

/**
 * A record as an article: text normalised and freed of what belongs to the page (from here on it never changes), dated, named by
 * its id, its language known.
 * @throws Refusal "empty-text" if no letter is left
 */
export function toArticle(record: FoundRecord, now: Date): Article {
  const title = normaliseLine(record.title);
  const author = authorOf(normaliseLine(record.author));
  const text = stripByline(stripBoilerplate(normaliseText(record.text)), author);
  if (!/\p{L}/u.test(text)) throw new Refusal("empty-text", "No words are left once markup and boilerplate are gone.");
  const url = record.url === null ? null : (parseWebAddress(record.url)?.href ?? null);
  return {
    id: articleId({ url, text }),
    text,
    title,
    source: normaliseLine(record.source),
    url,
    author,
    ...publicationOf(record.published, url, now),
    modifiedAt: modificationOf(record.modified, now),
    language: languageOf(text, record.language),
  };
}
