import type { AnalysedText, DateMention, Sentence, Token } from "../../model/text.ts";
import type { People, PersonMention } from "../person.ts";
import { coordinate } from "./coordinate.ts";
import { DATE_PREPOSITIONS, followsSaying, modifiesNoun } from "./dates.ts";
import { contractionAt, counterpartAt, descriptionAt, endOfLinkedHeadlines, hyphenPair, joined } from "./phrases.ts";
import { isDropped, plain, QUOTE_MARKS, standsForItself } from "./single-words.ts";
import { dropTitleRest } from "./title-rest.ts";
import { MEDIUM_PHRASES, MEDIUM_WORDS, PRONOUNS } from "./words.ts";

/** What a slot `@n` of a reduced sentence stands for. */
export type Slot =
  | {
      readonly kind: "person";
      readonly people: readonly number[];
      readonly token: number;
      /** Where its title begins. */
      readonly first: number;
      readonly form: PersonMention["form"];
    }
  /** "he", "his", "I": to be resolved when a rule needs it. */
  | { readonly kind: "pronoun"; readonly word: string; readonly token: number }
  /** "the two leaders", "both sides": two people known from before. */
  | { readonly kind: "pair"; readonly words: string; readonly token: number }
  /** "his Turkish counterpart" without a name. */
  | { readonly kind: "counterpart"; readonly country: string | null; readonly token: number };

/**
 * A sentence in the form on which the rules are written: people are `@0`, `@1`, …, co-ordinated people
 * one word `@0+1`, every other word in lower case; adverbs, dates and brackets are left out, and ways of
 * speaking ("by telephone") are one word `~phone`, `~video`, `~person`.
 *
 * "President Ruto also held a telephone conversation on Thursday with António Guterres."
 * → `@0 held a telephone conversation with @1 .`
 */
export interface Reduced {
  readonly words: string;
  readonly slots: readonly Slot[];
  /** Dates of the sentence, in order, with the token each begins at, whether a verb of saying stands right before it, and whether it only modifies what follows ("the 2016 election"). */
  readonly dates: readonly {
    readonly date: DateMention;
    readonly token: number;
    readonly afterSaying: boolean;
    readonly modifies: boolean;
  }[];
  readonly sentence: Sentence;
  readonly number: number;
  /** Those of the whole article. */
  readonly tokens: readonly Token[];
}

