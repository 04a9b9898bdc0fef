// A process to be killed: takes in a file of articles, one as JSON a line, in small batches, and says so after each.
// It reads the lines itself, because loading the readers of all formats takes longer than all else.
import { readFileSync } from "node:fs";
import type { ReadItem } from "../../src/corpus/read.ts";
import { ingest } from "../../src/ingest.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readersHere } from "../../src/readers.ts";
import { createResolver } from "../../src/resolve/resolve.ts";
import { openStore } from "../../src/store/open.ts";

const [url = "", file = "", batchSize = "1"] = process.argv.slice(2);
const items = readFileSync(file, "utf8")
  .split("\n")
  .map((line, at): ReadItem => {
    const place = `line ${at + 1}`;
    if (line.endsWith("}")) return { kind: "article", article: JSON.parse(line), source: file, place };
    return { kind: "rejection", rejection: { source: file, place, reason: "not-json", message: "It is cut off." } };
  });
const knowledge = loadKnowledge();
const store = await openStore({ url });
await ingest({
  store,
  sources: [file],
  items,
  readers: readersHere(knowledge),
  resolver: createResolver(knowledge.index, knowledge.taxonomy),
  now: () => new Date(),
  batchSize: Number(batchSize),
  onProgress: ({ read }) => console.log(read),
});
await store.close();
console.log("done");
