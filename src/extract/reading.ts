import { type Moment, UNKNOWN_MOMENT } from "../model/moment.ts";
import type {
  CallReported,
  LeaderReported,
  MissionReported,
  QuotationReported,
  Reading,
  TraceEntry,
} from "../model/reading.ts";
import { contains, type Evidence, evidenceOf, type Span } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import type { TopicTaxonomy } from "../model/topic.ts";
import type { CallEvent } from "./calls/event.ts";
import type { MergedCall } from "./calls/merge.ts";
import { type CallsFound, callsOf } from "./calls.ts";
import { confidenceOf } from "./confidence.ts";
import { issuerOf, officeOfAuthor } from "./issuer.ts";
import type { Lexicon } from "./lexicon.ts";
import { readMissions } from "./missions.ts";
import { peopleOf } from "./people.ts";
import type { People } from "./person.ts";
import { attributionsOf } from "./quotations.ts";
import { touching } from "./topics/lookup.ts";
import { shareOf } from "./topics/share.ts";
import { tellingSentences } from "./topics/telling.ts";
import { readTopics } from "./topics.ts";
import { callTrace, quotationTrace } from "./trace.ts";

/** What is known of an article beside its text. */
export interface Heading {
  readonly title: string | null;
  /** The article's day, YYYY-MM-DD; null when not known. */
  readonly day: string | null;
  /** The publisher's name; an office of state speaks of "the President" without naming them. */
  readonly source: string | null;
}

/**
 * Everything that one analysed article says: leaders, calls, topics, missions, quotations, each with its
 * spans. Pure, and never throws; two articles never know of one another here.
 */
export const readingOf = (
  analysed: AnalysedText,
  heading: Heading,
  lexicon: Lexicon,
  taxonomy: TopicTaxonomy,
): Reading => {
  const known = peopleOf(
    analysed,
    lexicon,
    heading.day,
    issuerOf(heading.source, lexicon.index),
    officeOfAuthor(heading.title),
  );
  const { missions, trace } = readMissions(analysed, lexicon.index, heading.day);
  const attributions = attributionsOf(analysed, known);
  const persons = known.people.flatMap(({ isLeader }, person) => (isLeader ? [person] : []));
  const spoken = attributions.map(({ quotation: { start, end, leader } }) => ({
    start,
    end,
    person: leader === null ? null : (persons[leader] ?? null),
  }));
  const found = callsOf(analysed, known, lexicon, heading.title, spoken);
  const people = withoutBystanders(known, found);
  const leaders = leaderNumbers(people);
  const quotations = attributions.map(({ quotation }, number) => ({
    ...quotation,
    leader: numberOrNull(spoken[number]?.person, leaders),
  }));
  const told = found.calls.map((call) =>
    callReported(call, found, { analysed, heading, people, leaders, missions, quotations, taxonomy }),
  );
  return {
    leaders: leadersReported(analysed, people),
    missions,
    quotations,
    calls: told.map(({ call }) => call),
    trace: [
      ...callTrace(analysed, people, found),
      ...told.flatMap(({ topicTrace }) => topicTrace),
      ...quotationTrace(attributions),
      ...trace,
    ].sort((a, b) => a.start - b.start),
  };
};

interface Findings {
  readonly analysed: AnalysedText;
  readonly heading: Heading;
  readonly people: People;
  readonly leaders: readonly number[];
  readonly missions: readonly MissionReported[];
  readonly quotations: readonly QuotationReported[];
  readonly taxonomy: TopicTaxonomy;
}

/** Whom the article knows by an office alone is a leader to speak of only when on a call. */
const withoutBystanders = (people: People, { calls }: CallsFound): People => {
  if (people.people.every(({ isNamed }) => isNamed)) return people;
  const called = new Set(calls.flatMap(({ participants }) => participants));
  return {
    ...people,
    people: people.people.map((person, number) =>
      person.isNamed || called.has(number) ? person : { ...person, isLeader: false },
    ),
  };
};

/** For each person the number among the leaders; -1 for those who are none. */
const leaderNumbers = ({ people }: People): readonly number[] => {
  let next = 0;
  return people.map(({ isLeader }) => (isLeader ? next++ : -1));
};

function leadersReported(analysed: AnalysedText, people: People): readonly LeaderReported[] {
  const { tokens, text } = analysed;
  const mentions = people.people.map((): LeaderReported["mentions"][number][] => []);
  for (const { person, form, nameFirst, nameEnd } of people.mentions) {
    const span = { start: tokens[nameFirst]?.start ?? 0, end: tokens[nameEnd - 1]?.end ?? 0 };
    mentions[person]?.push({ ...evidenceOf(text, span), form });
  }
  return people.people.flatMap(({ name, aliases, office, registerId, isLeader }, person) =>
    isLeader ? [{ name, aliases, office, registerId, mentions: mentions[person] ?? [] }] : [],
  );
}

