import { holdersOf, officesAt } from "../model/lookup.ts";
import type { OfficeReported } from "../model/reading.ts";
import type { RegisterPerson } from "../model/register.ts";
import type { AnalysedText } from "../model/text.ts";
import type { Lexicon } from "./lexicon.ts";
import { ableDrafts, bearerOf } from "./people/bearers.ts";
import { type Chunk, chunksOf } from "./people/chunks.ts";
import type { Draft } from "./people/draft.ts";
import { identify } from "./people/identify.ts";
import { type NamedPlace, namedPlacesOf, wordsOf } from "./people/named.ts";
import type { OfficeKind } from "./people/offices.ts";
import type { TitlePhrase } from "./people/title-phrase.ts";
import { counterpartsIn, unnamedBearer, unnamedCounterpart } from "./people/unnamed.ts";
import type { People, Person, PersonMention } from "./person.ts";

/**
 * The people whom an article names, with the office each has in it, and every place that stands for one:
 * names in any form, and offices that can only be one of them ("the U.S. president", "the Head of State").
 *
 * `day` is the article's day (YYYY-MM-DD), by which namesakes and offices are told apart; null when not known.
 * `issuer` is the code of the country whose own office publishes it: there "the President" is that country's.
 * `author` is the issuer's office whose holder says "I" in it, where the text is their address.
 */
export const peopleOf = (
  analysed: AnalysedText,
  lexicon: Lexicon,
  day: string | null,
  issuer: string | null = null,
  author: string | null = null,
): People => {
  const places: NamedPlace[] = [];
  const counterparts = new Map<string, ReturnType<typeof counterpartsIn>[number]>();
  const { tokens } = analysed;
  const known = { tokens, words: tokens.map(lexicon.factsOf), fold: lexicon.fold };
  for (const sentence of analysed.sentences) {
    const chunks: readonly Chunk[] = chunksOf(known, sentence);
    if (chunks.length === 0) continue;
    places.push(...namedPlacesOf(analysed, known, sentence, chunks, lexicon));
    for (const counterpart of counterpartsIn(analysed, chunks)) counterparts.set(counterpart.code, counterpart);
  }
  const { drafts: named, of } = identify(places, lexicon, day);
  const drafts = [...named];
  const bearers = new Map<NamedPlace, Draft>();
  const ableFor = ableDrafts(drafts, lexicon, day);
  const issuersHolder = holdersFor(lexicon, day, issuer);
  const unnamed = new Map<string, Draft>();
  const addUnnamed = (key: string, draft: Draft): Draft => {
    unnamed.set(key, draft);
    drafts.push(draft);
    return draft;
  };
  const nobodyNamed = (place: NamedPlace): Draft | null => {
    const found = unnamed.size >= MOST_UNNAMED ? null : unnamedBearer(place, analysed);
    if (found === null) return null;
    return onceIntroduced(place, named) ?? unnamed.get(found.key) ?? addUnnamed(found.key, found.draft);
  };
  for (const place of places) {
    if (place.form === "name") continue;
    const bearer = issuersOwn(place, drafts, issuersHolder) ?? bearerOf(place, ableFor) ?? nobodyNamed(place);
    if (bearer !== null) bearers.set(place, bearer);
  }
  for (const { code, words, at } of counterparts.values())
    if (!drafts.some((draft) => officeOf(draft, day)?.of === code))
      addUnnamed(`${code} counterpart`, unnamedCounterpart(code, words, at));
  const spoken = wordsOfAuthor(analysed, author === null ? null : issuersHolder(author), drafts);
  const numbers = new Map(drafts.map((draft, number) => [draft, number] as const));
  const mentions = places.flatMap((place): readonly PersonMention[] => {
    const draft = of.get(place) ?? bearers.get(place);
    const person = draft === undefined ? undefined : numbers.get(draft);
    if (person === undefined) return [];
    const { form, first, end, nameFirst, nameEnd } = place;
    return [{ person, form, firstToken: first, endToken: end, nameFirst, nameEnd }];
  });
  const nameless = new Set(unnamed.values());
  const people = drafts.map((draft) => personOf(draft, day, !nameless.has(draft)));
  if (spoken === null) return { people, mentions, author: null };
  const person = numbers.get(spoken.draft) ?? 0;
  const own = spoken.tokens.map(
    (at): PersonMention => ({
      person,
      form: "pronoun",
      firstToken: at,
      endToken: at + 1,
      nameFirst: at,
      nameEnd: at + 1,
    }),
  );
  const all = [...mentions, ...own].sort((a, b) => a.firstToken - b.firstToken);
  return { people, mentions: all, author: person };
};

/** "The Russian envoy" of a text that has named "Ambassador Mora", or "the then-Russian Ambassador to Peru". */
const onceIntroduced = ({ title }: NamedPlace, drafts: readonly Draft[]): Draft | null =>
  title?.kind !== "envoy" ? null : (drafts.find((draft) => wasEnvoyOf(draft, title.of)) ?? null);

const wasEnvoyOf = ({ titles, register }: Draft, country: string | null): boolean =>
  titles.some(({ kind, of, words }) => kind === "envoy" && (of === null || of === country || / to /.test(words))) &&
  (register === null || register.terms.some(({ of }) => of === country));

