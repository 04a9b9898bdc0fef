import { countryNamed, officesAt } from "../../model/lookup.ts";
import type { RegisterPerson } from "../../model/register.ts";
import type { Lexicon } from "../lexicon.ts";
import { best, FULL_NAME, SURNAME_ALONE, SURNAME_WITH_TITLE } from "./agreement.ts";
import type { Draft } from "./draft.ts";
import type { NamedPlace } from "./named.ts";
import { nearest } from "./nearest.ts";
import { isJunior, isSameName } from "./same-name.ts";

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
    if (place.words.length > 1) draft.fullAt.push(place.first);
    else {
      draft.shortAt = place.first;
      draft.shorts++;
    }
    if (place.words.length > 1 || place.title !== null) draft.fully++;
    for (const title of [place.title, place.apposition]) {
      if (title !== null && draft.titles.length < MOST_TITLES) draft.titles.push(title);
    }
    if (place.words.length > draft.words.length) {
      draft.name = place.name;
      draft.words = place.words;
    }
    for (const word of place.words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [draft]);
      else if (list.length < MOST_NAMESAKES && !list.includes(draft)) list.push(draft);
    }
  };
  const create = (place: NamedPlace, register: RegisterPerson | null): Draft => {
    const draft: Draft = {
      places: [],
      name: place.name,
      words: place.words,
      register,
      titles: [],
      fully: 0,
      fullAt: [],
      shortAt: -1,
      shorts: 0,
    };
    drafts.push(draft);
    return draft;
  };

  const registerPerson = rememberedByTitledName((place) => registerPersonOf(place, lexicon, day));
  // Once a name is known to be a person's, it is one wherever it stands.
  const full = places.filter(({ words }) => words.length > 1).map((place) => ({ place, key: place.words.join(" ") }));
  const persons = new Set<string>();
  for (const { place, key } of full) if (!persons.has(key) && isPerson(place, lexicon)) persons.add(key);
  for (const { place, key } of full) {
    if (!persons.has(key)) continue;
    const last = place.words.at(-1) ?? "";
    const lists = [byWord.get(last) ?? [], byWord.get(place.words[0] ?? "") ?? []];
    const register = registerPerson(place);
    const junior = isJunior(place.name);
    const same =
      (register === null ? undefined : findIn(lists, (draft) => draft.register === register)) ??
      findIn(
        lists,
        (draft) =>
          draft.words.length > 1 &&
          isSameName(draft.words, place.words) &&
          isJunior(draft.name) === junior &&
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
      known.fullAt.push(place.first);
      continue;
    }
    if (same === undefined && drafts.length >= MOST_PEOPLE) continue;
    const draft = same ?? create(place, register);
    draft.register ??= register;
    settle(place, draft);
  }
  const bare = new Map<string, number>();
  for (const { form, words } of places)
    if (form === "name" && words.length === 1) bare.set(words[0] ?? "", (bare.get(words[0] ?? "") ?? 0) + 1);
  for (const place of places) {
    if (place.form !== "name" || place.words.length !== 1 || drafts.length >= MOST_PEOPLE) continue;
    const word = place.words[0] ?? "";
    const draft =
      nearest(byWord.get(word) ?? [], place, word, index, day) ??
      bySurname(place, word, lexicon, day, create, drafts, (bare.get(word) ?? 0) >= OFTEN);
    if (draft !== null) settle(place, draft);
  }
  return { drafts, of };
};

/** The first draft of two lists that fits. */
const findIn = (lists: readonly (readonly Draft[])[], fits: (draft: Draft) => boolean): Draft | undefined =>
  lists[0]?.find(fits) ?? lists[1]?.find(fits);

/** Bounds that no article comes near: what is asked of each person may be asked of all the others, or of all their titles. */
const MOST_PEOPLE = 1000;
const MOST_NAMESAKES = 100;
const MOST_TITLES = 100;

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
  /^[^ ]* [A-Z]\.(?: |$)/.test(place.name);

