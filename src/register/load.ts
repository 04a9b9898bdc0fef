import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OfficeTerm, Register } from "../model/register.ts";
import { overrideRegister } from "./override.ts";
import { items, orNull, readRows } from "./rows.ts";

const SHIPPED = join(import.meta.dirname, "..", "..", "data", "register");

/**
 * The register that ships with Readout, with the user's own file laid over it when one is given.
 * Throws a RegisterError that lists every problem of the user's file. Takes some ten milliseconds.
 */
export const loadRegister = (options: { readonly overrideFile?: string } = {}): Register => {
  const shipped = loadShipped(SHIPPED);
  return options.overrideFile === undefined ? shipped : overrideRegister(shipped, options.overrideFile);
};

/** The register in a folder of tables as data/register/README.md describes them. */
const loadShipped = (folder: string): Register => {
  const table = (name: string): string => readFileSync(join(folder, `${name}.tsv`), "utf8");
  const terms = loadTerms(table("terms"));
  return {
    people: readRows(table("people"), ([id = "", name = "", aliases, wikidata]) => ({
      id,
      name,
      aliases: items(aliases),
      wikidata: orNull(wikidata),
      terms: terms.get(id) ?? [],
    })),
    countries: readRows(table("countries"), ([code = "", name = "", aliases, adjectives, metonyms]) => ({
      code,
      name,
      aliases: items(aliases),
      adjectives: items(adjectives),
      metonyms: items(metonyms),
    })),
    organisations: readRows(table("organisations"), ([code = "", name = "", aliases, kind = ""]) => ({
      code,
      name,
      aliases: items(aliases),
      kind,
    })),
    missions: readRows(
      table("missions"),
      ([id = "", acronym, name = "", aliases, kind = "", places, leads, from, to]) => ({
        id,
        acronym: orNull(acronym),
        name,
        aliases: items(aliases),
        kind,
        places: items(places),
        leads: items(leads),
        from: orNull(from),
        to: orNull(to),
      }),
    ),
    titles: readRows(table("titles"), ([title = "", kind = "", abbreviations]) => ({
      title,
      kind,
      abbreviations: items(abbreviations),
    })),
  };
};

/** Terms by person, in the order of the file: by their first day. */
const loadTerms = (text: string): ReadonlyMap<string, readonly OfficeTerm[]> => {
  const terms = new Map<string, OfficeTerm[]>();
  const rows = readRows(text, ([person = "", title = "", of, from, to]) => {
    const term: OfficeTerm = { title, of: orNull(of), from: orNull(from), to: orNull(to) };
    return { person, term };
  });
  for (const { person, term } of rows) {
    const held = terms.get(person);
    if (held === undefined) terms.set(person, [term]);
    else held.push(term);
  }
  return terms;
};
