import type { Publication } from "../publication.ts";
import type { Found } from "./find.ts";
import { loose, NOTHING_FIXED, resolved } from "./resolved.ts";
import type { Absolute, Head, Meaning, Resolved } from "./rule.ts";
import { after } from "./vocabulary.ts";

/** Dates that belong together made one: "from Monday to Wednesday", "three days after 5 January", "the next day, March 3", "since Thursday". */
export const joined = (text: string, found: readonly Found[]): readonly Found[] => {
  const pairs: Found[] = [];
  for (const next of found) {
    const last = pairs.at(-1);
    const pair =
      last === undefined || last.isJoined
        ? null
        : (counted(text, last, next) ?? range(text, last, next) ?? apposed(text, last, next));
    if (pair === null) pairs.push(next);
    else pairs[pairs.length - 1] = pair;
  }
  return pairs.map((one, number) => {
    const edged = withEdge(text, one);
    // "hours after Monday": the "after" is spoken for.
    return edged.start < (pairs[number - 1]?.end ?? 0) ? one : edged;
  });
};

/** "Three days after" and the date that follows. */
const counted = (text: string, first: Found, second: Found): Found | null => {
  const { meaning } = first;
  if (meaning.kind !== "anaphoric" || !meaning.takesDate || second.meaning.kind !== "absolute") return null;
  if (!/^ (?:the )?$/.test(text.slice(first.end, second.start))) return null;
  const { at } = second.meaning;
  return spanning(first, second, {
    kind: "absolute",
    at: (publication) => {
      const { earliest, latest, basis } = at(publication);
      if (earliest === null || latest === null) return NOTHING_FIXED;
      const found = meaning.from({ earliest, latest });
      return found === null ? NOTHING_FIXED : { ...found, basis };
    },
  });
};

const RANGE_HEADS: ReadonlySet<Head> = new Set<Head>(["weekday", "month", "year"]);

/** Two dates of one kind, the first of which takes its year or week from the second. */
const range = (text: string, first: Found, second: Found): Found | null => {
  const [from, to] = [first.meaning, second.meaning];
  if (from.kind !== "absolute" || to.kind !== "absolute" || first.rule.head !== second.rule.head) return null;
  if (!RANGE_HEADS.has(first.rule.head) || second.start - first.end > LONGEST_LINK) return null;
  const link = text.slice(first.end, second.start);
  const opening = /\b(?:from|between) $/i.exec(text.slice(Math.max(0, first.start - 9), first.start))?.[0] ?? "";
  const isRange = /^between/i.test(opening)
    ? link === " and "
    : /^(?: (?:to|through|until|till) |[-–—]| – )$/.test(link);
  if (!isRange) return null;
  return { ...spanning(first, second, between(from, to)), start: first.start - opening.length };
};

const LONGEST_LINK = 9;

const between = (from: Absolute, to: Absolute): Absolute => ({
  kind: "absolute",
  at: (publication): Resolved => {
    const last = to.at(publication);
    if (last.latest === null) return NOTHING_FIXED;
    const first = from.at({ day: last.latest, hour: null });
    return first.earliest === null || first.earliest >= last.latest
      ? NOTHING_FIXED
      : resolved(publication, { earliest: first.earliest, latest: last.latest, precision: "range" });
  },
});

const spanning = (first: Found, second: Found, meaning: Meaning): Found => ({
  start: first.start,
  end: second.end,
  rule: second.rule,
  meaning,
  isJoined: true,
});

/** "The next day, March 28", "on July 25, the same day": one day said twice, and the calendar knows it best. */
const apposed = (text: string, first: Found, second: Found): Found | null => {
  const [anaphoric, absolute] = first.meaning.kind === "anaphoric" ? [first, second] : [second, first];
  if (anaphoric.meaning.kind !== "anaphoric" || absolute.meaning.kind !== "absolute") return null;
  if (anaphoric.meaning.grain !== "day" || !DAY_HEADS.has(absolute.rule.head)) return null;
  if (!/^, (?:on )?$/.test(text.slice(first.end, second.start))) return null;
  return spanning(first, second, absolute.meaning);
};

