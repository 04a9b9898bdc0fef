import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CanonicalTopic, stemsOf, type TopicKeyword, type TopicTaxonomy } from "../model/topic.ts";
import { items, orNull, readRows } from "./rows.ts";

const SHIPPED = join(import.meta.dirname, "..", "..", "data", "topics");

/** The canonical topics that ship with Readout and the wordings that lead to them, from the tables that data/topics/README.md describes. */
export const loadTopics = (): TopicTaxonomy => {
  const topics = readRows(
    readFileSync(join(SHIPPED, "canonical.tsv"), "utf8"),
    ([code = "", label = "", parent]): CanonicalTopic => ({ code, label, parent: orNull(parent) }),
  );
  const wordings = readRows(readFileSync(join(SHIPPED, "keywords.tsv"), "utf8"), ([code = "", list]) =>
    items(list).map((wording) => ({ code, stems: stemsOf(wording) })),
  ).flat();
  return { topics: new Map(topics.map((topic) => [topic.code, topic])), keywords: byFirstStem(ranked(wordings)) };
};

/** More words before fewer; among equals in the order of the file. */
const ranked = (wordings: readonly Omit<TopicKeyword, "rank">[]): readonly TopicKeyword[] =>
  [...wordings].sort((a, b) => b.stems.length - a.stems.length).map((wording, rank) => ({ ...wording, rank }));

function byFirstStem(keywords: readonly TopicKeyword[]): ReadonlyMap<string, readonly TopicKeyword[]> {
  const found = new Map<string, TopicKeyword[]>();
  for (const keyword of keywords) {
    const [first = ""] = keyword.stems;
    const rows = found.get(first);
    if (rows === undefined) found.set(first, [keyword]);
    else rows.push(keyword);
  }
  return found;
}
