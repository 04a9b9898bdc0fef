import type { AnalysedText, Token } from "../../model/text.ts";
import { type Chunk, chunkOver, firstEndingBehind, placeFrom } from "./chunks.ts";
import { HEAD_KINDS, HONORIFICS, kindOfTitle, TITLE_MODIFIERS } from "./offices.ts";
import { type TitlePhrase, titlePhrase } from "./title-phrase.ts";
import {
  ARTICLES,
  CLAUSE_WORDS,
  DEFINITES,
  isCapital,
  isHead,
  isModifier,
  isTitleWord,
  OF_WORDS,
  OFFICE_WORDS,
} from "./title-words.ts";

/** The title that ends right before token `nameFirst` (a comma may stand between): "U.S. President-elect", "Kenya's president,". */
export const titleBefore = (
  analysed: AnalysedText,
  chunks: readonly Chunk[],
  nameFirst: number,
  sentenceFirst: number,
): TitlePhrase | null => {
  const { tokens } = analysed;
  let last = nameFirst - 1;
  const comma = tokens[last]?.text === ",";
  if (comma) last--;
  while (last >= sentenceFirst && HONORIFICS.has(tokens[last]?.lower ?? "")) last--;
  last = beforeInsertion(tokens, last, sentenceFirst);
  if (LINK_WORDS.has(tokens[last]?.lower ?? "")) return null;
  const own = officeBeforeRank(tokens, chunks, headLeftOf(tokens, chunks, last, sentenceFirst), sentenceFirst);
  if (own === null) return null;
  const under = officeUnder(tokens, chunks, own, sentenceFirst);
  const head = under !== null && isNoHolder(chunks, nameFirst, tokens[own]?.lower ?? "") ? under : own;
  const first = leftEdge(tokens, chunks, head, sentenceFirst);
  const title = titlePhrase(analysed, chunks, first, head, last + 1);
  // "…met the president, Angela Merkel" is no title of Merkel's unless the phrase is closed on its left.
  if (comma && (!isClosedOnTheLeft(tokens, title) || endsFrontedPhrase(tokens, chunks, title, nameFirst))) return null;
  return title;
};

/** "President [Mateo] Mora": past the words that an editor put in. */
function beforeInsertion(tokens: readonly Token[], last: number, from: number): number {
  if (tokens[last]?.text !== "]") return last;
  for (let at = last - 1; at >= Math.max(from, last - 5); at--) if (tokens[at]?.text === "[") return at - 1;
  return last;
}

/** "In a call with the president, Lindqvist said …": the comma ends what stands before the clause, and the name is its subject. */
const endsFrontedPhrase = (
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { first }: TitlePhrase,
  nameFirst: number,
): boolean => {
  const before = DEFINITES.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const link = tokens[before]?.lower ?? "";
  const name = chunkOver(chunks, nameFirst);
  const verb = tokens[name?.end ?? -1]?.lower ?? "";
  // "He has summoned the ambassador, Mora told parliament."
  if (name?.end === nameFirst + 1 && /^(?:said|says|told|added)$/.test(verb)) return true;
  return (
    /^(?:with|to|between|and|from|of|against|for)$/.test(link) && (CLAUSE_WORDS.has(verb) || /[a-z]ed$/.test(verb))
  );
};

