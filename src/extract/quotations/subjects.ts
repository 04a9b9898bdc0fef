import { PARTICLES } from "../people/words.ts";
import type { PersonMention } from "../person.ts";
import { bearer, described, type References, type Speaker } from "./descriptions.ts";
import { isTold, mentionAt, type Passage, type Scope } from "./passage.ts";
import { AUXILIARIES, HE, NOBODY, PREPOSITIONS, SPEECH, TAKES_PERSON, WRITTEN } from "./words.ts";

/** Who does what the verb at `verb` says, looked for to its left: "Ruto said", "Ruto, the president, has said", "the minister said". */
export const subjectBefore = (passage: Passage, verb: number, scope: Scope, references: References): Speaker => {
  const { tokens } = passage;
  let at = verb - 1;
  while (at >= scope.first && isTold(passage, at, scope.parent) && AUXILIARIES.has(tokens[at]?.lower ?? "")) at--;
  if (at < scope.first || !isTold(passage, at, scope.parent)) return undefined;
  const mention = mentionAt(passage, at);
  if (mention !== null && !isInner(mention, at)) {
    const subject = asSubject(passage, mention, scope);
    return typeof subject === "number" && mention.form === "office" ? bearer(passage, mention, references) : subject;
  }
  const word = tokens[at]?.lower ?? "";
  if (HE.has(word)) return references.pronoun(at);
  if (word === "who") return antecedent(passage, at, scope, references);
  if (word === "i") return undefined;
  if (NOBODY.has(word)) return null;
  if (word === "," || word === "–" || word === "—" || word === ")") return acrossCommas(passage, at, scope, references);
  if (word === "'s" || word === "’s") return null;
  if (!/^\p{L}/u.test(word)) return undefined;
  if (SPEECH.has(word) || PREPOSITIONS.has(word) || word === "and" || word === "but" || word === "or") return undefined;
  if (word === "to") return undefined;
  return beforePhrase(passage, at, scope) ?? described(passage, at, scope.first, references);
};

/** "Kishida in turn said", "Kishida for his part said": the name before a phrase between subject and verb. */
function beforePhrase(passage: Passage, noun: number, scope: Scope): Speaker {
  if (mentionAt(passage, noun) !== null) return undefined;
  for (let at = noun; at > Math.max(scope.first, noun - 4) && isTold(passage, at, scope.parent); at--) {
    const word = passage.tokens[at]?.lower ?? "";
    if (!PREPOSITIONS.has(word)) continue;
    const before = mentionAt(passage, at - 1);
    return before !== null && word !== "of" ? asSubject(passage, before, scope) : undefined;
  }
  return undefined;
}

/** A mention of which the token at `at` is merely an inner word: "Ruto, who said". */
const isInner = (mention: PersonMention, at: number): boolean => at < mention.nameFirst;

/** The person, unless the name is the object of a preposition ("a spokesman for Ruto said") or one of several subjects. */
function asSubject(passage: Passage, mention: PersonMention, scope: Scope): Speaker {
  const { tokens } = passage;
  let before = mention.firstToken - 1;
  while (before >= scope.first && /^(?:the|a|an|then|former|his|her|its|their)$/.test(tokens[before]?.lower ?? ""))
    before--;
  if (before < scope.first) return mention.person;
  const word = tokens[before]?.lower ?? "";
  if (word === "from" || word === "by")
    return WRITTEN.has(tokens[before - 1]?.lower ?? "") || isLetter(passage, before, scope) ? mention.person : null;
  if (word === "of" || word === "for" || word === "to" || word === "with" || word === "at")
    return isClauseStart(passage, before, scope) ? mention.person : null;
  const other = word === "and" ? mentionAt(passage, before - 1) : null;
  if (other !== null && other.person !== mention.person && !isObject(passage, other, scope)) return null;
  return mention.person;
}

const isLetter = (passage: Passage, before: number, scope: Scope): boolean => {
  for (let at = before - 1; at >= Math.max(scope.first, before - 8); at--) {
    if (WRITTEN.has(passage.tokens[at]?.lower ?? "")) return true;
  }
  return false;
};

/** "With Ruto saying": the preposition begins the clause. */
const isClauseStart = (passage: Passage, before: number, scope: Scope): boolean =>
  passage.tokens[before]?.lower === "with" &&
  (before === scope.first || /^[,;:—–]$/.test(passage.tokens[before - 1]?.text ?? ""));

const isObject = (passage: Passage, mention: PersonMention, scope: Scope): boolean =>
  mention.firstToken > scope.first && TAKES_PERSON.has(passage.tokens[mention.firstToken - 1]?.lower ?? "");

