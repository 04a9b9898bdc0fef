import { indexRegister } from "../../src/model/lookup.ts";
import type { OfficeTerm, Register, RegisterPerson } from "../../src/model/register.ts";
import type { TopicTaxonomy } from "../../src/model/topic.ts";
import { createResolver } from "../../src/resolve/resolve.ts";
import { worldOf } from "../../src/resolve/world.ts";

/** "President of ARL, 2020-05-01 to 2024-05-01". */
function term(words: string): OfficeTerm {
  const [, title = "", of = "", from = "", to = ""] = /^(.+) of (\S+), (\S*) to (\S*)$/.exec(words) ?? [];
  return { title, of, from: from || null, to: to || null };
}

const person = (id: string, name: string, aliases: readonly string[], terms: readonly string[]): RegisterPerson => ({
  id,
  name,
  aliases,
  wikidata: `Q-${id}`,
  terms: terms.map(term),
});

const country = (code: string, name: string, adjective: string) => ({
  code,
  name,
  aliases: [],
  adjectives: [adjective],
  metonyms: [],
});

/** A small world of invented countries. */
export const REGISTER: Register = {
  people: [
    person("mara-venn", "Mara Venn", ["M. Venn"], ["President of ARL, 2022-09-13 to "]),
    person(
      "tomas-okel",
      "Tomas Okel",
      [],
      [
        "President of BRU, 2017-01-20 to 2021-01-20",
        "President-elect of BRU, 2024-11-06 to 2025-01-20",
        "President of BRU, 2025-01-20 to ",
      ],
    ),
    person("ada-lindqvist", "Ada Lindqvist", [], ["Foreign Minister of CAS, 2023-02 to 2025"]),
    person("ivo-brandt", "Ivo Brandt", [], ["Chancellor of CAS, 2021-12-08 to "]),
  ],
  countries: [
    country("ARL", "Arland", "Arlandic"),
    country("BRU", "Brune", "Brunish"),
    country("CAS", "Casta", "Castan"),
  ],
  organisations: [{ code: "OPN", name: "Organisation of Plain Nations", aliases: [], kind: "international" }],
  missions: [
    {
      id: "misa",
      acronym: "MISA",
      name: "Mission of Support in Arland",
      aliases: ["the Arland mission"],
      kind: "peacekeeping",
      places: ["ARL"],
      leads: ["OPN"],
      from: "2023-01",
      to: null,
    },
  ],
  titles: [
    { title: "President", kind: "head_of_state", abbreviations: [] },
    { title: "President-elect", kind: "head_of_state", abbreviations: [] },
    { title: "Foreign Minister", kind: "foreign_minister", abbreviations: ["FM"] },
    { title: "Foreign Secretary", kind: "foreign_minister", abbreviations: [] },
    { title: "Chancellor", kind: "head_of_government", abbreviations: [] },
  ],
};

const TOPICS: TopicTaxonomy["topics"] = new Map([
  ["medtop:1", { code: "medtop:1", label: "politics", parent: null }],
  ["medtop:2", { code: "medtop:2", label: "diplomacy", parent: "medtop:1" }],
  ["medtop:3", { code: "medtop:3", label: "trade", parent: null }],
]);

export const INDEX = indexRegister(REGISTER);
export const WORLD = worldOf(INDEX, { topics: TOPICS });
export const RESOLVER = createResolver(INDEX, { topics: TOPICS });
