import { foldLetters } from "../../src/model/fold.ts";
import { cell, items, type Table } from "./table.ts";

/** Country rows: names from the Unicode CLDR (as Node ships it) unless the editor gives another; the rest is the editor's. */
export const compileCountries = (ours: Table): Table => {
  const cldr = new Intl.DisplayNames("en", { type: "region" });
  return ours.map((row) => {
    const published = row.alpha2 === "" ? "" : (cldr.of(row.alpha2 ?? "") ?? "");
    const name = row.name === "" ? published : (row.name ?? "");
    const aliases = [published, ...items(row.aliases)].filter((alias) => alias !== "" && alias !== name);
    return { ...row, name, aliases: cell(aliases) };
  });
};

/** Organisations of the reference, overridden or extended by the editor's rows with the same code. */
export const compileOrganisations = (theirs: Table, ours: Table): Table =>
  overridden(
    theirs.map((row) => ({ ...row, code: row.acronym ?? "", aliases: cell(specific(items(row.aliases))) })),
    ours,
    "code",
  );

/** Titles of the reference, overridden or extended by the editor's rows with the same title. */
export const compileTitles = (theirs: Table, ours: Table): Table => overridden(theirs, ours, "title");

/** Missions of the reference, overridden or extended by the editor's rows with the same name. */
export const compileMissions = (theirs: Table, ours: Table): Table =>
  overridden(
    theirs.map((row) => ({ ...row, places: cell(items(row.place).flatMap(placesIn)), leads: row.lead ?? "" })),
    ours,
    "name",
  )
    .filter((row) => row.kind !== "none")
    .map((row) => ({
      ...row,
      id: slug(row.acronym === row.name || row.acronym === "" ? (row.name ?? "") : `${row.acronym}-${row.places}`),
      acronym: ACRONYM.test(row.acronym ?? "") ? (row.acronym ?? "") : "",
      aliases: cell(
        [
          ...(ACRONYM.test(row.acronym ?? "") || row.acronym === row.name ? [] : [row.acronym ?? ""]),
          ...specific(items(row.aliases)),
        ].filter((alias) => alias !== ""),
      ),
    }));

/** Other ways to write a mission's full name: "UN" for "United Nations", British spellings. */
const _shortened = (name: string): readonly string[] => {
  const spellings = [name, name.replaceAll("ization", "isation"), name.replaceAll("isation", "ization")];
  const bodies = spellings.flatMap((spelling) => [
    spelling,
    ...BODIES.filter(([long]) => spelling.startsWith(`${long} `)).map(
      ([long, short]) => short + spelling.slice(long.length),
    ),
  ]);
  return bodies.filter((spelling) => spelling !== name);
};

const BODIES = [
  ["United Nations", "UN"],
  ["African Union", "AU"],
  ["European Union", "EU"],
] as const;

/** "SDN (Darfur)" → SDN, Darfur; "Abyei (SDN/SSD)" → Abyei, SDN, SSD. */
const placesIn = (place: string): readonly string[] => place.split(/ \(|\/|\)/).filter((part) => part !== "");

/** A stable slug of ASCII letters and digits. */
export const slug = (words: string): string => foldLetters(words).replaceAll(" ", "-");

const ACRONYM = /^[A-Za-z0-9+/]*[A-Z]{2}[A-Za-z0-9+/-]*$/;

/** Without the leading article, and without names that any text may use for another thing ("the bloc", "the Fund"). */
const specific = (aliases: readonly string[]): readonly string[] =>
  aliases.map((alias) => alias.replace(/^the /, "")).filter((alias) => !GENERIC.has(alias));

const GENERIC: ReadonlySet<string> = new Set([
  "alliance",
  "bloc",
  "Bank",
  "Brussels",
  "Commission",
  "COP",
  "Davos",
  "Forum",
  "Fund",
  "General Assembly",
  "IS",
  "PSC",
  "Quad",
  "Ramstein",
  "regional bloc",
  "regional force",
  "world body",
  "East African bloc",
  "27-nation bloc",
  "coalition in Iraq",
  "Iraq War",
]);

const overridden = (theirs: Table, ours: Table, key: string): Table => {
  const rows = new Map(theirs.map((row) => [row[key] ?? "", row]));
  for (const row of ours) rows.set(row[key] ?? "", { ...rows.get(row[key] ?? ""), ...row });
  return [...rows.values()];
};
