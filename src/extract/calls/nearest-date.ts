import type { DateMention, Token } from "../../model/text.ts";
import type { Reduced } from "./reduce.ts";

export interface DateNear {
  readonly date: DateMention;
  /** In tokens, with a toll for every other person between. */
  readonly distance: number;
}

/** Where a report stands in its sentence: its first and last token that stands for a person, titles included. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * The date of the sentence that stands nearest to the report of a call, if any: none that is still to come, none that
 * says when somebody said so ("officials said Wednesday", unless they had "just" spoken), none that the table below
 * gives to something else; and behind another person's name only when nothing is nearer.
 */
export const nearestDate = (
  reduced: Reduced,
  slots: ReadonlySet<number>,
  nominal: boolean,
  justNow = false,
): DateNear | null => {
  const place = placesOf(reduced, slots);
  if (place === null) return null;
  const away = (token: number): number => {
    if (token >= place.first && token <= place.last) return 0;
    const between = reduced.slots.filter(
      (slot, number) =>
        !slots.has(number) &&
        slot.kind === "person" &&
        (token < place.first
          ? slot.token > token && slot.token < place.first
          : slot.token < token && slot.token > place.last),
    );
    // "with B on Friday and C on Thursday": Friday stands right behind B.
    const isOthers =
      token < place.first &&
      reduced.slots.some(
        (slot, number) => !slots.has(number) && slot.kind === "person" && slot.token < token && token - slot.token <= 3,
      );
    // "The two had a call when Mora told Lindqvist in March": all that was on one occasion.
    const isOnIt = token > place.last && / when /.test(wordsBetween(reduced.tokens, place.last + 1, token));
    const others = isOnIt ? 0 : between.length + Number(isOthers);
    return (token < place.first ? place.first - token : token - place.last) + 12 * others;
  };
  const isCaption = nominal && CAPTION.test(reduced.words);
  const [nearest] = reduced.dates
    .filter(
      ({ date, token, afterSaying, modifies }) =>
        !(isCaption && /\b\d{4}$/.test(date.words)) &&
        (date.kind === "absolute" || date.kind === "anaphoric") &&
        !modifies &&
        (!afterSaying || justNow || isHoursFrom(reduced.tokens, date, token, place)) &&
        !isOfAnother(reduced.tokens, date, token, place, nominal),
    )
    .map(({ date, token }) => ({ date, distance: away(token) }))
    .filter(({ distance }) => distance <= (nominal ? 9 : 28))
    // "Hours after", "days after" it dates nothing.
    .sort((a, b) => Number(datesNothing(a.date)) - Number(datesNothing(b.date)) || a.distance - b.distance);
  return nearest ?? null;
};

/** "Mora speaks to reporters about his call with Lindqvist on Monday, May 2, 2022": the date is the picture's. */
const CAPTION =
  /^(?:[^@]{0,40} )?@[\d+]+(?: , [^@]{0,40}?)? (?:speaks|talks|conducts|holds|listens|looks|walks|arrives|departs|leaves|waves|gestures|testifies|answers|attends|poses|addresses|delivers)\b/;

/** The slots that stand in these words. */
export const slotsIn = (words: string): ReadonlySet<number> =>
  new Set([...words.matchAll(/@(\d+(?:\+\d+)*)/g)].flatMap(([, group = ""]) => group.split("+").map(Number)));

/** Where the people of these slots stand; null for none. */
const placesOf = (reduced: Reduced, slots: ReadonlySet<number>): Place | null => {
  const places = [...slots].flatMap((number) => {
    const slot = reduced.slots[number];
    return slot === undefined ? [] : slot.kind === "person" ? [slot.first, slot.token] : [slot.token];
  });
  return places.length === 0 ? null : { first: Math.min(...places), last: Math.max(...places) };
};

/** What stands between a date and the report of a call when the date is another event's. */
interface OtherEvent {
  readonly name: string;
  /** On which side of the report the date stands. */
  readonly side: "before" | "behind";
  /** Only for a report that hangs on a noun. */
  readonly nominal?: true;
  /** Only for a month, a year or a stretch, which seldom says when people spoke. */
  readonly rough?: true;
  /** On the words before the date, and on those between, in lower case, a space around each. */
  readonly lead?: RegExp;
  readonly between: RegExp;
  readonly example: readonly [sentence: string, date: string];
}

