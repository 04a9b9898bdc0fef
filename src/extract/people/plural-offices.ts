import type { AnalysedText } from "../../model/text.ts";
import { onOneLine } from "../../model/wrapped.ts";
import { type Chunk, chunkOver, placeFrom } from "./chunks.ts";
import { FORMER, kindOfTitle, TITLE_MODIFIERS } from "./offices.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/**
 * The offices that one word in the plural stands for, each with its own country: "the leaders of Mexico and Peru",
 * "the Mexican and Peruvian foreign ministers". `head` is the token of the word; none for a single country's.
 */
export const pluralOffices = (
  { tokens, text }: AnalysedText,
  chunks: readonly Chunk[],
  head: number,
): readonly TitlePhrase[] => {
  const noun = NOUNS.get(tokens[head]?.lower ?? "");
  if (noun === undefined) return [];
  let first = head;
  while (TITLE_MODIFIERS.has(tokens[first - 1]?.lower ?? "")) first--;
  const modifiers = tokens.slice(first, head).map(({ lower }) => lower);
  if (modifiers.some((word) => FORMER.has(word))) return [];
  const places =
    tokens[head + 1]?.lower === "of" ? placesFrom(tokens, chunks, head + 2) : placesBefore(tokens, chunks, first);
  const title = [...modifiers, noun].join(" ");
  const isBehind = tokens[head + 1]?.lower === "of";
  return places.length < 2
    ? []
    : places.map(({ first: from, end: to, code }, number): TitlePhrase => {
        const country = onOneLine(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
        return {
          // The word itself stands with the country beside it.
          first: isBehind && number === 0 ? first : from,
          end: !isBehind && number === places.length - 1 ? head + 1 : to,
          words: isBehind ? `${title} of ${country}` : `${country} ${title}`,
          title,
          head: noun,
          kind: kindOfTitle(modifiers, noun),
          of: code,
          unknownBody: false,
          former: false,
        };
      });
};

type Tokens = AnalysedText["tokens"];

interface Place {
  readonly first: number;
  readonly end: number;
  readonly code: string;
}

/** "[the] United States and [the] Netherlands" from token `at` on. */
function placesFrom(tokens: Tokens, chunks: readonly Chunk[], at: number): readonly Place[] {
  const found: Place[] = [];
  for (let next = at; ; ) {
    const place = placeFrom(chunks, tokens[next]?.lower === "the" ? next + 1 : next);
    if (place === null) return found;
    found.push({ first: next, end: place.end, code: place.code });
    if (!/^(?:and|,)$/.test(tokens[place.end]?.lower ?? "")) return found;
    next = place.end + 1;
  }
}

/** "the Mexican and Peruvian" right before token `end`. */
function placesBefore(tokens: Tokens, chunks: readonly Chunk[], end: number): readonly Place[] {
  const last = chunkOver(chunks, end - 1);
  if (last?.kind !== "place" || tokens[last.first - 1]?.lower !== "and") return [];
  const first = chunkOver(chunks, last.first - 2);
  return first?.kind === "place" && tokens[first.first - 1]?.lower === "the" ? [first, last] : [];
}

const NOUNS: ReadonlyMap<string, string> = new Map(
  "leader president chancellor minister premier king".split(" ").map((noun) => [`${noun}s`, noun]),
);
