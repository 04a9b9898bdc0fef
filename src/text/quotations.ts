import type { Span } from "../model/span.ts";
import type { QuotedSpan, Token } from "../model/text.ts";
import { CHARACTER, characterAt } from "./characters.ts";
import { endsParagraph } from "./paragraphs.ts";

/**
 * The words in quotation marks of `text`, in order of their opening mark, nested ones after the one around
 * them; in time linear in the length of the text, and without a throw on any.
 *
 * Double quotes (straight, curly, guillemets, doubled single ones) and single quotes where they quote.
 * A double quote that is never closed ends where its paragraph ends, or where the next one opens if that one is
 * closed. When the next paragraph begins with an opening mark again, or closes what it never opened, the
 * quotation `continues` there. A single quote that is never closed is an apostrophe.
 */
export const quotedSpansOf = (text: string, tokens: readonly Token[]): readonly QuotedSpan[] => {
  const found: Open[] = [];
  let paragraph = newParagraph(tokens[0]?.start ?? 0, []);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const before = tokens[index - 1]?.end ?? 0;
    if (index > 0 && endsParagraph(text, before, token.start)) {
      paragraph = newParagraph(token.start, endOfParagraph(paragraph, before));
    }
    const mark = markAt(tokens, index);
    if (!mark) continue;
    if (mark.end > token.end) index++;
    if (mark.double) readDouble(text, paragraph, mark, found);
    else readSingle(text, paragraph, mark, found);
  }
  endOfParagraph(paragraph, tokens.at(-1)?.end ?? 0);
  return found.flatMap((open) => asQuotedSpan(text, open));
};

/** A quotation that has been opened; filled in as the text goes on. */
interface Open {
  readonly double: boolean;
  /** Outer start, and where the words begin. */
  readonly start: number;
  readonly wordsStart: number;
  /** A single quote's possible ends that may be apostrophes as well: "the leaders' call". */
  softEnd: Span | null;
  /** Where a double quote opens inside it, which bounds it when it is never closed. */
  inside: number | null;
  end: number;
  wordsEnd: number;
  /** False for a single quote that turned out to be an apostrophe. */
  kept: boolean;
  continues: boolean;
  /** The end of what it could reach, when its closing mark was never read. */
  limit: number;
}

interface Paragraph {
  readonly start: number;
  /** Open quotations, the innermost last, and how many of them are double. */
  readonly stack: Open[];
  doubles: number;
  /** Whether any double mark has been read yet. */
  marked: boolean;
  /** What the paragraph before left open. */
  readonly left: readonly Open[];
}

const newParagraph = (start: number, left: readonly Open[]): Paragraph => ({
  start,
  stack: [],
  doubles: 0,
  marked: false,
  left,
});

interface Mark extends Span {
  readonly double: boolean;
  /** Which way the mark itself points; "either" for straight ones. */
  readonly side: "opens" | "closes" | "either";
}

const DOUBLE: Readonly<Record<string, Mark["side"]>> = {
  '"': "either",
  "“": "opens",
  "„": "opens",
  "‟": "opens",
  "«": "opens",
  "”": "closes",
  "»": "closes",
  "＂": "either",
  "〝": "opens",
  "〞": "closes",
};
/** "’" can open no quotation, but often stands where the typesetter mistook an elision or an opening mark. */
const SINGLE: Readonly<Record<string, Mark["side"]>> = { "'": "either", "`": "either", "‘": "opens", "’": "either" };

/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d0s|tis|twas|em|til|till|cause|n|round|bout)$/i;

function markAt(tokens: readonly Token[], index: number): Mark | null {
  const token = tokens[index];
  if (!token || token.end - token.start !== 1) return null;
  const double = DOUBLE[token.text];
  if (double) return { start: token.start, end: token.end, double: true, side: double };
  const single = SINGLE[token.text];
  if (!single) return null;
  const next = tokens[index + 1];
  // "''" and "``", as some agencies' wires have them.
  if (next && next.start === token.end && next.text === token.text && token.text !== "‘" && token.text !== "’")
    return { start: token.start, end: next.end, double: true, side: token.text === "`" ? "opens" : "either" };
  if (next && next.start === token.end && ELISION.test(next.text)) return null;
  return { start: token.start, end: token.end, double: false, side: single };
}

