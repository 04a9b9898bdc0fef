import type { Span } from "../model/span.ts";
import type { SearchHitRecord } from "../store/read/records.ts";
import { search } from "../store/search/search.ts";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import type { QuerySearchArgs, ResolversTypes, ResolversUnionTypes } from "./generated/resolvers.ts";
import { named } from "./nodes.ts";
import { pageArgs } from "./page.ts";
import type { SearchPage } from "./parents.ts";

/** In UTF-16 code units. */
const LONGEST_SEARCH = 1000;

/** A page of what a text finds; BAD_USER_INPUT for one that is too long. */
export async function searchFor({ text, kinds, ...args }: QuerySearchArgs, { store }: Context): Promise<SearchPage> {
  if (text.length > LONGEST_SEARCH) {
    throw badInput(`\`text\` must have at most ${LONGEST_SEARCH} characters; it has ${text.length}.`);
  }
  return search(store, text, [...new Set(kinds)], pageArgs(args));
}

type SearchSubject = ResolversUnionTypes<ResolversTypes>["SearchSubject"];

/** The record in which something was found. */
export async function foundRecord({ kind, recordId }: SearchHitRecord, { load }: Context): Promise<SearchSubject> {
  switch (kind) {
    case "ARTICLE":
      return named("Article", await load.article.load(recordId));
    case "QUOTATION":
      return named("Quotation", await load.quotation.load(recordId));
    case "CALL":
      return named("Call", await load.call.load(recordId));
    case "LEADER":
      return named("Leader", await load.leader.load(recordId));
    case "MISSION":
      return named("Mission", await load.mission.load(recordId));
  }
}

/** A text with the marks around each of the spans, which are in order and do not overlap. */
export function marked(text: string, spans: readonly Span[], open: string, close: string): string {
  let at = 0;
  const parts = spans.map(({ start, end }) => {
    const part = `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
    return part;
  });
  return parts.join("") + text.slice(at);
}