/** Reduces sentence `number`, in which these `dates` begin. */
export const reduce = (
  analysed: AnalysedText,
  number: number,
  dates: readonly DateMention[],
  people: People,
  mentionAt: ReadonlyMap<number, PersonMention>,
  countryOf: (token: Token) => string | null,
): Reduced => {
  const sentence = analysed.sentences[number];
  if (sentence === undefined) throw new RangeError(`no sentence ${number}`);
  const { tokens } = analysed;
  const slots: Slot[] = [];
  const parts: string[] = [];

  const origins: number[] = [];
  const written = { parts, origins };
  const emit = (word: string, token: number): void => {
    parts.push(word);
    origins.push(token);
  };
  const drop = (): void => {
    parts.pop();
    origins.pop();
  };
  const slot = (value: Slot, suffix = ""): void => {
    emit(`@${slots.length}`, value.token);
    slots.push(value);
    if (suffix !== "") emit(suffix, value.token);
  };
  const dated: Reduced["dates"][number][] = [];
  let date = 0;
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      dropTitleRest(written, tokens, sentence, mention);
      // "Taoiseach (Irish prime minister) Leo Varadkar": an office right before the name is the name's.
      const before = slots.at(-1);
      if (
        mention.form === "name" &&
        before?.kind === "person" &&
        before.form === "office" &&
        parts.at(-1) === `@${slots.length - 1}`
      ) {
        parts.pop();
        origins.pop();
      }
      slot({
        kind: "person",
        people: [mention.person],
        token: mention.nameFirst,
        first: mention.firstToken,
        form: mention.form,
      });
      at = mention.endToken;
      continue;
    }
    while (date < dates.length && (dates[date]?.end ?? 0) <= token.start) date++;
    const inDate = dates[date];
    if (inDate !== undefined && inDate.start <= token.start) {
      const modifies = modifiesNoun(tokens, at, inDate);
      const first = at;
      while (at < sentence.endToken && (tokens[at]?.start ?? 0) < inDate.end) at++;
      const afterSaying = followsSaying(parts, tokens[at]?.lower ?? "");
      dated.push({ date: inDate, token: first, afterSaying, modifies });
      while (DATE_PREPOSITIONS.has(parts.at(-1) ?? "")) drop();
      // "spoke to Mora on Friday and Lindqvist on Thursday": a day each is a call each.
      const other = tokens[at]?.lower === "and" && parts.at(-1)?.startsWith("@") ? mentionAt.get(at + 1) : undefined;
      if (other !== undefined && beginsDate(tokens, other.endToken, dates)) {
        emit("and", at);
        emit("with", at);
        at++;
      }
      // "on Friday, May 2, with": the second comma closes the date.
      if (tokens[at]?.text === "," && inDate.words.includes(",") && CLOSED_BEFORE.has(tokens[at + 1]?.lower ?? ""))
        at++;
      // "Monday's call" is nobody's.
      if (/^['’]s$/.test(tokens[at]?.lower ?? "")) at++;
      continue;
    }
    if (standsForItself(token)) {
      emit(token.lower, at);
      at++;
      continue;
    }
    // "Senator Mora, R-Maine, called"
    if (PARTY_TAG.test(token.text) && parts.at(-1) === "," && parts.at(-2)?.startsWith("@")) {
      drop();
      at += tokens[at + 1]?.text === "." ? 2 : 1;
      // What follows may describe the senator further.
      if (tokens[at]?.text === "," && !BEGINS_DESCRIPTION.test(tokens[at + 1]?.lower ?? "") && !mentionAt.has(at + 1))
        at++;
      continue;
    }
    // "(I) held a telephone call": a word put back into a quotation is part of it.
    if (token.text === "(" && tokens[at + 2]?.text === ")" && PRONOUNS.has(tokens[at + 1]?.lower ?? "")) {
      at++;
      continue;
    }
    if (token.text === ")" && PRONOUNS.has(tokens[at - 1]?.lower ?? "")) {
      at++;
      continue;
    }
    if (token.text === "(") {
      const close = closingBracket(tokens, at, sentence.endToken);
      if (close > at) {
        at = close + 1;
        continue;
      }
    }
    const linked = endOfLinkedHeadlines(tokens, at, sentence.endToken);
    if (linked > at) {
      at = linked;
      continue;
    }
    const pair = hyphenPair(token, people);
    if (pair !== null) {
      emit(`@${slots.length}+${slots.length + 1}`, at);
      for (const person of pair) slots.push({ kind: "person", people: [person], token: at, first: at, form: "name" });
      at++;
      continue;
    }
    const description = descriptionAt(tokens, at, sentence.endToken);
    if (description > 0) {
      slot({ kind: "pair", words: joined(tokens, at, at + description), token: at });
      at += description;
      if (tokens[at]?.lower === "'" || tokens[at]?.lower === "’") {
        emit("'s", at);
        at++;
      }
      continue;
    }
    const counterpart = counterpartAt(tokens, at, sentence.endToken, countryOf);
    if (counterpart !== null) {
      // A name right behind it says who it is: the words are only its title.
      const next = tokens[counterpart.end]?.text === "," ? counterpart.end + 1 : counterpart.end;
      if (mentionAt.has(next)) at = next;
      else {
        slot({ kind: "counterpart", country: counterpart.country, token: at });
        at = counterpart.end;
      }
      continue;
    }
    const possessive = PRONOUNS.get(token.lower);
    if (possessive !== undefined && !(token.text === "US" || token.text === "IT")) {
      slot({ kind: "pronoun", word: token.lower, token: at }, possessive && !isObject(tokens, at) ? "'s" : "");
      at++;
      continue;
    }
    const contraction = contractionAt(tokens, at);
    if (contraction !== null) {
      slot({ kind: "pronoun", word: contraction.pronoun, token: at });
      emit(contraction.verb, at);
      at++;
      continue;
    }
    // "would later call" tells what came of it.
    if (token.lower === "later" && parts.at(-1) === "would" && !SAYING_THAT.test(parts.slice(-7).join(" "))) {
      drop();
      emit("did", at);
    }
    if (!isDropped(token.lower) && !QUOTE_MARKS.has(token.text)) emit(plain(token.lower), at);
    at++;
  }
  const words = coordinate(shorten(parts.join(" ")));
  return { words, slots, dates: dated, sentence, number, tokens };
};

const BEGINS_DESCRIPTION = /^(?:an?|the|who|whose|which|and|one)$/;
const PARTY_TAG = /^[RDI]-(?:\p{Lu}\.?)+[\p{Ll}.]*$/u;

/** "said he would later call" looks ahead. */
const SAYING_THAT = /\b(?:said|says|saying|told|that|whether|if|announced|promised|added|wrote)\b/;

const CLOSED_BEFORE: ReadonlySet<string> = new Set(["with", "to", "from", "between", "by"]);

/** Whether a date stands at token `at`, behind a preposition perhaps. */
const beginsDate = (tokens: readonly Token[], at: number, dates: readonly DateMention[]): boolean => {
  const first = DATE_PREPOSITIONS.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return dates.some(({ start, end }) => {
    const { start: place = -1 } = tokens[first] ?? {};
    return start <= place && place < end;
  });
};

/** "telephoned her on Monday": no noun follows that could be hers. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "her" &&
  /^(?:[^\p{L}]|(?:to|and|on|in|at|by|from|about|after|before|when|who|that|for|with|but|because|as|again|later|earlier|back|a|an|the|this|last|around|shortly|several|from|up|until)$)/u.test(
    tokens[at + 1]?.lower ?? ".",
  );

function closingBracket(tokens: readonly Token[], at: number, end: number): number {
  for (let close = at + 1; close < Math.min(end, at + 16); close++) if (tokens[close]?.text === ")") return close;
  return -1;
}

/** Ways of speaking become one word. */
const shorten = (words: string): string =>
  MEDIUM_WORDS.test(words)
    ? MEDIUM_PHRASES.reduce((text, { pattern, word }) => text.replace(pattern, word), words)
    : words;

/** The slots that `@0+1` names, or a list of such. */
export const slotNumbers = (list: string | undefined): readonly number[] => (list?.match(/\d+/g) ?? []).map(Number);
