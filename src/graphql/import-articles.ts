import type { GivenArticle, ImportOutcome } from "../model/import.ts";
import type { CallRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import type { ArticleInput, MutationImportArticlesArgs } from "./generated/resolvers.ts";

/** So many articles are one transaction, while which others wait. */
const MOST_ARTICLES = 100;

/** Takes articles in for whoever has a token; BAD_USER_INPUT for none, too many, or one dated twice. */
export async function importGiven(
  { articles }: MutationImportArticlesArgs,
  { person, importArticles }: Context,
): Promise<{ readonly outcomes: readonly ImportOutcome[] }> {
  const name = await person();
  if (articles.length === 0) throw badInput("`articles` is empty: give at least one.");
  if (articles.length > MOST_ARTICLES) {
    throw badInput(`At most ${MOST_ARTICLES} articles can be given at a time; there are ${articles.length}.`);
  }
  return { outcomes: await importArticles(articles.map(givenArticle), name) };
}

function givenArticle(article: ArticleInput, at: number): GivenArticle {
  const { text, title, source, url, author, publishedAt, publishedOn, language } = article;
  if (publishedAt != null && publishedOn != null) {
    throw badInput(`Give \`publishedAt\` or \`publishedOn\`, not both: article ${at + 1} has both.`);
  }
  return {
    text,
    title: title ?? null,
    source: source ?? null,
    url: url ?? null,
    author: author ?? null,
    publishedAt: publishedAt ?? publishedOn ?? null,
    language: language ?? null,
  };
}

/** The calls that a stored article tells of, each once. */
export async function callsImported(outcome: ImportOutcome, { load }: Context): Promise<readonly CallRecord[]> {
  if (outcome.status === "rejected") return [];
  const reports = await load.reportsOfArticle.load(outcome.articleId);
  return Promise.all([...new Set(reports.map(({ callId }) => callId))].map((id) => load.call.load(id)));
}
