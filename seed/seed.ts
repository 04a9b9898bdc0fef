import { readConfig } from "../src/config.ts";
import { loadKnowledge } from "../src/knowledge.ts";
import { StoreError } from "../src/store/errors.ts";
import { openStore } from "../src/store/open.ts";
import { loadSeed } from "./load.ts";

// Run by `npm run seed` and by `prisma db seed`.
const { databaseUrl, register } = config();
try {
  const store = await openStore({ url: databaseUrl });
  const { added, updated, unchanged } = await loadSeed(store, loadKnowledge(register), () => new Date());
  await store.close();
  console.log(`The seed's articles: ${added} added, ${updated} updated, ${unchanged} unchanged.`);
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function config() {
  const result = readConfig();
  if (result.ok) return result.config;
  for (const problem of result.problems) console.error(problem);
  process.exit(2);
}
