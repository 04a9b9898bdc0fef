import { grouped } from "../../model/grouped.ts";
import { Prisma, type PrismaClient } from "../generated/client.ts";
import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";
import type { Edge, Page, PageArgs } from "./records.ts";

/**
 * A list to be paged. `rows` is a SELECT of three columns: `parent` (what the list hangs on), `id` (of the
 * record) and `key` (what the list is ordered by); each record once for each parent, in no order.
 */
export interface Listing {
  readonly rows: Prisma.Sql;
  readonly descending: boolean;
}

/** A page of ids. */
export interface IdPage {
  readonly edges: readonly { readonly cursor: string; readonly id: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** One statement for all the lists that were read together, and only when asked for. */
  readonly totalCount: () => Promise<number>;
}

interface Row extends Position {
  readonly parent: string;
}

/**
 * The same page of the lists of all `parents`, in their order, in one statement. Pages start behind a position
 * and not after a number of records, so they stay right when records come and go; the id decides between equal
 * keys. Throws a `CursorError` for a cursor that is none.
 */
export async function idPages(
  client: PrismaClient,
  listing: Listing,
  parents: readonly string[],
  request: PageArgs,
): Promise<readonly IdPage[]> {
  const rows = await client.$queryRaw<readonly RawRow[]>(pageStatement(listing, parents.length, request));
  const byParent = grouped(rows.map(toRow), ({ parent }) => parent);
  const counts = countsOf(client, listing);
  return parents.map((parent) => ({
    ...toPage(byParent.get(parent) ?? [], request),
    totalCount: async () => (await counts()).get(parent) ?? 0,
  }));
}

/** What the driver gives: a number that was counted comes as a bigint. */
interface RawRow {
  readonly parent: string;
  readonly id: string;
  readonly key: string | number | bigint;
}

const toRow = ({ parent, id, key }: RawRow): Row => ({ parent, id, key: typeof key === "bigint" ? Number(key) : key });

/** The pages with their records, which `load` gets in one statement for all. */
export async function withRecords<Node>(
  pages: readonly IdPage[],
  load: (ids: readonly string[]) => Promise<readonly (Node | null)[]>,
): Promise<readonly Page<Node>[]> {
  const ids = [...new Set(pages.flatMap(({ edges }) => edges.map(({ id }) => id)))];
  const loaded = ids.length === 0 ? [] : await load(ids);
  const records = new Map(ids.map((id, at) => [id, loaded[at] ?? null]));
  const toEdge = ({ cursor, id }: IdPage["edges"][number]): readonly Edge<Node>[] => {
    const node = records.get(id) ?? null;
    // Gone since the page was read.
    return node === null ? [] : [{ cursor, node }];
  };
  return pages.map((page) => ({ ...page, edges: page.edges.flatMap(toEdge) }));
}

/** One page of a list that hangs on nothing. */
export async function pageOf<Node>(
  client: PrismaClient,
  listing: Listing,
  args: PageArgs,
  load: (ids: readonly string[]) => Promise<readonly (Node | null)[]>,
): Promise<Page<Node>> {
  const [page] = await withRecords(await idPages(client, listing, [""], args), load);
  if (page === undefined) throw new Error("A list without parents has one page.");
  return page;
}

function pageStatement({ rows, descending }: Listing, parents: number, request: PageArgs): Prisma.Sql {
  // A page from the end is a page from the start of the list turned round.
  const order = descending === (request.last == null) ? DESCENDING : ASCENDING;
  const bounds = Prisma.join([Prisma.sql`1 = 1`, ...positionBounds(request, descending)], " AND ");
  // One more than asked for tells whether there is a next page.
  const limit = sizeOf(request) + 1;
  // A single list can be read from an index and left off when the page is full; several need to be numbered.
  return parents === 1
    ? Prisma.sql`SELECT "parent", "id", "key" FROM (${rows}) AS listing WHERE ${bounds} ORDER BY ${order} LIMIT ${limit}`
    : Prisma.sql`SELECT "parent", "id", "key" FROM (
        SELECT "parent", "id", "key", ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY ${order}) AS place
        FROM (${rows}) AS listing WHERE ${bounds}
      ) AS numbered WHERE place <= ${limit} ORDER BY "parent", place`;
}

const sizeOf = ({ first, last }: PageArgs): number => last ?? first ?? 20;

const ASCENDING = Prisma.sql`"key" ASC, "id" ASC`;
const DESCENDING = Prisma.sql`"key" DESC, "id" DESC`;

function positionBounds({ after, before }: PageArgs, descending: boolean): readonly Prisma.Sql[] {
  const bound = (cursor: string | null | undefined, later: boolean): readonly Prisma.Sql[] => {
    if (cursor == null) return [];
    const { key, id } = decodeCursor(cursor);
    return [
      later === descending ? Prisma.sql`("key", "id") < (${key}, ${id})` : Prisma.sql`("key", "id") > (${key}, ${id})`,
    ];
  };
  return [...bound(after, true), ...bound(before, false)];
}

function toPage(rows: readonly Row[], args: PageArgs): Omit<IdPage, "totalCount"> {
  const fromEnd = args.last != null;
  const more = rows.length > sizeOf(args);
  const kept = rows.slice(0, sizeOf(args));
  if (fromEnd) kept.reverse();
  return {
    edges: kept.map((row) => ({ cursor: encodeCursor(row), id: row.id })),
    hasNextPage: fromEnd ? args.before != null : more,
    hasPreviousPage: fromEnd ? more : args.after != null,
  };
}

function countsOf(client: PrismaClient, { rows }: Listing): () => Promise<ReadonlyMap<string, number>> {
  let counts: Promise<ReadonlyMap<string, number>> | undefined;
  const count = async () => {
    const counted = await client.$queryRaw<readonly { parent: string; count: number | bigint }[]>(
      Prisma.sql`SELECT "parent", COUNT(*) AS "count" FROM (${rows}) AS listing GROUP BY "parent"`,
    );
    return new Map(counted.map((row) => [row.parent, Number(row.count)]));
  };
  return () => {
    counts ??= count();
    return counts;
  };
}