/** The register's person with the full name of `place`: of several, the one whose office agrees best with title and day. */
function registerPersonOf(place: NamedPlace, lexicon: Lexicon, day: string | null): RegisterPerson | null {
  const { index } = lexicon;
  let candidates = place.known;
  if (candidates.length === 0) {
    const byLast = index.surnames.get(place.words.at(-1) ?? "") ?? [];
    const byFirst = index.surnames.get(place.words[0] ?? "") ?? [];
    const called = byFirst.length === 0 ? byLast : [...byLast, ...byFirst];
    candidates = called.filter((person) =>
      lexicon.nameWords
        .get(person)
        ?.some((words) => words.length > 1 && (words[0]?.length ?? 0) > 1 && isSameName(words, place.words)),
    );
  }
  if (isJunior(place.name)) candidates = candidates.filter(({ name, aliases }) => [name, ...aliases].some(isJunior));
  return best(candidates, place, index, day, FULL_NAME);
}

/** The answers for places with the same name and title, which an article has many of, worked out once. */
function rememberedByTitledName<T>(find: (place: NamedPlace) => T): (place: NamedPlace) => T {
  const answers = new Map<string, { readonly found: T }>();
  return (place) => {
    const title = place.title ?? place.apposition;
    const key =
      title === null
        ? place.honorific === null
          ? place.name
          : `${place.name}|${place.honorific}`
        : `${place.name}|${place.honorific}|${title.words}|${title.title}|${title.kind}|${title.of}|${title.former}`;
    const known = answers.get(key);
    if (known !== undefined) return known.found;
    const found = find(place);
    answers.set(key, { found });
    return found;
  };
}

/** A person of the register whom news may call by this one word; a new person where a title makes one. */
function bySurname(
  place: NamedPlace,
  word: string,
  lexicon: Lexicon,
  day: string | null,
  create: (place: NamedPlace, register: RegisterPerson | null) => Draft,
  drafts: readonly Draft[],
  isOften: boolean,
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
  if (
    person !== null &&
    (titled || isKnownByOneName(person, word, lexicon, day) || (isOften && isOnlyOne(person, word, lexicon, day)))
  )
    return create(place, person);
  // "Adam Mora of California, the chairman of …": one word and an office behind it make nobody.
  const isIntroduced = place.title !== null || place.honorific !== null;
  return isIntroduced && !isRestOfTitle(place, lexicon) ? create(place, null) : null;
}

/** "Minister of Regional | Integration", "chairman of the House | Oversight": one word more of what the office is of, and nobody's name. */
const isRestOfTitle = ({ title, honorific }: NamedPlace, { index }: Lexicon): boolean => {
  const of =
    honorific === null ? /\b(?:of|for|on|at) (?:the )?(\p{Lu}[^,]*)$/u.exec(title?.words ?? "")?.[1] : undefined;
  return (
    of !== undefined && !/^(?:State|Staff|Defen[cs]e|Finance|Justice)$/.test(of) && countryNamed(index, of) === null
  );
};

/** Whether the bare word, without title or full name anywhere, can only be this person: a surname, of one in high office then. */
const isKnownByOneName = (person: RegisterPerson, word: string, lexicon: Lexicon, day: string | null): boolean =>
  word.length > 2 &&
  word !== "may" &&
  !lexicon.givenNames.has(word) &&
  (day === null ? person.terms : officesAt(person, day, 4000)).some((term) =>
    /^(?:President|Prime Minister|Chancellor|Secretary|Foreign|King|Supreme|Vice President|Premier|Taoiseach|Pope|Speaker|National)/.test(
      term.title,
    ),
  );

/** Whether nobody else of the register is called so, and the person holds an office on the day: an article that says the name again and again means them. */
const isOnlyOne = (person: RegisterPerson, word: string, lexicon: Lexicon, day: string | null): boolean =>
  day !== null &&
  word.length > 5 &&
  !lexicon.givenNames.has(word) &&
  lexicon.index.surnames.get(word)?.length === 1 &&
  officesAt(person, day, 60).length > 0;

/** How often an article that never gives somebody's full name must say the surname. */
const OFTEN = 4;