/** An office that stands for its bearer: "the U.S. president", "the Head of State", "Kenya's foreign minister". */
export const titleAlone = (
  analysed: AnalysedText,
  chunks: readonly Chunk[],
  head: number,
  sentenceFirst: number,
  sentenceEnd: number,
): TitlePhrase | null => {
  const { tokens } = analysed;
  if (PLURALS.has(tokens[head]?.lower ?? "") || tokens[head]?.lower === "counterpart") return null;
  const first = leftEdge(tokens, chunks, head, sentenceFirst);
  const before = tokens[first - 1]?.lower ?? "";
  const closed = DEFINITES.has(before) || /^['’]s$/.test(before) || hasPlaceBetween(chunks, first, head);
  if (!closed && (!isCapital(tokens[head]) || kindOfTitle([], tokens[head]?.lower ?? "") === "official")) return null;
  // "his first foreign leader call" is about a call, "the General Staff" about a body.
  if (NO_BEARERS.has(tokens[head + 1]?.lower ?? "")) return null;
  let end = isCapital(tokens[head + 1]) && /^general$/i.test(tokens[head + 1]?.text ?? "") ? head + 2 : head + 1;
  if (OF_WORDS.has(tokens[end]?.lower ?? "")) {
    const through = ARTICLES.has(tokens[end + 1]?.lower ?? "") ? end + 2 : end + 1;
    const place = placeFrom(chunks, through);
    if (place !== null && place.end <= sentenceEnd) end = place.end;
    else if (tokens[through]?.lower === "state" || tokens[through]?.lower === "government") end = through + 1;
    else if (/^[A-Z]/.test(tokens[through]?.text ?? "") && tokens[end]?.lower === "of") end = through + 1;
  }
  return titlePhrase(analysed, chunks, first, head, end);
};

/** Whether a country is named by the tokens `[from, to)`. */
function hasPlaceBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let number = firstEndingBehind(chunks, from); number < chunks.length; number++) {
    const chunk = chunks[number];
    if (chunk === undefined || chunk.end > to) return false;
    if (chunk.first >= from && chunk.kind === "place") return true;
  }
  return false;
}

/** "foreign ministers" are nobody in particular. */
const PLURALS: ReadonlySet<string> = new Set(
  [...HEAD_KINDS.keys()].filter((head) => /(?:ers|ors|ents|ries|iefs|ads|oys|ings|als|men|ns)$/.test(head)),
);

/** What makes a phrase of an office before them, and not its bearer. */
const NO_BEARERS: ReadonlySet<string> = new Set(
  "call calls conversation conversations meeting meetings talks level summit staff assembly council".split(" "),
);

/** Tokens that may stand in the of-phrase of a title: "Head of the Office of the President of Ukraine". */
const LINKS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "for",
  "to",
  "and",
  "on",
  "in",
  "&",
  "-",
  "–",
  "'s",
  "’s",
  ",",
]);

/** The head noun of the title whose last token is `last`; null when there is none. */
function headLeftOf(tokens: readonly Token[], chunks: readonly Chunk[], last: number, from: number): number | null {
  if (isHead(tokens, last)) return last;
  if (!isCapital(tokens[last]) && !TITLE_MODIFIERS.has(tokens[last]?.lower ?? "")) {
    // "secretary of state Rex Tillerson", "head of state Mahamat Déby"
    if (!/^(?:state|government|defense|defence|staff)$/.test(tokens[last]?.lower ?? "")) return null;
  }
  let found: number | null = null;
  let names = 0;
  for (let at = last; at >= from && last - at < 20; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.lower;
    if (isHead(tokens, at) && OF_WORDS.has(tokens[at + 1]?.lower ?? "")) {
      found = at;
      continue;
    }
    const name = chunkOver(chunks, at);
    if (name?.kind === "name" && (name.known.length > 0 || (name.end <= last && isFullNameInList(tokens, name)))) break;
    // ", and Transport": the comma before the last of a list.
    const behind = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
    if (word === "," && !(isHead(tokens, behind) || isCapital(tokens[behind]))) break;
    if (word === "," && names++ > 1) break;
    if (
      isCapital(token) ||
      LINKS.has(word) ||
      TITLE_MODIFIERS.has(word) ||
      HEAD_KINDS.has(word) ||
      OFFICE_WORDS.has(word) ||
      (word === "with" && tokens[at - 1]?.lower === "relations")
    )
      continue;
    break;
  }
  return found;
}

