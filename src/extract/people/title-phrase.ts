import type { AnalysedText } from "../../model/text.ts";
import { onOneLine } from "../../model/wrapped.ts";
import { type Chunk, chunkOver } from "./chunks.ts";
import { FORMER, kindOfTitle, NOT_OF_STATE, type OfficeKind } from "./offices.ts";

/** An office as a phrase of the text gives it: tokens `[first, end)`. */
export interface TitlePhrase {
  readonly first: number;
  readonly end: number;
  /** The words as printed: "United Nations Secretary-General". */
  readonly words: string;
  /** The title alone, without country and "former": "Secretary-General", "Minister for Foreign Affairs". */
  readonly title: string;
  /** Its noun, in small letters: "minister" of "Minister for Trade". */
  readonly head: string;
  readonly kind: OfficeKind;
  /** Country or organisation code, when the phrase names one. */
  readonly of: string | null;
  /** An organisation, firm or place that is no state stands with it ("president of the Dallas Rotary Club"). */
  readonly unknownBody: boolean;
  readonly former: boolean;
}

/** What a head or governor of a part of a country is of: "Head of the Republic of Karakal". */
const REGION = /\b(?:Republic|Region|Oblast|Krai|Province|Territory|Prefecture|County)\b/;

/** The title of tokens `[first, end)` with its head noun at `head`: what it names, of which body, held now or once. */
export function titlePhrase(
  analysed: AnalysedText,
  chunks: readonly Chunk[],
  first: number,
  head: number,
  end: number,
): TitlePhrase {
  const { tokens, text } = analysed;
  const lower: string[] = [];
  const kept: string[] = [];
  let of: string | null = null;
  let unknownBody = false;
  let former = false;
  let ended = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const chunk = chunkOver(chunks, at);
    if (chunk?.kind === "place" || (chunk?.kind === "organisation" && !isStatesCouncil(tokens, chunk, head))) {
      of ??= chunk.code;
      // "Minister for Trade of [Kenya]", "Ambassador to [Haiti]"
      while (LINKS.has(kept.at(-1)?.toLowerCase() ?? "")) kept.pop();
      continue;
    }
    // "president of the Rotary Club"; whatever a minister is of is a ministry.
    if (chunk?.kind === "name" && at > head && /^(?:of|at)$/.test(tokens[head + 1]?.lower ?? ""))
      unknownBody ||=
        tokens[head]?.lower !== "minister" && !REGION.test(text.slice(tokens[first]?.start ?? 0, token.start));
    // "president of LIMACO"; a state's would be known.
    if (at > head + 1 && tokens[head]?.lower === "president" && /^\p{Lu}{4,}$/u.test(token.text)) unknownBody = true;
    if (at > head && !/^\p{Lu}/u.test(token.text) && !LINKS.has(token.lower) && !BRANCH.test(token.lower)) ended = true;
    if (FORMER.has(token.lower)) former = true;
    else if (!ended && (kept.length > 0 || !LINKS.has(token.lower))) kept.push(token.text);
    if (at <= head || BRANCH.test(token.lower)) lower.push(token.lower);
  }
  while (LINKS.has(kept.at(-1)?.toLowerCase() ?? "")) kept.pop();
  if (of !== null && first < head) {
    // The country nearest to the head counts: "U.S. ambassador to Ukraine" is the United States'.
    unknownBody = false;
  }
  const start = tokens[first]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  const headWord = tokens[head]?.lower ?? "";
  const isOfFirm =
    FIRM.test(text.slice(start, stop)) ||
    (DIRECTING.test(headWord) && (NOT_OF_STATE.has(tokens[first - 1]?.lower ?? "") || lower.some(isNotOfState)));
  return {
    first,
    end,
    words: onOneLine(text.slice(start, stop)),
    title: kept
      .filter((word) => word !== "-")
      .join(" ")
      .replace(/ (?=,|['’]s\b)/g, ""),
    head: headWord,
    // "Supreme Court nominee Judge Mora"
    kind:
      of === null && isOfFirm
        ? "minor"
        : kindOfTitle(lower, headWord === "judge" && lower.includes("nominee") ? "nominee" : headWord),
    of,
    unknownBody: unknownBody && of === null,
    former,
  };
}

/** "Security Council Secretary Ivo Lund": states have such councils too. That of the United Nations has a president. */
const isStatesCouncil = (tokens: AnalysedText["tokens"], { first, end }: Chunk, head: number): boolean =>
  end - first === 2 &&
  tokens[first]?.lower === "security" &&
  tokens[first + 1]?.lower === "council" &&
  tokens[head]?.lower !== "president";

const DIRECTING = /^(?:director|chief|chairman|chairwoman|chair|president)$/;
const isNotOfState = (word: string): boolean => NOT_OF_STATE.has(word);

/** What stands between a title and whose it is. */
const LINKS: ReadonlySet<string> = new Set(["of", "the", "for", "to", "in", "at", "and", ",", "'s", "’s"]);

/** Words behind its head that tell what kind of office it is. */
const BRANCH = /^(?:state|staff|general|defense|defence|government|treasury|homeland|security|affairs)$/;

/** "chief financial officer", "president and chief executive": of a firm. */
const FIRM = /\bchief \p{L}+ officer\b|\b(?:president|chairman|chairwoman) and (?:chief executive|ceo)\b/iu;
