import { ANAPHORIC_RULES } from "./anaphora.ts";
import { COUNT_RULES } from "./counts.ts";
import { DAY_WORD_RULES } from "./day-words.ts";
import { MONTH_RULES } from "./months.ts";
import { NUMBER_RULES } from "./numbers.ts";
import { PERIOD_RULES } from "./periods.ts";
import { type Head, hasWideGaps, type Meaning, type Rule } from "./rule.ts";
import { HOLIDAY_RULES, SEASON_RULES } from "./seasons.ts";
import { WEEKDAY_RULES } from "./weekdays.ts";

/** Words of a text that a rule reads as a date. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly meaning: Meaning;
  /** Made of two that belong together; such a one is not joined again. */
  readonly isJoined?: true;
}

export const DATE_RULES: readonly Rule[] = [
  ...WEEKDAY_RULES,
  ...MONTH_RULES,
  ...DAY_WORD_RULES,
  ...SEASON_RULES,
  ...HOLIDAY_RULES,
  ...PERIOD_RULES,
  ...COUNT_RULES,
  ...ANAPHORIC_RULES,
  ...NUMBER_RULES,
];

/**
 * The date expressions of a text that hang on a word in `[from, to)`, in order and apart. One pass looks for the words that they hang on; at each of them
 * the rules of its kind are tried and the longest match counts, so that the order of the rows does not matter.
 */
export const findDates = (text: string, from = 0, to = text.length): Found[] => {
  const found: Found[] = [];
  const stretch = text.slice(from, to);
  const pattern = hasWideGaps(stretch) ? "pattern" : "plain";
  HEADS.lastIndex = 0;
  for (let match = HEADS.exec(stretch); match !== null; match = HEADS.exec(stretch)) {
    const head = from + match.index;
    if (head < (found.at(-1)?.end ?? 0)) continue;
    const kind = headOf(match[0]);
    if ((kind === "month" || kind === "weekday") && text.charCodeAt(head) > LAST_CAPITAL) continue;
    const longest = longestAt(text, head, kind, pattern);
    if (longest !== null) add(found, longest);
  }
  return found;
};

/** Of two that overlap ("last week" and "last week on Thursday") the longer stays. */
const add = (found: Found[], next: Found): void => {
  for (let last = found.at(-1); last !== undefined && last.end > next.start; last = found.at(-1)) {
    if (last.end - last.start >= next.end - next.start) return;
    found.pop();
  }
  found.push(next);
};

const longestAt = (text: string, head: number, kind: Head, pattern: "pattern" | "plain"): Found | null => {
  let longest: Found | null = null;
  for (const rule of RULES_BY_HEAD[kind]) {
    const { [pattern]: expression } = rule;
    expression.lastIndex = head;
    const match = expression.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    const start = head - (groups.before?.length ?? 0);
    const end = head + (groups.from?.length ?? 0);
    if (longest !== null && end - start <= longest.end - longest.start) continue;
    const meaning = rule.read(groups, { text, start, head, end });
    if (meaning !== null) longest = { start, end, rule, meaning };
  }
  return longest;
};

const HEADS = new RegExp(
  "\\b(?:" +
    [
      "(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun",
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
      "today|tonight|yesterday|tomorrow|overnight",
      "days?|weeks?|weekend|fortnights?|months?|years?|decades?|hours?|minutes?|mornings?|afternoon|evening|nights?",
      "spring|summer|autumn|fall|winter",
      "christmas|boxing|new(?= year)",
    ].join("|") +
    ")\\b|\\b\\d{4}(?!\\d)|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}",
  "gi",
);

const HEAD_WORDS: readonly (readonly [Head, string])[] = [
  ["weekday", "mon tue wed thu fri sat sun"],
  ["month", "jan feb mar apr may jun jul aug sep oct nov dec"],
  ["day", "tod ton yes tom ove"],
  ["season", "spr sum aut fal win"],
  ["holiday", "chr box new"],
];

/** By the first three letters, but "month" is no Monday. */
const HEAD_OF_STEM: ReadonlyMap<string, Head> = new Map(
  HEAD_WORDS.flatMap(([head, stems]) => stems.split(" ").map((stem) => [stem, head] as const)),
);

const headOf = (word: string): Head => {
  if (word.charCodeAt(0) <= NINE) return word.length === YEAR_LENGTH ? "year" : "figures";
  const lower = word.toLowerCase();
  return lower.startsWith("month") ? "unit" : (HEAD_OF_STEM.get(lower.slice(0, 3)) ?? "unit");
};

const LAST_CAPITAL = "Z".charCodeAt(0);

const NINE = "9".charCodeAt(0);

const YEAR_LENGTH = 4;

const rulesOf = (head: Head): readonly Rule[] => DATE_RULES.filter((rule) => rule.head === head);

const RULES_BY_HEAD: Readonly<Record<Head, readonly Rule[]>> = {
  weekday: rulesOf("weekday"),
  month: rulesOf("month"),
  year: rulesOf("year"),
  figures: rulesOf("figures"),
  day: rulesOf("day"),
  unit: rulesOf("unit"),
  season: rulesOf("season"),
  holiday: rulesOf("holiday"),
};
