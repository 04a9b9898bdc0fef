import { longestPhrase } from "../../model/phrases.ts";
import type { RegisterPerson } from "../../model/register.ts";
import type { AnalysedText, Sentence, Token } from "../../model/text.ts";
import { BEGINS, type Lexicon } from "../lexicon.ts";
import { HEAD_KINDS } from "./offices.ts";
import { isCapital } from "./word-facts.ts";
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
export const chunksOf = (analysed: AnalysedText, sentence: Sentence, lexicon: Lexicon): readonly Chunk[] => {
  const { tokens } = analysed;
  const chunks: Chunk[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const token = tokens[at];
    if (token === undefined) break;
    const chunk = chunkAt(tokens, at, sentence, lexicon);
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

function chunkAt(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): Chunk | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!isCapital(token.text)) return HEAD_KINDS.has(token.lower) ? { kind: "head", first: at, end: at + 1 } : null;
  const { isHead, begins, isGivenName } = lexicon.factsOf(token.text);
  if (isHead) return { kind: "head", first: at, end: at + 1 };
  const registered = begins === 0 ? null : registeredAt(tokens, at, begins, sentence, lexicon);
  if (registered?.kind === "name") return registered;
  if (registered !== null) {
    // "Israel Katz", "Jordan Bardella": a country's word before another name is a first name when it is one elsewhere.
    const next = tokens[registered.end];
    const isFirstName =
      registered.end === at + 1 &&
      isGivenName &&
      next !== undefined &&
      canContinue(tokens, registered.end, sentence, lexicon) &&
      longestPhrase(lexicon.index.names, tokens, registered.end, 6, lexicon.fold) === null;
    if (!isFirstName) return registered;
  }
  return nameRun(tokens, at, sentence, lexicon);
}

function registeredAt(
  tokens: readonly Token[],
  at: number,
  begins: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Chunk | null {
  const limit = Math.min(12, sentence.endToken - at);
  const { index } = lexicon;
  const name = begins & BEGINS.name ? longestPhrase(index.names, tokens, at, limit, lexicon.fold) : null;
  const country = begins & BEGINS.country ? longestPhrase(index.countries, tokens, at, limit, lexicon.fold) : null;
  const organisation =
    begins & BEGINS.organisation ? longestPhrase(index.organisations, tokens, at, limit, lexicon.fold) : null;
  const longest = Math.max(name?.end ?? 0, country?.end ?? 0, organisation?.end ?? 0);
  if (longest === 0) return null;
  if (name?.end === longest && isWrittenAsName(tokens, at, longest)) {
    const end = nameEnd(tokens, longest, sentence);
    return { kind: "name", first: at, end, known: end === longest ? name.values : [] };
  }
  if (country?.end === longest) {
    const named = country.values[0];
    if (named !== undefined)
      return { kind: "place", first: at, end: longest, code: named.country.code, adjective: named.by === "adjective" };
  }
  if (organisation?.end === longest) {
    const named = organisation.values[0];
    if (named !== undefined) return { kind: "organisation", first: at, end: longest, code: named.code };
  }
  return null;
}

const isWrittenAsName = (tokens: readonly Token[], first: number, end: number): boolean =>
  isCapital(tokens[end - 1]?.text ?? "") && isCapital(tokens[first]?.text ?? "");

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
function nameRun(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): Chunk | null {
  const first = lexicon.factsOf(tokens[at]?.text ?? "");
  // A sentence's first word is capitalised anyway: it belongs to a name only if it can be a name by itself.
  if (!first.canBeName || (at === sentence.firstToken && !first.beginsName)) return null;
  let end = at + 1;
  // "Trump Tours Washington": a surname and a headline, not a name of three words.
  const surnameAlone = first.isSurname && !first.isGivenName;
  while (end < sentence.endToken && end - at < 7 && !surnameAlone) {
    const token = tokens[end];
    if (token === undefined) break;
    if (canContinue(tokens, end, sentence, lexicon)) {
      const { begins } = lexicon.factsOf(token.text);
      if (
        begins & BEGINS.name &&
        end > at + 1 &&
        longestPhrase(lexicon.index.names, tokens, end, 6, lexicon.fold) !== null
      )
        break;
      end++;
    } else if (
      PARTICLES.has(token.lower) &&
      token.text === token.lower &&
      canContinue(tokens, end + 1, sentence, lexicon)
    )
      end += 2;
    else if (SUFFIXES.has(token.text)) {
      end++;
      break;
    } else break;
  }
  end = nameEnd(tokens, end, sentence);
  return { kind: "name", first: at, end, known: [] };
}

const canContinue = (tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  if (at >= sentence.endToken || token === undefined || !isCapital(token.text)) return false;
  const { canBeName, isHead } = lexicon.factsOf(token.text);
  return canBeName && !isHead;
};
