import type { Sentence, Token } from "../model/text.ts";
import { TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { isUpperAt } from "./characters.ts";
import { endsParagraph } from "./paragraphs.ts";

/**
 * The sentences of `text`: they cover every token, in order, without overlap.
 *
 * A sentence ends at a full stop, question or exclamation mark (and the closing quotes and brackets
 * behind it) before something that can begin one, and at a line break, unless the line was merely
 * wrapped (the next one goes on in lower case). A text without any of these is cut at `LONGEST_SENTENCE`.
 */
export const sentencesOf = (text: string, tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let stop = 0;
  for (let index = 0; index < tokens.length; index++) {
    const closing = tokens[index];
    if (closing === undefined) break;
    // A closing mark ends the sentence when the stop stands right before it, or before others like it.
    if (index === 0 || !isClosing(closing) || !isJoined(tokens, index - 1)) stop = index;
    const next = tokens[index + 1];
    const broken = next === undefined || endsParagraph(text, closing.end, next.start);
    if (!broken && index - first + 1 < LONGEST_SENTENCE && !endsSentence(tokens, stop, index)) continue;
    const opening = tokens[first];
    if (opening) {
      sentences.push({ start: opening.start, end: closing.end, firstToken: first, endToken: index + 1, paragraph });
    }
    first = index + 1;
    if (broken) paragraph++;
  }
  return sentences;
};

/** In tokens. Far longer than any sentence that a person wrote; it keeps what looks at whole sentences linear. */
export const LONGEST_SENTENCE = 1000;

/** Words that begin a sentence rather than follow an abbreviation such as "U.S." or "Jr." */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "The A An In On At As By For From He She It They We I You But And Or So If When While After Before During This That These " +
    "Those There His Her Its Their Our My What Who Why How Both Mr. Mr Mrs. Ms. Asked According Also Earlier Later Meanwhile However President"
  ).split(" "),
);

const CLOSING = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const OPENING = new Set(['"', "“", "‘", "'", "(", "[", "«", "—", "–", "-", "•"]);

/** Whether a sentence ends behind token `index`, where `stop` is the last token that is no closing mark. */
function endsSentence(tokens: readonly Token[], stop: number, index: number): boolean {
  const mark = tokens[stop];
  const next = tokens[index + 1];
  if (!mark || !next) return false;
  const unit = mark.text.charCodeAt(mark.text.length - 1);
  const isFullStop = unit === DOT || unit === EXCLAMATION_MARK || unit === QUESTION_MARK;
  if (!isFullStop && unit !== ELLIPSIS) return false;
  if (mark.text.length === 1 || ELLIPSIS_OF_DOTS.test(mark.text)) {
    // The closing marks that follow still belong to this sentence.
    if (isClosing(next) && isJoined(tokens, index) && !opensAfterSpace(tokens, index + 1)) return false;
    return canBegin(tokens, index + 1) && ((isFullStop && mark.text.length === 1) || isCapitalised(next));
  }
  if (unit === DOT) {
    if (isClosing(next) && isJoined(tokens, index)) return false;
    if (TITLE_ABBREVIATIONS.has(mark.text.slice(0, -1))) return false;
    // "J." in a name; "U.S." and "Jan." only before a word that clearly begins a sentence.
    return (
      mark.text.length > 2 && STARTERS.has(next.text) && !/^(Mr|Mrs|Ms|President)$/.test(next.text.replace(/\.$/, ""))
    );
  }
  return false;
}

const DOT = ".".charCodeAt(0);
const EXCLAMATION_MARK = "!".charCodeAt(0);
const QUESTION_MARK = "?".charCodeAt(0);
const ELLIPSIS = "…".charCodeAt(0);
const ELLIPSIS_OF_DOTS = /^\.{2,}$/;

const isClosing = ({ start, end, text }: Token): boolean => end - start === 1 && CLOSING.has(text);

const isJoined = (tokens: readonly Token[], index: number): boolean => tokens[index]?.end === tokens[index + 1]?.start;

/** A straight quote that is joined on its left but also on its right opens the next sentence: `said."We`. */
const opensAfterSpace = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === '"' && isJoined(tokens, index) && !/^[.,;:!?)\]]/.test(tokens[index + 1]?.text ?? "");

const isCapitalised = (token: Token): boolean => isUpperAt(token.text, 0);

function canBegin(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + 3 && OPENING.has(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  if (!token) return true;
  return isCapitalised(token) || /^\d/.test(token.text) || token.text.charCodeAt(0) > 0x2fff || at > index;
}
