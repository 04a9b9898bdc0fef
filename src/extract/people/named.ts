import { fold } from "../../model/fold.ts";
import type { RegisterPerson } from "../../model/register.ts";
import type { AnalysedText, Sentence } from "../../model/text.ts";
import { onOneLine } from "../../model/wrapped.ts";
import type { Lexicon } from "../lexicon.ts";
import { titleAfter } from "./apposition.ts";
import { type Chunk, placeFrom } from "./chunks.ts";
import { HONORIFICS } from "./offices.ts";
import { pluralOffices } from "./plural-offices.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { titleAlone, titleBefore } from "./titles.ts";
import type { KnownTokens } from "./word-facts.ts";

/** A name as one place of the text has it, with the title beside it. */
export interface NamedPlace {
  readonly form: "name" | "office";
  readonly first: number;
  readonly end: number;
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** The name as printed; "" for an office that stands alone. */
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** The register's people of exactly that name. */
  readonly known: readonly RegisterPerson[];
  readonly title: TitlePhrase | null;
  /** A second title, behind the name. */
  readonly apposition: TitlePhrase | null;
  readonly honorific: string | null;
  /** A verb of saying stands right beside the name. */
  readonly speaks: boolean;
  /** "his South Korean counterpart, Kim": whoever a leader's counterpart is, is a leader. */
  readonly counterpart: boolean;
  /** "in", "at", "near": where a place is named, not a person. */
  readonly afterPlacePreposition: boolean;
  /** One of several offices in one word: "the leaders of Mexico and Peru". */
  readonly several: boolean;
}

/** Names with their titles, and offices that stand for their bearers, in one sentence. */
export const namedPlacesOf = (
  analysed: AnalysedText,
  { words }: KnownTokens,
  sentence: Sentence,
  chunks: readonly Chunk[],
  lexicon: Lexicon,
): readonly NamedPlace[] => {
  const places: NamedPlace[] = [];
  for (const chunk of chunks) {
    if (chunk.kind === "name" && !isPairOfSurnames(analysed.tokens, chunk, lexicon))
      places.push(namedPlace(analysed, words[chunk.first]?.folded ?? null, sentence, chunks, chunk, lexicon));
  }
  dropInsertions(places);
  sharePluralTitles(analysed, places);
  if (!chunks.some(isHeadChunk)) return places;
  const taken = new Set<number>();
  const take = ({ first, end }: { readonly first: number; readonly end: number }): void => {
    for (let at = first; at < end; at++) taken.add(at);
  };
  places.forEach(take);
  for (const chunk of chunks) {
    if (chunk.kind !== "head" || taken.has(chunk.first)) continue;
    const several = pluralOffices(analysed, chunks, chunk.first);
    const alone =
      several.length > 0 ? null : titleAlone(analysed, chunks, chunk.first, sentence.firstToken, sentence.endToken);
    for (const title of alone === null ? several : [alone]) {
      dropStates(places, taken, title, lexicon);
      if (isAnyTaken(taken, title)) continue;
      take(title);
      places.push(officePlace(title, alone === null));
    }
  }
  return places.sort((a, b) => a.first - b.first);
};

const officePlace = (title: TitlePhrase, several: boolean): NamedPlace => ({
  form: "office",
  first: title.first,
  end: title.end,
  nameFirst: title.first,
  nameEnd: title.end,
  name: "",
  words: [],
  known: [],
  title,
  apposition: null,
  honorific: null,
  speaks: false,
  counterpart: false,
  afterPlacePreposition: false,
  several,
});

/** "the Arizona senator": a word before an office, of nobody that the register knows, is the office's. */
function dropStates(places: NamedPlace[], taken: Set<number>, { first, end, of }: TitlePhrase, lexicon: Lexicon): void {
  if (of !== null) return;
  const at = places.findIndex((place) => place.first >= first && place.end < end);
  const place = places[at];
  if (place === undefined || place.end - place.first > 1 || place.form !== "name" || place.known.length > 0) return;
  if (place.title !== null || place.honorific !== null || lexicon.index.surnames.has(place.words[0] ?? "")) return;
  places.splice(at, 1);
  taken.delete(place.first);
}

const isHeadChunk = ({ kind }: Chunk): boolean => kind === "head";

/** "President [Mateo] Mora": what stands inside another place is a part of it. */
function dropInsertions(places: NamedPlace[]): void {
  for (let at = places.length - 1; at > 0; at--)
    if ((places[at]?.first ?? 0) <= (places[at - 1]?.first ?? -1)) places.splice(at - 1, 1);
}

function isAnyTaken(taken: ReadonlySet<number>, { first, end }: TitlePhrase): boolean {
  for (let at = first; at < end; at++) if (taken.has(at)) return true;
  return false;
}

