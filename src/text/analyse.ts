import type { AnalysedText } from "../model/text.ts";
import { datesOf, resolveAnaphora } from "./dates.ts";
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
  return {
    text,
    tokens,
    sentences: sentencesOf(text, tokens),
    quotations: quotedSpansOf(text, tokens),
    dates: resolveAnaphora(datesOf(text, publishedAt)),
  };
};
