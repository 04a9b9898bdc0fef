import type { DateMention, Dates, Sentence, Token } from "../../model/text.ts";
import { mentionReader, resolveAnaphora } from "../dates.ts";
import { type Found, findDates } from "./find.ts";
import { joined } from "./join.ts";

/**
 * The dates of a text, found sentence by sentence as they are asked for: most sentences never are. A date that counts
 * from another one ("the same evening") has all before it read. Linear over all that is asked for.
 */
export const datesBySentence = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  publishedAt: string | null,
): Dates => {
  const found: (readonly Found[])[] = [];
  const read: (readonly DateMention[])[] = [];
  let mentionOf: ((found: Found) => DateMention) | undefined;
  // Those of the sentences before `resolved`.
  const before: DateMention[] = [];
  let resolved = 0;

  const find = (number: number): readonly Found[] => {
    const known = found[number];
    if (known !== undefined) return known;
    let first = number;
    while (first > 0 && !isParted(tokens, sentences[first - 1])) first--;
    let end = number + 1;
    while (end < sentences.length && !isParted(tokens, sentences[end - 1])) end++;
    const dates = joined(text, findDates(text, sentences[first]?.start ?? 0, sentences[end - 1]?.end ?? 0));
    for (let at = first, from = 0; at < end; at++) {
      let to = from;
      while (to < dates.length && (dates[to]?.start ?? 0) < (sentences[at]?.end ?? 0)) to++;
      found[at] = dates.slice(from, to);
      from = to;
    }
    return found[number] ?? [];
  };
  const until = (end: number): readonly Found[] => {
    const all: Found[] = [];
    for (let at = 0; at < sentences.length && (sentences[at]?.start ?? end) < end; at++) all.push(...find(at));
    return all;
  };
  const readIn = (number: number): readonly DateMention[] => {
    const known = read[number];
    if (known !== undefined) return known;
    const dates = find(number);
    if (dates.length > 0) mentionOf ??= mentionReader(text, publishedAt, until);
    const mentions = mentionOf === undefined ? [] : dates.map(mentionOf);
    read[number] = mentions;
    return mentions;
  };
  const resolveUntil = (end: number): void => {
    for (; resolved < end; resolved++) read[resolved] = resolveAnaphora(readIn(resolved), before);
  };
  return {
    all: () => {
      resolveUntil(sentences.length);
      return before;
    },
    in: (number) => {
      if (readIn(number).some(({ kind }) => kind === "anaphoric")) resolveUntil(number + 1);
      return readIn(number);
    },
  };
};

/** Whether the sentence ends in a mark: no date runs over that into the next one, as it may from "Sept." or from a line without a stop. */
const isParted = (tokens: readonly Token[], sentence: Sentence | undefined): boolean => {
  const last = tokens[(sentence?.endToken ?? 0) - 1];
  return last === undefined || (last.text.length === 1 && MARK.test(last.text));
};

const MARK = /[^\p{L}\p{N}]/u;
