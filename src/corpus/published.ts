import type { PublicationBasis } from "../model/article.ts";
import { parseWebAddress } from "./canonical-address.ts";
import type { PublicationClaim } from "./input.ts";
import { parseTimestamp } from "./timestamp.ts";

/** When an article was published, and how that is known. */
export interface Publication {
  readonly publishedAt: string | null;
  readonly publicationBasis: PublicationBasis;
}

/**
 * The first claim that can be read and does not lie in the future; else the day in the address; else unknown.
 * A claim that cannot be true or read is passed over, not repaired.
 * @param now the time of reading, by the clock that the caller passed in
 */
export function publicationOf(claims: readonly PublicationClaim[], url: string | null, now: Date): Publication {
  for (const claim of claims) {
    const publishedAt = parseTimestamp(claim.value);
    if (publishedAt !== null && !isFuture(publishedAt, now)) return { publishedAt, publicationBasis: claim.basis };
  }
  const day = url === null ? null : dayInAddress(url);
  if (day !== null && !isFuture(day, now)) return { publishedAt: day, publicationBasis: "fromUrl" };
  return { publishedAt: null, publicationBasis: "unknown" };
}

/** The first time of a version that can be read and does not lie in the future; else unknown. */
export function modificationOf(claims: readonly string[], now: Date): string | null {
  const times = claims.flatMap((claim) => parseTimestamp(claim) ?? []);
  return times.find((time) => !isFuture(time, now)) ?? null;
}

/** A bare day is in the future if it has not begun anywhere on earth: local time runs up to 14 hours ahead of UTC. */
function isFuture(publishedAt: string, now: Date): boolean {
  if (publishedAt.includes("T")) return Date.parse(publishedAt) > now.getTime();
  return Date.parse(publishedAt) > now.getTime() + 14 * 3_600_000;
}

/** The day that a news address carries in its path: "/2024/11/07/", "/2024-11-07-", "/20241107/". */
export function dayInAddress(url: string): string | null {
  const path = parseWebAddress(url)?.pathname ?? "";
  for (const { pattern } of addressDays) {
    const match = pattern.exec(path);
    if (match) {
      const day = parseTimestamp(`${match[1]}-${monthNumber(match[2] ?? "")}-${(match[3] ?? "").padStart(2, "0")}`);
      if (day !== null) return day;
    }
  }
  return null;
}

const addressDays = [
  { pattern: /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|-|$)/, example: "/world/2024/11/07/ruto-call/" },
  { pattern: /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?=\/|-|$)/i, example: "/world/2024/nov/07/ruto-call" },
  { pattern: /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/._-]|$)/, example: "/news/ruto-call-2024-11-07" },
  { pattern: /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_-])/, example: "/20241107/ruto-call" },
] as const;

function monthNumber(month: string): string {
  const named = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
    month.toLowerCase(),
  );
  return named === -1 ? month.padStart(2, "0") : String(named + 1).padStart(2, "0");
}
