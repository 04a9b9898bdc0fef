import { compatible } from "../../model/moment.ts";
import type { AnalysedText, DateMention, Token } from "../../model/text.ts";
import type { People } from "../person.ts";
import { applicableAmong } from "./applicable.ts";
import { type Marked, markedSentences } from "./marked.ts";
import type { MergedCall } from "./merge.ts";
import { necessityReader } from "./necessary.ts";

/** A date of a call that stands in another sentence than the report of it. */
export interface DateTold {
  readonly rule: string;
  readonly date: DateMention;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A way in which a text comes back to a call, or leads up to it, and says when it was. */
interface ToldRow {
  readonly name: string;
  /** On a marked sentence. The group `date` is the date's number, `who` and `with` hold those whose call it is, `was` a verb of taking place. */
  readonly pattern: RegExp;
  /** Everybody on the call must be named in the sentence, and the report follow within so many more. */
  readonly before?: number;
  /** The report comes first. */
  readonly example: string;
}

const CALL = "(?:calls?|phonecall|conversations?|discussion|talk|chat|teleconference|videoconference)";
const WORDS =
  "(?:(?!next|another|second|third|follow-up|planned|scheduled|upcoming|coming|other|previous|earlier|separate|later)[a-z-]+ ){0,3}?";
const WHOSE =
  "(?: (?:with|between|to|from|and|the|his|her|newly|new|elected|then|president|minister|prime|foreign|leader|counterpart|of|'s|’s)(?![a-z])| [@&]\\d+){0,14}";
const MEDIUM = "(?: (?:by|on|over)(?: the)? (?:tele)?phone)?";
const ON = "(?:(?:on|in|late|early) ){0,2}";

export const DATE_TOLD_ROWS: readonly ToldRow[] = [
  {
    name: "the-dated-call",
    pattern: new RegExp(
      `(?<who>(?:@\\d+ (?:'s|’s)|the|that|this|an?|his|her|their) ${WORDS}#(?<date>\\d+) ${WORDS}${CALL}\\b${WHOSE})`,
      "g",
    ),
    example: "Mora warned Lindqvist in a phone call. The inquiry is about the July 25 phone call.",
  },
  {
    name: "the-call-took-place-on",
    pattern: new RegExp(
      `(?<who>(?:@\\d+ (?:'s|’s)|the|that|this|an?|their) ${WORDS}${CALL}${WHOSE})(?: ,)?(?: which| that)? (?<was>(?:took place|was held|happened|occurred|was made|came) )?${ON}#(?<date>\\d+)`,
      "g",
    ),
    example: "Mora warned Lindqvist in a phone call. That call took place on July 25.",
  },
  {
    name: "they-spoke-on",
    pattern: new RegExp(
      `(?<who>(?:the (?:two )?(?:men|women|leaders|presidents|ministers|pair)|the two|they|both)) (?:spoke|talked)${MEDIUM} ${ON}#(?<date>\\d+)`,
      "g",
    ),
    example: "Mora warned Lindqvist in a phone call. He had promised as much when the men spoke on July 25.",
  },
  {
    name: "told-on",
    pattern:
      /#(?<date>\d+) (?:, )?(?<who>(?:@\d+ (?:, )?)?(?:told|assured|warned|urged|informed|thanked|congratulated|asked|reminded|apologi[sz]ed to) (?:(?:[a-z]+|&\d+) ){0,4}(?:, )?@\d+)/g,
    before: 2,
    example:
      "On July 25 Mora urged Lindqvist to lift the ban. Mora said in a phone call to Lindqvist that it was unlawful.",
  },
];

const necessaryFor = necessityReader({});

const applicableRows = applicableAmong(
  DATE_TOLD_ROWS.map((row) => ({ ...row, necessary: necessaryFor(row.pattern.source) })),
);

const SPEAKING: ReadonlySet<string> = new Set(
  (
    "call calls phonecall conversation conversations discussion talk chat teleconference videoconference spoke talked conferred " +
    "told assured warned urged informed thanked congratulated asked reminded apologized apologised"
  ).split(" "),
);

/**
 * The calls with the dates that other sentences give them, for those that are told of without a day: where the text
 * comes back to "the July 25 call", says when "that call took place", or leads up to it. Whose call it is must be
 * plain: everybody named there took part in it, and in no other call of the article.
 */
export const withDateTold = (
  calls: readonly MergedCall[],
  analysed: AnalysedText,
  people: People,
  countryOf: (token: Token) => string | null,
): readonly MergedCall[] => {
  const spoken = calls.filter(({ status, channel }) => status === "HELD" && channel !== "IN_PERSON");
  const open = new Set(spoken.filter(lacksDay));
  if (open.size === 0) return calls;
  const told = new Map<MergedCall, DateTold[]>();
  for (const [sentence, marked] of markedSentences(analysed, people, countryOf, SPEAKING)) {
    for (const row of applicableRows(marked.words)) {
      for (const { groups = {} } of marked.words.matchAll(row.pattern)) {
        const date = marked.dates[Number(groups.date)];
        if (date === undefined || !isDate(date)) continue;
        // "That discussion in early 2017" may be any; "that call took place in 2017" is one.
        if (date.moment.precision === "year" && groups.was === undefined) continue;
        const call = callOf(groups.who ?? "", row, sentence, marked, spoken, people);
        if (call === null || !open.has(call)) continue;
        told.set(call, [...(told.get(call) ?? []), { rule: row.name, date, sentence }].slice(0, MOST_TOLD));
      }
    }
  }
  return calls.map((call) => {
    const dateTold = bestOf(call, told.get(call) ?? []);
    return dateTold === null ? call : { ...call, dateTold };
  });
};

/** Of more dates of one call than this the first are taken. */
const MOST_TOLD = 20;

const isDate = ({ kind, moment }: DateMention): boolean =>
  moment.edtf !== null && (kind === "absolute" || kind === "anaphoric");

const ownDates = ({ events }: MergedCall): readonly DateMention[] =>
  events.flatMap(({ date }) => (date === null || date.moment.edtf === null ? [] : [date]));

const lacksDay = (call: MergedCall): boolean => !ownDates(call).some(({ moment }) => moment.precision === "day");

/** The one call that these words can mean. */
function callOf(
  words: string,
  { before }: ToldRow,
  sentence: number,
  marked: Marked,
  spoken: readonly MergedCall[],
  people: People,
): MergedCall | null {
  // "The July call with the bank": with somebody who is on no call of the article.
  if (/\b(?:with|between|from)\b[^@&]*$/.test(words)) return null;
  const named = [...words.matchAll(/@(\d+)/g)].map(([, person]) => Number(person));
  const lands = [...words.matchAll(/&(\d+)/g)].map(([, number]) => marked.countries[Number(number)] ?? "");
  const fitting = spoken.filter(
    ({ participants, events }) =>
      named.every((person) => participants.includes(person)) &&
      lands.every((land) => participants.some((person) => people.people[person]?.office?.of === land)) &&
      (before === undefined ||
        (participants.every((person) => marked.people.has(person)) &&
          events.some((event) => event.sentence > sentence && event.sentence <= sentence + before))),
  );
  // "A July call. In that call, …": where nobody is named, it is one that is told of right there.
  const isNameless = named.length === 0 && lands.length === 0;
  const near =
    isNameless && (fitting.length > 1 || /^an? /.test(words))
      ? fitting.filter(({ events }) => events.some((event) => Math.abs(event.sentence - sentence) <= 1))
      : fitting;
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The day that is told, if it can be reconciled with what the reports say; two different ones are no answer. */
function bestOf(call: MergedCall, told: readonly DateTold[]): DateTold | null {
  const own = ownDates(call);
  const fitting = told.filter(({ date }) => own.every(({ moment }) => compatible(moment, date.moment)));
  const days = fitting.filter(({ date }) => date.moment.precision === "day");
  const among = days.length > 0 ? days : own.length > 0 ? [] : fitting;
  return new Set(among.map(({ date }) => date.moment.edtf)).size === 1 ? (among[0] ?? null) : null;
}