export const OTHER_EVENTS: readonly OtherEvent[] = [
  {
    name: "what the call led to",
    side: "before",
    nominal: true,
    between: / (?:amid|over|about|despite|because) /,
    example: ["Mora resigned on Monday amid a row over his phone call with President Lindqvist.", "Monday"],
  },
  {
    name: "what came when it was known",
    side: "before",
    nominal: true,
    between: / when /,
    example: [
      "Shares fell on Monday when a memo of President Mora's call with President Lindqvist came out.",
      "Monday",
    ],
  },
  {
    name: "so long from it",
    side: "before",
    between: / (?:days?|weeks?|months?|years?) (?:after|before) /,
    example: ["The note is of July 26, a day after President Mora spoke with President Lindqvist.", "July 26"],
  },
  {
    name: "when it came out",
    side: "before",
    between:
      / (?:emerged|surfaced|transpired|learned|learnt|found out|came to light|revealed|admitted|acknowledged) (?:[a-z]+ ){0,3}that /,
    example: [
      "He resigned in February after it emerged that President Mora spoke with President Lindqvist.",
      "February",
    ],
  },
  {
    name: "another call",
    side: "before",
    lead: / (?:after|before|since|following) (?:\S+ ){0,5}$/,
    between: / (?:calls?|conversations?|discussions?|talks|meetings?) [^,]*, /,
    example: ["After the July call with the bank, President Mora spoke with President Lindqvist.", "July"],
  },
  {
    name: "what they spoke of",
    side: "behind",
    rough: true,
    between: / (?:about|regarding|concerning|to|ahead of) (?!.* (?:calls?|conversations?|phone|talks) )/,
    example: ["President Mora spoke with President Lindqvist about the summit in March.", "March"],
  },
  {
    name: "one of them",
    side: "behind",
    between:
      / including (?:the|an?|his|her|their) (?:[a-z-]+ ){0,3}(?:call|conversation|meeting|session|summit|visit) /,
    example: [
      "President Mora and President Lindqvist had several calls, including a meeting held on Monday by their aides.",
      "Monday",
    ],
  },
  {
    name: "a clause of its own",
    side: "behind",
    between: / , (?:but |and )?(?:the|an?|both|its|his|her|their) (?:[a-z-]+ ){1,3}(?:was|were|is|had|has|[a-z]+ed) /,
    example: ["After President Mora spoke to President Lindqvist, the deal was signed on Thursday.", "Thursday"],
  },
];

const isOfAnother = (
  tokens: readonly Token[],
  date: DateMention,
  token: number,
  { first, last }: Place,
  nominal: boolean,
): boolean => {
  if (token >= first && token <= last) return false;
  const side = token < first ? "before" : "behind";
  const words = side === "before" ? wordsFrom(tokens, date, token, first) : wordsBetween(tokens, last + 1, token);
  return OTHER_EVENTS.some(
    (row) =>
      row.side === side &&
      (row.nominal !== true || nominal) &&
      (row.rough !== true || date.moment.precision !== "day") &&
      row.between.test(words) &&
      (row.lead === undefined || row.lead.test(wordsBetween(tokens, Math.max(0, token - 7), token))),
  );
};

/** "Said on Wednesday, hours after his call": so that call was on Wednesday. */
const isHoursFrom = (tokens: readonly Token[], date: DateMention, token: number, { first }: Place): boolean =>
  token < first && / , (?:just )?(?:hours|minutes) (?:after|before) /.test(wordsFrom(tokens, date, token, first));

/** The words from behind a date on. */
const wordsFrom = (tokens: readonly Token[], date: DateMention, token: number, to: number): string => {
  let from = token;
  while (from < to && (tokens[from]?.start ?? 0) < date.end) from++;
  return wordsBetween(tokens, from, to);
};

const wordsBetween = (tokens: readonly Token[], from: number, to: number): string =>
  ` ${tokens
    .slice(from, Math.min(to, from + 60))
    .map(({ lower }) => lower)
    .join(" ")} `;

/** Words that no day, month or year can come of: they count from an event, or stand on one side of a day. */
const datesNothing = ({ kind, moment }: DateMention): boolean =>
  moment.edtf === null && (kind === "anaphoric" ? moment.precision === "unknown" : moment.precision === "range");
