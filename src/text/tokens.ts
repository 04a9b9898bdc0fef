import type { Token } from "../model/text.ts";
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { CHARACTER, characterAt, isUpperAt } from "./characters.ts";

/**
 * The words, numbers and marks of `text`, in order, in time linear in its length; never throws.
 *
 * A token is a run of letters and digits, joined over inner hyphens ("President-elect"), apostrophes
 * ("O'Neill") and the dots of abbreviations ("U.S.", "Gen.", "J."); a possessive "'s" and every other
 * mark stand alone. "said.British" (a lost space) is three tokens.
 */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    let kind = characterAt(text, start);
    if (kind === CHARACTER.space || kind === CHARACTER.lineBreak) {
      start++;
      continue;
    }
    let end = start + 1;
    // By far the most tokens are small letters alone, which need no second look at where they end, nor another case.
    if (kind === CHARACTER.smallLetter) {
      do kind = characterAt(text, end++);
      while (kind === CHARACTER.smallLetter);
      end--;
      if (kind === CHARACTER.space || kind === CHARACTER.lineBreak || kind === CHARACTER.other) {
        const words = text.slice(start, end);
        tokens.push({ start, end, text: words, lower: words });
        start = end;
        continue;
      }
    }
    end = endOfToken(text, start);
    const words = text.slice(start, end);
    tokens.push({ start, end, text: words, lower: lowerCase(words) });
    start = end;
  }
  return tokens;
};

function endOfToken(text: string, start: number): number {
  const kind = characterAt(text, start);
  if (isLetter(kind)) return endOfWord(text, start);
  if (kind === CHARACTER.digit) return endOfNumber(text, start);
  return isPossessive(text, start) ? start + 2 : endOfMark(text, start);
}

/** Most words are in lower case already: seeing that is much cheaper than asking for it. */
function lowerCase(words: string): string {
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if ((unit >= CAPITAL_A && unit <= CAPITAL_Z) || unit > LAST_ASCII) return words.toLowerCase();
  }
  return words;
}

const CAPITAL_A = "A".charCodeAt(0);
const CAPITAL_Z = "Z".charCodeAt(0);
const LAST_ASCII = 0x7f;

const isLetter = (kind: number): boolean => kind === CHARACTER.letter || kind === CHARACTER.smallLetter;

const isWordPart = (kind: number): boolean => isLetter(kind) || kind === CHARACTER.digit;

function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isWordPart(characterAt(text, at))) at++;
    const mark = characterAt(text, at);
    const next = characterAt(text, at + 1);
    if (mark === CHARACTER.hyphen && isWordPart(next)) at++;
    else if (mark === CHARACTER.apostrophe && isLetter(next) && !isPossessive(text, at)) at++;
    else if (mark === CHARACTER.dot) {
      const end = endOverDot(text, start, at);
      if (end === at) return at;
      if (!isWordPart(characterAt(text, end)) && characterAt(text, end) !== CHARACTER.hyphen) return end;
      at = end;
      if (characterAt(text, at) === CHARACTER.hyphen) {
        if (!isWordPart(characterAt(text, at + 1))) return at;
        at++;
      }
    } else return at;
  }
}

/** Past the dot at `dot` when it belongs to the word that began at `start`: "U.S.", "J.", "Gen.", "kremlin.ru". */
function endOverDot(text: string, start: number, dot: number): number {
  const next = characterAt(text, dot + 1);
  const singleLetter = dot - 1 === start || !isWordPart(characterAt(text, dot - 2));
  if (singleLetter && isWordPart(characterAt(text, dot - 1))) {
    // "U.S." and "J." keep their dot; a lone lower-case letter only inside "p.m." and the like.
    if (isUpperAt(text, dot - 1)) return dot + 1;
    return isLetter(next) || text.charAt(dot - 2) === "." ? dot + 1 : dot;
  }
  if (dot - start <= 8) {
    const word = text.slice(start, dot);
    if (TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word)) return dot + 1;
  }
  // An address: lower case on both sides of the dot.
  return isLetter(next) && !isUpperAt(text, dot + 1) ? dot + 1 : dot;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isWordPart(characterAt(text, at))) at++;
    const mark = text.charAt(at);
    const digitFollows = characterAt(text, at + 1) === CHARACTER.digit;
    if ((mark === "." || mark === "," || mark === ":" || mark === "/") && digitFollows) at++;
    else if (characterAt(text, at) === CHARACTER.hyphen && isWordPart(characterAt(text, at + 1))) at++;
    else return at;
  }
}

/** "'s" after a word, not the beginning of "'said". */
function isPossessive(text: string, at: number): boolean {
  if (characterAt(text, at) !== CHARACTER.apostrophe) return false;
  const s = text.charAt(at + 1);
  return (s === "s" || s === "S") && !isWordPart(characterAt(text, at + 2)) && isWordPart(characterAt(text, at - 1));
}

/** One mark; a surrogate pair and an ellipsis of dots are one. */
function endOfMark(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit >= 0xd800 && unit < 0xdc00) {
    const low = text.charCodeAt(start + 1);
    return low >= 0xdc00 && low < 0xe000 ? start + 2 : start + 1;
  }
  let at = start + 1;
  if (unit === 0x2e) while (text.charCodeAt(at) === 0x2e) at++;
  return at;
}
