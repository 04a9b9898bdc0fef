import { calendarOf, parseDay } from "../model/calendar.ts";
import type { DateMention } from "../model/text.ts";
import { HEAD, issueOf } from "./dateline.ts";
import { type Found, findDates } from "./dates/find.ts";
import { joined } from "./dates/join.ts";
import { momentOf } from "./dates/resolved.ts";
import type { Absolute, Anaphoric, Resolved } from "./dates/rule.ts";
import { type Publication, publicationOf } from "./publication.ts";

/**
 * The date expressions of an English news text, in order, never overlapping, with `text.slice(start, end) === words`.
 *
 * They are resolved against the publication time in its own zone, or against the day that the text bears at its head,
 * and into the past, as befits what has happened: "Thursday" is the last one up to that day. `publishedAt` is a bare day or ISO 8601; with null, or
 * anything else, only what the calendar fixes by itself ("July 25, 2019") has a date, and the words are kept. A date is
 * "stated" when the words and the publication time fix it, "implied" when something else helped. Dates that count
 * from others ("the same evening") are left open here, with the precision that they would have: see
 * `resolveAnaphoric`. Never throws; time is linear in the text's length.
 */
export const datesOf = (text: string, publishedAt: string | null): readonly DateMention[] => {
  const found = joined(text, findDates(text));
  return found.map(mentionReader(text, publishedAt, () => found));
};

/** Reads what was found in a text. `until` gives all that is found before a place; it is asked once. */
export const mentionReader = (
  text: string,
  publishedAt: string | null,
  until: (end: number) => readonly Found[],
): ((found: Found) => DateMention) => {
  const publication = publicationOf(publishedAt);
  const first = until(publication === null ? text.length : HEAD);
  const years = publication === null ? yearsNamed(first) : [];
  const issue = issueOf(
    text,
    first,
    publication,
    (meaning) => byYearsNamed(meaning.inYear, years) ?? meaning.at(publication),
  );
  return ({ start, end, meaning }) => {
    const words = text.slice(start, end);
    if (meaning.kind === "anaphoric")
      return { start, end, words, kind: "anaphoric", moment: openMoment(meaning, words) };
    const resolved = byYearsNamed(meaning.inYear, years) ?? at(meaning, issue, publication !== null);
    return { start, end, words, kind: resolved.kind, moment: momentOf(resolved, words) };
  };
};

/**
 * The mention with the date that it counts from looked up among those before it: the nearest one that is exact enough
 * ("that evening" needs a day, "that month" a month). What comes of it is "implied". The mention itself when it is not
 * anaphoric, has a date already, or nothing before it fixes it ("three days after the coup").
 */
export const resolveAnaphoric = (mention: DateMention, previous: readonly DateMention[]): DateMention => {
  if (mention.kind !== "anaphoric" || mention.moment.edtf !== null || mention.moment.precision === "unknown")
    return mention;
  const whole = findDates(mention.words).find(({ start, end }) => start === 0 && end === mention.words.length);
  if (whole?.meaning.kind !== "anaphoric") return mention;
  for (let index = previous.length - 1; index >= Math.max(0, previous.length - FARTHEST); index--) {
    const candidate = previous[index];
    if (candidate !== undefined && isUnfixed(candidate)) return mention;
    const reference = referenceOf(candidate, whole.meaning.grain, mention.start);
    if (reference === null) continue;
    const resolved = whole.meaning.from(reference);
    return resolved === null ? mention : { ...mention, moment: momentOf(resolved, mention.words) };
  }
  return mention;
};

/**
 * Every anaphoric mention looked up among those before it, which may have been looked up themselves. `before` are
 * those of the text before the first one; what comes of the mentions is added to them.
 */
export const resolveAnaphora = (mentions: readonly DateMention[], before: DateMention[] = []): readonly DateMention[] =>
  mentions.map((mention) => {
    const resolved = resolveAnaphoric(mention, before);
    before.push(resolved);
    return resolved;
  });

/** By the day of issue, which only implies a date where nothing but the text says what day that was. */
const at = (meaning: Absolute, issue: Publication | null, isPublished: boolean): Resolved => {
  if (issue === null || isPublished) return meaning.at(issue);
  const alone = meaning.at(null);
  const found = alone.edtf === null ? meaning.at(issue) : alone;
  return alone.edtf === null && found.edtf !== null ? { ...found, basis: "implied" } : found;
};

/** How many mentions back a reference is looked for; this bounds the time on a text of nothing but "that day". */
const FARTHEST = 40;

const openMoment = ({ grain }: Anaphoric, words: string): DateMention["moment"] => ({
  edtf: null,
  precision: grain,
  basis: "unknown",
  words,
  earliest: null,
  latest: null,
});

/** A date that nothing fixes, as in an article without its own: what counts from it must not count from one further off. */
const isUnfixed = ({ kind, moment }: DateMention): boolean =>
  kind === "absolute" && moment.edtf === null && moment.precision === "unknown";

/** The days of a mention that another may count from; null when it comes later or is less exact than the grain asks for. */
const referenceOf = (
  mention: DateMention | undefined,
  grain: Anaphoric["grain"],
  before: number,
): { earliest: number; latest: number } | null => {
  if (mention === undefined || mention.start >= before || mention.moment.edtf === null) return null;
  if (mention.kind === "duration" || mention.kind === "future") return null;
  const { earliest, latest } = mention.moment;
  const [first, last] = [earliest && parseDay(earliest), latest && parseDay(latest)];
  if (typeof first !== "number" || typeof last !== "number") return null;
  const [from, to] = [calendarOf(first), calendarOf(last)];
  const isExactEnough =
    grain === "year"
      ? from.year === to.year
      : grain === "month"
        ? from.year === to.year && from.month === to.month
        : last - first <= (grain === "week" ? 6 : 0);
  return isExactEnough ? { earliest: first, latest: last } : null;
};

/** The years that dates of the text name, for an article whose own is not known. */
const yearsNamed = (found: readonly Found[]): readonly number[] => {
  const years = new Set<number>();
  for (const { meaning } of found) {
    const { earliest = null, latest = null } = meaning.kind === "absolute" ? meaning.at(null) : {};
    if (earliest === null || latest === null) continue;
    const { year } = calendarOf(earliest);
    if (year === calendarOf(latest).year) years.add(year);
  }
  return years.size > MOST_YEARS ? [] : [...years];
};

/** A text that names more years than this is a history, and ties no date to any of them. */
const MOST_YEARS = 8;

/** "Thursday, November 7" in the one year that the text names and that has it on that weekday. */
const byYearsNamed = (
  inYear: ((year: number) => Resolved | null) | undefined,
  years: readonly number[],
): Resolved | null => {
  if (inYear === undefined) return null;
  const found = years.map(inYear).filter((resolved) => resolved !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
};
