import { z } from "zod";
import { grouped } from "../../model/grouped.ts";
import { Prisma } from "../generated/client.ts";
import type { Transaction } from "./bulk.ts";
import type { ArticlePrepared } from "./prepare.ts";
import { distinct } from "./touched.ts";

/** An article among those that may be copies of one another. */
interface Story {
  readonly id: string;
  readonly publishedSort: string;
  readonly keys: readonly number[];
  readonly copyOfId: string | null;
}

/** What linking copies came to. */
export interface CopiesLinked {
  /** The article of which each copy among the new ones is one, by the copy's id. */
  readonly copyOf: ReadonlyMap<string, string>;
  /** Keys of the reports in stored articles that are copies of another article now, or of none. */
  readonly callKeys: readonly string[];
  /** How many articles are copies that were none before. */
  readonly linked: number;
}

/**
 * Takes apart the groups of copies to which these articles belong, whose texts are about to change or go. Gives the
 * articles of these groups as they were, to be linked anew.
 */
export async function unlinkCopies(transaction: Transaction, ids: readonly string[]): Promise<readonly Story[]> {
  if (ids.length === 0) return [];
  const changing = await transaction.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, copyOfId: true },
  });
  const originals = distinct(changing.map(({ id, copyOfId }) => copyOfId ?? id));
  const where = { OR: [{ id: { in: originals } }, { copyOfId: { in: originals } }] };
  const rows = await transaction.article.findMany({
    where,
    select: { id: true, copyOfId: true, copyKeys: true, publishedSort: true },
  });
  const stories = rows.map(({ copyKeys, ...row }) => ({ ...row, keys: KEYS.parse(copyKeys) }));
  const keys = JSON.stringify(stories.flatMap((story) => story.keys));
  await transaction.$executeRaw`DELETE FROM "CopyKey" WHERE "key" IN (SELECT value FROM json_each(${keys}))`;
  await transaction.article.updateMany({ where: { ...where, copyOfId: { not: null } }, data: { copyOfId: null } });
  return stories;
}

/**
 * Links the new articles, and those that `unlinkCopies` gave, to those of which they are copies. Articles that have a
 * key in common are copies of one story, and so are copies of copies; the original is the one that was published
 * first, undated ones last, then the one with the lowest id. That depends on the articles stored alone. A key leads
 * to one article and this to its original, so the work does not grow with the number of copies.
 */
export async function linkCopies(
  transaction: Transaction,
  fresh: readonly ArticlePrepared[],
  unlinked: readonly Story[],
  removed: readonly string[],
): Promise<CopiesLinked> {
  const before = new Map(unlinked.map(({ id, copyOfId }) => [id, copyOfId]));
  const arriving = fresh.map(({ article, sameness, publishedSort }) => ({
    id: article.id,
    publishedSort,
    keys: sameness?.copyKeys ?? [],
    copyOfId: before.get(article.id) ?? null,
  }));
  const gone = new Set([...arriving.map(({ id }) => id), ...removed]);
  const left = unlinked.filter(({ id }) => !gone.has(id));
  const stories = [...arriving, ...left].filter(({ keys }) => keys.length > 0);
  const met = await originalsUnder(transaction, stories);
  const originals = originalOf([...stories, ...met]);
  const changed = [...stories, ...met].filter(({ id }) => originals.get(id) !== id);

  const overtaken = met.filter(({ id }) => originals.get(id) !== id).map(({ id }) => id);
  const callKeys = await callKeysOf(transaction, overtaken, left);
  for (const [original, copies] of grouped(changed, ({ id }) => originals.get(id) ?? id)) {
    const ids = copies.map(({ id }) => id);
    await transaction.article.updateMany({
      where: { OR: [{ id: { in: ids } }, { copyOfId: { in: ids } }] },
      data: { copyOfId: original },
    });
  }
  await insertKeys(transaction, stories);
  return {
    copyOf: new Map(changed.map(({ id }) => [id, originals.get(id) ?? id])),
    callKeys,
    linked: changed.filter(({ copyOfId }) => copyOfId === null).length,
  };
}

const KEYS = z
  .array(z.number())
  .nullable()
  .transform((keys) => keys ?? []);

/** The originals of stored articles that have a key in common with one of these; each holds the keys it was met under. */
async function originalsUnder(transaction: Transaction, stories: readonly Story[]): Promise<readonly Story[]> {
  const keys = JSON.stringify(stories.flatMap((story) => story.keys));
  const rows = await transaction.$queryRaw<
    readonly { readonly key: bigint | number; readonly id: string; readonly publishedSort: string }[]
  >`SELECT k."key", o."id", o."publishedSort" FROM "CopyKey" k
    JOIN "Article" a ON a."id" = k."articleId" JOIN "Article" o ON o."id" = coalesce(a."copyOfId", a."id")
    WHERE k."key" IN (SELECT value FROM json_each(${keys}))`;
  return [...grouped(rows, ({ id }) => id)].map(([id, met]) => ({
    id,
    publishedSort: met[0]?.publishedSort ?? "",
    keys: met.map(({ key }) => Number(key)),
    copyOfId: null,
  }));
}

/** Joins the stories that are linked by keys, whoever is between them; gives the original of each. */
function originalOf(stories: readonly Story[]): ReadonlyMap<string, string> {
  const parents = new Map(stories.map((story) => [story, story]));
  const topOf = (story: Story): Story => {
    let top = story;
    for (let parent = parents.get(top); parent !== undefined && parent !== top; parent = parents.get(top)) top = parent;
    return top;
  };
  const firstWith = new Map<number, Story>();
  for (const story of stories) {
    for (const key of story.keys) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, story);
      else {
        const [better, other] = [topOf(first), topOf(story)].sort(firstPublished);
        if (better !== undefined && other !== undefined) parents.set(other, better);
      }
    }
  }
  return new Map(stories.map((story) => [story.id, topOf(story).id]));
}

const firstPublished = (a: Story, b: Story): number =>
  Number(a.publishedSort === "") - Number(b.publishedSort === "") ||
  (a.publishedSort === b.publishedSort ? 0 : a.publishedSort < b.publishedSort ? -1 : 1) ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** Keys of the reports in articles that lose their original, and in copies of those. */
async function callKeysOf(
  transaction: Transaction,
  originals: readonly string[],
  left: readonly Story[],
): Promise<readonly string[]> {
  if (originals.length + left.length === 0) return [];
  const ids = [...originals, ...left.map(({ id }) => id)];
  const rows = await transaction.report.findMany({
    where: { article: { OR: [{ id: { in: ids } }, { copyOfId: { in: [...originals] } }] } },
    select: { callKey: true },
    distinct: ["callKey"],
  });
  return rows.map(({ callKey }) => callKey);
}

async function insertKeys(transaction: Transaction, stories: readonly Story[]): Promise<void> {
  const rows = stories.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const));
  if (rows.length === 0) return;
  await transaction.$executeRaw(Prisma.sql`INSERT INTO "CopyKey" ("key", "articleId")
    SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT ("key") DO UPDATE SET "articleId" = min("articleId", excluded."articleId")`);
}
