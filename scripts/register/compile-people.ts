import { fold } from "../../src/model/fold.ts";
import { slug } from "./compile-lists.ts";
import { cell, items, type Table } from "./table.ts";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: Set<string>;
  wikidata: string;
}

type Term = Readonly<Record<string, string>>;

/**
 * People and their terms from the reference's rows (one a term) and the editor's. One person is one folded name,
 * unless NAMESAKES keeps two apart; an editor's term replaces the reference's of the same person, title and body
 * that began within a year of it.
 */
export const compilePeople = (theirs: Table, ours: Table): { readonly people: Table; readonly terms: Table } => {
  const rows: Table = [
    ...theirs.flatMap(withoutShareAlike),
    ...ours.map((row) => ({ ...row, source: "editor", own: "yes" })),
  ];
  const spelling = sharedSpellings(rows);
  const people = new Map<string, Person>();
  const terms = new Map<string, Term>();
  const own = new Set<string>();
  for (const row of rows) {
    const person = personOf(people, row, spelling);
    if ((row.office ?? "") === "") continue;
    const term = {
      person: person.id,
      title: row.office ?? "",
      of: CODES[row.of ?? ""] ?? row.of ?? "",
      from: row.from ?? "",
      to: row.to ?? "",
      source: row.source ?? "",
    };
    if ("own" in row) {
      dropSame(terms, own, term);
      own.add(keyOf(term));
    }
    terms.set(keyOf(term), term);
  }
  return {
    people: [...people.values()].map((person) => ({ ...person, aliases: cell(person.aliases) })),
    terms: [...terms.values()],
  };
};

/** Codes that the reference writes as names. */
const CODES: Readonly<Record<string, string>> = {
  Somaliland: "XSO",
  "South Ossetia": "XOS",
  Abkhazia: "XAB",
  AFDB: "AfDB",
};

/** Without a row that only a share-alike source has, and without what such a source added to other rows. */
const withoutShareAlike = (row: Readonly<Record<string, string>>): Table => {
  const source = row.source ?? "";
  if (source.startsWith("open-data-archive")) return [];
  const own = source
    .split("; ")
    .filter((part) => !part.startsWith("open-data-archive"))
    .join("; ");
  return [
    {
      ...row,
      source: own,
      to: source.includes("open-data-archive;") && row.name === "Keir Starmer" ? "" : (row.to ?? ""),
    },
  ];
};

/** People of one name who are not the same: folded name → body → the name that tells them apart. */
const NAMESAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "albert ii": { BEL: "Albert II of Belgium", MCO: "Albert II of Monaco" },
};

/** The name under which a row's person is kept when another row of the same body lists it as an alias. */
const sharedSpellings = (rows: Table): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const row of rows) {
    for (const alias of items(row.aliases)) {
      if (alias.includes(" ") && fold(alias) !== fold(row.name ?? ""))
        names.set(`${row.of}\t${fold(alias)}`, row.name ?? "");
    }
  }
  return names;
};

const personOf = (
  people: Map<string, Person>,
  row: Readonly<Record<string, string>>,
  spelling: ReadonlyMap<string, string>,
): Person => {
  const given = row.name ?? "";
  const canonical = spelling.get(`${row.of}\t${fold(given)}`) ?? given;
  const name = NAMESAKES[fold(canonical)]?.[row.of ?? ""] ?? canonical;
  const id = slug(name);
  const person = people.get(id) ?? { id, name, aliases: new Set<string>(), wikidata: "" };
  people.set(id, person);
  for (const alias of [given, ...items(row.aliases)]) if (alias !== person.name) person.aliases.add(alias);
  if ((row.wikidata ?? "") !== "") person.wikidata = row.wikidata ?? "";
  return person;
};

/** Drops the reference's account of the editor's `term`. */
const dropSame = (terms: Map<string, Term>, own: ReadonlySet<string>, term: Term): void => {
  for (const [key, other] of terms) {
    const same = other.person === term.person && other.title === term.title && other.of === term.of;
    if (same && !own.has(key) && Math.abs(yearOf(other.from) - yearOf(term.from)) <= 1) terms.delete(key);
  }
};

const keyOf = (term: Term): string => [term.person, term.title, term.of, term.from].join("\t");

const yearOf = (day: string | undefined): number => Number((day ?? "").slice(0, 4));
