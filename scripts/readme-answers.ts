/** Writes the true answers under the README's queries, and the settings as they are into its table. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSeed } from "../src/commands/load-seed.ts";
import { readConfig, SETTINGS } from "../src/config.ts";
import { loadKnowledge } from "../src/knowledge.ts";
import { readArticle } from "../src/read.ts";
import { createResolver } from "../src/resolve/resolve.ts";
import { startServer } from "../src/server.ts";
import { openStore } from "../src/store/open.ts";

const README = new URL("../README.md", import.meta.url);
const LINE = 116;

const folder = mkdtempSync(join(tmpdir(), "readout-readme-"));
const store = await openStore({ url: `file:${join(folder, "readme.db")}` });
const knowledge = loadKnowledge();
await loadSeed(store, knowledge, () => new Date());
const settings = readConfig({ PORT: "0", LOG_LEVEL: "silent" });
if (!settings.ok) throw new Error(settings.problems.join("\n"));
const server = await startServer(settings.config, {
  store,
  register: knowledge.index.register,
  resolver: createResolver(knowledge.index, knowledge.taxonomy),
  read: (article) => readArticle(article, knowledge),
  importArticles: async () => [],
  playground: null,
});

let text = readFileSync(README, "utf8");
for (const [block, query = ""] of text.matchAll(/```graphql\n(.*?)```\s*```json\n.*?```/gs)) {
  text = text.replace(
    block,
    `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${layOut(await answerTo(query), "")}\n\`\`\``,
  );
}
const rows = SETTINGS.map(
  ({ name, fallback, description }) =>
    `| \`${name}\` | ${fallback === "" ? "" : `\`${fallback}\` `}| ${description} |\n`,
);
text = text.replace(/(?<=^\| setting .*\n.*\n)(?:\|.*\n)*/m, rows.join(""));
writeFileSync(README, text);

await server.close();
await store.close();
rmSync(folder, { recursive: true, force: true });

async function answerTo(query: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  // The shape of every GraphQL answer.
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** JSON that uses the width of a line. */
function layOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, " ").replace(/\[ /g, "[").replace(/ \]/g, "]");
  if (indent.length + line.length <= LINE || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + layOut(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${layOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
