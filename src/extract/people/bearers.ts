import type { Lexicon } from "../lexicon.ts";
import type { Draft } from "./draft.ts";
import { heldBefore, heldOnce, holds } from "./holds.ts";
import type { NamedPlace } from "./named.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Whose office it is that stands alone: the last one named before it who holds such an office, else anyone of the text who does. */
export function bearerOf(place: NamedPlace, ableFor: (title: TitlePhrase) => readonly Able[]): Draft | null {
  const { title } = place;
  if (title === null || (title.kind === "minor" && title.head !== "nominee")) return null;
  const able = ableFor(title);
  // "the nominee" of a text with two of them is nobody.
  if (title.kind === "minor") return able.length === 1 ? (able[0]?.draft ?? null) : null;
  // Of two presidents "the president" is the one whom the text has named more so far, then the one named first.
  const times = able.map(({ firsts }) => countBelow(firsts, place.first));
  const before = able.filter((_, number) => (times[number] ?? 0) > 0);
  const known = before.length > 0 ? before : able;
  // "the prime minister" is whoever the text calls so, before a premier.
  const named = known.filter(({ isCalledSo }) => isCalledSo);
  const fitting = named.length > 0 && title.of !== null ? named : known;
  if (fitting.length < 2) return fitting[0]?.draft ?? null;
  const timesOf = (one: Able): number => times[able.indexOf(one)] ?? 0;
  return (
    [...fitting].sort(
      (a, b) =>
        Number(b.isCalledSo) - Number(a.isCalledSo) ||
        timesOf(b) - timesOf(a) ||
        (a.draft.places[0]?.first ?? 0) - (b.draft.places[0]?.first ?? 0),
    )[0]?.draft ?? null
  );
}

/** Someone who can be meant by a title that stands alone. */
export interface Able {
  readonly draft: Draft;
  /** Where the text names them, ascending. */
  readonly firsts: readonly number[];
  /** Whether the text gives them this very title. */
  readonly isCalledSo: boolean;
}

/** Who can be meant by a title that stands alone; looked up once for all places with the same one. */
export function ableDrafts(
  drafts: readonly Draft[],
  lexicon: Lexicon,
  day: string | null,
): (title: TitlePhrase) => readonly Able[] {
  const known = new Map<string, readonly Able[]>();
  return (title) => {
    const words = title.title.toLowerCase();
    const key = `${drafts.length} ${title.kind} ${title.of} ${title.title} ${title.former}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_TITLES_ALONE) return [];
    const able = bearersAmong(drafts, title, lexicon, day)
      .slice(0, MOST_ABLE)
      .map((draft) => ({
        draft,
        firsts: draft.places.map(({ first }) => first).sort((a, b) => a - b),
        isCalledSo: draft.titles.some((own) => own.title.toLowerCase() === words),
      }));
    known.set(key, able);
    return able;
  };
}

const bearersAmong = (
  drafts: readonly Draft[],
  title: TitlePhrase,
  lexicon: Lexicon,
  day: string | null,
): readonly Draft[] => {
  if (title.head === "nominee")
    return drafts.filter(({ titles }) => titles.some(({ words }) => /\bnominee\b/i.test(words)));
  if (!title.former) return drafts.filter((draft) => holds(draft, title, lexicon, day));
  const introduced = drafts.filter((draft) => heldOnce(draft, title));
  if (introduced.length > 0 || day === null) return introduced;
  const ever = drafts.filter((draft) => heldBefore(draft, title, lexicon, day));
  return ever.length === 1 ? ever : [];
};

/** Bounds that no article comes near. */
const MOST_TITLES_ALONE = 200;
const MOST_ABLE = 50;

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
