import { foldLetters } from "../../src/model/fold.ts";
import { slug } from "./compile-lists.ts";
import { cell, items, type Table } from "./table.ts";

type Row = Readonly<Record<string, string>>;

interface Person {
  readonly id: string;
  readonly name: string;
  /** Given by the editor, and therefore right. */
  readonly own: Set<string>;
  /** Given by the reference. */
  readonly others: Set<string>;
  /** Folded aliases that the editor takes away: "-George Bush". */
  readonly wrong: Set<string>;
  wikidata: string;
}

/**
 * People and their terms from the reference's rows (one a term) and the editor's. One person is one folded name,
 * unless NAMESAKES keeps two apart; a name that the editor lists as an alias is the editor's person. An editor's term
 * replaces the reference's of the same person, title and body that began within a year of it.
 */
export const compilePeople = (theirs: Table, ours: Table): { readonly people: Table; readonly terms: Table } => {
  const rows: Table = [
    ...ours.map((row) => ({ ...row, source: "editor", own: "yes" })),
    ...theirs.flatMap(withoutShareAlike),
  ];
  const spelling = editorsSpellings(ours);
  const people = new Map<string, Person>();
  const terms = new Map<string, Row>();
  const own: Row[] = [];
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
    if ("own" in row) own.push(term);
    else if (own.some((other) => isSame(term, other))) continue;
    terms.set([term.person, term.title, term.of, term.from].join("\t"), term);
  }
  return { people: withAliases([...people.values()]), terms: [...terms.values()] };
};

/** Codes that the reference writes as names, or otherwise. */
const CODES: Readonly<Record<string, string>> = {
  Somaliland: "XSO",
  "South Ossetia": "XOS",
  Abkhazia: "XAB",
  AFDB: "AfDB",
};

/** Without a row that only a share-alike source has, and without what such a source added to other rows. */
const withoutShareAlike = (row: Row): Table => {
  const parts = (row.source ?? "").split("; ");
  const own = parts.filter((part) => !part.startsWith("open-data-archive"));
  if (own.length === 0) return [];
  // "open-data-archive" without "(current …)" gave the row's last day.
  return [{ ...row, source: own.join("; "), to: parts.includes("open-data-archive") ? "" : (row.to ?? "") }];
};

/** People of one name who are not the same: folded name → body → the name that tells them apart. */
const NAMESAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "albert ii": { BEL: "Albert II of Belgium", MCO: "Albert II of Monaco" },
};

/** The name that each spelling of the editor's stands for. */
const editorsSpellings = (ours: Table): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const row of ours) {
    for (const alias of [row.name ?? "", ...items(row.aliases)]) {
      if (!alias.startsWith("-") && !names.has(foldLetters(alias))) names.set(foldLetters(alias), row.name ?? "");
    }
  }
  return names;
};

const personOf = (people: Map<string, Person>, row: Row, spelling: ReadonlyMap<string, string>): Person => {
  const given = row.name ?? "";
  const canonical = spelling.get(foldLetters(given)) ?? given;
  const name = NAMESAKES[foldLetters(canonical)]?.[row.of ?? ""] ?? canonical;
  const id = slug(name);
  const person = people.get(id) ?? { id, name, own: new Set(), others: new Set(), wrong: new Set(), wikidata: "" };
  people.set(id, person);
  for (const alias of [given, ...items(row.aliases)]) {
    if (alias.startsWith("-")) person.wrong.add(foldLetters(alias.slice(1)));
    else ("own" in row ? person.own : person.others).add(alias);
  }
  if ((row.wikidata ?? "") !== "") person.wikidata = row.wikidata ?? "";
  return person;
};

/** Aliases once in each folded spelling, without those of the reference that are another person's name or alias as well. */
const withAliases = (people: readonly Person[]): Table => {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, own, others } of people) {
    for (const alias of [name, ...own, ...others]) {
      owners.set(foldLetters(alias), (owners.get(foldLetters(alias)) ?? new Set()).add(id));
    }
  }
  const shared = count(people.map((person) => person.wikidata));
  return people.map(({ id, name, own, others, wrong, wikidata }) => {
    const aliases = new Map<string, string>();
    const sure = [...others].filter((alias) => owners.get(foldLetters(alias))?.size === 1);
    for (const alias of [...own, ...sure]) {
      const key = foldLetters(alias);
      if (key !== foldLetters(name) && key !== "" && !wrong.has(key) && !aliases.has(key)) aliases.set(key, alias);
    }
    return { id, name, aliases: cell(aliases.values()), wikidata: shared.get(wikidata) === 1 ? wikidata : "" };
  });
};

/** How often each item occurs: a Wikidata item that two people share is wrong for one of them. */
const count = (list: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const isSame = (term: Row, own: Row): boolean =>
  own.person === term.person &&
  own.title === term.title &&
  own.of === term.of &&
  Math.abs(yearOf(own.from) - yearOf(term.from)) <= 1;

const yearOf = (day: string | undefined): number => Number((day ?? "").slice(0, 4));
