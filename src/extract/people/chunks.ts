import type { RegisterPerson } from "../../model/register.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { BEGINS } from "../lexicon.ts";
import { HEAD_KINDS, HONORIFICS } from "./offices.ts";
import { phrasesFrom } from "./phrase-tree.ts";
import { isCapital, type KnownTokens } from "./word-facts.ts";
import { PARTICLES } from "./words.ts";

/** A stretch of tokens that names a person, a country or an organisation, or an office's head noun. */
export type Chunk =
  | { readonly kind: "name"; readonly first: number; readonly end: number; readonly known: readonly RegisterPerson[] }
  | {
      readonly kind: "place";
      readonly first: number;
      readonly end: number;
      readonly code: string;
      readonly adjective: boolean;
    }
  | { readonly kind: "organisation"; readonly first: number; readonly end: number; readonly code: string }
  | { readonly kind: "head"; readonly first: number; readonly end: number };

/**
 * The chunks of one sentence, in order, without overlap. Longest phrases of the register first; what is
 * left of capitalised words in a row is a name when it can be one.
 */
export const chunksOf = (known: KnownTokens, sentence: Sentence): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const word = known.words[at];
    const chunk = word?.isCapital || word?.isHead ? chunkAt(known, at, sentence) : null;
    if (chunk === null) at++;
    else {
      chunks.push(chunk);
      at = chunk.end;
    }
  }
  return chunks;
};

/** The chunk that token `at` belongs to, found by halving; a sentence may be long, and is asked this of every token. */
export const chunkOver = (chunks: readonly Chunk[], at: number): Chunk | null => {
  const chunk = chunks[firstEndingBehind(chunks, at)];
  return chunk !== undefined && chunk.first <= at ? chunk : null;
};

/** The country or organisation whose name begins at token `at`. */
export const placeFrom = (chunks: readonly Chunk[], at: number): NamedBody | null => {
  const chunk = chunkOver(chunks, at);
  return chunk?.first === at && (chunk.kind === "place" || chunk.kind === "organisation") ? chunk : null;
};

type NamedBody = Extract<Chunk, { readonly code: string }>;

