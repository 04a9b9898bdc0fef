import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import type { Resolver } from "../../model/resolution.ts";
import { insertRows, listOf, type Transaction } from "./bulk.ts";
import type { ArticlePrepared } from "./prepare.ts";
import { distinct, type Touched } from "./touched.ts";

/** Writes the topics of the new reports, and those that have lost one. */
export async function writeTopics(
  transaction: Transaction,
  articles: readonly ArticlePrepared[],
  touched: Touched,
  resolver: Resolver,
): Promise<void> {
  const added = articles
    .flatMap(({ reading }) => reading.calls.flatMap(({ topics }) => topics))
    .map((topic) => ({ topicId: resolver.topicId(topic), phrase: topic.phrase, code: topic.code }));
  const outside = added.filter(({ code }) => code === null).map(({ topicId }) => topicId);
  const ids = listOf(distinct([...outside, ...touched.topicIds]));
  const stored = await transaction.$queryRaw<readonly PhraseStored[]>`
    SELECT "topicId", "phrase", count(*) AS "uses" FROM "TopicReported"
    WHERE "code" IS NULL AND "topicId" IN ${ids} GROUP BY "topicId", "phrase"`;
  const known = stored.map(({ uses, ...phrase }) => ({ ...phrase, uses: Number(uses) }));
  const topics = [
    ...grouped([...known, ...added.map((topic) => ({ ...topic, uses: 1 }))], ({ topicId }) => topicId),
  ].flatMap(([id, phrases]) => resolver.describeTopic(id, phrases));
  // Broader ones first, because narrower ones refer to them.
  const rows = [...new Map(topics.map((topic) => [topic.id, { ...topic, sortName: fold(topic.name) }])).values()];
  await insertRows(transaction, "Topic", rows, { overwrite: ["id"] });
}

interface PhraseStored {
  readonly topicId: string;
  readonly phrase: string;
  readonly uses: number | bigint;
}
