import type { LeaderEntry } from "../../model/resolution.ts";
import type { LeaderReported } from "../generated/client.ts";
import { stringsOf } from "../read/json.ts";

/** A stored leader of an article, or of so many articles that say just the same, as resolution takes them. */
export const toLeaderEntry = (row: LeaderReported & { readonly uses?: number | bigint }): LeaderEntry => ({
  id: row.id,
  articleId: row.articleId,
  ordinal: row.ordinal,
  name: row.name,
  aliases: stringsOf(row.aliases),
  office: row.officeWords === null ? null : { words: row.officeWords, title: row.officeTitle ?? "", of: row.officeOf },
  registerId: row.registerId,
  uses: Number(row.uses ?? 1),
});
