import type { DateMention, Sentence, Token } from "../../model/text.ts";

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
