import type { CallUse, Edge, PageArgs } from "../store/read/records.ts";
import { badInput } from "./errors.ts";
import type { PageInfo } from "./generated/resolvers.ts";

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE_SIZE = 100;

/** The four arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The arguments with a size; BAD_USER_INPUT when they ask for nothing, for too much, or for both ends. */
export function pageArgs({ first, after, last, before }: PageArguments): PageArgs {
  if (first != null && last != null) throw badInput("Give `first` or `last`, not both.");
  const between = { after: after ?? null, before: before ?? null };
  return last != null
    ? { last: checkedSize("last", last), ...between }
    : { first: checkedSize("first", first ?? DEFAULT_PAGE_SIZE), ...between };
}

/** What every connection has of its own beside its edges, computed from the page. */
export const connection = {
  nodes: <Node>({ edges }: { readonly edges: readonly Edge<Node>[] }): readonly Node[] => edges.map(({ node }) => node),
  pageInfo: ({ edges, hasNextPage, hasPreviousPage }: PageEnds): PageInfo => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }),
};

/** What an edge says of the calls in which its node came up. */
export const callUse = {
  callCount: ({ count }: CallUse): number => count,
  firstOn: ({ first }: CallUse): string | null => first,
  lastOn: ({ last }: CallUse): string | null => last,
};

interface PageEnds {
  readonly edges: readonly { readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function checkedSize(name: "first" | "last", size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE_SIZE) return size;
  throw badInput(`\`${name}\` must be from 1 to ${LARGEST_PAGE_SIZE}; it is ${size}.`);
}
