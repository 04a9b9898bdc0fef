import { recordFromFields } from "./corpus/fields.ts";
import { Refusal } from "./corpus/reasons.ts";
import { toArticle } from "./corpus/to-article.ts";
import type { Article, Rejection } from "./model/article.ts";
import type { GivenArticle, ImportOutcome } from "./model/import.ts";
import type { Resolver } from "./model/resolution.ts";
import type { Readers } from "./readers.ts";
import type { Store } from "./store/open.ts";
import { articlesTelling } from "./store/read/articles.ts";
import type { ArticleToStore } from "./store/write/prepare.ts";
import { finishRun, startRun } from "./store/write/runs.ts";
import { writeBatch } from "./store/write/write-batch.ts";

export interface ImportParts {
  readonly store: Store;
  readonly readers: Readers;
  readonly resolver: Resolver;
  readonly now: () => Date;
}

/** In UTF-16 code units: what is longer is no article, and would keep others waiting while it is read. */
const LONGEST_TEXT = 100_000;

/**
 * Takes articles in that a person hands over, the way that records of a file go: the same cleaning, reasons to reject,
 * versions and copies. All that are not rejected are stored, in one transaction, or none. Gives what became of each, in
 * their order; of one that is there twice, the last counts.
 */
export const importer =
  ({ store, readers, resolver, now }: ImportParts) =>
  async (given: readonly GivenArticle[], person: string): Promise<readonly ImportOutcome[]> => {
    const source = `importArticles (${person})`;
    const taken = given.map((article, at) => articleOrRejection(article, source, `article ${at + 1}`, now()));
    const articles = await readers.read(taken.filter(isArticle));
    const rejections = taken.filter((item): item is Rejection => !isArticle(item));
    const runId = await startRun(store, [source], now());
    const batch = { articles, rejections, readAgain: readers.readOne };
    const { ids } = await writeBatch(store, runId, batch, resolver, now());
    await finishRun(store, runId, now());

    const added = new Set(ids.added);
    const updated = new Set(ids.updated);
    const reprinted = new Set(ids.reprinted);
    const tellers = await articlesTelling(store, articles.map(idOf));
    const tellerOf = new Map(articles.map((article, at) => [idOf(article), tellers[at]]));
    return taken.map((item): ImportOutcome => {
      if (!isArticle(item)) return { status: "rejected", rejection: item };
      const teller = tellerOf.get(item.id);
      if (!teller) throw new Error(`nothing tells ${item.id}, which was just stored`);
      const { id: articleId, copyOfId } = teller;
      if (updated.has(item.id)) return { status: "updated", articleId };
      if (reprinted.has(item.id)) return { status: "copy", articleId };
      if (added.has(item.id)) return { status: copyOfId === null ? "added" : "copy", articleId };
      return { status: "unchanged", articleId };
    });
  };

const idOf = ({ article }: ArticleToStore): string => article.id;

const isArticle = (item: Article | Rejection): item is Article => "text" in item;

function articleOrRejection(given: GivenArticle, source: string, place: string, now: Date): Article | Rejection {
  try {
    const { length } = given.text;
    if (length > LONGEST_TEXT) {
      throw new Refusal("too-large", `The text has ${length} characters; at most ${LONGEST_TEXT} are taken.`);
    }
    return toArticle(recordFromFields(given, place, {}), now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { source, place, reason: error.reason, message: error.message };
  }
}
