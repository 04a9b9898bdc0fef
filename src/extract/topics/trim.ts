import type { Token } from "../../model/text.ts";
import { isPossessive, isQuote, isUpper, type Phrase, type PhraseContext, wordAt } from "./context.ts";
import { isModifier } from "./coordination.ts";
import {
  ADJECTIVES,
  ADVERBS,
  DETERMINERS,
  LIGHT_NOUNS,
  LIGHT_PREPOSITIONS,
  NAMED_TOGETHER,
  PERIOD_OPENINGS,
  PERIODS,
  SHARED_HEADS,
  TIME_WORDS,
  TYING_PREPOSITIONS,
  UNCARDED,
} from "./words.ts";

/** A phrase without what an index card leaves out: light beginnings ("the importance of"), articles, loose ends. Null when nothing is left. */
export const cardPhrase = (context: PhraseContext, { first: from, end: to }: Phrase): Phrase | null => {
  let first = from;
  let end = to;
  const bounded: PhraseContext = { ...context, limit: to };
  for (;;) {
    while (first < end && isLoose(wordAt(bounded, first))) first++;
    const behind = afterLightBeginning(bounded, first);
    if (behind === first) break;
    first = behind;
  }
  for (;;) {
    if (PERIODS.has(wordAt(bounded, end - 1)) && PERIOD_OPENINGS.has(wordAt(bounded, end - 2)) && end - 2 > first)
      end -= 2;
    else if (end > first && isLooseEnd(wordAt(bounded, end - 1))) end--;
    else break;
  }
  // A quotation that opens right before the phrase and closes inside it is kept whole.
  if (isQuote(wordAt(bounded, first - 1)) && hasQuote(bounded, first, end)) first--;
  return first < end ? { first, end } : null;
};

const isLoose = (word: string): boolean =>
  UNCARDED.has(word) || isQuote(word) || ADVERBS.has(word) || word === "to" || word === ",";

const isLooseEnd = (word: string): boolean =>
  TYING_PREPOSITIONS.has(word) ||
  DETERMINERS.has(word) ||
  ADVERBS.has(word) ||
  TIME_WORDS.has(word) ||
  isQuote(word) ||
  word === "and" ||
  word === "or" ||
  word === "," ||
  word === "as";

function hasQuote(context: PhraseContext, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (isQuote(wordAt(context, at))) return true;
  return false;
}

/** Past "the critical importance of", "Japan's firm and unwavering support for"; `first` when the phrase has no such beginning. */
function afterLightBeginning(context: PhraseContext, first: number): number {
  let at = first;
  while (at < first + 7 && (ADJECTIVES.has(wordAt(context, at)) || isOwner(context, at, first))) at++;
  const noun = wordAt(context, at);
  const preposition = wordAt(context, at + 1);
  if (!LIGHT_NOUNS.has(noun) || !LIGHT_PREPOSITIONS.has(preposition)) return first;
  // "issues in the region" is the topic itself, and so is "support for Ukraine".
  if (preposition === "in" && /^(?:issue|question|matter|topic)/.test(noun)) return first;
  const behind = preposition === "such" || preposition === "related" || preposition === "touching" ? at + 3 : at + 2;
  return behind >= context.limit || isBareName(context, behind) ? first : behind;
}

/** "Japan's", "U.S.", and the "and" between two adjectives. */
function isOwner(context: PhraseContext, at: number, first: number): boolean {
  const word = wordAt(context, at);
  return isPossessive(context, at) || (word === "and" && at > first) || isUpper(context.tokens[at]);
}

/** Whether nothing but a name is left: capitalised words to the end of the phrase. */
export const isBareName = (context: PhraseContext, first: number): boolean => {
  for (let at = first; at < context.limit; at++) {
    const token = context.tokens[at];
    if (token !== undefined && !isUpper(token) && !["the", "of", "and"].includes(token.lower)) return false;
  }
  return context.limit - first < 5;
};

/** Puts together what one head or one owner holds together: "trade, energy and environmental sectors". */
export const together = (context: PhraseContext, phrases: readonly Phrase[]): readonly Phrase[] => {
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const before = whole.at(-1);
    if (before !== undefined && phrase.first - before.end <= 3 && belongsWith(context, before, phrase)) {
      whole[whole.length - 1] = { first: before.first, end: phrase.end };
    } else whole.push(phrase);
  }
  return underOneHead(context.tokens, whole);
};

/** Only adjectives before ("political, economic and security ties"), or things that are named together. */
function belongsWith(context: PhraseContext, before: Phrase, phrase: Phrase): boolean {
  if (NAMED_TOGETHER.has(wordAt(context, before.end - 1)) && hasNamedTogether(context, phrase)) return true;
  for (let at = before.first; at < before.end; at++) {
    const word = wordAt(context, at);
    if (!isModifier(word) && word !== "," && word !== "and") return false;
  }
  return true;
}

function hasNamedTogether(context: PhraseContext, { first, end }: Phrase): boolean {
  for (let at = first; at < end; at++) if (NAMED_TOGETHER.has(wordAt(context, at))) return true;
  return false;
}

/** A list of single words whose last is "<adjective> sectors" is one phrase. */
function underOneHead(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const last = phrases.at(-1);
  if (last === undefined || last.end - last.first !== 2 || !SHARED_HEADS.has(tokens[last.end - 1]?.lower ?? ""))
    return phrases;
  let opening = phrases.length - 1;
  const lengthOf = (index: number): number => (phrases[index]?.end ?? 0) - (phrases[index]?.first ?? 0);
  while (opening > 0 && lengthOf(opening - 1) === 1) opening--;
  // The first may carry what comes before the list: "cooperation in trade, energy and …".
  if (
    opening > 0 &&
    opening < phrases.length - 1 &&
    TYING_PREPOSITIONS.has(tokens[(phrases[opening - 1]?.end ?? 0) - 2]?.lower ?? "")
  )
    opening--;
  const first = phrases[opening];
  if (first === undefined || opening === phrases.length - 1) return phrases;
  return [...phrases.slice(0, opening), { first: first.first, end: last.end }];
}
