import type { Moment } from "./moment.ts";
import type { Span } from "./span.ts";

/** A word, number or mark. Hyphenated and dotted forms are one token ("President-elect", "U.S.", "al-Sisi"); a possessive "'s" is its own. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, diacritics kept. */
  readonly lower: string;
}

/** A sentence: a span of the text and the tokens `[firstToken, endToken)` inside it. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/** Words in quotation marks. `start`/`end` bound the words inside the marks. */
export interface QuotedSpan extends Span {
  /** The same with its marks. */
  readonly outer: Span;
  /** A quotation that runs over a paragraph's end without a closing mark goes on in the next one. */
  readonly continues: boolean;
}

/** A date expression of the text, resolved against the publication time. */
export interface DateMention extends Span {
  readonly words: string;
  /** What it comes to. `edtf` is null when it cannot be fixed (no publication time; "the same evening"). */
  readonly moment: Moment;
  /**
   * What it refers to: the calendar or publication time ("absolute"), another date of the text
   * ("anaphoric": "the same evening", "three days later"), a span of time ("duration": "for two days"),
   * or something still to come ("future": "next week").
   */
  readonly kind: "absolute" | "anaphoric" | "duration" | "future";
}

/** The date expressions of a text in order, with those that count from others looked up. Each sentence is read when it is asked for. */
export interface Dates {
  readonly all: () => readonly DateMention[];
  /** Those that begin in sentence `number`. */
  readonly in: (number: number) => readonly DateMention[];
}

/** An article's text, analysed by rules of English alone; every part carries its span. */
export interface AnalysedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotedSpan[];
  readonly dates: Dates;
}
