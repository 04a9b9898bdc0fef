import type { AnalysedText, Token } from "../../model/text.ts";
import { type Chunk, chunkOver } from "./chunks.ts";
import { HEAD_KINDS, kindOfTitle } from "./offices.ts";
import { type TitlePhrase, titlePhrase } from "./title-phrase.ts";
import { ARTICLES, CLAUSE_WORDS, isCapital, isHead, isModifier, isNameAt } from "./title-words.ts";

/** The title in an apposition that begins at token `from`, behind a comma: ", the U.S. secretary of state,". */
export const titleAfter = (
  analysed: AnalysedText,
  chunks: readonly Chunk[],
  from: number,
  sentenceEnd: number,
): TitlePhrase | null => {
  const { tokens } = analysed;
  if (tokens[from]?.text !== ",") return null;
  let begin = from + 1;
  let end = begin;
  let head = -1;
  while (end < sentenceEnd && end - from < 22) {
    const token = tokens[end];
    if (token === undefined || /^[,.;:!?()—–"“”]$/.test(token.text)) break;
    const joinsTitles = head >= 0 && token.lower === "and" && isSecondTitle(tokens, chunks, end + 1, sentenceEnd);
    if ((CLAUSE_WORDS.has(token.lower) || (head >= 0 && isFiniteVerb(token.lower))) && !joinsTitles) break;
    // "Spokesperson and Chief Adviser to the President": the title that makes a leader.
    if (joinsTitles && kindOfTitle([], tokens[head]?.lower ?? "") === "minor") {
      begin = end + 1;
      head = -1;
      end++;
      continue;
    }
    // "the president's lawyer" is no president.
    const isOwner = /^['’]s$/.test(tokens[end + 1]?.lower ?? "");
    if (head < 0 && HEAD_KINDS.has(token.lower) && !isOwner) head = end;
    else if (head < 0 && !isModifier(tokens, chunks, end) && !ARTICLES.has(token.lower)) return null;
    else if (head >= 0 && isNameAt(chunks, end)) {
      // ", a former aide to Barack Obama": the name belongs to the phrase; ", president Ruto" does not.
      if (head + 1 === end) return null;
      // ", Chief of the Border Service Ines Vogel,": the next one of a list, with a title of their own.
      const name = chunkOver(chunks, end);
      if (name?.first === end && name.end - end > 1 && isCapital(tokens[end - 1]) && !isNameAt(chunks, end - 1))
        return null;
    }
    end++;
  }
  if (head < 0 || goesOnToName(tokens, chunks, end, sentenceEnd)) return null;
  while (head + 1 < end && HEAD_KINDS.has(tokens[head + 1]?.lower ?? "")) head++;
  const first = ARTICLES.has(tokens[begin]?.lower ?? "") ? begin + 1 : begin;
  if (first > head) return null;
  // "With Mora at his side, the Peruvian president said …": an office right before its verb is a subject of its own.
  if (end === head + 1 && tokens[from + 1]?.lower === "the" && isFiniteVerb(tokens[end]?.lower ?? "")) return null;
  return titlePhrase(analysed, chunks, first, head, end);
};

const isFiniteVerb = (word: string): boolean =>
  /^(?:said|says|told|is|was|has|had|have|will|would|spoke|talked|called|met|held|discussed|confirmed|denied|added|announced|accused|argued|ordered)$/.test(
    word,
  );

/** ", Minister of Industry | and Trade Ines Vogel": what looked like an apposition is the beginning of the next one's title. */
const goesOnToName = (
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  from: number,
  sentenceEnd: number,
): boolean => {
  let at = from;
  while (at < Math.min(sentenceEnd, from + 8) && !isHead(tokens, at) && !isNameAt(chunks, at)) {
    if (!isCapital(tokens[at]) && tokens[at]?.text !== "," && tokens[at]?.lower !== "and") return false;
    at++;
  }
  return isNameAt(chunks, at) && isCapital(tokens[at - 1]) && at > from + 1;
};

/** "Spokesperson and Chief Adviser to the President": the second of two titles that one person bears. */
const isSecondTitle = (tokens: readonly Token[], chunks: readonly Chunk[], from: number, end: number): boolean => {
  let at = from;
  while (at < Math.min(end, from + 5) && !isHead(tokens, at) && isModifier(tokens, chunks, at) && !isNameAt(chunks, at))
    at++;
  return isHead(tokens, at) && !isNameAt(chunks, at + 1);
};