/** The number of the first chunk that ends behind token `at`. */
export const firstEndingBehind = (chunks: readonly Chunk[], at: number): number => {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

function chunkAt(known: KnownTokens, at: number, sentence: Sentence): Chunk | null {
  const word = known.words[at];
  if (word === undefined) return null;
  if (word.isHead) return { kind: "head", first: at, end: at + 1 };
  if (isLabelsName(known, at, sentence)) return { kind: "name", first: at, end: at + 1, known: [] };
  if (isMonthsNamesake(known, at, sentence)) return { kind: "name", first: at, end: at + 1, known: [] };
  if (!word.isCapital) return null;
  const registered = word.begins === 0 ? null : registeredAt(known, at, word.begins, sentence);
  if (registered?.kind === "name") return registered;
  if (registered !== null) {
    // "Israel Katz", "Jordan Bardella": a country's word before another name is a first name when it is one elsewhere.
    const isFirstName =
      registered.end === at + 1 &&
      word.isGivenName &&
      canContinue(known, registered.end, sentence) &&
      !beginsFullName(known, registered.end);
    if (!isFirstName) return registered;
  }
  return nameRun(known, at, sentence);
}

/** "PRIME MINISTER STARMER: It looks like it." */
const isLabelsName = ({ tokens, words }: KnownTokens, at: number, sentence: Sentence): boolean =>
  tokens[at + 1]?.text === ":" &&
  at > sentence.firstToken &&
  words[at - 1]?.isHead === true &&
  IN_CAPITALS.test(tokens[at]?.text ?? "") &&
  IN_CAPITALS.test(tokens[at - 1]?.text ?? "");

const IN_CAPITALS = /^[\p{Lu}.'’-]{3,}$/u;

/** "Trump and May spoke": no month stands there. */
function isMonthsNamesake({ tokens }: KnownTokens, at: number, sentence: Sentence): boolean {
  if (tokens[at]?.text !== "May") return false;
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1]?.lower ?? "";
  if (HONORIFICS.has(before) || after === "'s" || after === "’s") return true;
  if (at === sentence.firstToken) return NAMESAKES_VERB.test(after);
  return (/^(?:and|with|to|that|but)$/.test(before) && !/^[\d,]/.test(after)) || NAMESAKES_VERB.test(after);
}

const NAMESAKES_VERB =
  /^(?:said|says|told|tells|has|had|was|is|spoke|called|phoned|telephoned|met|and|who|later|also|urged|asked|warned|added|insisted|replied)$/;

function registeredAt(known: KnownTokens, at: number, begins: number, sentence: Sentence): Chunk | null {
  const found = phrasesFrom(known, at, Math.min(LONGEST_PHRASE, sentence.endToken - at));
  const isBegun = (kind: number): boolean => (begins & kind) !== 0;
  const nameTo = isBegun(BEGINS.name) ? found.nameEnd : 0;
  const countryTo = isBegun(BEGINS.country) ? found.countryEnd : 0;
  const organisationTo = isBegun(BEGINS.organisation) ? found.organisationEnd : 0;
  const longest = Math.max(nameTo, countryTo, organisationTo);
  if (longest === 0) return null;
  if (nameTo === longest && known.words[longest - 1]?.isCapital) {
    const end = nameEnd(known.tokens, longest, sentence);
    return { kind: "name", first: at, end, known: end === longest ? found.names : [] };
  }
  const { country, organisation } = found;
  if (countryTo === longest && country !== null) {
    const adjective = country.by === "adjective";
    return { kind: "place", first: at, end: longest, code: country.country.code, adjective };
  }
  if (organisationTo === longest && organisation !== null)
    return { kind: "organisation", first: at, end: longest, code: organisation.code };
  return null;
}

/** In tokens. */
const LONGEST_PHRASE = 12;

/** Whether a full name of the register begins at token `at`. */
const beginsFullName = (known: KnownTokens, at: number): boolean => phrasesFrom(known, at, 6).nameEnd > 0;

/** A registered name may go on: "Joseph R. Biden" + "Jr.", "Recep Tayyip" + "Erdogan". */
function nameEnd(tokens: readonly Token[], end: number, sentence: Sentence): number {
  let at = end;
  while (at < sentence.endToken && ARABIC_ARTICLE.test(tokens[at]?.text ?? "")) at++;
  // "Mohammed bin Abdulrahman Al Thani"
  while (
    at + 1 < sentence.endToken &&
    /^(?:Al|El|Bin|bin)$/.test(tokens[at]?.text ?? "") &&
    isCapital(tokens[at + 1]?.text ?? "")
  )
    at += 2;
  if (tokens[at]?.text === "," && SUFFIXES.has(tokens[at + 1]?.text ?? "")) at += 2;
  else if (SUFFIXES.has(tokens[at]?.text ?? "")) at++;
  return Math.min(at, sentence.endToken);
}

/** "al-Burhan", "el-Sissi": the article makes a name go on. */
const ARABIC_ARTICLE = /^(?:[ae]l|as|ar|an|at|ad|ash)-\p{Lu}/u;

const SUFFIXES = new Set(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI", "XIV", "XVI"]);

/** Capitalised words in a row, with particles and initials between them. */
function nameRun(known: KnownTokens, at: number, sentence: Sentence): Chunk | null {
  const { tokens, words } = known;
  const first = words[at];
  // A sentence's first word is capitalised anyway: it belongs to a name only if it can be a name by itself.
  if (!first?.canBeName || (at === sentence.firstToken && !first.beginsName)) return null;
  let end = at + 1;
  // "Trump Tours Washington": a surname and a headline, not a name of three words.
  const surnameAlone = first.isSurname && !first.isGivenName && !isFirstName(known, at, sentence);
  while (end < sentence.endToken && end - at < 7 && !surnameAlone) {
    const token = tokens[end];
    if (token === undefined) break;
    if (canContinue(known, end, sentence)) {
      if ((words[end]?.begins ?? 0) & BEGINS.name && end > at + 1 && beginsFullName(known, end)) break;
      end++;
    } else if (end === at + 1 && isSurnameToo(known, end, sentence)) {
      end++;
      break;
    } else if (PARTICLES.has(token.lower) && token.text === token.lower && canContinue(known, end + 1, sentence))
      end += 2;
    else if (SUFFIXES.has(token.text)) {
      end++;
      break;
    } else break;
  }
  end = nameEnd(tokens, end, sentence);
  return { kind: "name", first: at, end, known: [] };
}

/** "spokesman Hogan Vogel said": behind an office two capitalised words are a name, unless the second looks like a headline's verb. */
function isFirstName(known: KnownTokens, at: number, sentence: Sentence): boolean {
  const { tokens, words } = known;
  const before = tokens[at - 1]?.lower ?? "";
  if (at === sentence.firstToken || !(HEAD_KINDS.has(before) || HONORIFICS.has(before))) return false;
  if (!canContinue(known, at + 1, sentence) || words[at + 2]?.isCapital) return false;
  return !tokens[at + 1]?.text.endsWith("s") || words[at + 1]?.isSurname === true;
}

/** "Al Green said", but "Jordan West Bank": behind a first name, with no other capital after it. */
const isSurnameToo = ({ tokens, words }: KnownTokens, at: number, sentence: Sentence): boolean =>
  at < sentence.endToken &&
  SURNAMES_TOO.test(tokens[at]?.text ?? "") &&
  (words[at - 1]?.isGivenName === true || /^(?:Al|Cy|Ed|Jo)$/.test(tokens[at - 1]?.text ?? "")) &&
  (at + 1 === sentence.endToken || words[at + 1]?.isCapital !== true);

/** Colours, quarters and the like that people are called. */
const SURNAMES_TOO = /^(?:Black|Church|Green|North|West|White)$/;

const canContinue = ({ words }: KnownTokens, at: number, sentence: Sentence): boolean => {
  const word = words[at];
  return at < sentence.endToken && word !== undefined && word.canBeName && !word.isHead;
};
