import type { DateMention, Sentence, Token } from "../../model/text.ts";
import type { Reduced } from "./reduce.ts";

/** A bare year before a word: "the 2016 presidential election", "the 2015 accord". */
export const modifiesNoun = (tokens: readonly Token[], at: number, date: DateMention): boolean => {
  // "wanted a ceasefire from Monday" says from when, not when they spoke.
  if (
    /^(?:from|until|till|by|since|starting)\b/i.test(date.words) ||
    /^(?:from|until|till|starting)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return true;
  if (date.moment.precision !== "year") return false;
  if (/\d{4}\s+\p{L}/u.test(date.words)) return true;
  let end = at;
  while (tokens[end] !== undefined && (tokens[end]?.start ?? 0) < date.end) end++;
  return (
    /^[a-zA-Z]{3,}$/.test(tokens[end]?.text ?? "") &&
    !/^(?:and|but|when|after|before|about|with|that|who|which|while|during|the|said|over|for|from|as|because|following|between)$/.test(
      tokens[end]?.lower ?? "",
    )
  );
};

/** "officials said Wednesday", "wrote in a series of tweets on Saturday": with nobody named since. */
export const followsSaying = (parts: readonly string[]): boolean => {
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - 6); at--) {
    if (SAYING.has(parts[at] ?? "")) return true;
    if (parts[at]?.startsWith("@")) return false;
  }
  return false;
};

const SAYING: ReadonlySet<string> = new Set(
  "said says told announced revealed reported released published confirmed stated tweeted wrote statement testified reporters tweet tweets interview letter".split(
    " ",
  ),
);

export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(["on", "in", "late", "early", "earlier", "since"]);

export const datesIn = (dates: readonly DateMention[], sentence: Sentence): readonly DateMention[] => {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  const found: DateMention[] = [];
  for (let at = low; at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.start >= sentence.end) break;
    found.push(date);
  }
  return found;
};

/** "Mora speaks to reporters about his call with Lindqvist on Monday, May 2, 2022": the date is the picture's. */
const CAPTION =
  /^(?:[^@]{0,40} )?@[\d+]+(?: , [^@]{0,40}?)? (?:speaks|talks|conducts|holds|listens|looks|walks|arrives|departs|leaves|waves|gestures|testifies|answers|attends|poses|addresses|delivers)\b/;

export interface DateNear {
  readonly date: DateMention;
  /** In tokens, with a toll for every other person between. */
  readonly distance: number;
}

export const slotsIn = (words: string): ReadonlySet<number> =>
  new Set([...words.matchAll(/@(\d+(?:\+\d+)*)/g)].flatMap(([, group = ""]) => group.split("+").map(Number)));

/**
 * The date of the sentence that stands nearest to the match: none that is still to come, none that says when
 * somebody said so ("officials said Wednesday", unless they had "just" spoken), and behind another person's name only when nothing is nearer.
 */
export function dateFor(
  reduced: Reduced,
  slots: ReadonlySet<number>,
  nominal: boolean,
  justNow = false,
): DateNear | null {
  const places = [...slots].flatMap((number) => {
    const slot = reduced.slots[number];
    return slot === undefined ? [] : slot.kind === "person" ? [slot.first, slot.token] : [slot.token];
  });
  if (places.length === 0) return null;
  const first = Math.min(...places);
  const last = Math.max(...places);
  const away = (token: number): number => {
    if (token >= first && token <= last) return 0;
    const between = reduced.slots.filter(
      (slot, number) =>
        !slots.has(number) &&
        slot.kind === "person" &&
        (token < first ? slot.token > token && slot.token < first : slot.token < token && slot.token > last),
    );
    // "with B on Friday and C on Thursday": Friday stands right behind B.
    const isOthers =
      token < first &&
      reduced.slots.some(
        (slot, number) => !slots.has(number) && slot.kind === "person" && slot.token < token && token - slot.token <= 3,
      );
    return (token < first ? first - token : token - last) + 12 * (between.length + Number(isOthers));
  };
  const isCaption = nominal && CAPTION.test(reduced.words);
  const [nearest] = reduced.dates
    .filter(
      ({ date, afterSaying, modifies }) =>
        !(isCaption && /\b\d{4}$/.test(date.words)) &&
        (date.kind === "absolute" || date.kind === "anaphoric") &&
        (!afterSaying || justNow) &&
        !modifies,
    )
    .map(({ date, token }) => ({ date, distance: away(token) }))
    .filter(({ distance }) => distance <= (nominal ? 9 : 28))
    .sort((a, b) => a.distance - b.distance);
  return nearest ?? null;
}
