import { fold } from "../../model/fold.ts";
import { officesAt, type RegisterIndex, titleKind } from "../../model/lookup.ts";
import type { OfficeTerm, RegisterPerson } from "../../model/register.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NamedPlace } from "./named.ts";
import { kindOfTitle, type OfficeKind } from "./offices.ts";
import type { TitlePhrase } from "./titles.ts";
import { WOMEN } from "./words.ts";

/** A person while the article is being read: what its places have told so far. */
export interface Draft {
  readonly places: NamedPlace[];
  /** The longest name seen, and its folded words. */
  name: string;
  words: readonly string[];
  register: RegisterPerson | null;
  titles: TitlePhrase[];
  /** Where each place stands (token), for finding the nearest. */
  lastAt: number;
}

/**
 * Which person each name stands for: full names first, then names of one word, each to the nearest person
 * so called whose office does not contradict the title. `null` for names that stand for nobody known
 * (a single capitalised word without title that no person of the text or register bears).
 */
export const identify = (
  places: readonly NamedPlace[],
  lexicon: Lexicon,
  day: string | null,
): { readonly drafts: readonly Draft[]; readonly of: ReadonlyMap<NamedPlace, Draft> } => {
  const drafts: Draft[] = [];
  const byWord = new Map<string, Draft[]>();
  const of = new Map<NamedPlace, Draft>();
  const index = lexicon.index;

  const settle = (place: NamedPlace, draft: Draft): void => {
    of.set(place, draft);
    draft.places.push(place);
    draft.lastAt = place.first;
    if (place.title !== null) draft.titles.push(place.title);
    if (place.apposition !== null) draft.titles.push(place.apposition);
    if (place.words.length > draft.words.length) {
      draft.name = place.name;
      draft.words = place.words;
    }
    for (const word of place.words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [draft]);
      else if (!list.includes(draft)) list.push(draft);
    }
  };
  const create = (place: NamedPlace, register: RegisterPerson | null): Draft => {
    const draft: Draft = {
      places: [],
      name: place.name,
      words: place.words,
      register,
      titles: [],
      lastAt: place.first,
    };
    drafts.push(draft);
    return draft;
  };

  // Once a name is known to be a person's, it is one wherever it stands.
  const persons = new Set(places.filter((place) => isPerson(place, lexicon)).map(({ words }) => words.join(" ")));
  for (const place of places) {
    if (place.form !== "name" || place.words.length < 2 || !persons.has(place.words.join(" "))) continue;
    const last = place.words.at(-1) ?? "";
    const candidates = new Set([...(byWord.get(last) ?? []), ...(byWord.get(place.words[0] ?? "") ?? [])]);
    const register = registerPersonOf(place, lexicon, day);
    const same =
      [...candidates].find((draft) => register !== null && draft.register === register) ??
      [...candidates].find(
        (draft) =>
          draft.words.length > 1 &&
          isJunior(draft.name) === isJunior(place.name) &&
          isSameName(draft.words, place.words) &&
          (register === null || draft.register === null || draft.register === register),
      );
    // "Pinterest Francis": a word of the page before the name of someone already known.
    const stray =
      register === null &&
      place.words.length === 2 &&
      place.title === null &&
      !lexicon.givenNames.has(place.words[0] ?? "");
    const known = stray ? (byWord.get(last) ?? []).find((draft) => draft.register !== null) : undefined;
    if (same === undefined && known !== undefined) {
      of.set(place, known);
      known.places.push({ ...place, name: known.name, words: [last] });
      continue;
    }
    const draft = same ?? create(place, register);
    draft.register ??= register;
    settle(place, draft);
  }
  for (const place of places) {
    if (place.form !== "name" || place.words.length !== 1) continue;
    const word = place.words[0] ?? "";
    const draft =
      nearest(byWord.get(word) ?? [], place, word, index, day) ?? bySurname(place, word, lexicon, day, create, drafts);
    if (draft !== null) settle(place, draft);
  }
  return { drafts, of };
};

