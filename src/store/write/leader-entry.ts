import type { LeaderEntry } from "../../model/resolution.ts";
import type { LeaderReported } from "../generated/client.ts";
import { stringsOf } from "../read/json.ts";

/** A stored leader of an article, as resolution takes it. */
export const toLeaderEntry = (row: LeaderReported): LeaderEntry => ({
  id: row.id,
  articleId: row.articleId,
  ordinal: row.ordinal,
  name: row.name,
  aliases: stringsOf(row.aliases),
  office: row.officeWords === null ? null : { words: row.officeWords, title: row.officeTitle ?? "", of: row.officeOf },
  registerId: row.registerId,
});