/** "Ruto, who spoke to Biden, …": the person before the "who". */
function antecedent(passage: Passage, who: number, scope: Scope, references: References): Speaker {
  let at = who - 1;
  if (passage.tokens[at]?.text === ",") at--;
  const mention = at >= scope.first && isTold(passage, at, scope.parent) ? mentionAt(passage, at) : null;
  if (mention !== null) return mention.person;
  return at >= scope.first && HE.has(passage.tokens[at]?.lower ?? "") ? references.pronoun(at) : null;
}

/** "Ruto, the president, said"; "his spokesman, Hussein Mohamed, said"; "Ruto, speaking to Biden, said". */
function acrossCommas(passage: Passage, comma: number, scope: Scope, references: References): Speaker {
  const { tokens } = passage;
  let close = comma;
  let named: PersonMention | null = null;
  for (let hops = 0; hops < 4; hops++) {
    let open = close - 1;
    while (open >= scope.first && !isBreak(passage, open, scope)) open--;
    if (open < scope.first - 1) break;
    const inner = mentionAt(passage, open + 1);
    if (inner !== null && inner.endToken >= close && open + 1 >= inner.firstToken && inner.form === "name") {
      // The stretch between the commas is a name, so the subject or its apposition.
      if (!hasName(passage, open, scope))
        return open + 1 === scope.first && inner.firstToken > open + 1 ? undefined : inner.person;
      named ??= inner;
    }
    if (open < scope.first || !isTold(passage, open, scope.parent)) break;
    const before = nameBefore(passage, open, scope);
    if (before !== null) {
      const speaker = asSubject(passage, before, scope);
      if (speaker !== null && !isInPhrase(passage, before, scope)) return speaker;
      if (named !== null) return named.person;
    }
    const word = tokens[open - 1]?.lower ?? "";
    if (open - 1 >= scope.first && HE.has(word) && isTold(passage, open - 1, scope.parent))
      return references.pronoun(open - 1);
    close = open;
  }
  return named?.person;
}

/** The mention that ends before the comma, a place or a party behind it passed over: "Mike Johnson of Louisiana,", "Thomas Massie (R-Ky.),". */
function nameBefore(passage: Passage, comma: number, scope: Scope): PersonMention | null {
  for (let at = comma - 1; at >= Math.max(scope.first, comma - 6); at--) {
    if (!isTold(passage, at, scope.parent)) return null;
    const mention = mentionAt(passage, at);
    if (mention !== null) return mention.endToken <= comma + 1 ? mention : null;
    const { text } = passage.tokens[at] ?? { text: "" };
    if (!/^(?:\p{Lu}.*|of|in|the|[()])$/u.test(text)) return null;
  }
  return null;
}

const isBreak = (passage: Passage, at: number, scope: Scope): boolean =>
  !isTold(passage, at, scope.parent) || /^[,;—–()]$/.test(passage.tokens[at]?.text ?? "");

const hasName = (passage: Passage, comma: number, scope: Scope): boolean => {
  const mention = comma - 1 >= scope.first ? mentionAt(passage, comma - 1) : null;
  return (
    mention !== null && mention.form === "name" && mention.endToken >= comma && !isInPhrase(passage, mention, scope)
  );
};

/** "After talks with Biden, …": the name belongs to a phrase in front of the subject. */
const isInPhrase = (passage: Passage, mention: PersonMention, scope: Scope): boolean => {
  let at = mention.firstToken - 1;
  while (at >= scope.first && /^(?:the|a|an|his|her|its|their|\p{L}+'s|'s|’s)$/u.test(passage.tokens[at]?.lower ?? ""))
    at--;
  const word = at >= scope.first ? (passage.tokens[at]?.lower ?? "") : "";
  return PREPOSITIONS.has(word) || TAKES_PERSON.has(word);
};

