import type { DateMention, Token } from "../../model/text.ts";

/** Whether the date says when something else was: "the 2016 election", "last month's vote", "a ceasefire from Monday". */
export const modifiesNoun = (tokens: readonly Token[], at: number, date: DateMention): boolean => {
  // "wanted a ceasefire from Monday" says from when, not when they spoke.
  if (
    /^(?:from|until|till|by|since|starting)\b/i.test(date.words) ||
    /^(?:from|until|till|starting)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return true;
  let end = at;
  while (tokens[end] !== undefined && (tokens[end]?.start ?? 0) < date.end) end++;
  if (OWNS.has(tokens[end]?.lower ?? "")) return !isOccasionAt(tokens, end + 1);
  if (DETERMINERS.has(tokens[at - 1]?.lower ?? "") && !/^(?:the|that|this)\b/i.test(date.words))
    return !isOccasionAt(tokens, tokens[end]?.text === "," ? end + 1 : end);
  if (date.moment.precision !== "year") return false;
  if (/\d{4}\s+\p{L}/u.test(date.words)) return true;
  return (
    /^[a-zA-Z]{3,}$/.test(tokens[end]?.text ?? "") &&
    !/^(?:and|but|when|after|before|about|with|that|who|which|while|during|the|said|over|for|from|as|because|following|between)$/.test(
      tokens[end]?.lower ?? "",
    )
  );
};

const OWNS: ReadonlySet<string> = new Set(["'s", "’s"]);

const DETERMINERS: ReadonlySet<string> = new Set("a an the his her their its 's ’s".split(" "));

/** "Tuesday's (tense phone) call": the noun that the words from `at` lead up to is one of speaking or meeting. */
const isOccasionAt = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at; next < at + 4; next++) {
    const word = tokens[next]?.lower ?? "";
    if (OCCASIONS.has(word)) return true;
    if (!/^[a-z-]+$/.test(word)) return false;
  }
  return false;
};

const OCCASIONS: ReadonlySet<string> = new Set(
  (
    "call calls phonecall conversation conversations discussion discussions talk talks chat exchange teleconference videoconference conference " +
    "meeting meetings summit dinner lunch visit session encounter consultation consultations readout"
  ).split(" "),
);

/**
 * "officials said Wednesday", "wrote in a series of tweets on Saturday": with nobody named since, and not "said that on
 * Saturday". Where "that" comes next, the verb may stand further off: "told reporters aboard Mora's plane Monday that".
 */
export const followsSaying = (parts: readonly string[], next: string): boolean => {
  // "testified about a July 26 phone call": the day is the call's, whatever is said of it.
  if (/^(?:(?:tele)?phone|video|calls?|conversation)$/.test(next) && parts.at(-1) === "a") return false;
  const isIntroducing = next === "that";
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - (isIntroducing ? 14 : 6)); at--) {
    if (SAYING.has(parts[at] ?? "")) return true;
    if (STOPS.has(parts[at] ?? "")) return false;
    if (!isIntroducing && parts[at]?.startsWith("@")) return false;
  }
  return false;
};

/** "Said in a call on Monday that" tells when the call was. */
const STOPS: ReadonlySet<string> = new Set(
  "that call calls conversation phone telephone ~phone ~video talks".split(" "),
);

const SAYING: ReadonlySet<string> = new Set(
  "said says told admitted acknowledged conceded denied claimed insisted announced revealed reported released published confirmed confirms stated tweeted wrote statement testified reporters tweet tweets interview letter".split(
    " ",
  ),
);

export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(["on", "in", "late", "early", "earlier", "since"]);
