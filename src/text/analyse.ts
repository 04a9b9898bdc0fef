import type { AnalysedText } from "../model/text.ts";
import { datesBySentence } from "./dates/by-sentence.ts";
import { quotedSpansOf } from "./quotations.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";
import { withoutWraps } from "./wrapped.ts";

/**
 * Analyses an English text by rules of the language alone; never throws, in time linear in its length.
 *
 * `publishedAt` is the article's publication time (ISO 8601, with or without a time), against which
 * dates are resolved; null when it is not known.
 */
export const analyse = (text: string, publishedAt: string | null): AnalysedText => {
  const tokens = tokensOf(text);
  const lines = withoutWraps(text);
  const sentences = sentencesOf(lines, tokens);
  return {
    text,
    tokens,
    sentences,
    quotations: quotedSpansOf(lines, tokens),
    dates: datesBySentence(lines, tokens, sentences, publishedAt),
  };
};
