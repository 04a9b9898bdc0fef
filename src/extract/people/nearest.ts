import { officesAt, type RegisterIndex } from "../../model/lookup.ts";
import { agreement, isHighest, sameOffice } from "./agreement.ts";
import type { Draft } from "./draft.ts";
import { fitsHonorific } from "./gender.ts";
import type { NamedPlace } from "./named.ts";
import { isJunior } from "./same-name.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** The person of the text so called who stands nearest before the place, unless the title speaks against it. */
export function nearest(
  candidates: readonly Draft[],
  place: NamedPlace,
  word: string,
  index: RegisterIndex,
  day: string | null,
): Draft | null {
  if (candidates.length === 0) return null;
  // "Mora" is no "Mora Jr." where a Mora is known.
  const isSenior = (draft: Draft): boolean =>
    draft.register !== null || !isJunior(draft.name) || !index.surnames.has(word);
  const callable = candidates.filter((draft) => (draft.words.length === 1 || isCalled(draft, word)) && isSenior(draft));
  const fitting = callable.filter((draft) => place.title === null || !contradicts(draft, place.title, index, day));
  if (fitting.length < 2) return fitting[0] ?? null;
  const gendered = fitting.filter((draft) => fitsHonorific(draft.words, place.honorific));
  // "Trump" is the president, not the son who is named in full beside him.
  const registered = gendered.filter((draft) => draft.register !== null && !/ Jr\.?$/.test(draft.name));
  const pool = registered.length > 0 ? registered : gendered.length > 0 ? gendered : fitting;
  return dominant(pool) ?? inHighestOffice(pool, day) ?? established(pool, place) ?? closest(pool, place);
}

/** The one of several who is named in full or with a title far more often than the others. */
const dominant = (drafts: readonly Draft[]): Draft | null => {
  const [first, second] = [...drafts].sort((a, b) => b.fully - a.fully);
  return first !== undefined && (second === undefined || first.fully >= 2 * second.fully) ? first : null;
};

/** The only one of several who is at the head of a state or organisation then. */
const inHighestOffice = (drafts: readonly Draft[], day: string | null): Draft | null => {
  const high = drafts.filter(
    ({ register }) =>
      register !== null && (day === null ? register.terms : officesAt(register, day, 100)).some(isHighest),
  );
  return high.length === 1 ? (high[0] ?? null) : null;
};

/** Whom the text has called by the bare name so far, while the others are named in full, and not right before. */
const established = (drafts: readonly Draft[], { first }: NamedPlace): Draft | null => {
  const called = drafts.filter(({ shorts }) => shorts > 1);
  const [only] = called;
  if (only === undefined || called.length > 1) return null;
  const rivals = drafts.filter((draft) => draft !== only);
  return rivals.every(({ shorts, fullAt }) => shorts === 0 && first - lastUpTo(fullAt, first) > SAME_BREATH)
    ? only
    : null;
};

/** In tokens: nearer than this a full name has just been read. */
const SAME_BREATH = 20;

/** The one named last before the place; someone introduced only later is possible, but comes after all named before. */
const closest = (drafts: readonly Draft[], { first }: NamedPlace): Draft | null => {
  const away = (draft: Draft): number => {
    const before = Math.max(draft.shortAt, lastUpTo(draft.fullAt, first));
    return before >= 0 ? first - before : (draft.fullAt[0] ?? 0) - first + 100_000;
  };
  return drafts.reduce<Draft | null>(
    (found, draft) => (found === null || away(draft) < away(found) ? draft : found),
    null,
  );
};

/** The greatest of the ascending `values` that is not above `limit`; -1 for none. */
function lastUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return values[low - 1] ?? -1;
}

/** The last word of a name, or any word but the first names of a Western one: "Ruto", "Abiy", "Xi", "bin Salman". */
const isCalled = (draft: Draft, word: string): boolean => {
  if (draft.words.at(-1) === word) return true;
  if (draft.words[0] === word) return draft.register === null || !WESTERN.test(draft.register.terms[0]?.of ?? "");
  return draft.words.includes(word);
};
const WESTERN = /^(?:USA|GBR|CAN|AUS|NZL|DEU|FRA|ITA|ESP|NLD|BEL|AUT|CHE|SWE|NOR|DNK|FIN|POL|UKR|RUS)$/;

const contradicts = (draft: Draft, title: TitlePhrase, index: RegisterIndex, day: string | null): boolean => {
  if (draft.register === null)
    return title.kind === "royal" && draft.words.length > 1 && !draft.titles.some((own) => own.kind === "royal");
  if (title.kind === "royal") return !draft.register.terms.some((term) => sameOffice(term, title, index));
  return agreement(draft.register, title, index, day) <= -2 && !draft.titles.some((other) => other.kind === title.kind);
};