/** Who does what the verb at `verb` says, looked for to its right: "said Ruto", "said the foreign minister of Kenya, Musalia Mudavadi". */
export const subjectAfter = (passage: Passage, verb: number, scope: Scope, references: References): Speaker => {
  const { tokens } = passage;
  let prepositional = false;
  let noun: number | null = null;
  const end = Math.min(scope.end, verb + 28);
  for (let at = verb + 1; at < end; at++) {
    if (!isTold(passage, at, scope.parent)) break;
    const word = tokens[at]?.lower ?? "";
    const mention = mentionAt(passage, at);
    if (mention !== null) {
      const last = Math.min(mention.endToken, end);
      if (isPossessive(passage, last)) {
        at = last;
        continue;
      }
      // "said Ruto and Biden"
      if (!prepositional)
        return tokens[last]?.lower === "and" && mentionAt(passage, last + 1) !== null ? null : mention.person;
      at = last - 1;
      continue;
    }
    if (word === ",") {
      if (noun === null) break;
      prepositional = false;
      if (
        /^(?:who|which|whose|when|while|as|in|on|at|after|before|but|and|adding|referring|speaking|citing)$/.test(
          tokens[at + 1]?.lower ?? "",
        )
      )
        break;
      continue;
    }
    if (noun === null && (HE.has(word) || HIM.test(word))) return references.pronoun(at);
    if (noun === null && NOBODY.has(word)) return word === "that" ? undefined : null;
    if (PREPOSITIONS.has(word)) {
      if (noun === null) return undefined;
      prepositional = true;
    } else if (SPEECH.has(word) && noun !== null) break;
    else if (/^[.;:!?]$/.test(word)) break;
    else if (/^\p{L}/u.test(word) && !AUXILIARIES.has(word) && !prepositional) noun = at;
  }
  if (noun === null) return undefined;
  const first = tokens[verb + 1];
  // "said on Monday" and "said yesterday" have no subject here.
  if (first !== undefined && DAYS.test(first.lower)) return undefined;
  return described(passage, headNoun(passage, verb + 1, noun), scope.first, references);
};

/** "according to him" */
const HIM = /^(?:him|her)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|late|early|last|earlier|later|this)$/;

const isPossessive = ({ tokens }: Passage, at: number): boolean => /^['’]s?$/.test(tokens[at]?.text ?? "");

/** The noun before the first preposition or comma: of "the foreign minister of Kenya", "minister". */
function headNoun({ tokens }: Passage, first: number, last: number): number {
  for (let at = first; at < last; at++)
    if (PREPOSITIONS.has(tokens[at + 1]?.lower ?? "") || tokens[at + 1]?.text === ",") return at;
  return last;
}

/**
 * Whoever the sentence is about: the first name that stands as a subject, or the first one behind a later "and", "but";
 * "he" and "she" are resolved. A name behind a preposition, a verb that takes a person, or before "'s" is none.
 */
export const subjectOf = (passage: Passage, scope: Scope, references: References): Speaker => {
  const { tokens } = passage;
  let found: Speaker;
  const end = Math.min(scope.end, scope.first + 3 * 70);
  for (let at = scope.first; at < end; at++) {
    if (!isTold(passage, at, scope.parent)) continue;
    const word = tokens[at]?.lower ?? "";
    if (HE.has(word) && mentionAt(passage, at) === null) {
      if (found === undefined) found = references.pronoun(at);
      continue;
    }
    const mention = mentionAt(passage, at);
    if (mention === null || at !== Math.max(mention.firstToken, scope.first)) continue;
    const last = mention.endToken;
    at = Math.max(at, last - 1);
    if (isPossessive(passage, last) || isInPhrase(passage, mention, scope)) continue;
    const start = startOfPhrase(passage, mention, scope);
    const before = tokens[start - 1]?.lower ?? "";
    const leads = start === scope.first || STARTS.test(before) || !isTold(passage, start - 1, scope.parent);
    if (!leads && !SPEECH.has(tokens[last]?.lower ?? "")) continue;
    if (found === undefined) found = mention.person;
    else if (/^(?:and|but|while|;)$/.test(before) && VERBLIKE.test(tokens[last]?.lower ?? "")) found = mention.person;
  }
  return found;
};

/** Where the name's phrase begins: with "Chile's" of "Chile's Gabriel Boric", "Veteran" of "Veteran negotiator Michel Barnier". */
function startOfPhrase({ tokens }: Passage, mention: PersonMention, scope: Scope): number {
  let at = mention.firstToken;
  while (at > scope.first && PARTICLES.has(tokens[at - 1]?.text ?? "")) at--;
  if (/^['’]s$/.test(tokens[at - 1]?.text ?? "") && at - 2 >= scope.first) {
    at -= 2;
    while (at > scope.first && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[at]?.text ?? ""))
      at--;
  }
  return at;
}

/** What may stand before a subject: a mark, or a word that begins a clause. */
const STARTS =
  /^(?:[^\p{L}\p{N}/]+|and|but|while|when|as|if|though|although|because|yet|so|then|now|whereas|since|then|gmt|the|rival|ally|colleague|predecessor|successor|deputy|spokesman|spokeswoman|spokesperson|lawyer)$/u;
/** A word that can be a finite verb in a newspaper. */
const VERBLIKE = /(?:ed|s|d)$|^(?:is|was|has|had|will|would|did|told|said|made|took|went|gave|kept|put)$/;
