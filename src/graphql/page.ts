import type { PageArgs } from "../store/read/records.ts";
import { badInput } from "./errors.ts";

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE_SIZE = 100;

/** A connection's four arguments, with a size; BAD_USER_INPUT when they ask for nothing, for too much, or for both ends. */
export function pageArgs({ first, after, last, before }: PageArgs): PageArgs {
  if (first != null && last != null) throw badInput("Give `first` or `last`, not both.");
  return last != null
    ? { last: checkedSize("last", last), before: before ?? null, after: after ?? null }
    : { first: checkedSize("first", first ?? DEFAULT_PAGE_SIZE), after: after ?? null, before: before ?? null };
}

function checkedSize(name: "first" | "last", size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE_SIZE) return size;
  throw badInput(`\`${name}\` must be from 1 to ${LARGEST_PAGE_SIZE}; it is ${size}.`);
}
