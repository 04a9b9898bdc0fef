// A process to be killed: stores invented articles in small batches, and says so after each.
import { openStore } from "../../src/store/open.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { unregisteredArticles } from "./unregistered-articles.ts";
import { RESOLVER } from "./world.ts";

const [url = "", count = "0", size = "1"] = process.argv.slice(2);
const articles = unregisteredArticles(Number(count));
const store = await openStore({ url });
const run = await startRun(store, ["test"], new Date());
for (let at = 0; at < articles.length; at += Number(size)) {
  const batch = { articles: articles.slice(at, at + Number(size)), rejections: [] };
  const { added, unchanged } = await writeBatch(store, run, batch, RESOLVER, new Date());
  console.log(`${added} ${unchanged}`);
}
await store.close();
console.log("done");
