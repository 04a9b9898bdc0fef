import { fold } from "./fold.ts";
import { foldedTable, lookUp, type PhraseTable, phraseTable } from "./phrases.ts";
import type {
  Country,
  OfficeTerm,
  Organisation,
  Register,
  RegisterMission,
  RegisterPerson,
  Title,
} from "./register.ts";
import { remembered } from "./remembered.ts";

/** A country, and how the words name it. */
export interface CountryNamed {
  readonly country: Country;
  readonly by: "name" | "adjective" | "metonym";
}

/** Someone who holds an office, with the term. */
export interface Holder {
  readonly person: RegisterPerson;
  readonly term: OfficeTerm;
}

/** A register with its tables for looking up; built once, read only. */
export interface RegisterIndex {
  readonly register: Register;
  readonly peopleById: ReadonlyMap<string, RegisterPerson>;
  /** Each person's name and aliases, folded. */
  readonly foldedNames: ReadonlyMap<RegisterPerson, readonly string[]>;
  /** By full name and alias of two words or more. */
  readonly names: PhraseTable<RegisterPerson>;
  /** By the folded word that news uses alone: surname, family name, given name where that is the custom, one-word alias. */
  readonly surnames: ReadonlyMap<string, readonly RegisterPerson[]>;
  readonly countries: PhraseTable<CountryNamed>;
  readonly countriesByCode: ReadonlyMap<string, Country>;
  readonly organisations: PhraseTable<Organisation>;
  readonly organisationsByCode: ReadonlyMap<string, Organisation>;
  readonly titles: PhraseTable<Title>;
  /** The kind of a title, remembered. */
  readonly titleKinds: (title: string) => string | null;
  readonly missions: PhraseTable<RegisterMission>;
  /** The lower-case words that a mission's name, alias or acronym can begin with: other words need no look. */
  readonly missionWords: ReadonlySet<string>;
  /** Holders by country or organisation. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
}

/** The tables over `register`. */
export const indexRegister = (register: Register): RegisterIndex => {
  const foldedNames = new Map(
    register.people.map((person) => [person, [fold(person.name), ...person.aliases.map(fold)]] as const),
  );
  const missions = phraseTable(missionRows(register.missions));
  const titles = phraseTable(titleRows(register.titles));
  return {
    register,
    peopleById: new Map(register.people.map((person) => [person.id, person])),
    foldedNames,
    names: foldedTable(nameRows(foldedNames)),
    surnames: surnameTable(foldedNames),
    countries: phraseTable(countryRows(register.countries)),
    countriesByCode: new Map(register.countries.map((country) => [country.code, country])),
    organisations: phraseTable(organisationRows(register.organisations)),
    organisationsByCode: new Map(register.organisations.map((organisation) => [organisation.code, organisation])),
    titles,
    titleKinds: remembered((title) => lookUp(titles, title)[0]?.kind ?? null),
    missions,
    missionWords: firstWords(missions),
    holders: holderTable(register.people),
  };
};

/** People with that full name or alias, in any spelling that folds alike. */
export const peopleNamed = (index: RegisterIndex, name: string): readonly RegisterPerson[] => lookUp(index.names, name);

/** People whom news may call by the last word of `name` alone: "Guterres", "von der Leyen", "Xi". */
export const peopleCalled = (index: RegisterIndex, name: string): readonly RegisterPerson[] =>
  index.surnames.get(lastWord(fold(name))) ?? [];

/**
 * The person's offices on `day` (YYYY-MM-DD), the latest begun first. `slack` days are allowed at both ends of a
 * term, because sources differ by some days. With `day` null, all offices ever.
 */
export const officesAt = (person: RegisterPerson, day: string | null, slack = 20): readonly OfficeTerm[] => {
  const terms = day === null ? person.terms : termsAt(person.terms, day, slack);
  return terms.length < 2 ? terms : [...terms].sort(latestFirst);
};

/**
 * Who holds the office `title` of country or organisation `of` on `day`; the latest begun first. Those with the same
 * title go first, else those whose title is of the same kind ("Foreign Minister" of USA finds the Secretary of State).
 * With `day` null, all who ever held it.
 */
export const holdersOf = (
  index: RegisterIndex,
  title: string,
  of: string,
  day: string | null,
  slack = 0,
): readonly Holder[] => {
  const held = (index.holders.get(of) ?? []).filter(({ term }) => day === null || isHeldAt(term, day, slack));
  const key = fold(title);
  const same = held.filter(({ term }) => fold(term.title) === key);
  const kind = titleKind(index, title);
  const found =
    same.length > 0 || kind === null ? same : held.filter(({ term }) => titleKind(index, term.title) === kind);
  return [...found].sort((a, b) => latestFirst(a.term, b.term));
};

/** The one who holds the office on `day`: the latest begun; null when nobody known does. */
export const holderOf = (index: RegisterIndex, title: string, of: string, day: string): RegisterPerson | null =>
  holdersOf(index, title, of, day)[0]?.person ?? null;

/** The country that `words` name: "Kenya", "U.S.", "British", "the Kremlin"; null for none, or without a capital. */
export const countryNamed = (index: RegisterIndex, words: string): CountryNamed | null =>
  UNCAPITALISED.test(words) ? null : (lookUp(index.countries, words)[0] ?? null);

/** The organisation that `words` name, by acronym, name or alias. */
export const organisationNamed = (index: RegisterIndex, words: string): Organisation | null =>
  lookUp(index.organisations, words)[0] ?? null;

/** The title that `words` are, also abbreviated: "PM", "Lt. Gen.". */
export const titleNamed = (index: RegisterIndex, words: string): Title | null => lookUp(index.titles, words)[0] ?? null;

/** The kind of a title ("foreign_minister"); null for one that is not registered. */
export const titleKind = ({ titleKinds }: RegisterIndex, title: string): string | null => titleKinds(title);

/** Whether the term covers `day`, with `slack` days at both ends. */
export const isHeldAt = (term: OfficeTerm, day: string, slack = 0): boolean => termsAt([term], day, slack).length > 0;

const UNCAPITALISED = /^(?:[Tt]he\s+\p{Ll}|(?!the\s)\p{Ll})/u;

const termsAt = (terms: readonly OfficeTerm[], day: string, slack: number): readonly OfficeTerm[] => {
  if (slack === 0) return terms.filter((term) => isWithin(term, day, day));
  const { before, after } = daysAround(`${day} ${slack}`);
  return terms.filter((term) => isWithin(term, before, after));
};

/** Whether the term has begun by `after` and not ended by `before`. */
const isWithin = ({ from, to }: OfficeTerm, before: string, after: string): boolean =>
  (from === null || after >= from) && (to === null || before <= to || before.startsWith(to));

const latestFirst = (a: OfficeTerm, b: OfficeTerm): number => {
  const first = a.from ?? "";
  const second = b.from ?? "";
  return first < second ? 1 : first > second ? -1 : 0;
};

/** The first and the last day of so many around a day: "2024-11-07 20". */
const daysAround = remembered((dayAndSlack: string) => {
  const [day = "", slack = ""] = dayAndSlack.split(" ");
  return { before: shiftDay(day, -Number(slack)), after: shiftDay(day, Number(slack)) };
}, 1000);

const shiftDay = (day: string, days: number): string => {
  const shifted = days === 0 ? Number.NaN : Date.parse(day) + days * 86_400_000;
  return Number.isNaN(shifted) ? day : new Date(shifted).toISOString().slice(0, 10);
};

function* nameRows(
  people: ReadonlyMap<RegisterPerson, readonly string[]>,
): Generator<readonly [string, RegisterPerson]> {
  for (const [person, names] of people) for (const name of names) if (name.includes(" ")) yield [name, person];
}

/** Where the family name stands first ("Xi Jinping"), so that the first word alone is the person. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(["CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM"]);
/** Where people go by the given name ("Abiy", "Prayut", "Anwar"), so that the first word alone may be the person. */
const GIVEN_NAME_ALONE: ReadonlySet<string> = new Set(["ETH", "ERI", "ISL", "THA", "IDN", "MYS", "LAO"]);
/** Where the last word alone is never used. */
const LAST_WORD_UNUSED: ReadonlySet<string> = new Set(["CHN", "TWN", "KOR", "PRK"]);

const surnameTable = (
  people: ReadonlyMap<RegisterPerson, readonly string[]>,
): ReadonlyMap<string, readonly RegisterPerson[]> => {
  const table = new Map<string, RegisterPerson[]>();
  for (const [person, names] of people) {
    const firstAlone = isOfAny(person, FAMILY_NAME_FIRST) || isOfAny(person, GIVEN_NAME_ALONE) || isRoyal(person);
    const lastAlone = !isOfAny(person, LAST_WORD_UNUSED);
    for (const name of names) {
      if (lastAlone || !name.includes(" ")) push(table, lastWord(name), person);
      if (firstAlone) push(table, firstWord(name), person);
    }
  }
  return table;
};

const isOfAny = (person: RegisterPerson, codes: ReadonlySet<string>): boolean =>
  person.terms.some((term) => term.of !== null && codes.has(term.of));

/** Monarchs and popes go by their first name: "King Salman", "Pope Francis". */
const isRoyal = (person: RegisterPerson): boolean => person.terms.some((term) => ROYAL.has(term.title));
const ROYAL: ReadonlySet<string> = new Set([
  "King",
  "Queen",
  "Crown Prince",
  "Prince",
  "Emir",
  "Sultan",
  "Grand Duke",
  "Emperor",
  "Pope",
]);

const push = (table: Map<string, RegisterPerson[]>, key: string, person: RegisterPerson): void => {
  if (key === "") return;
  const people = table.get(key);
  if (people === undefined) table.set(key, [person]);
  else if (people.at(-1) !== person && !people.includes(person)) people.push(person);
};

const firstWord = (folded: string): string => {
  const space = folded.indexOf(" ");
  return space < 0 ? folded : folded.slice(0, space);
};

const lastWord = (folded: string): string => {
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  return SUFFIXES.has(last) && last.length < folded.length ? lastWord(folded.slice(0, -last.length - 1)) : last;
};

/** Ends of a name that are no surname: "Jr.", "III". */
const SUFFIXES: ReadonlySet<string> = new Set("jr sr junior ii iii iv vi vii viii xvi xiii xiv".split(" "));

function* countryRows(countries: readonly Country[]): Generator<readonly [string, CountryNamed]> {
  for (const country of countries) {
    const byName: CountryNamed = { country, by: "name" };
    const byAdjective: CountryNamed = { country, by: "adjective" };
    const byMetonym: CountryNamed = { country, by: "metonym" };
    yield [country.name, byName];
    for (const alias of country.aliases) yield [alias, byName];
    for (const adjective of country.adjectives) yield [adjective, byAdjective];
    for (const metonym of country.metonyms) yield [metonym, byMetonym];
  }
}

function* organisationRows(organisations: readonly Organisation[]): Generator<readonly [string, Organisation]> {
  for (const organisation of organisations) {
    yield [organisation.code, organisation];
    yield [organisation.name, organisation];
    for (const alias of organisation.aliases) yield [alias, organisation];
  }
}

function* titleRows(titles: readonly Title[]): Generator<readonly [string, Title]> {
  for (const title of titles) yield [title.title, title];
  for (const title of titles) for (const short of title.abbreviations) yield [short, title];
}

function* missionRows(missions: readonly RegisterMission[]): Generator<readonly [string, RegisterMission]> {
  for (const mission of missions) {
    if (mission.acronym !== null) yield [mission.acronym, mission];
    yield [mission.name, mission];
    for (const alias of mission.aliases) yield [alias, mission];
  }
}

const firstWords = (table: PhraseTable<unknown>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const phrase of table.folded.keys()) words.add(firstWord(phrase));
  for (const letters of table.capitals.keys()) words.add(letters.toLowerCase());
  return words;
};

const holderTable = (people: readonly RegisterPerson[]): ReadonlyMap<string, readonly Holder[]> => {
  const table = new Map<string, Holder[]>();
  for (const person of people) {
    for (const term of person.terms) {
      if (term.of === null) continue;
      const holders = table.get(term.of);
      if (holders === undefined) table.set(term.of, [{ person, term }]);
      else holders.push({ person, term });
    }
  }
  return table;
};
