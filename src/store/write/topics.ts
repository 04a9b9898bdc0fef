import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import type { Resolver } from "../../model/resolution.ts";
import { insertRows, type Transaction } from "./bulk.ts";
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
  const stored = await transaction.topicReported.findMany({
    where: { code: null, topicId: { in: distinct([...outside, ...touched.topicIds]) } },
    select: { topicId: true, phrase: true },
  });
  const phrases = grouped([...stored, ...added], ({ topicId }) => topicId);
  const topics = [...phrases].flatMap(([id, found]) =>
    resolver.describeTopic(
      id,
      found.map(({ phrase }) => phrase),
    ),
  );
  // Broader ones first, because narrower ones refer to them.
  const rows = [...new Map(topics.map((topic) => [topic.id, { ...topic, sortName: fold(topic.name) }])).values()];
  await insertRows(transaction, "Topic", rows, { overwrite: ["id"] });
}
