import type { CallReported, Reading } from "../model/reading.ts";
import type { ArticleEntries, ArticleRead } from "../model/resolution.ts";

/**
 * The entries of an article. Ids are made of the article's id and the place in it, so the same text gives the
 * same ids whenever and wherever it is read: "…-l0" the first leader, "…-q310" the quotation that starts at 310,
 * "…-c120" the call whose clearest evidence starts at 120 ("…-c120.2" when a second call starts there).
 */
export function entriesOf({ articleId, reading }: ArticleRead): ArticleEntries {
  return {
    leaders: reading.leaders.map(({ name, aliases, office, registerId }, ordinal) => ({
      id: `${articleId}-l${ordinal}`,
      articleId,
      ordinal,
      name,
      aliases,
      office,
      registerId,
    })),
    missions: reading.missions.map(({ name, aliases, registerId }, ordinal) => ({
      id: `${articleId}-m${ordinal}`,
      ordinal,
      name,
      aliases,
      registerId,
    })),
    quotationIds: distinctIds(reading.quotations.map(({ start }) => `${articleId}-q${start}`)),
    reportIds: reportIds(articleId, reading),
  };
}

const reportIds = (articleId: string, { calls }: Reading): readonly string[] =>
  distinctIds(calls.map((call) => `${articleId}-c${startOf(call)}`));

const startOf = ({ evidence }: CallReported): number => evidence[0]?.start ?? 0;

function distinctIds(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}