/** Whether capitalised words in a row are a person's name, and not some body's or thing's: by title, first name, or what it does. */
const isPerson = (place: NamedPlace, lexicon: Lexicon): boolean =>
  place.known.length > 0 ||
  place.title !== null ||
  place.apposition !== null ||
  place.honorific !== null ||
  place.speaks ||
  place.counterpart ||
  lexicon.givenNames.has(place.words[0] ?? "") ||
  (lexicon.index.surnames.has(place.words.at(-1) ?? "") && place.words.length === 2) ||
  /^[A-Z]\.$/.test(place.name.split(" ")[1] ?? "");

const isJunior = (name: string): boolean => /\bJr\.?$/.test(name);

/** The register's person with the full name of `place`: of several, the one whose office agrees best with title and day. */
function registerPersonOf(place: NamedPlace, lexicon: Lexicon, day: string | null): RegisterPerson | null {
  const { index } = lexicon;
  let candidates = place.known;
  if (candidates.length === 0) {
    const called = [
      ...(index.surnames.get(place.words.at(-1) ?? "") ?? []),
      ...(index.surnames.get(place.words[0] ?? "") ?? []),
    ];
    candidates = called.filter((person) =>
      lexicon.nameWords.get(person)?.some((words) => (words[0]?.length ?? 0) > 1 && isSameName(words, place.words)),
    );
  }
  const junior = isJunior(place.name);
  const fitting = candidates.filter((person) => !junior || [person.name, ...person.aliases].some(isJunior));
  return best([...new Set(fitting)], place, index, day, FULL_NAME);
}

/** Two full names agree: same last word, and the first names are equal, an initial, or a beginning of one another; or all of one is in the other. */
export const isSameName = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word))) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  const first = short[0] ?? "";
  const other = long[0] ?? "";
  return (
    first.charAt(0) === other.charAt(0) &&
    (first.length === 1 ||
      other.length === 1 ||
      (first.length > 2 && (other.startsWith(first) || first.startsWith(other))))
  );
};

