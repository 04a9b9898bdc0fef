import type { AnalysedText } from "../model/text.ts";
import { datesBySentence } from "./dates/by-sentence.ts";
import { quotedSpansOf } from "./quotations.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Analyses an English text by rules of the language alone; never throws, in time linear in its length.
 *
 * `publishedAt` is the article's publication time (ISO 8601, with or without a time), against which
 * dates are resolved; null when it is not known.
 */
export const analyse = (text: string, publishedAt: string | null): AnalysedText => {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text, tokens);
  return {
    text,
    tokens,
    sentences,
    quotations: quotedSpansOf(text, tokens),
    dates: datesBySentence(text, tokens, sentences, publishedAt),
  };
};