const DAY_HEADS: ReadonlySet<Head> = new Set<Head>(["weekday", "month", "figures"]);

interface Edge {
  readonly name: string;
  /** Ends at the date. */
  readonly pattern: RegExp;
  readonly read: (date: Resolved, publication: Publication | null, head: Head) => Resolved;
  readonly example: readonly [sentence: string, words: string];
}

/** Words that make a date the edge of a time: what is meant then lies on one side of it, and no day is named. */
export const EDGES: readonly Edge[] = [
  {
    name: "since",
    pattern: /\bsince (?:the )?$/i,
    read: ({ earliest }, publication) => loose("duration", earliest, publishedAfter(publication, earliest)),
    example: ["They have spoken twice since Thursday.", "since Thursday"],
  },
  {
    name: "until",
    pattern: /\b(?:until|till|through) (?:the )?$/i,
    read: () => loose("duration"),
    example: ["The truce holds until Friday.", "until Friday"],
  },
  {
    name: "by",
    pattern: /\bby (?:the )?$/i,
    read: ({ latest }, publication, head) =>
      head === "weekday" || latest === null
        ? loose("future")
        : loose(publication !== null && latest > publication.day ? "future" : "absolute", null, latest),
    example: ["An answer is due by Monday.", "by Monday"],
  },
  {
    name: "before",
    pattern: /\b(?:before|prior to) (?:the )?$/i,
    read: ({ kind, earliest }) => loose(kind, null, earliest === null ? null : earliest - 1),
    example: ["No one had called before Tuesday.", "before Tuesday"],
  },
  {
    name: "after",
    pattern: /\bafter (?:the )?$/i,
    read: ({ kind, earliest, latest }, publication) => {
      const first = earliest !== null && earliest === latest ? earliest + 1 : earliest;
      return loose(kind, first, publishedAfter(publication, first));
    },
    example: ["Nothing was heard after March 3, 2020.", "after March 3, 2020"],
  },
];

/** The day of publication, where it can be the last day of what began on `first`. */
const publishedAfter = (publication: Publication | null, first: number | null): number | null =>
  publication === null || first === null || publication.day < first ? null : publication.day;

/** "After Thursday's talks" and "before the July 25 call" are edges of the talks and the call, not of the day. */
const withEdge = (text: string, found: Found): Found => {
  const { meaning, start, end, rule } = found;
  if (meaning.kind !== "absolute" || !EDGE_LETTERS.includes(text.charAt(start - 2))) return found;
  const before = text.slice(Math.max(0, start - 14), start);
  if (!EDGE_WORD.test(before) || isOfEvent(after(text, end))) return found;
  const edge = EDGES.find(({ pattern }) => pattern.test(before));
  if (edge === undefined) return found;
  const length = edge.pattern.exec(before)?.[0].length ?? 0;
  return {
    ...found,
    start: start - length,
    meaning: {
      kind: "absolute",
      at: (publication) => {
        const date = meaning.at(publication);
        return date.kind === "duration" ? date : edge.read(date, publication, rule.head);
      },
    },
  };
};

/** The last letters of what EDGE_WORD finds: a look at one of them saves most of the searches. */
const EDGE_LETTERS = "elhyorELHYOR";

const EDGE_WORD = /\b(?:since|until|till|through|by|before|prior to|after) (?:the )?$/i;

const isOfEvent = (following: string): boolean =>
  /^(?:['’]|-[a-z]| (?:phone|telephone|video|call|conversation|talks|meeting|summit|visit|trip|election|vote|attack|speech|ceremony|inauguration|referendum|coup|agreement|deal|session|debate|raid|strike|statement|news|declaration|[Cc]onference|[A-Z][a-z]+ (?:call|talks|meeting|summit)))/.test(
    following,
  );
