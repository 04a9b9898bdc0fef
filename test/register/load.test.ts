import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { holderOf, indexRegister } from "../../src/model/lookup.ts";
import { loadRegister } from "../../src/register/load.ts";
import { RegisterError } from "../../src/register/override-file.ts";

const shipped = loadRegister();
const folder = mkdtempSync(join(tmpdir(), "register-"));
const fileOf = (text: string): string => {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.yaml`);
  writeFileSync(file, text);
  return file;
};
const problemsOf = (text: string): readonly string[] => {
  try {
    loadRegister({ overrideFile: fileOf(text) });
  } catch (error) {
    if (error instanceof RegisterError) return error.problems;
    throw error;
  }
  return [];
};

describe("the shipped register", () => {
  it("has unique ids and codes", () => {
    for (const ids of [
      shipped.people.map(({ id }) => id),
      shipped.missions.map(({ id }) => id),
      shipped.countries.map(({ code }) => code),
      shipped.organisations.map(({ code }) => code),
      shipped.titles.map(({ title }) => title),
    ]) {
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it("has days that are days, and terms that do not end before they begin", () => {
    const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
    for (const person of shipped.people) {
      for (const { from, to } of person.terms) {
        for (const bound of [from, to]) if (bound !== null) expect(bound, person.id).toMatch(day);
        if (from !== null && to !== null)
          expect(to >= from.slice(0, to.length), `${person.id} ${from} ${to}`).toBe(true);
      }
    }
  });

  it("has an office for every person, of a known country or organisation", () => {
    const codes = new Set([...shipped.countries, ...shipped.organisations].map(({ code }) => code));
    for (const person of shipped.people) {
      expect(person.terms.length, person.id).toBeGreaterThan(0);
      for (const { of } of person.terms) if (of !== null) expect(codes.has(of), `${person.id}: ${of}`).toBe(true);
    }
  });

  it("has nothing of share-alike sources", () => {
    expect(shipped.people.some(({ name }) => name === "Andy Burnham")).toBe(false);
  });
});

describe("a user's file", () => {
  const file = `
people:
  - name: Jane Doe
    aliases: [J. Doe]
    offices:
      - { title: Foreign Minister, of: ATL, from: 2026-02-01 }
  - { id: antonio-guterres, name: António Guterres, wikidata: Q311440 }
countries:
  - { code: ATL, name: Atlantis, adjectives: [Atlantean] }
  - { code: KEN, name: Kenya, metonyms: [State House] }
organisations:
  - { code: OAI, name: Organisation of Atlantic Islands }
missions:
  - { name: Atlantic Monitoring Mission, acronym: AMM, places: [ATL], leads: [OAI], from: 2026-03 }
titles:
  - { title: Archon, kind: head_of_state }
`;
  const own = loadRegister({ overrideFile: fileOf(file) });

  it("adds what is new", () => {
    expect(own.people.find(({ id }) => id === "jane-doe")).toEqual({
      id: "jane-doe",
      name: "Jane Doe",
      aliases: ["J. Doe"],
      wikidata: null,
      terms: [{ title: "Foreign Minister", of: "ATL", from: "2026-02-01", to: null }],
    });
    expect(own.missions.find(({ id }) => id === "atlantic-monitoring-mission")).toEqual({
      id: "atlantic-monitoring-mission",
      acronym: "AMM",
      name: "Atlantic Monitoring Mission",
      aliases: [],
      kind: "mission",
      places: ["ATL"],
      leads: ["OAI"],
      from: "2026-03",
      to: null,
    });
    expect(own.titles.at(-1)).toEqual({ title: "Archon", kind: "head_of_state", abbreviations: [] });
    expect(holderOf(indexRegister(own), "Minister of Foreign Affairs", "ATL", "2026-05-01")?.id).toBe("jane-doe");
  });

  it("replaces the fields that an entry gives, and keeps the others", () => {
    const before = shipped.people.find(({ id }) => id === "antonio-guterres");
    expect(own.people.find(({ id }) => id === "antonio-guterres")).toEqual({ ...before, wikidata: "Q311440" });
    const kenya = shipped.countries.find(({ code }) => code === "KEN");
    expect(own.countries.find(({ code }) => code === "KEN")).toEqual({ ...kenya, metonyms: ["State House"] });
    expect(own.countries).toHaveLength(shipped.countries.length + 1);
  });

  it("may be JSON, and may be empty", () => {
    const json = JSON.stringify({ titles: [{ title: "Archon", kind: "head_of_state" }] });
    expect(loadRegister({ overrideFile: fileOf(json) }).titles).toHaveLength(shipped.titles.length + 1);
    expect(loadRegister({ overrideFile: fileOf("") })).toEqual(shipped);
  });

  it("is refused with every problem at once, each with its line", () => {
    expect(
      problemsOf(`people:
  - name: Jane Doe
    offices:
      - { title: Minister, of: KEN, from: 2026-13 }
      - { title: Minister, of: KEN, from: 2026, to: 2025 }
  - nam: John Roe
`),
    ).toEqual([
      'line 4, people, entry 1, offices, entry 1, from: must be a day such as "2024-11-07", a month "2024-11" or a year "2024"',
      'line 5, people, entry 1, offices, entry 2: "to" must not be before "from"',
      expect.stringMatching(/^line 6, people, entry 2, name: /),
      expect.stringMatching(/^line 6, people, entry 2: .*nam/),
    ]);
  });

  it("is told the code when an office names a country", () => {
    expect(problemsOf("people: [{ name: Jane Doe, offices: [{ title: Minister, of: Kenya }] }]")).toEqual([
      'people, entry 1 (Jane Doe), offices: "Kenya" is no known code; write "KEN"',
    ]);
  });

  it("is told the line where it is no YAML", () => {
    expect(problemsOf("people:\n  - name: [Jane")).toEqual([expect.stringMatching(/^line 2: /)]);
  });

  it("is told when the file is not there", () => {
    expect(() => loadRegister({ overrideFile: join(folder, "none.yaml") })).toThrow(
      /cannot be read .*READOUT_REGISTER/,
    );
  });

  it("is told when two entries are the same", () => {
    expect(problemsOf("titles: [{ title: Archon, kind: a }, { title: Archon, kind: b }]")).toEqual([
      'titles, entry 2: "Archon" stands in the file twice; keep one',
    ]);
  });
});
