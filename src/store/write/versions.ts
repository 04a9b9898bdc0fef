import { z } from "zod";
import type { Article } from "../../model/article.ts";
import { grouped } from "../../model/grouped.ts";
import { insertRows, type Transaction } from "./bulk.ts";
import { type ArticlePrepared, versionSort } from "./prepare.ts";
import { distinct } from "./touched.ts";

/** What a batch of versions comes to. */
export interface SortedOut {
  /** To be written as articles. */
  readonly fresh: readonly ArticlePrepared[];
  /** Ids of those among them that are stored in another version. */
  readonly replaced: readonly string[];
  /** Ids of stored articles that are to be removed: the same text is told better at another address. */
  readonly removed: readonly string[];
  /** Ids of the versions that were not there in any other. */
  readonly added: readonly string[];
  /** Ids of the versions of which there was another. */
  readonly updated: readonly string[];
  /** Ids of the versions that were not there, and whose text an article from elsewhere tells: they are kept as reprints. */
  readonly reprinted: readonly string[];
}

/**
 * Finds out which of these versions are new. An address has one version, the latest: the one made last (modified, else published), else the
 * one that came last. Of the latest versions of all addresses, those with the same text are one article: it is told by
 * the one that was published first, else has an address, else has the lowest id. The others are kept as reprints,
 * which are written here, and become articles when their text is no longer told by another. So what is stored depends
 * on the latest versions alone. `readAgain` reads a reprint that becomes an article.
 */
export async function sortOut(
  transaction: Transaction,
  prepared: readonly ArticlePrepared[],
  readAgain: (article: Article) => ArticlePrepared,
): Promise<SortedOut> {
  const ids = distinct(prepared.map(({ article }) => article.id));
  const before = new Map((await holders(transaction, { id: { in: ids } })).map((holder) => [holder.id, holder]));
  const latest = latestVersions(prepared, before);
  if (latest.size === 0) return NOTHING_NEW;

  const arrived = [...latest.values()].map(toHolder);
  const texts = distinct(
    [...arrived, ...before.values()].flatMap(({ textFingerprint }) =>
      textFingerprint === null ? [] : textFingerprint,
    ),
  );
  const found = texts.length === 0 ? [] : await holders(transaction, { textFingerprint: { in: texts } });
  const others = found.filter(({ id }) => !latest.has(id));
  const groups = [...grouped([...others, ...arrived], ({ id, textFingerprint }) => textFingerprint ?? id).values()];
  const kept = new Set(groups.flatMap((group) => [...group].sort(betterFirst).slice(0, 1)).map(({ id }) => id));

  const givingWay = others.filter(({ id, kind }) => kind === "article" && !kept.has(id)).map(({ id }) => id);
  const risen = others.filter(({ id, kind }) => kind === "reprint" && kept.has(id)).map(({ id }) => id);
  const told = [...latest.values()].filter(({ article }) => kept.has(article.id));
  const lost = [...latest.values()].filter(({ article }) => !kept.has(article.id));
  const wasThere = ({ article }: ArticlePrepared): boolean => before.has(article.id);
  const wasArticle = ({ article }: ArticlePrepared): boolean => before.get(article.id)?.kind === "article";

  const risenArticles = await takeReprints(transaction, risen);
  await forgetReprints(transaction, [...told, ...lost].filter((version) => !wasArticle(version)).map(idOf));
  await keepAsReprints(transaction, lost, givingWay);
  // A version that takes the place of a stored article with its text is another version of it, and not a new article.
  const overtaking = groups.filter((group) => group.some(({ id }) => givingWay.includes(id))).flat();
  const knownIds = new Set([...before.keys(), ...overtaking.map(({ id }) => id)]);
  const known = ({ article }: ArticlePrepared): boolean => knownIds.has(article.id);
  return {
    fresh: [...told, ...risenArticles.map(readAgain)],
    replaced: told.filter(wasArticle).map(idOf),
    removed: [...givingWay, ...lost.filter(wasArticle).map(idOf)],
    added: told.filter((version) => !known(version)).map(idOf),
    updated: [...told.filter(known), ...lost.filter(wasThere)].map(idOf),
    reprinted: lost.filter((version) => !wasThere(version)).map(idOf),
  };
}