function callReported(
  call: MergedCall,
  found: CallsFound,
  findings: Findings,
): { readonly call: CallReported; readonly topicTrace: readonly TraceEntry[] } {
  const { analysed, heading, people, leaders, missions, quotations, taxonomy } = findings;
  const scope = scopeOf(call, found, analysed, people);
  const told = (span: Span): boolean => touching(scope, span).some((part) => contains(part, span));
  // A quotation can run on over several sentences.
  const quoted = (span: Span): boolean => touching(scope, span).length > 0;
  const moment = momentOf(call);
  const numbers = call.participants.map((person) => leaders[person] ?? -1);
  const { topics, trace: topicTrace } = readTopics(analysed, scope, people, taxonomy, call.participants);
  const best = [...call.events].sort((a, b) => b.prior - a.prior || a.inferred - b.inferred)[0];
  const reported: CallReported = {
    participants: call.participants.map((person) => ({
      leader: leaders[person] ?? -1,
      office: people.people[person]?.office ?? null,
    })),
    channel: call.channel,
    status: call.status,
    moment,
    placedBy: numberOrNull(call.events.find(({ placedBy }) => placedBy !== null)?.placedBy, leaders),
    topics,
    missions: missions.flatMap(({ mentions }, mission) => (mentions.some(told) ? [mission] : [])),
    quotations: quotations.flatMap((quotation, number) =>
      quotation.leader !== null && numbers.includes(quotation.leader) && quoted(quotation) ? [number] : [],
    ),
    evidence: evidenceFor(call, analysed),
    confidence: confidenceOf(call),
    rule: best?.rule ?? "",
    background: isBackground(call, moment, heading.day),
    several: call.events.some(({ several }) => several),
  };
  return { call: reported, topicTrace };
}

const numberOrNull = (person: number | null | undefined, leaders: readonly number[]): number | null => {
  const leader = person === null || person === undefined ? undefined : leaders[person];
  return leader === undefined || leader < 0 ? null : leader;
};

/** The sentences that tell of this call: from each place that reports it to the next report of another one. */
function scopeOf(call: MergedCall, found: CallsFound, analysed: AnalysedText, people: People): readonly Span[] {
  const own = new Set(call.events);
  const startOf = ({ sentence }: CallEvent): number => analysed.sentences[sentence]?.start ?? -1;
  const ownStarts = new Set(call.events.map(startOf));
  const others = found.events.filter((other) => !own.has(other));
  const rivalStarts = new Set(others.map(startOf));
  const spans = new Map<number, Span>();
  for (const event of call.events) {
    // Where the call is reported again, telling begins again.
    const next = found.events.find((other) => other.sentence > event.sentence);
    for (const span of tellingSentences(
      analysed,
      event.sentence,
      next?.sentence ?? analysed.sentences.length,
      call.participants,
      people,
    )) {
      const rivals = rivalStarts.has(span.start) ? others.filter((other) => startOf(other) === span.start) : [];
      // A sentence that only leads up to this call and reports another one belongs to that.
      if (rivals.length > 0 && !ownStarts.has(span.start)) continue;
      const shares = rivals.map((rival) => shareOf(analysed, span, call.participants, rival.participants, people));
      // What is left of a sentence that several calls share.
      const start = Math.max(span.start, ...shares.map((share) => share.start));
      const end = Math.min(span.end, ...shares.map((share) => share.end));
      if (start < end) spans.set(start, { start, end });
    }
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

/** When: the first date that fixes a day; else what other sentences tell; else the narrowest one; else the words alone. */
function momentOf(call: MergedCall): Moment {
  const dates = call.events.flatMap(({ date }) => (date === null ? [] : [date]));
  const ofDay = dates.filter(({ moment }) => moment.precision === "day");
  const fixed =
    ofDay.find(({ moment }) => moment.edtf !== null) ??
    call.dateTold?.date ??
    ofDay[0] ??
    dates.filter(({ moment }) => moment.edtf !== null).sort((a, b) => daysOf(a.moment) - daysOf(b.moment))[0] ??
    dates[0];
  if (fixed === undefined) return UNKNOWN_MOMENT;
  // Dates are read into the past; what is only planned lies ahead, and only a date with its year says when.
  if (call.status !== "HELD" && !/\b\d{4}\b/.test(fixed.words)) return { ...UNKNOWN_MOMENT, words: fixed.words };
  return { ...fixed.moment, words: fixed.words };
}

/** How many days it may be. */
const daysOf = ({ earliest, latest }: Moment): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : (Date.parse(latest) - Date.parse(earliest)) / DAY;

const DAY = 86_400_000;

function evidenceFor(call: MergedCall, analysed: AnalysedText): readonly Evidence[] {
  const order = [...call.events].sort(
    (a, b) => a.inferred - b.inferred || Number(b.channelStated) - Number(a.channelStated) || a.sentence - b.sentence,
  );
  const sentences = new Set(order.map(({ sentence }) => sentence));
  if (call.dateTold !== undefined) sentences.add(call.dateTold.sentence);
  return [...sentences].flatMap((number) => {
    const sentence = analysed.sentences[number];
    return sentence === undefined ? [] : [evidenceOf(analysed.text, sentence)];
  });
}

/** An earlier conversation: over a week before the article; or without a day, and only ever looked back on. */
const isBackground = ({ events }: MergedCall, moment: Moment, day: string | null): boolean =>
  day !== null && moment.latest !== null
    ? Date.parse(day) - Date.parse(moment.latest) > 7 * 86_400_000
    : events.every(({ lookedBackOn }) => lookedBackOn);
