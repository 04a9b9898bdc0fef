import type { Store } from "../open.ts";
import { allForEach } from "./batch.ts";
import type { MentionRecord } from "./records.ts";

/** Every place in each article that names a leader or a mission, in the order of the text. Three statements. */
export async function mentionsOfArticles(
  store: Store,
  articleIds: readonly string[],
): Promise<readonly (readonly MentionRecord[])[]> {
  const rows = await store.client.mention.findMany({
    where: { articleId: { in: [...articleIds] } },
    include: { leader: { select: { leaderId: true } }, mission: { select: { missionId: true } } },
    orderBy: { start: "asc" },
  });
  const mentions = rows.map(({ articleId, leader, mission, form, start, end, quote }) => {
    const [leaderId, missionId] = [leader?.leaderId ?? null, mission?.missionId ?? null];
    return { articleId, leaderId, missionId, form, start, end, quote };
  });
  return allForEach(articleIds, mentions, ({ articleId }) => articleId);
}
