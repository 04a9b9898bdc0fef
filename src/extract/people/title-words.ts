import type { Token } from "../../model/text.ts";
import { type Chunk, chunkOver } from "./chunks.ts";
import { HEAD_KINDS, TITLE_MODIFIERS } from "./offices.ts";
import { isCapital as isCapitalised } from "./word-facts.ts";

export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "their", "its", "our", "my"]);

export const DEFINITES: ReadonlySet<string> = new Set([
  "the",
  "his",
  "her",
  "their",
  "its",
  "our",
  "my",
  "this",
  "that",
]);

export const OF_WORDS: ReadonlySet<string> = new Set(["of", "for", "to", "at", "on"]);

export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "who whom whose which that said says told was is were has had have will would told spoke talked called met held discussed and but where when while as after before".split(
    " ",
  ),
);

export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  "state government office parliament senate house council staff treasury defense defence affairs relations".split(" "),
);

/** A capitalised word that belongs to a title: "Minister", "Affairs", "State". */
export const isTitleWord = (token: Token | undefined): boolean =>
  isCapital(token) &&
  (HEAD_KINDS.has(token?.lower ?? "") ||
    TITLE_MODIFIERS.has(token?.lower ?? "") ||
    OFFICE_WORDS.has(token?.lower ?? ""));

export const isModifier = (tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (TITLE_MODIFIERS.has(token.lower)) return true;
  const chunk = chunkOver(chunks, at);
  if (chunk?.kind === "place" || chunk?.kind === "organisation" || chunk?.kind === "head") return true;
  if (token.lower === "'s" || token.lower === "’s") {
    const owner = chunkOver(chunks, at - 1);
    return owner?.end === at && owner.kind !== "name";
  }
  if (isDigit(token.lower) && /^\d+(?:st|nd|rd|th)$/.test(token.lower)) return true;
  if (chunk?.kind === "name")
    return chunk.known.length === 0 && chunk.end === at + 1 && chunk.first === at && !SENTENCE_OPENERS.has(token.lower);
  return isCapital(token) && !SENTENCE_OPENERS.has(token.lower) && /^[A-Z][\p{L}-]+$/u.test(token.text);
};

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  "the a an in on at by for from to with as and but when while after before during since if although though however meanwhile later earlier both he she it they we i his her their its our my this that these those said asked told when where who what why how monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according speaking following also readout".split(
    " ",
  ),
);

export const isHead = (tokens: readonly Token[], at: number): boolean => HEAD_KINDS.has(tokens[at]?.lower ?? "");

export const isCapital = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token.text);

export const isNameAt = (chunks: readonly Chunk[], at: number): boolean => chunkOver(chunks, at)?.kind === "name";
