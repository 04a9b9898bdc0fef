import { parseDay } from "../model/calendar.ts";

/** The day of publication where the article was published, and the hour there when it is known. */
export interface Publication {
  /** As in model/calendar.ts. */
  readonly day: number;
  /** 0 to 23; null for a bare day. */
  readonly hour: number | null;
}

/**
 * Reads a publication time: "2024-11-07", or ISO 8601 with a time and with or without an offset. Weekdays and "today"
 * are meant in the publisher's own zone, so day and hour are those that are written, never converted to another zone.
 * Null for null and for anything else, days that do not exist included.
 */
export const publicationOf = (publishedAt: string | null): Publication | null => {
  if (publishedAt === null || publishedAt.length > LONGEST) return null;
  const match = FORM.exec(publishedAt.trim());
  const day = match?.[1] === undefined ? null : parseDay(match[1]);
  if (day === null) return null;
  return { day, hour: match?.[2] === undefined ? null : Number(match[2]) };
};

const LONGEST = 64;

const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/i;