function namedPlace(
  analysed: AnalysedText,
  firstWord: string | null,
  sentence: Sentence,
  chunks: readonly Chunk[],
  chunk: Extract<Chunk, { kind: "name" }>,
  lexicon: Lexicon,
): NamedPlace {
  const { tokens, text } = analysed;
  const title = officeBefore(analysed, chunks, chunk.first, sentence.firstToken);
  const before = tokens[chunk.first - 1]?.lower ?? "";
  const honorific = HONORIFICS.has(before) ? before : null;
  let first = title?.first ?? (honorific === null ? chunk.first : chunk.first - 1);
  let end = chunk.end;
  // "President Sauli Niinistö of Finland"
  const of = title !== null && title.of === null ? ofPlace(analysed, chunks, end) : null;
  if (of !== null) end = of.end;
  const apposition = title !== null && title.of !== null ? null : titleAfter(analysed, chunks, end, sentence.endToken);
  if (apposition !== null) {
    end = apposition.end;
    if (tokens[end]?.text === "," && end + 1 < sentence.endToken) end++;
  }
  if (
    title !== null &&
    DETERMINERS.has(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 1] !== undefined &&
    first - 1 >= sentence.firstToken
  )
    first--;
  // "His Majesty King Abdullah", "His Royal Highness, Crown Prince …"
  while (
    first > sentence.firstToken &&
    (HONORIFICS.has(tokens[first - 1]?.lower ?? "") || isCommaAfterHonorific(tokens, first - 1))
  )
    first--;
  if (
    first < chunk.first &&
    /^(?:his|her)$/.test(tokens[first - 1]?.lower ?? "") &&
    /^(?:royal|majesty|highness|excellency|holiness)$/.test(tokens[first]?.lower ?? "")
  )
    first--;
  // "Joseph R. Biden, Jr., spoke"
  if (
    apposition === null &&
    chunk.end > chunk.first + 1 &&
    tokens[chunk.end - 2]?.text === "," &&
    /, [JS]r\.?$/.test(text.slice(tokens[chunk.first]?.start ?? 0, tokens[chunk.end - 1]?.end ?? 0)) &&
    tokens[end]?.text === ","
  )
    end++;
  const start = tokens[chunk.first]?.start ?? 0;
  const name = onOneLine(text.slice(start, tokens[chunk.end - 1]?.end ?? start));
  const folded = (chunk.end - chunk.first === 1 ? firstWord : null) ?? lexicon.fold(name);
  return {
    form: "name",
    first,
    end,
    nameFirst: chunk.first,
    nameEnd: chunk.end,
    name,
    words: significant(folded),
    known: chunk.known.length > 0 ? chunk.known : (lexicon.index.names.folded.get(folded) ?? []),
    title: title !== null && of !== null ? { ...title, of: of.code, words: `${title.words} of ${of.words}` } : title,
    apposition,
    honorific,
    speaks: SAYING.has(tokens[end]?.lower ?? "") || SAYING.has(tokens[first - 1]?.lower ?? ""),
    counterpart: tokens[first - (tokens[first - 1]?.text === "," ? 2 : 1)]?.lower === "counterpart",
    afterPlacePreposition: PLACE_PREPOSITIONS.has(before),
    several: false,
  };
}

/** The title before a name; before a rank, the office that it stands with: "the President of Chad, General Mora". */
function officeBefore(
  analysed: AnalysedText,
  chunks: readonly Chunk[],
  nameFirst: number,
  from: number,
): TitlePhrase | null {
  const title = titleBefore(analysed, chunks, nameFirst, from);
  if (title?.kind !== "military" || title.of !== null || analysed.tokens[title.first - 1]?.text !== ",") return title;
  const office = titleBefore(analysed, chunks, title.first, from);
  return office === null || office.of === null || office.kind === "military" ? title : office;
}

/** "the Mora-Lindqvist call": one token, two people; the calls' reader takes it apart. */
const isPairOfSurnames = (tokens: AnalysedText["tokens"], chunk: Chunk, lexicon: Lexicon): boolean => {
  const word = tokens[chunk.first]?.text ?? "";
  if (chunk.end !== chunk.first + 1 || !(word.includes("-") || word.includes("–"))) return false;
  const parts = word.split(/[-–]/);
  return (
    parts.length === 2 &&
    (parts.every((part) => lexicon.index.surnames.has(lexicon.fold(part))) ||
      (parts.some((part) => lexicon.index.surnames.has(lexicon.fold(part))) &&
        parts.every((part) => !lexicon.givenNames.has(lexicon.fold(part)))))
  );
};

const isCommaAfterHonorific = (tokens: AnalysedText["tokens"], at: number): boolean =>
  tokens[at]?.text === "," && /^(?:highness|majesty|excellency|holiness)$/.test(tokens[at - 1]?.lower ?? "");

/** "Senators Mora and Lindqvist": a title in the plural is that of every name in the list. */
function sharePluralTitles({ tokens }: AnalysedText, places: NamedPlace[]): void {
  for (let at = 1; at < places.length; at++) {
    const before = places[at - 1];
    const place = places[at];
    if (before?.title == null || place === undefined || place.title !== null) continue;
    if (!/s\.?$/.test(before.title.title)) continue;
    const between = tokens.slice(before.end, place.first).map(({ lower }) => lower);
    if (between.length > 0 && between.every((word) => word === "," || word === "and"))
      places[at] = { ...place, title: before.title };
  }
}

const SAYING: ReadonlySet<string> = new Set(
  "said says told added wrote tweeted argued explained noted recalled".split(" "),
);

const DETERMINERS: ReadonlySet<string> = new Set(["the"]);

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "across", "around"]);

/** Folded words of a name, its suffix ("Jr.") left out. */
export const wordsOf = (name: string): readonly string[] => significant(fold(name));

const significant = (folded: string): readonly string[] =>
  folded.includes(" ") ? folded.split(" ").filter(isSignificant) : isSignificant(folded) ? [folded] : [];

const isSignificant = (word: string): boolean => word !== "" && word !== "jr" && word !== "sr";

function ofPlace(
  analysed: AnalysedText,
  chunks: readonly Chunk[],
  at: number,
): { end: number; code: string; words: string } | null {
  const { tokens, text } = analysed;
  if (tokens[at]?.lower !== "of") return null;
  const from = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const place = placeFrom(chunks, from);
  if (place === null) return null;
  const start = tokens[at + 1]?.start ?? 0;
  return { end: place.end, code: place.code, words: onOneLine(text.slice(start, tokens[place.end - 1]?.end ?? start)) };
}
