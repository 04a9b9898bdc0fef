import type { AnalysedText, QuotedSpan, Token } from "../../model/text.ts";
import type { People, PersonMention } from "../person.ts";
import { withStrangers } from "./strangers.ts";

/** A quotation with its place among the tokens: with its marks `[outerFirst, outerEnd)`, without `[first, end)`. */
export interface Quoted {
  readonly span: QuotedSpan;
  readonly outerFirst: number;
  readonly outerEnd: number;
  readonly first: number;
  readonly end: number;
  /** The quotation around it, by number; -1 for none. */
  readonly parent: number;
}

/** A text with what finding speakers asks of each token. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly analysed: AnalysedText;
  /** With those who are known only to speak. */
  readonly people: People;
  readonly quoted: readonly Quoted[];
  /** By token: the number of the mention that it is part of, of the innermost quotation that it stands in
   * (marks included), of its sentence. -1 for none. */
  readonly mentionOf: Int32Array;
  readonly quotedOf: Int32Array;
  readonly sentenceOf: Int32Array;
  /** By sentence what it tells, as it becomes known. */
  readonly told: Map<number, Told>;
}

/** What a sentence tells, seen from inside the quotation `parent` (-1: from none). */
export interface Told {
  readonly parent: number;
  /** The person named as its subject. */
  readonly subject: number | null | undefined;
  /** Whether it has words of its own, outside quotations. */
  readonly told: boolean;
}

/** Lays quotations, mentions and sentences over the tokens; linear. */
export const passageOf = (analysed: AnalysedText, named: People): Passage => {
  const { tokens } = analysed;
  const people = withStrangers(tokens, named);
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  people.mentions.forEach((mention, number) => {
    mentionOf.fill(number, mention.firstToken, mention.endToken);
  });
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  analysed.sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.firstToken, sentence.endToken);
  });
  const quotedOf = new Int32Array(tokens.length).fill(-1);
  const quoted = layQuotations(analysed, quotedOf);
  return { tokens, analysed, people, quoted, mentionOf, quotedOf, sentenceOf, told: new Map() };
};

function layQuotations({ tokens, quotations }: AnalysedText, quotedOf: Int32Array): readonly Quoted[] {
  const laid: { span: QuotedSpan; outerFirst: number; outerEnd: number; first: number; end: number; parent: number }[] =
    [];
  if (quotations.length === 0) return laid;
  // The innermost quotation that stands open, by number.
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at]?.start ?? 0;
    while (open >= 0) {
      const top = laid[open];
      if (top === undefined || top.span.outer.end > start) break;
      top.outerEnd = at;
      open = top.parent;
    }
    while (laid.length < quotations.length) {
      const span = quotations[laid.length];
      if (span === undefined || span.outer.start > start) break;
      laid.push({ span, outerFirst: at, outerEnd: tokens.length, first: at, end: tokens.length, parent: open });
      open = laid.length - 1;
    }
    if (open >= 0) quotedOf[at] = open;
  }
  for (const quoted of laid) {
    while (quoted.first < quoted.outerEnd && (tokens[quoted.first]?.start ?? 0) < quoted.span.start) quoted.first++;
    quoted.end = quoted.outerEnd;
    while (quoted.end > quoted.first && (tokens[quoted.end - 1]?.end ?? 0) > quoted.span.end) quoted.end--;
  }
  return laid;
}

/** The mention that token `at` is part of. */
export const mentionAt = ({ people, mentionOf }: Passage, at: number): PersonMention | null =>
  people.mentions[mentionOf[at] ?? -1] ?? null;

/** Whether token `at` stands outside every quotation, or in the quotation `parent` but in none inside it. */
export const isTold = ({ quotedOf }: Passage, at: number, parent: number): boolean => quotedOf[at] === parent;

/** A stretch of tokens in which a speaker is looked for, seen from a quotation inside `parent` (-1: from none). */
export interface Scope {
  readonly first: number;
  readonly end: number;
  readonly parent: number;
}

/** How far from a quotation its speaker is looked for, in tokens. */
export const REACH = 70;