/** "…, Security Service Director Ines Vogel, Minister of …": a name of several words between a title and the next comma. */
const isFullNameInList = (tokens: readonly Token[], { first, end }: Chunk): boolean =>
  end - first > 1 && tokens[end]?.text === "," && isCapital(tokens[first]);

/** "Chief of the General Staff Gen. X": the office before a rank is the office. */
function officeBeforeRank(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  head: number | null,
  from: number,
): number | null {
  if (head === null || kindOfTitle([], tokens[head]?.lower ?? "") !== "military") return head;
  // "Attorney General" is one office, and no rank behind another.
  if (/^(?:attorney|secretary|director|governor|solicitor|inspector|consul)$/.test(tokens[head - 1]?.lower ?? ""))
    return head;
  let rank = head;
  while (rank > from && kindOfTitle([], tokens[rank - 1]?.lower ?? "") === "military" && isHead(tokens, rank - 1))
    rank--;
  if (LINK_WORDS.has(tokens[rank - 1]?.lower ?? "")) return head;
  return rank > from ? (headLeftOf(tokens, chunks, rank - 1, from) ?? head) : head;
}

/** A name of which the register knows no such office. */
const isNoHolder = (chunks: readonly Chunk[], at: number, head: string): boolean => {
  const name = chunkOver(chunks, at);
  return (
    name?.kind === "name" &&
    !name.known.some(({ terms }) =>
      terms.some(({ title }) => title.toLowerCase().endsWith(head) && !/ (?:to|of) /.test(title)),
    )
  );
};

/** "Foreign Policy Adviser to the German Chancellor Jens X": X is the adviser. */
function officeUnder(tokens: readonly Token[], chunks: readonly Chunk[], head: number, from: number): number | null {
  let first = leftEdge(tokens, chunks, head, from);
  while (tokens[first - 1]?.lower === "the" && /^(?:to|of)$/.test(tokens[first - 2]?.lower ?? "")) {
    const under = first - 3;
    if (under < from || !isCapital(tokens[under])) return null;
    if (isHead(tokens, under)) return under;
    // "Deputy Head of the Office of the President Rosa X"
    if (!/^(?:office|staff|administration|cabinet)$/.test(tokens[under]?.lower ?? "")) return null;
    first = under;
  }
  return null;
}

const LINK_WORDS: ReadonlySet<string> = new Set("of the for to and in on at with by from".split(" "));

/** In tokens, up to the head; a bound for a text of nothing but "President", which no article comes near. */
const LONGEST_TITLE = 60;

/** The first token of the title with head `head`: its modifiers, countries, possessives and co-ordinated titles. */
function leftEdge(tokens: readonly Token[], chunks: readonly Chunk[], head: number, from: number): number {
  let first = head;
  while (first > from && head - first < LONGEST_TITLE) {
    const at = first - 1;
    const word = tokens[at]?.lower ?? "";
    if (isModifier(tokens, chunks, at)) {
      first = at;
      continue;
    }
    // "World Health Organization (WHO) Director-General"
    if (word === ")" && tokens[at - 2]?.text === "(" && chunkOver(chunks, at - 3)?.kind === "organisation") {
      first = at - 3;
      continue;
    }
    // "Deputy Prime Minister and Defense Minister", "Foreign Affairs and Defense Advisor", "Minister - Minister"
    const joins = word === "and" || word === "-" || word === "&" || word === "–";
    if (joins && at > from && isTitleWord(tokens[at - 1]) && isCapital(tokens[first])) {
      first = at - 1;
      // "Secretary of State and National Security Advisor": the first title has an of-phrase of its own.
      if (tokens[first - 1]?.lower === "of" && first - 2 >= from && isHead(tokens, first - 2)) first -= 2;
      continue;
    }
    break;
  }
  return first;
}

const isClosedOnTheLeft = (tokens: readonly Token[], title: TitlePhrase): boolean =>
  DEFINITES.has(tokens[title.first - 1]?.lower ?? "") || title.of !== null;
