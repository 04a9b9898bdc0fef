import type { Found } from "./dates/find.ts";
import type { Absolute, Resolved } from "./dates/rule.ts";
import type { Publication } from "./publication.ts";

/**
 * The day that the text itself bears at its head: alone on its line ("4 November 2024", "Date: 4 November 2024"), as
 * an agency's dateline ("NAIROBI, Nov 4 (Xinhua) --"), or said to be today ("Today, November 4, we remember", "latest
 * updates as of Monday, November 4"). Writers mean "today" by that, whatever the day on which a site put the text up.
 * It counts when it lies in the week before publication, or, with no publication time, when its year is known;
 * publication itself otherwise. `at` reads a date against publication. Method: the usual form of wire datelines (AP
 * Stylebook) and press releases.
 */
export const issueOf = (
  text: string,
  found: readonly Found[],
  publication: Publication | null,
  at: (meaning: Absolute) => Resolved,
): Publication | null => {
  const head = text.slice(0, HEAD);
  for (const { start, end, meaning, rule } of found) {
    if (end >= HEAD) break;
    if (meaning.kind !== "absolute" || (rule.head !== "month" && rule.head !== "weekday")) continue;
    if (!isAlone(head, start, end) && !isDateline(head, start, end) && !isToday(head, start)) continue;
    const { earliest, latest } = at(meaning);
    if (earliest === null || earliest !== latest) continue;
    if (publication === null) return { day: earliest, hour: null };
    const age = publication.day - earliest;
    if (age > 0 && age <= MOST_DAYS) return { day: earliest, hour: null };
  }
  return publication;
};

/** Where a text's own date stands, if it bears one: in so many code units from its beginning. */
export const HEAD = 400;

const MOST_DAYS = 7;

/** Nothing else on the line but a label. */
const isAlone = (head: string, start: number, end: number): boolean =>
  /^[ \t]*(?:(?:Date|Dated|Published|Posted|Issued|Updated|Released|Release date)(?: on)?:?[ \t]+)?[([]?$/i.test(
    lineBefore(head, start),
  ) && /^[)\].]?[ \t]*\r?\n/.test(head.slice(end));

/** A place in capitals before it, and a dash, an agency or both behind it. */
const isDateline = (head: string, start: number, end: number): boolean =>
  /^[ \t]*\p{Lu}[\p{Lu}.' -]{2,30},(?: [\p{L}. -]{2,30},)? $/u.test(lineBefore(head, start)) &&
  /^,?[ \t]*(?:\([^)\n]{2,30}\)[ \t]*)?(?:--|[-–—])|^[ \t]*\([^)\n]{2,30}\)/.test(head.slice(end));

const lineBefore = (head: string, start: number): string => head.slice(head.lastIndexOf("\n", start - 1) + 1, start);

const isToday = (head: string, start: number): boolean =>
  /\b(?:today(?:,| is|, on)?|updates as of) \(?$/i.test(head.slice(0, start));
