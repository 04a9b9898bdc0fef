import { calendarOf, monthSpan, weekSpan } from "../../model/calendar.ts";
import { countBack } from "./counts.ts";
import { day, month, resolved, year } from "./resolved.ts";
import { type Anaphoric, type Context, type Groups, type Resolved, type Rule, rule } from "./rule.ts";
import { COUNT, countOf } from "./vocabulary.ts";

const PART_OR_DAY = "day|morning|afternoon|evening|night";

/** Expressions that count from another date of the text. */
export const ANAPHORIC_RULES: readonly Rule[] = [
  rule({
    name: "same-day",
    head: "unit",
    before: "(?:(?:on|in|later|earlier|early|late|during) )?(?:(?:the|that|this) (?:very )?same|that|that very) ",
    from: `(?<unit>${PART_OR_DAY}|week|month|year)`,
    read: ({ unit = "" }) => same(unit),
    example: ["On the same evening he rang the foreign minister.", "On the same evening"],
  }),
  rule({
    name: "in-the-day",
    head: "unit",
    before: "(?:early|earlier|late|later) in the ",
    from: `(?<unit>${PART_OR_DAY})`,
    read: ({ unit = "" }) => same(unit),
    example: ["Earlier in the day she had chaired a cabinet meeting.", "Earlier in the day"],
  }),
  rule({
    name: "next-day",
    head: "unit",
    before: "(?:(?:on|early|late) )?(?:(?<which>the following|the next|the previous|the preceding)|(?<bare>next)) ",
    from: `(?<unit>${PART_OR_DAY}|week|month|year)`,
    read: (groups, context) => (isAhead(groups, context) ? null : neighbour(groups)),
    example: ["The following day the line was cut.", "The following day"],
  }),
  rule({
    name: "later",
    head: "unit",
    before: `(?<roughly>(?:about|around|some|roughly|nearly|almost|more than|over|less than|at least) )?(?:(?<the>the)|${COUNT}) `,
    from: "(?<unit>minutes?|hours?|days?|evening|night|morning|weeks?|months?|years?) (?<side>later|earlier|before|after|prior|previously|afterwards?)(?! to\\b)",
    read: (groups, context) => countedFrom(groups, context),
    example: ["Three days later they spoke again.", "Three days later"],
  }),
  rule({
    name: "long-after",
    head: "unit",
    before: "(?:just |only )?",
    from: "(?:minutes|hours|days|weeks|months|years) (?:later|earlier|before|after)",
    read: () => UNFIXED,
    example: ["Weeks later the ceasefire collapsed.", "Weeks later"],
  }),
];

/** Counts from an event ("two days after the coup") or by no number ("days later"): no other date can fix it. */
const UNFIXED: Anaphoric = { kind: "anaphoric", grain: "unknown", takesDate: false, from: () => null };

const grainOf = (unit: string): "day" | "week" | "month" | "year" => {
  const lower = unit.toLowerCase().replace(/s$/, "");
  return lower === "week" || lower === "month" || lower === "year" ? lower : "day";
};

/** The day, or the week, month or year that the other date lies in. */
const same = (unit: string): Anaphoric => {
  const grain = grainOf(unit);
  return { kind: "anaphoric", grain, takesDate: false, from: ({ earliest }) => implied(unitAt(grain, earliest, 0)) };
};

/** "Over the next week", "the next week" without a mark of the past are still to come; "next week" is a period of its own. */
const isAhead = ({ bare, which = "", unit = "" }: Groups, { text, start }: Context): boolean =>
  (bare !== undefined && grainOf(unit) !== "day") ||
  (/next/i.test(bare ?? which) && /\b(?:over|in|within|during|for) $/i.test(text.slice(Math.max(0, start - 8), start)));

const neighbour = ({ which, unit = "" }: Groups): Anaphoric => {
  const grain = grainOf(unit);
  const shift = which !== undefined && /previous|preceding/i.test(which) ? -1 : 1;
  return {
    kind: "anaphoric",
    grain,
    takesDate: false,
    from: ({ earliest }) => implied(unitAt(grain, earliest, shift)),
  };
};

/**
 * "Three days later" counts from a date named before; "three days after" does so only when nothing follows that it
 * counts from ("the day after, he …"), else it takes that, a date or an event.
 */
const countedFrom = (groups: Groups, { text, end }: Context): Anaphoric => {
  const side = (groups.side ?? "").toLowerCase();
  const isClosed =
    !/^(?:before|after|prior)$/.test(side) || /^\s{0,2}(?:[.,;:!?)\]"”’—–]|$)/.test(text.slice(end, end + 4));
  const number = groups.the === undefined ? countOf(groups.count ?? "") : 1;
  const unit = (groups.unit ?? "").toLowerCase();
  if (number === null || groups.roughly !== undefined || /^hour/.test(unit)) return UNFIXED;
  // "The month later" is nothing that is written.
  if (groups.the !== undefined && !/^(?:before|after)$/.test(side)) return UNFIXED;
  const shift = /^minute/.test(unit) ? 0 : /^(?:later|after|afterwards?)$/.test(side) ? number : -number;
  const grain = grainOf(unit);
  return {
    kind: "anaphoric",
    grain: isClosed ? grain : "unknown",
    takesDate: !isClosed,
    from: ({ earliest }) => implied(countBack(earliest, grain, -shift)),
  };
};

const unitAt = (grain: "day" | "week" | "month" | "year", number: number, shift: number): Resolved => {
  const at = calendarOf(number);
  if (grain === "day") return resolved(null, day(number + shift));
  if (grain === "year") return resolved(null, year(at.year + shift));
  if (grain === "month") {
    const shifted = calendarOf(monthSpan(at.year, at.month + shift).first);
    return resolved(null, month(shifted.year, shifted.month));
  }
  const { first, last } = weekSpan(number + 7 * shift);
  return resolved(null, { earliest: first, latest: last, precision: "week" });
};

const implied = (found: Resolved): Resolved | null =>
  found.earliest === null || found.earliest < FIRST_DAY || (found.latest ?? 0) > LAST_DAY
    ? null
    : { ...found, basis: "implied" };

/** Years 0 to 9999. */
const FIRST_DAY = monthSpan(0, 1).first;
const LAST_DAY = monthSpan(9999, 12).last;
