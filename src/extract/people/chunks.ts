import { fold } from "../../model/fold.ts";
import { longestPhrase } from "../../model/phrases.ts";
import type { RegisterPerson } from "../../model/register.ts";
import type { AnalysedText, Sentence, Token } from "../../model/text.ts";
import { BEGINS, type Lexicon } from "../lexicon.ts";
import { HEAD_KINDS, HONORIFICS } from "./offices.ts";
import { NOT_A_NAME, PARTICLES } from "./words.ts";

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

function chunkAt(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): Chunk | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!isCapital(token.text)) return HEAD_KINDS.has(token.lower) ? { kind: "head", first: at, end: at + 1 } : null;
  const begins = HEAD_KINDS.has(token.lower) ? 0 : (lexicon.firstWords.get(fold(token.text)) ?? 0);
  const registered = begins === 0 ? null : registeredAt(tokens, at, begins, sentence, lexicon);
  if (registered?.kind === "name") return registered;
  if (HEAD_KINDS.has(token.lower)) return { kind: "head", first: at, end: at + 1 };
  if (registered !== null) {
    // "Israel Katz", "Jordan Bardella": a country's word before another name is a first name when it is one elsewhere.
    const next = tokens[registered.end];
    const isFirstName =
      registered.end === at + 1 &&
      lexicon.givenNames.has(fold(token.text)) &&
      next !== undefined &&
      canContinue(tokens, registered.end, sentence) &&
      longestPhrase(lexicon.index.names, tokens, registered.end, 6) === null;
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
  const name = begins & BEGINS.name ? longestPhrase(index.names, tokens, at, limit) : null;
  const country = begins & BEGINS.country ? longestPhrase(index.countries, tokens, at, limit) : null;
  const organisation = begins & BEGINS.organisation ? longestPhrase(index.organisations, tokens, at, limit) : null;
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
  if (tokens[at]?.text === "," && SUFFIXES.has(tokens[at + 1]?.text ?? "")) at += 2;
  else if (SUFFIXES.has(tokens[at]?.text ?? "")) at++;
  return Math.min(at, sentence.endToken);
}

/** "al-Burhan", "el-Sissi": the article makes a name go on. */
const ARABIC_ARTICLE = /^(?:[ae]l|as|ar|an|at|ad|ash)-\p{Lu}/u;

const SUFFIXES = new Set(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI", "XIV", "XVI"]);

/** Capitalised words in a row, with particles and initials between them. */
function nameRun(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): Chunk | null {
  if (!canBeName(tokens[at]) || (at === sentence.firstToken && !beginsName(tokens, at, lexicon))) return null;
  let end = at + 1;
  const first = fold(tokens[at]?.text ?? "");
  // "Trump Tours Washington": a surname and a headline, not a name of three words.
  const surnameAlone = lexicon.index.surnames.has(first) && !lexicon.givenNames.has(first);
  while (end < sentence.endToken && end - at < 7 && !surnameAlone) {
    const token = tokens[end];
    if (token === undefined) break;
    if (canContinue(tokens, end, sentence)) {
      const begins = lexicon.firstWords.get(fold(token.text)) ?? 0;
      if (begins & BEGINS.name && end > at + 1 && longestPhrase(lexicon.index.names, tokens, end, 6) !== null) break;
      end++;
    } else if (PARTICLES.has(token.lower) && token.text === token.lower && canContinue(tokens, end + 1, sentence))
      end += 2;
    else if (SUFFIXES.has(token.text)) {
      end++;
      break;
    } else break;
  }
  end = nameEnd(tokens, end, sentence);
  return { kind: "name", first: at, end, known: [] };
}

/** A sentence's first word is capitalised anyway: it belongs to a name only if it can be a name by itself. */
const beginsName = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const folded = fold(token.text);
  return (
    lexicon.givenNames.has(folded) ||
    lexicon.index.surnames.has(folded) ||
    /^[A-Z]\.$/.test(token.text) ||
    !/(?:ing|ed|ly|ers|ies|ions)$/.test(token.lower)
  );
};

const canContinue = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
  const token = tokens[at];
  return at < sentence.endToken && token !== undefined && canBeName(token) && !HEAD_KINDS.has(token.lower);
};

const canBeName = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  !NOT_A_NAME.has(token.lower) &&
  !HONORIFICS.has(token.lower) &&
  (!/^[A-Z-]{2,}$/.test(token.text) || token.text.length === 2) &&
  !/\d/.test(token.text) &&
  // "BidenSenate": a headline glued to a name
  !/\p{Ll}{3}\p{Lu}/u.test(token.text);

const isCapital = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
