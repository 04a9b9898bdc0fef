import { parseDay } from "../../model/calendar.ts";
import { fold } from "../../model/fold.ts";
import type { Moment } from "../../model/moment.ts";
import type { Reach, ReportEntry } from "../../model/resolution.ts";
import { callKey, meet, reachOf } from "../reach.ts";

/** A report with what comparing it takes, worked out once. */
export interface Told {
  readonly report: ReportEntry;
  /** Reports look for their call in a room: among the reports of the same people, or those of a stretch of time. */
  readonly room: number;
  readonly reach: Reach | null;
  /** The days that it can have been, as day numbers; null is open. */
  readonly first: number | null;
  readonly last: number | null;
  /** Whether the text states the day, or a night and the next morning. */
  readonly exact: boolean;
  /** Whether the text tells no days, or so many that they tell little. */
  readonly dateless: boolean;
  /** "07-25", the month and day, also when the year is not known; null when it tells no day. */
  readonly date: string | null;
  /** The day of publication, of a report that tells of what is new; null when not known, or when it looks back. */
  readonly published: number | null;
  /** The words that tell of it, without names, titles and what all such sentences have. */
  readonly words: ReadonlySet<string>;
  readonly topicWords: ReadonlySet<string>;
  readonly quotations: readonly ReadonlySet<string>[];
  /** Whether it says that there was another call shortly before. */
  readonly again: boolean;
}

/** The report as `features` compare it. `narrowed` is its moment with what else fixes it. */
export function toldOf(reported: ReportEntry, narrowed: Moment, room: number): Told {
  const report = { ...reported, moment: narrowed };
  const { moment, participants, wording, topicPhrases, quotations } = report;
  const [first, last] = [parseDay(moment.earliest ?? ""), parseDay(moment.latest ?? "")];
  const names = new Set(participants.flatMap(({ name, office }) => wordsOf(`${name} ${office?.words ?? ""}`)));
  const telling = (text: string): ReadonlySet<string> =>
    new Set(wordsOf(text).filter((word) => word.length > 2 && !COMMON.has(word) && !names.has(word)));
  return {
    report,
    room,
    reach: reachOf(callKey(reported)),
    first,
    last,
    exact: moment.basis === "stated" && first !== null && last !== null && last - first <= 1,
    dateless: isDateless(reported.moment),
    date: dateOf(report),
    published: report.background ? null : parseDay(report.publishedOn ?? ""),
    words: telling(wording.join(" ")),
    topicWords: telling(topicPhrases.join(" ")),
    quotations: quotations.map((quote) => new Set(wordsOf(quote))).filter(({ size }) => size >= QUOTED_WORDS),
    again: wording.some((words) => AGAIN.test(words)),
  };
}

/** Whether two reports can be of one call, by who took part and when. */
export const mayMeet = (a: Told, b: Told): boolean =>
  a.room === b.room && a.reach !== null && b.reach !== null && meet(a.reach, b.reach);

function isDateless({ basis, earliest, latest }: Moment): boolean {
  const [first, last] = [parseDay(earliest ?? ""), parseDay(latest ?? "")];
  return basis !== "stated" && (first === null || last === null || last - first > 31);
}

/** The day of a moment that is one day; else that of the words, "July 25" or "25 July". */
function dateOf({ moment: { earliest, latest, words } }: ReportEntry): string | null {
  if (earliest !== null && earliest === latest) return earliest.slice(5);
  const { dayBefore, month, dayAfter } = DATE.exec(words ?? "")?.groups ?? {};
  const day = dayBefore ?? dayAfter;
  if (month === undefined || day === undefined) return null;
  return `${String(MONTHS.indexOf(month.toLowerCase()) / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

const DATE =
  /(?:\b(?<dayBefore>[1-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(?<dayAfter>[1-3]?\d)\b)?/i;

/** Fewer words in quotation marks may be anyone's. */
const QUOTED_WORDS = 4;

const AGAIN =
  /\b(?:second|third|another|follow-up)\s+(?:(?:tele)?phone\s+|video\s+)?(?:call|conversation)\b|\b(?:spoke|spoken|talked)\s+(?:(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone\s+)?again\b|\bagain\s+(?:spoke|called|telephoned|by\s+(?:tele)?phone)\b|\b(?:second|third)\s+time\b/i;

const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

/** What a sentence about a call says whatever the call is about: function words, calling, offices, days. */
const COMMON: ReadonlySet<string> = new Set(
  `a about after also an and are as at been between but by for from had has have he her him his in into is it its of on
  or over she so than that the their them they this to was were which who will with would
  call called calls conference conversation discussed discussing discussion held leader leaders office phone phoned said
  says spoke spoken statement talk talked talks telephone telephoned told video two both during
  president prime minister king secretary state general chancellor foreign chief country
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night late early today yesterday
  week month year january february march april may june july august september october november december`.split(/\s+/),
);
