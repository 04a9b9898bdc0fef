import { workerData } from "node:worker_threads";
import { z } from "zod";
import { loadKnowledge } from "./knowledge.ts";
import type { Article } from "./model/article.ts";
import { readToStore } from "./readers.ts";
import type { ArticleToStore } from "./store/write/prepare.ts";

// The module of a thread that reads articles for another.
const { register } = z.object({ register: z.string().nullable() }).parse(workerData);
const knowledge = loadKnowledge(register);

/** What the thread is asked for. */
export const read = (articles: readonly Article[]): readonly ArticleToStore[] =>
  articles.map((article) => readToStore(article, knowledge));
