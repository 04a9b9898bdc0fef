import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldLetters } from "../src/model/fold.ts";
import { compileCountries, compileMissions, compileOrganisations, compileTitles } from "./register/compile-lists.ts";
import { compilePeople } from "./register/compile-people.ts";
import { readTable, type Table, writeTable } from "./register/table.ts";

/**
 * Compiles data/register from a folder of reference tables (first argument) and the editor's own facts in
 * scripts/register. Rows whose source is share-alike are left out: see data/register/README.md.
 */
const compileRegister = (reference: string): void => {
  const theirs = (file: string): Table => readTable(readFileSync(join(reference, file), "utf8"));
  const ours = (file: string): Table => readTable(readFileSync(join(import.meta.dirname, "register", file), "utf8"));
  const { people, terms } = compilePeople(theirs("leaders.tsv"), ours("people.tsv"));
  write("people.tsv", ["id", "name", "aliases", "wikidata"], people);
  write("terms.tsv", ["person", "title", "of", "from", "to", "source"], terms);
  write(
    "countries.tsv",
    ["code", "name", "aliases", "adjectives", "metonyms"],
    compileCountries(ours("countries.tsv")),
  );
  write(
    "organisations.tsv",
    ["code", "name", "aliases", "kind"],
    compileOrganisations(theirs("organisations.tsv"), ours("organisations.tsv")),
  );
  write(
    "missions.tsv",
    ["id", "acronym", "name", "aliases", "kind", "places", "leads", "from", "to"],
    compileMissions(theirs("missions.tsv"), ours("missions.tsv")),
  );
  write("titles.tsv", ["title", "kind", "abbreviations"], compileTitles(theirs("titles.tsv"), ours("titles.tsv")));
};

const write = (file: string, columns: readonly string[], rows: Table): void => {
  const sorted = [...rows].sort((a, b) => (order(a, columns) < order(b, columns) ? -1 : 1));
  writeFileSync(join(import.meta.dirname, "..", "data", "register", file), writeTable(columns, sorted));
  console.log(`${file}: ${sorted.length} rows`);
};

/** Rows stand in the order of their first columns, so that a change of one fact is a change of one line. */
const order = (row: Readonly<Record<string, string>>, columns: readonly string[]): string =>
  [foldLetters(row[columns[0] ?? ""] ?? ""), row.from ?? "", row.title ?? "", row.of ?? ""].join("\t");

const reference = process.argv[2];
if (reference === undefined) {
  console.error(
    "usage: npx tsx scripts/compile-register.ts FOLDER   (the folder with leaders.tsv, organisations.tsv, …)",
  );
  process.exitCode = 2;
} else compileRegister(reference);