/** "The President" in a readout of that president's own office: who held the office on its day, named in the text or not. */
function issuersOwn(
  { title, nameFirst }: NamedPlace,
  drafts: Draft[],
  holderOf: (title: string) => RegisterPerson | null,
): Draft | null {
  if (title === null || title.of !== null || title.former) return null;
  if (!HIGHEST_KINDS.has(title.kind) || !/^\p{Lu}/u.test(title.title)) return null;
  const holder = holderOf(title.title);
  if (holder === null) return null;
  return draftOf(holder, drafts, [title], nameFirst);
}

/** The person of the register among those of the text; put there when the text has not named them. */
function draftOf(person: RegisterPerson, drafts: Draft[], titles: TitlePhrase[], at: number): Draft {
  const known = drafts.find(({ register }) => register === person);
  if (known !== undefined) return known;
  const draft: Draft = {
    places: [],
    name: person.name,
    words: wordsOf(person.name),
    register: person,
    titles,
    fully: 0,
    fullAt: [at],
    shortAt: -1,
    shorts: 0,
  };
  drafts.push(draft);
  return draft;
}

/** Where the author of an address says "I", not in somebody else's quotation. */
function wordsOfAuthor(
  { tokens, quotations }: AnalysedText,
  author: RegisterPerson | null,
  drafts: Draft[],
): { readonly draft: Draft; readonly tokens: readonly number[] } | null {
  if (author === null) return null;
  const found: number[] = [];
  let quotation = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text !== "I") continue;
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quotation++;
    if ((quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) > token.start) found.push(at);
  }
  const [first] = found;
  return first === undefined ? null : { draft: draftOf(author, drafts, [], first), tokens: found };
}

/** Who held the issuer's office of exactly a title on the day; looked up once for all places with the same one. */
function holdersFor(
  { index }: Lexicon,
  day: string | null,
  issuer: string | null,
): (title: string) => RegisterPerson | null {
  if (issuer === null || day === null) return () => null;
  const known = new Map<string, RegisterPerson | null>();
  return (title) => {
    const before = known.get(title);
    if (before !== undefined) return before;
    const holder = holdersOf(index, title, issuer, day).find(({ term }) => term.title === title)?.person ?? null;
    known.set(title, holder);
    return holder;
  };
}

/** A bound that no article comes near. */
const MOST_UNNAMED = 50;

const HIGHEST_KINDS: ReadonlySet<OfficeKind> = new Set(["head_of_state", "head_of_government", "deputy"]);

function personOf(draft: Draft, day: string | null, isNamed: boolean): Person {
  const forms = [...new Set(draft.places.map((place) => place.name))];
  const longest = forms.reduce(
    (a, b) => (b.length > a.length && b.split(" ").length >= a.split(" ").length ? b : a),
    draft.name,
  );
  const name = draft.words.length === 1 && draft.register !== null ? draft.register.name : longest;
  return {
    name,
    aliases: [...new Set([...forms, ...(draft.register === null ? [] : [draft.register.name])])].filter(
      (form) => form !== name,
    ),
    office: officeOf(draft, day),
    registerId: draft.register?.id ?? null,
    isLeader: isLeader(draft, day),
    isNamed,
  };
}

/** The office as the article gives it, most telling phrase first; else the register's on the day. */
function officeOf(draft: Draft, day: string | null): OfficeReported | null {
  const told = draft.titles.filter((title) => title.kind !== "minor");
  const title =
    told.find((candidate) => candidate.of !== null && !candidate.former) ??
    told.find((candidate) => !candidate.former) ??
    told[0];
  const terms = draft.register === null ? [] : day === null ? draft.register.terms : officesAt(draft.register, day);
  const term = terms.length === 1 || day !== null ? terms[0] : undefined;
  if (title !== undefined) {
    // Of a former minister the register has what came after; of a governor, more than the country.
    const inherits = !title.former && title.head !== "governor";
    const same = inherits ? terms.find((candidate) => headOf(candidate.title) === title.head) : undefined;
    return { words: title.words, title: title.title, of: title.of ?? same?.of ?? null };
  }
  return term === undefined ? null : { words: term.title, title: term.title, of: term.of };
}

/** "minister" of the register's "Minister of Foreign Affairs". */
const headOf = (title: string): string => /^.*?([^ ]+)(?= (?:of|for|to)\b|$)/.exec(title.toLowerCase())?.[1] ?? "";

/** Someone of the register who holds office, held one or is about to, or whom a title of state or international rank makes a leader. */
const isLeader = (draft: Draft, day: string | null): boolean =>
  (draft.register !== null && !isBeforeEveryOffice(draft.register, day)) ||
  draft.places.some(({ counterpart }) => counterpart) ||
  draft.titles.some((title) => title.kind !== "minor" && !title.unknownBody);

/** Long before their first office people are no leaders yet: a banker who will be the bank's president. */
const isBeforeEveryOffice = ({ terms }: RegisterPerson, day: string | null): boolean =>
  day !== null &&
  terms.length > 0 &&
  terms.every(({ from }) => from !== null && Date.parse(from) - Date.parse(day) > CANDIDACY);

/** A year and a half: as long as people run for an office. */
const CANDIDACY = 540 * 86_400_000;
