import type { AnalysedText } from "../../model/text.ts";
import { onOneLine } from "../../model/wrapped.ts";
import type { Chunk } from "./chunks.ts";
import type { Draft } from "./draft.ts";
import { type NamedPlace, wordsOf } from "./named.ts";
import type { OfficeKind } from "./offices.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/**
 * Whoever bears an office of state that the text speaks of without naming anyone: "the Russian ambassador" is called
 * just so, because the register's holder of the day need not be the one who bore it when they spoke. `key` is the same
 * for all words for one office ("Peru's leader", "the Peruvian president"). Null for "an ambassador", "the minister".
 */
export const unnamedBearer = (
  { form, title, first, several }: NamedPlace,
  { tokens }: AnalysedText,
): { readonly key: string; readonly draft: Draft } | null => {
  if (form !== "office" || several || title === null || title.of === null || title.former || title.unknownBody)
    return null;
  const rank = title.head === "leader" ? "head" : RANKS.get(title.kind);
  if (rank === undefined || title.head === "pontiff") return null;
  if (ANY.test(tokens[first - 1]?.lower ?? "") || ANY.test(tokens[first]?.lower ?? "")) return null;
  const key = `${title.of} ${rank === "minister" ? title.title.toLowerCase() : rank}`;
  return { key, draft: draftOf(title.words, title) };
};

/** "his Mexican counterpart", in a text that names nobody in office there. */
export const unnamedCounterpart = (code: string, words: string, at: number): Draft =>
  draftOf(words, {
    first: at,
    end: at + 1,
    words,
    title: "counterpart",
    head: "counterpart",
    kind: "official",
    of: code,
    unknownBody: false,
    former: false,
  });

/** The places of one sentence, as its chunks, that a counterpart is of. */
export const counterpartsIn = (
  { tokens, text }: AnalysedText,
  chunks: readonly Chunk[],
): readonly { readonly code: string; readonly words: string; readonly at: number }[] =>
  chunks.flatMap((chunk) => {
    if (chunk.kind !== "place") return [];
    const isBehind = tokens[chunk.end]?.lower === "counterpart";
    const isBefore =
      /^(?:in|from)$/.test(tokens[chunk.first - 1]?.lower ?? "") && tokens[chunk.first - 2]?.lower === "counterpart";
    if (!isBehind && !isBefore) return [];
    const first = isBefore ? chunk.first - 2 : chunk.first;
    const end = isBehind ? chunk.end : chunk.end - 1;
    return [
      { code: chunk.code, words: onOneLine(text.slice(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0)), at: first },
    ];
  });

/** Which kinds of office only one person bears at a time, and what they have in common. */
const RANKS: ReadonlyMap<OfficeKind, string> = new Map<OfficeKind, string>([
  ["head_of_state", "head"],
  ["head_of_government", "head"],
  ["royal", "royal"],
  ["deputy", "deputy"],
  ["foreign_minister", "foreign_minister"],
  ["minister", "minister"],
  ["organisation_head", "organisation_head"],
  ["envoy", "envoy"],
]);

const ANY = /^(?:an?|any|another|some|each|every|no|one|first|last|next|sitting|only|senior)$/;

const draftOf = (name: string, title: TitlePhrase): Draft => ({
  places: [],
  name,
  words: wordsOf(name),
  register: null,
  titles: [title],
  fully: 0,
  fullAt: [title.first],
  shortAt: -1,
  shorts: 0,
});