const NOTHING_NEW: SortedOut = { fresh: [], replaced: [], removed: [], added: [], updated: [], reprinted: [] };

/** A version of an address, stored or arriving. */
interface Holder {
  readonly id: string;
  readonly kind: "article" | "reprint" | "arriving";
  readonly textFingerprint: string | null;
  readonly fingerprint: string;
  readonly publishedSort: string;
  readonly versionSort: string;
  readonly hasAddress: boolean;
}

async function holders(
  transaction: Transaction,
  where: { readonly id: { readonly in: string[] } } | { readonly textFingerprint: { readonly in: string[] } },
): Promise<readonly Holder[]> {
  const select = { id: true, textFingerprint: true, fingerprint: true, publishedSort: true } as const;
  const articles = await transaction.article.findMany({
    where,
    select: { ...select, url: true, publishedAt: true, modifiedAt: true },
  });
  const reprints = await transaction.reprint.findMany({ where, select: { ...select, article: true } });
  return [
    ...articles.map((row) => ({
      ...row,
      kind: "article" as const,
      versionSort: versionSort(row),
      hasAddress: row.url !== null,
    })),
    ...reprints.map(({ article, ...row }) => {
      const told = ARTICLE.parse(article);
      return { ...row, kind: "reprint" as const, versionSort: versionSort(told), hasAddress: told.url !== null };
    }),
  ];
}

const toHolder = ({ article, sameness, fingerprint, publishedSort, versionSort }: ArticlePrepared): Holder => ({
  id: article.id,
  kind: "arriving",
  textFingerprint: sameness?.textFingerprint ?? null,
  fingerprint,
  publishedSort,
  versionSort,
  hasAddress: article.url !== null,
});

/** The versions that differ from the stored ones and were not made before them, the last of each id. */
function latestVersions(
  prepared: readonly ArticlePrepared[],
  before: ReadonlyMap<string, Holder>,
): ReadonlyMap<string, ArticlePrepared> {
  const latest = new Map<string, ArticlePrepared>();
  for (const version of prepared) {
    const { id } = version.article;
    const known = latest.get(id) ?? before.get(id);
    const older = known !== undefined && version.versionSort !== "" && version.versionSort < known.versionSort;
    if (known?.fingerprint !== version.fingerprint && !older) latest.set(id, version);
  }
  return latest;
}

const betterFirst = (a: Holder, b: Holder): number =>
  Number(a.publishedSort === "") - Number(b.publishedSort === "") ||
  compare(a.publishedSort, b.publishedSort) ||
  Number(b.hasAddress) - Number(a.hasAddress) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const idOf = ({ article }: ArticlePrepared): string => article.id;

async function takeReprints(transaction: Transaction, ids: readonly string[]): Promise<readonly Article[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.reprint.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: "asc" } });
  await forgetReprints(transaction, ids);
  return rows.map(({ article }) => ARTICLE.parse(article));
}

async function forgetReprints(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.reprint.deleteMany({ where: { id: { in: [...ids] } } });
}

async function keepAsReprints(
  transaction: Transaction,
  versions: readonly ArticlePrepared[],
  articleIds: readonly string[],
): Promise<void> {
  const stored =
    articleIds.length === 0 ? [] : await transaction.article.findMany({ where: { id: { in: [...articleIds] } } });
  const rows = [
    ...versions.map(({ article, sameness, fingerprint, publishedSort }) => ({
      id: article.id,
      textFingerprint: sameness?.textFingerprint ?? article.id,
      fingerprint,
      publishedSort,
      article: JSON.stringify(ARTICLE.parse(article)),
    })),
    ...stored.map(({ id, textFingerprint, fingerprint, publishedSort, ...article }) => ({
      id,
      textFingerprint: textFingerprint ?? id,
      fingerprint,
      publishedSort,
      article: JSON.stringify(ARTICLE.parse({ id, ...article })),
    })),
  ];
  await insertRows(transaction, "Reprint", rows, { overwrite: ["id"] });
}

/** Fields in one order, so that the same article is the same row whichever way it came here. */
const ARTICLE = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publicationBasis: z.enum(["stated", "fromMetadata", "fromUrl", "unknown"]),
  // Rows of before there was one have none.
  modifiedAt: z.string().nullable().default(null),
  language: z.string().nullable(),
});
