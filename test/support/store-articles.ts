// Another process: stores the articles of api-articles.ts in the database that is named, and ends.
import { openStore } from "../../src/store/open.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { writeBatch } from "../../src/store/write/write-batch.ts";
import { ARTICLES } from "./api-articles.ts";
import { RESOLVER } from "./world.ts";

const [url = ""] = process.argv.slice(2);
const store = await openStore({ url });
const now = new Date("2026-01-02T03:04:05Z");
await writeBatch(store, await startRun(store, ["test"], now), { articles: ARTICLES, rejections: [] }, RESOLVER, now);
await store.close();
