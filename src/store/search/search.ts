import type { Span } from "../../model/span.ts";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { pageOf } from "../read/page.ts";
import type { Page, PageArgs, SearchHitRecord, SearchKind } from "../read/records.ts";
import { CLOSE, excerptOf, markedSpans, OPEN } from "./excerpt.ts";
import { searchExpression } from "./query.ts";

/**
 * What a text of the kinds has in it of what somebody typed, the best first: see `searchExpression` for how it is
 * understood. A record of several texts is found once, by the best of them. Three statements.
 */
export async function search(
  store: Store,
  text: string,
  kinds: readonly SearchKind[],
  args: PageArgs,
): Promise<Page<SearchHitRecord>> {
  const expression = searchExpression(text);
  if (expression === null || kinds.length === 0) return NOTHING;
  // A call's texts are those of its reports. The title counts four times the text.
  const rows = Prisma.sql`SELECT '' AS "parent", CAST(best."entry" AS TEXT) AS "id", best."score" AS "key" FROM (
    SELECT hit.*, ROW_NUMBER() OVER (PARTITION BY hit."kind", hit."record" ORDER BY hit."score", hit."entry") AS place
    FROM (
      SELECT e."entry" AS "entry", e."kind" AS "kind", coalesce(r."callId", e."ref") AS "record",
        bm25("SearchText", 4.0, 1.0) AS "score"
      FROM "SearchText" JOIN "SearchEntry" e ON e."entry" = "SearchText".rowid
      LEFT JOIN "Report" r ON e."kind" = 'CALL' AND r."id" = e."ref"
      LEFT JOIN "Call" c ON c."id" = r."callId"
      WHERE "SearchText" MATCH ${expression} AND c."review" IS NOT 'rejected' AND e."kind" IN (${Prisma.join([...kinds])})
    ) AS hit
  ) AS best WHERE place = 1`;
  return pageOf(store.client, { rows, descending: false }, args, (ids) => hitsById(store, expression, ids));
}

const NOTHING: Page<SearchHitRecord> = {
  edges: [],
  hasNextPage: false,
  hasPreviousPage: false,
  totalCount: async () => 0,
};

interface HitRow {
  readonly entry: number | bigint;
  readonly kind: SearchKind;
  readonly record: string;
  readonly title: string;
  readonly body: string;
  readonly markedTitle: string;
  readonly markedBody: string;
  readonly articleId: string | null;
  /** Where in the article the body begins. */
  readonly offset: number | bigint | null;
}

async function hitsById(
  store: Store,
  expression: string,
  ids: readonly string[],
): Promise<readonly (SearchHitRecord | null)[]> {
  const rows = await store.client.$queryRaw<readonly HitRow[]>(Prisma.sql`
    SELECT e."entry" AS "entry", e."kind" AS "kind", coalesce(r."callId", e."ref") AS "record",
      "SearchText"."title" AS "title", "SearchText"."body" AS "body",
      highlight("SearchText", 0, ${OPEN}, ${CLOSE}) AS "markedTitle",
      highlight("SearchText", 1, ${OPEN}, ${CLOSE}) AS "markedBody",
      CASE e."kind" WHEN 'ARTICLE' THEN e."ref" WHEN 'QUOTATION' THEN q."articleId" ELSE r."articleId" END AS "articleId",
      CASE e."kind" WHEN 'ARTICLE' THEN 0 WHEN 'QUOTATION' THEN q."start" ELSE v."start" END AS "offset"
    FROM "SearchText" JOIN "SearchEntry" e ON e."entry" = "SearchText".rowid
    LEFT JOIN "Quotation" q ON e."kind" = 'QUOTATION' AND q."id" = e."ref"
    LEFT JOIN "Report" r ON e."kind" = 'CALL' AND r."id" = e."ref"
    LEFT JOIN "ReportEvidence" v ON e."kind" = 'CALL' AND v."reportId" = e."ref" AND v."ordinal" = CAST(e."part" AS INTEGER)
    WHERE "SearchText" MATCH ${expression} AND "SearchText".rowid IN (${Prisma.join(ids.map(Number))})`);
  const byEntry = new Map(rows.map((row) => [String(row.entry), toHit(row)]));
  return ids.map((id) => byEntry.get(id) ?? null);
}

/** More places of one article than this are not listed. */
const MOST_PLACES = 20;

function toHit({ kind, record, title, body, markedTitle, markedBody, articleId, offset }: HitRow): SearchHitRecord {
  const spans = markedSpans(markedBody, body);
  // Of a quotation its words are shown also when it was its speaker that was looked for.
  const inBody = spans.length > 0 || kind === "QUOTATION";
  const excerpt = inBody ? excerptOf(body, spans) : excerptOf(title, markedSpans(markedTitle, title));
  const places: readonly Span[] = articleId === null || offset === null ? [] : spans.slice(0, MOST_PLACES);
  return {
    kind,
    recordId: record,
    excerpt: excerpt.text,
    highlights: excerpt.highlights,
    evidence: places.map(({ start, end }) => ({
      articleId: articleId ?? "",
      start: Number(offset) + start,
      end: Number(offset) + end,
      quote: body.slice(start, end),
    })),
  };
}