const OPENS_BEFORE = /[([{—–\-/"“‘'«„:…]/;
const CLOSES_AFTER = /[)\]}—–\-/"”’'».,;:!?…]/;

const isSpace = (text: string, at: number): boolean => {
  const kind = at < 0 ? CHARACTER.space : characterAt(text, at);
  return kind === CHARACTER.space || kind === CHARACTER.lineBreak;
};

/** Whether the mark can open (stands free on its left, joined on its right), close (the reverse), both or neither. */
function directions(text: string, mark: Span): { readonly opens: boolean; readonly closes: boolean } {
  const spaceBefore = isSpace(text, mark.start - 1);
  const spaceAfter = isSpace(text, mark.end);
  return {
    opens: !spaceAfter && (spaceBefore || OPENS_BEFORE.test(text.charAt(mark.start - 1))),
    closes: !spaceBefore && (spaceAfter || CLOSES_AFTER.test(text.charAt(mark.end))),
  };
}

function readDouble(text: string, paragraph: Paragraph, mark: Mark, found: Open[]): void {
  const { opens, closes } = directions(text, mark);
  const open = paragraph.doubles > 0;
  // The mark's own direction, unless its surroundings say the opposite; else what the surroundings say; else in turn.
  const closing =
    mark.side === "closes"
      ? !(opens && !closes && !open)
      : mark.side === "opens"
        ? closes && !opens && open
        : opens === closes
          ? open
          : closes;
  if (!closing) openQuotation(paragraph, mark, found);
  else if (open) closeDouble(paragraph, mark);
  else if (!paragraph.marked && paragraph.left.length > 0) closeFromBefore(paragraph, mark, found);
  paragraph.marked = true;
}

function openQuotation(paragraph: Paragraph, mark: Mark, found: Open[]): void {
  if (mark.double) {
    // Two single quotes never stand open one in the other, so the double one around is near.
    const around = paragraph.stack.findLast(({ double }) => double);
    if (around) around.inside ??= mark.start;
    paragraph.doubles++;
  }
  if (mark.start === paragraph.start) for (const left of paragraph.left) if (left.double === mark.double) goOn(left);
  const open = newOpen(mark.double, mark.start, mark.end);
  paragraph.stack.push(open);
  found.push(open);
}

/** Its paragraph's end is not its own. */
function goOn(left: Open): void {
  if (!left.double) {
    left.kept = true;
    left.wordsEnd = left.end = left.limit;
  }
  left.continues = true;
}

const newOpen = (double: boolean, start: number, wordsStart: number): Open => ({
  double,
  start,
  wordsStart,
  softEnd: null,
  inside: null,
  end: wordsStart,
  wordsEnd: wordsStart,
  kept: true,
  continues: false,
  limit: wordsStart,
});

/** Closes the innermost double quotation and whatever single ones stand open inside it. */
function closeDouble(paragraph: Paragraph, mark: Span): void {
  for (let open = paragraph.stack.pop(); open; open = paragraph.stack.pop()) {
    if (!open.double) {
      leaveOpen(open, mark.start);
      continue;
    }
    paragraph.doubles--;
    open.wordsEnd = mark.start;
    open.end = mark.end;
    return;
  }
}

/** The paragraph closes a quotation that only the one before it opened. */
function closeFromBefore(paragraph: Paragraph, mark: Span, found: Open[]): void {
  for (const left of paragraph.left) if (left.double) goOn(left);
  const open = newOpen(true, paragraph.start, paragraph.start);
  open.wordsEnd = mark.start;
  open.end = mark.end;
  // Single quotes of this paragraph that were read already stand inside it.
  let at = found.length;
  while (at > 0 && (found[at - 1]?.start ?? 0) >= paragraph.start) at--;
  found.splice(at, 0, open);
}

function readSingle(text: string, paragraph: Paragraph, mark: Mark, found: Open[]): void {
  const { opens, closes } = directions(text, mark);
  const top = paragraph.stack.at(-1);
  const open = top && !top.double ? top : null;
  if (opens && !closes) {
    if (open) {
      // Another opens: the one before was closed at its first possible end, or was an apostrophe.
      paragraph.stack.pop();
      leaveOpen(open, mark.start);
    }
    openQuotation(paragraph, mark, found);
  } else if (closes && open && mark.side !== "opens") {
    if (isSoft(text, mark)) open.softEnd ??= { start: mark.start, end: mark.end };
    else {
      paragraph.stack.pop();
      open.wordsEnd = mark.start;
      open.end = mark.end;
    }
  }
}

/** "the leaders' call": an s before, and the sentence goes on behind. */
const isSoft = (text: string, mark: Span): boolean =>
  /[sSzx]/.test(text.charAt(mark.start - 1)) && text.charAt(mark.end) === " " && !isSpace(text, mark.end + 1);

/** Ends a quotation whose closing mark was never read at `limit`, the end of what it can reach. */
function leaveOpen(open: Open, limit: number): void {
  open.limit = limit;
  if (open.double) {
    open.wordsEnd = open.inside ?? limit;
    open.end = open.wordsEnd;
  } else if (open.softEnd) {
    open.wordsEnd = open.softEnd.start;
    open.end = open.softEnd.end;
  } else open.kept = false;
}

/** Ends what is open at the paragraph's end; returns what may go on in the next one. */
function endOfParagraph(paragraph: Paragraph, end: number): readonly Open[] {
  const reaching: Open[] = [];
  for (const open of paragraph.stack) {
    leaveOpen(open, end);
    if (open.double ? open.inside === null : open.start === paragraph.start) reaching.push(open);
  }
  return reaching;
}

/** The span without white space at its edges; none when nothing is left. */
function asQuotedSpan(text: string, open: Open): readonly QuotedSpan[] {
  if (!open.kept) return [];
  let start = open.wordsStart;
  let end = Math.max(start, open.wordsEnd);
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start === end) return [];
  const outer = { start: open.start, end: Math.max(end, open.end === open.wordsEnd ? end : open.end) };
  return [{ start, end, outer, continues: open.continues }];
}
