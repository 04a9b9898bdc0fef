import type { Precision } from "../../model/moment.ts";
import type { DateMention } from "../../model/text.ts";
import type { Publication } from "../publication.ts";

/** What words come to: the first and last day (numbers of model/calendar.ts) that they allow. */
export interface Resolved {
  readonly kind: DateMention["kind"];
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly basis: "stated" | "implied" | "unknown";
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** What a rule read, still without a publication time; null when nothing is fixed without one. */
export interface Absolute {
  readonly kind: "absolute";
  readonly at: (publication: Publication | null) => Resolved;
  /** What it comes to in a year that the text names elsewhere; null or absent when nothing ties them together. */
  readonly inYear?: (year: number) => Resolved | null;
}

/** What a rule read that counts from another date of the text. */
export interface Anaphoric {
  readonly kind: "anaphoric";
  /** The grain of what it comes to, and of the date that it needs; "unknown" when it counts from something that is no date. */
  readonly grain: "day" | "week" | "month" | "year" | "unknown";
  readonly from: (reference: { readonly earliest: number; readonly latest: number }) => Resolved | null;
  /** Whether a date may follow that it counts from instead: "three days after" 5 January. */
  readonly takesDate: boolean;
}

export type Meaning = Absolute | Anaphoric;

/** The words around a match. */
export interface Context {
  readonly text: string;
  readonly start: number;
  /** Where the head word starts: the weekday, month, unit or number that the rule hangs on. */
  readonly head: number;
  readonly end: number;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What sort of word a date expression hangs on; every rule names the one that it starts looking from. */
export type Head = "weekday" | "month" | "year" | "figures" | "day" | "unit" | "season" | "holiday";

/** One row of the tables: words before the head, the head and what follows it, and how they are read. */
export interface Rule {
  readonly name: string;
  readonly head: Head;
  /** Matched at the head: the group `from` is what starts there, the group `before` the words before it. */
  readonly pattern: RegExp;
  /** The same for a text whose words all stand one space apart, as in most sentences: a third of the code, which the processor can keep at hand. */
  readonly plain: RegExp;
  /** Null where the words only look like a date. */
  readonly read: (groups: Groups, context: Context) => Meaning | null;
  /** A sentence and the words of it that this rule finds. */
  readonly example: readonly [sentence: string, words: string];
}

interface RuleRow extends Omit<Rule, "pattern" | "plain"> {
  /** Expression for the words directly before the head, their last space included; may be empty. */
  readonly before?: string;
  /** Expression from the head on. */
  readonly from: string;
}

/**
 * Makes a rule of its row. In both expressions one space stands for any gap inside a line or over its end, so that no
 * gap is ever unbounded and time stays linear.
 */
export const rule = ({ before = "", from, ...row }: RuleRow): Rule => ({
  ...row,
  pattern: patternOf(before, from, ANY_GAP),
  plain: patternOf(before, from, ONE_SPACE),
});

const patternOf = (before: string, from: string, gap: string): RegExp =>
  new RegExp(
    `(?=(?<from>${from.replaceAll(" ", gap)})${NO_WORD_AFTER})(?<=${NO_WORD_BEFORE}(?<before>${before.replaceAll(" ", gap)}))`,
    "iy",
  );

/** As a class: V8 puts alternatives of bare words in another order, which matters looking back ("this coming", "coming"). */
const ONE_SPACE = "[ ]";

const ANY_GAP = "(?:[ \\t\\u00a0\\u202f]{1,2}|[ ]?\\r?\\n)";

/** Whether words stand apart by more than one space, or by another character. */
export const hasWideGaps = (text: string): boolean => /[\t\r\n\u00a0\u202f]| {2}/.test(text);

const NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_])".replaceAll("\\p{L}\\p{N}", "A-Za-z0-9\\u00c0-\\u024f");

const NO_WORD_AFTER = "(?![A-Za-z0-9\\u00c0-\\u024f_])";