/** Of several candidates the one that title and day speak for most; null when they speak against all of them. */
function best(
  candidates: readonly RegisterPerson[],
  place: NamedPlace,
  index: RegisterIndex,
  day: string | null,
  demand: Demand,
): RegisterPerson | null {
  const title = place.title ?? place.apposition;
  const scored = candidates
    .filter((person) => agreesInGender(person, place.honorific))
    .map((person) => ({ person, score: agreement(person, title, index, day) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < demand.least) return null;
  return second !== undefined && first.score - second.score < demand.margin ? null : first.person;
}

/** How much must speak for a person of the register, and how much more than for the next one. */
interface Demand {
  readonly least: number;
  readonly margin: number;
}
/** A full name is enough, unless a title contradicts it. */
const FULL_NAME: Demand = { least: 0, margin: 0 };
const SURNAME_WITH_TITLE: Demand = { least: 1, margin: 0.01 };
const SURNAME_ALONE: Demand = { least: 0.5, margin: 0.2 };

const agreesInGender = (person: RegisterPerson, honorific: string | null): boolean =>
  honorific === null ||
  !(FEMALE.has(honorific) || MALE.has(honorific)) ||
  FEMALE.has(honorific) === isWoman(fold(person.name).split(" "));

/** How well a register's person fits a title on a day: 4 holds such an office then, 2 held one once, 1 in some office then, 0 known, -2 contradicted. */
export const agreement = (
  person: RegisterPerson,
  title: TitlePhrase | null,
  index: RegisterIndex,
  day: string | null,
): number => {
  const now = day === null ? person.terms : officesAt(person, day, 100);
  const current = now.length > 0 ? 1 : 0;
  const recent = recency(person, day);
  if (title === null) return current + recent + prominence(now, person.terms);
  if (title.kind === "minor" && current === 0) return -2;
  const fits = (term: OfficeTerm): boolean => sameOffice(term, title, index);
  if (now.some(fits)) return 4 + recent + (title.of !== null ? 1 : 0);
  if (person.terms.some(fits)) return 2 + recent;
  if (title.of !== null && person.terms.some((term) => term.of === title.of)) return 1 + recent;
  if (title.kind === "military" || title.kind === "official" || title.kind === "minor") return current + recent;
  if (title.of === null && !title.former) return current + recent - 1;
  return -2;
};

const recency = (person: RegisterPerson, day: string | null): number => {
  const last =
    person.terms
      .map(({ to }) => to ?? "9999")
      .sort()
      .at(-1) ?? "";
  if (day === null) return last >= "2008" ? 0.5 : 0;
  return last >= day ? 0.4 : Math.max(0, 0.4 - 0.02 * (Number(day.slice(0, 4)) - Number(last.slice(0, 4))));
};

const prominence = (now: readonly OfficeTerm[], ever: readonly OfficeTerm[]): number =>
  now.some(isHighest) ? 0.4 : ever.some(isHighest) ? 0.25 : 0;

const isHighest = (term: OfficeTerm): boolean =>
  /^(?:President|Prime Minister|King|Chancellor|Secretary-General)/.test(term.title);

const KIND_OF_REGISTER: Readonly<Record<string, OfficeKind>> = {
  head_of_state: "head_of_state",
  royal: "royal",
  head_of_government: "head_of_government",
  deputy_head: "deputy",
  foreign_minister: "foreign_minister",
  minister: "minister",
  org_head: "organisation_head",
  envoy: "envoy",
  legislature: "legislature",
  subnational: "subnational",
  military: "military",
  party: "party",
};

/** Whether a register's term is the office that a title phrase names. */
export const sameOffice = (term: OfficeTerm, title: TitlePhrase, index: RegisterIndex): boolean => {
  if (
    title.of !== null &&
    term.of !== null &&
    title.of !== term.of &&
    !ORGANS.get(title.of)?.includes(term.of) &&
    !ORGANS.get(term.of)?.includes(title.of)
  )
    return false;
  const words = term.title.toLowerCase().split(/[\s-]+/);
  const kind = KIND_OF_REGISTER[titleKind(index, term.title) ?? ""] ?? kindOfTitle(words, words.at(-1) ?? "");
  if (kind === "royal" && title.kind === "royal" && isPrince(term.title) !== isPrince(title.title)) return false;
  if (kind === title.kind) return true;
  return SIMILAR.some(([a, b]) => (a === kind && b === title.kind) || (b === kind && a === title.kind));
};

/** A crown prince is no king. */
const isPrince = (title: string): boolean => /prince/i.test(title);

/** Organs that news names for one another. */
const ORGANS: ReadonlyMap<string, readonly string[]> = new Map([
  ["EU", ["EC", "EUCO", "EEAS", "EP"]],
  ["AU", ["AUC", "AUPSC"]],
]);

/** Kinds of office that titles mix: "leader" for a president, "President" of a commission, "Premier". */
const SIMILAR: readonly (readonly [OfficeKind, OfficeKind])[] = [
  ["head_of_state", "head_of_government"],
  ["head_of_state", "official"],
  ["head_of_government", "official"],
  ["organisation_head", "official"],
  ["organisation_head", "head_of_state"],
  ["royal", "head_of_state"],
  ["minister", "foreign_minister"],
  ["military", "head_of_state"],
  ["party", "official"],
];

/** The person of the text so called who stands nearest before the place, unless the title speaks against it. */
function nearest(
  candidates: readonly Draft[],
  place: NamedPlace,
  word: string,
  index: RegisterIndex,
  day: string | null,
): Draft | null {
  const callable = candidates.filter((draft) => draft.words.length === 1 || isCalled(draft, word));
  const fitting = callable.filter((draft) => place.title === null || !contradicts(draft, place.title, index, day));
  if (fitting.length === 0) return null;
  const gendered = fitting.filter(
    (draft) =>
      place.honorific === null ||
      !(FEMALE.has(place.honorific) || MALE.has(place.honorific)) ||
      FEMALE.has(place.honorific) === isWoman(draft.words),
  );
  // "Trump" is the president, not the son who is named in full beside him.
  const registered = gendered.filter((draft) => draft.register !== null && !/ Jr\.?$/.test(draft.name));
  const pool = registered.length > 0 ? registered : gendered.length > 0 ? gendered : fitting;
  return dominant(pool) ?? inHighestOffice(pool, day) ?? closest(pool, place);
}

/** The one of several who is named in full or with a title far more often than the others. */
const dominant = (drafts: readonly Draft[]): Draft | null => {
  const weight = (draft: Draft): number =>
    draft.places.filter(({ words, title }) => words.length > 1 || title !== null).length;
  const [first, second] = drafts.map((draft) => ({ draft, weight: weight(draft) })).sort((a, b) => b.weight - a.weight);
  return first !== undefined && (second === undefined || first.weight >= 2 * second.weight) ? first.draft : null;
};

/** The only one of several who is at the head of a state or organisation then. */
const inHighestOffice = (drafts: readonly Draft[], day: string | null): Draft | null => {
  const high = drafts.filter(
    ({ register }) =>
      register !== null && (day === null ? register.terms : officesAt(register, day, 100)).some(isHighest),
  );
  return high.length === 1 ? (high[0] ?? null) : null;
};

/** The one named last before the place; someone introduced only later is possible, but comes after all named before. */
function closest(drafts: readonly Draft[], place: NamedPlace): Draft | null {
  let found: Draft | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const draft of drafts) {
    for (const other of draft.places) {
      const away = other.first <= place.first ? place.first - other.first : other.first - place.first + 100_000;
      if (away < distance) {
        distance = away;
        found = draft;
      }
    }
  }
  return found;
}

const MALE: ReadonlySet<string> = new Set(["mr.", "mr", "sir", "lord", "king", "prince"]);
const FEMALE: ReadonlySet<string> = new Set([
  "mrs.",
  "ms.",
  "mrs",
  "ms",
  "madam",
  "dame",
  "lady",
  "baroness",
  "queen",
  "princess",
]);
export const isWoman = (words: readonly string[]): boolean => words.some((word) => WOMEN.has(word));

/** The last word of a name, or any word but the first names of a Western one: "Ruto", "Abiy", "Xi", "bin Salman". */
const isCalled = (draft: Draft, word: string): boolean => {
  if (draft.words.at(-1) === word) return true;
  if (draft.words[0] === word) return draft.register === null || !WESTERN.test(draft.register.terms[0]?.of ?? "");
  return draft.words.includes(word);
};
const WESTERN = /^(?:USA|GBR|CAN|AUS|NZL|DEU|FRA|ITA|ESP|NLD|BEL|AUT|CHE|SWE|NOR|DNK|FIN|POL|UKR|RUS)$/;

const contradicts = (draft: Draft, title: TitlePhrase, index: RegisterIndex, day: string | null): boolean => {
  if (draft.register === null)
    return title.kind === "royal" && draft.words.length > 1 && !draft.titles.some((own) => own.kind === "royal");
  if (title.kind === "royal") return !draft.register.terms.some((term) => sameOffice(term, title, index));
  return agreement(draft.register, title, index, day) <= -2 && !draft.titles.some((other) => other.kind === title.kind);
};

/** A person of the register whom news may call by this one word; a new person where a title makes one. */
function bySurname(
  place: NamedPlace,
  word: string,
  lexicon: Lexicon,
  day: string | null,
  create: (place: NamedPlace, register: RegisterPerson | null) => Draft,
  drafts: readonly Draft[],
): Draft | null {
  const candidates = lexicon.index.surnames.get(word) ?? [];
  const titled = place.title !== null || place.apposition !== null || place.honorific !== null;
  const title = place.title ?? place.apposition;
  if (!titled && place.afterPlacePreposition) return null;
  const person = best(candidates, place, lexicon.index, day, title === null ? SURNAME_ALONE : SURNAME_WITH_TITLE);
  if (person !== null) {
    const already = drafts.find((draft) => draft.register === person);
    if (already !== undefined) return already;
  }
  if (person !== null && (titled || isKnownByOneName(person, word, lexicon, day))) return create(place, person);
  return titled ? create(place, null) : null;
}

/** Whether the bare word, without title or full name anywhere, can only be this person: a surname, of one in high office then. */
const isKnownByOneName = (person: RegisterPerson, word: string, lexicon: Lexicon, day: string | null): boolean =>
  word.length > 2 &&
  !lexicon.givenNames.has(word) &&
  (day === null ? person.terms : officesAt(person, day, 4000)).some((term) =>
    /^(?:President|Prime Minister|Chancellor|Secretary|Foreign|King|Supreme|Vice President|Premier|Taoiseach|Pope|Speaker|National)/.test(
      term.title,
    ),
  );
