import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIGURES, floorsOf, holds } from "../../src/eval/figures.ts";
import { goldArticleOf } from "../../src/eval/gold.ts";
import { errorsOf, measure, scoreOf } from "../../src/eval/measure.ts";
import { errorsList } from "../../src/eval/report.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readArticle } from "../../src/read.ts";
import { analyse } from "../../src/text/analyse.ts";

const here = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const lines = here("articles.jsonl").trim().split("\n");
const floors = floorsOf(JSON.parse(here("floors.json"))).articles ?? {};
const gold = lines.map(goldArticleOf);
const knowledge = loadKnowledge();

describe("the project's own gold", () => {
  it("is as the guide to it asks: whole articles, and evidence, topics and missions in their words", () => {
    expect(gold.length).toBeGreaterThanOrEqual(45);
    expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length);
    for (const { id, text, calls } of gold) {
      expect(text.split(/\s+/).length, id).toBeGreaterThan(35);
      for (const call of calls) {
        expect(text, id).toContain(call.evidence);
        for (const words of [...call.topics, ...call.missions]) expect(text, id).toContain(words);
        expect(call.participants.length, id).toBeGreaterThan(1);
      }
    }
  });

  const measured = gold.map((article, at) =>
    // JSON.parse gives any; the line was checked as a gold article above.
    measure(article, readArticle({ ...article, title: JSON.parse(lines[at] ?? "{}").title ?? null }, knowledge)),
  );
  const score = scoreOf(measured);

  it.each(FIGURES.map((figure) => [figure.label, figure] as const))("keeps its floor: %s", (_, figure) => {
    const value = figure.of(score);
    const errors = figure.key.startsWith("call")
      ? errorsList(errorsOf(measured, (text) => analyse(text, null).sentences))
      : "";
    expect(floors).toHaveProperty(figure.key);
    expect(holds(figure, value, floors), `${value.toFixed(3)} against ${floors[figure.key]}\n${errors}`).toBe(true);
  });
});
