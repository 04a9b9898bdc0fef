import { createHash } from "node:crypto";
import type { Article, Sameness } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import type { ArticleEntries, Resolver } from "../../model/resolution.ts";
import type { BulkTables } from "./bulk.ts";

/** An article to be stored, with what it says; `reading` is null for one that is not analysed. */
export interface ArticleToStore {
  readonly article: Article;
  readonly reading: Reading | null;
  /** Without it the article is compared with no other. */
  readonly sameness?: Sameness;
}

/** An article to be stored, with its entries. */
export interface ArticlePrepared extends ArticleToStore {
  readonly reading: Reading;
  readonly entries: ArticleEntries;
  readonly fingerprint: string;
  readonly publishedSort: string;
  /** When the version was made, so that it sorts: of an address, the latest counts. */
  readonly versionSort: string;
}

const EMPTY: Reading = { leaders: [], missions: [], quotations: [], calls: [], trace: [] };

/** The article with an id for each part of what it says. */
export function prepareArticle({ article, reading, ...more }: ArticleToStore, resolver: Resolver): ArticlePrepared {
  const known = reading ?? EMPTY;
  return {
    ...more,
    article,
    reading: known,
    entries: resolver.entriesOf({ articleId: article.id, reading: known }),
    fingerprint: createHash("sha256")
      .update(JSON.stringify([article, { ...known, trace: [] }]))
      .digest("hex"),
    publishedSort: sortable(article.publishedAt),
    versionSort: versionSort(article),
  };
}

/** A bare day stays as it is, and so comes before all times of that day in UTC; "" when not known. */
const sortable = (time: string | null): string =>
  time === null || time.length <= 10 ? (time ?? "") : new Date(time).toISOString();

/** When a version was made: no version was made before its article was published. "" when nothing is known. */
export const versionSort = ({ publishedAt, modifiedAt }: Pick<Article, "publishedAt" | "modifiedAt">): string =>
  [sortable(publishedAt), sortable(modifiedAt)].sort().at(-1) ?? "";

/** The row of the article itself. */
export const articleRow = (
  { article, sameness, fingerprint, publishedSort }: ArticlePrepared,
  runId: number,
  now: Date,
): BulkTables["Article"] => ({
  id: article.id,
  text: article.text,
  title: article.title,
  source: article.source,
  url: article.url,
  author: article.author,
  publishedAt: article.publishedAt,
  publicationBasis: article.publicationBasis,
  modifiedAt: article.modifiedAt,
  language: article.language,
  publishedSort,
  length: article.text.length,
  fingerprint,
  textFingerprint: sameness?.textFingerprint ?? null,
  copyKeys: [...(sameness?.copyKeys ?? [])],
  runId,
  ingestedAt: now.toISOString(),
});
