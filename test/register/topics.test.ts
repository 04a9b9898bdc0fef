import { describe, expect, it } from "vitest";
import { codeOf } from "../../src/model/topic.ts";
import { loadTopics } from "../../src/register/topics.ts";

const taxonomy = loadTopics();

describe("the shipped taxonomy of topics", () => {
  it("has well-formed codes whose parents are in it, without cycles", () => {
    expect(taxonomy.topics.size).toBeGreaterThan(250);
    for (const topic of taxonomy.topics.values()) {
      expect(topic.code).toMatch(/^medtop:\d{8}$/);
      expect(topic.label).not.toBe("");
      let depth = 0;
      for (let code = topic.parent; code !== null; code = taxonomy.topics.get(code)?.parent ?? null) {
        expect(taxonomy.topics.has(code)).toBe(true);
        depth++;
        expect(depth).toBeLessThan(8);
      }
    }
  });

  it("has keywords only for codes that it has", () => {
    for (const [stem, rows] of taxonomy.keywords) {
      for (const row of rows) {
        expect(taxonomy.topics.has(row.code), `${row.code} under ${stem}`).toBe(true);
        expect(row.stems[0]).toBe(stem);
      }
    }
  });
});

describe("codeOf", () => {
  it.each([
    ["trade", "international trade"],
    ["trade ties", "international trade"],
    ["bilateral trade and investment", "international trade"],
    ["a free trade agreement with Peru", "trade agreements"],
    ["the trade war", "trade dispute"],
    ["new tariffs on steel", "tariff"],
    ["sanctions on Belarus", "economic sanction"],
    ["a prisoner swap", "prisoners of war"],
    ["the release of all hostages", "prisoners of war"],
    ["an immediate ceasefire in Mali", "peace talks"],
    ["the Jakarta peace process", "peace process"],
    ["the Multinational Security Support Mission", "peacekeeping force"],
    ["the nuclear programme of Iran", "nuclear policy"],
    ["nuclear power", "nuclear power"],
    ["climate change", "climate change"],
    ["food security in the Sahel", "food"],
    ["energy security", "energy and resource"],
    ["security", "national security"],
    ["bilateral relations", "international relations"],
    ["her election victory", "election"],
    ["the coup in Gabon", "coup d'etat"],
    ["human rights", "human rights"],
    ["humanitarian access to Darfur", "foreign aid"],
    ["the earthquake", "earthquake"],
    ["the fight against terrorism", "terrorism"],
    ["COVID-19 vaccines", "pharmaceutical"],
  ])("%s → %s", (phrase, label) => {
    expect(taxonomy.topics.get(codeOf(taxonomy, phrase) ?? "")?.label).toBe(label);
  });

  it.each(["", "his mother", "the meaning of it all", "!!!", "the tradition"])("finds none for %j", (phrase) => {
    expect(codeOf(taxonomy, phrase)).toBeNull();
  });
});
