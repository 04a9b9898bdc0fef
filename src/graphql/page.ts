import { badInput } from "./errors.ts";

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE_SIZE = 100;

/** The four arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page asked for: `size` items from the start or the end of what lies between the two cursors. */
export interface PageRequest {
  readonly size: number;
  readonly from: "start" | "end";
  readonly after: string | null;
  readonly before: string | null;
}

/** The page that the arguments ask for; BAD_USER_INPUT when they ask for none or for too much. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw badInput("Give `first` or `last`, not both.");
  return {
    size: last != null ? checkedSize("last", last) : checkedSize("first", first ?? DEFAULT_PAGE_SIZE),
    from: last != null ? "end" : "start",
    after: after ?? null,
    before: before ?? null,
  };
}

function checkedSize(name: "first" | "last", size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE_SIZE) return size;
  throw badInput(`\`${name}\` must be from 1 to ${LARGEST_PAGE_SIZE}; it is ${size}.`);
}
