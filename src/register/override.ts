import { fold } from "../model/fold.ts";
import type { Register } from "../model/register.ts";
import { type Override, RegisterError, readOverrideFile } from "./override-file.ts";

/**
 * `register` with the entries of the user's file laid over it. An entry whose id (for people and missions), code
 * (countries, organisations) or title is known replaces the fields that it gives; any other is added.
 * Throws a RegisterError with every problem at once.
 */
export const overrideRegister = (register: Register, file: string): Register => {
  const own = readOverrideFile(file);
  const problems = [...repeated(own), ...unknownCodes(register, own)];
  if (problems.length > 0) throw new RegisterError(file, problems);
  return {
    people: laidOver(register.people, own.people, idOf, (person, known) => ({
      id: person.id,
      name: person.name,
      aliases: person.aliases ?? known?.aliases ?? [],
      wikidata: person.wikidata ?? known?.wikidata ?? null,
      terms: person.terms ?? known?.terms ?? [],
    })),
    countries: laidOver(register.countries, own.countries, codeOf, (country, known) => ({
      code: country.code,
      name: country.name,
      aliases: country.aliases ?? known?.aliases ?? [],
      adjectives: country.adjectives ?? known?.adjectives ?? [],
      metonyms: country.metonyms ?? known?.metonyms ?? [],
    })),
    organisations: laidOver(register.organisations, own.organisations, codeOf, (organisation, known) => ({
      code: organisation.code,
      name: organisation.name,
      aliases: organisation.aliases ?? known?.aliases ?? [],
      kind: organisation.kind ?? known?.kind ?? "organisation",
    })),
    missions: laidOver(register.missions, own.missions, idOf, (mission, known) => ({
      id: mission.id,
      acronym: mission.acronym === undefined ? (known?.acronym ?? null) : mission.acronym,
      name: mission.name,
      aliases: mission.aliases ?? known?.aliases ?? [],
      kind: mission.kind ?? known?.kind ?? "mission",
      places: mission.places ?? known?.places ?? [],
      leads: mission.leads ?? known?.leads ?? [],
      from: mission.from === undefined ? (known?.from ?? null) : mission.from,
      to: mission.to === undefined ? (known?.to ?? null) : mission.to,
    })),
    titles: laidOver(register.titles, own.titles, titleOf, (title, known) => ({
      title: title.title,
      kind: title.kind,
      abbreviations: title.abbreviations ?? known?.abbreviations ?? [],
    })),
  };
};

const idOf = ({ id }: { readonly id: string }): string => id;
const codeOf = ({ code }: { readonly code: string }): string => code;
const titleOf = ({ title }: { readonly title: string }): string => title;

const laidOver = <T extends K, O extends K, K>(
  known: readonly T[],
  own: readonly O[],
  keyOf: (entry: K) => string,
  complete: (entry: O, known: T | undefined) => T,
): readonly T[] => {
  const entries = new Map(known.map((entry) => [keyOf(entry), entry]));
  for (const entry of own) entries.set(keyOf(entry), complete(entry, entries.get(keyOf(entry))));
  return [...entries.values()];
};

/** A sentence for each entry that stands in the file a second time. */
const repeated = (own: Override): readonly string[] => [
  ...repeatedKeys("people", own.people.map(idOf)),
  ...repeatedKeys("countries", own.countries.map(codeOf)),
  ...repeatedKeys("organisations", own.organisations.map(codeOf)),
  ...repeatedKeys("missions", own.missions.map(idOf)),
  ...repeatedKeys("titles", own.titles.map(titleOf)),
];

const repeatedKeys = (section: string, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [`${section}, entry ${at + 1}: "${key}" stands in the file twice; keep one`] : [],
  );

/** A sentence for each office whose `of` is the code of no country or organisation. */
const unknownCodes = (register: Register, own: Override): readonly string[] => {
  const bodies = [...register.countries, ...register.organisations, ...own.countries, ...own.organisations];
  const codes = new Set(bodies.map((body) => body.code));
  const byName = new Map(bodies.map((body) => [fold(body.name), body.code]));
  return own.people.flatMap((person, at) =>
    (person.terms ?? [])
      .filter(({ of }) => of !== null && !codes.has(of))
      .map(({ of }) => {
        const meant = byName.get(fold(of ?? ""));
        const advice = meant === undefined ? "add it under countries or organisations" : `write "${meant}"`;
        return `people, entry ${at + 1} (${person.name}), offices: "${of}" is no known code; ${advice}`;
      }),
  );
};
