import { countryNamed } from "../model/lookup.ts";
import type { AnalysedText, Token } from "../model/text.ts";
import { withChannelTold } from "./calls/channel-told.ts";
import { withDateTold } from "./calls/date-told.ts";
import { discourseOf, type Spoken } from "./calls/discourse.ts";
import type { CallEvent, VetoedEvent } from "./calls/event.ts";
import { eventsOf } from "./calls/events.ts";
import { type MergedCall, mergeEvents } from "./calls/merge.ts";
import { reduce } from "./calls/reduce.ts";
import { TRIGGERS } from "./calls/words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { People, PersonMention } from "./person.ts";

/** The calls of one article, and what looked like one and is none. */
export interface CallsFound {
  readonly calls: readonly MergedCall[];
  readonly events: readonly CallEvent[];
  readonly vetoed: readonly VetoedEvent[];
}

/** Reads the calls that an article reports: sentence by sentence by the table of rules, then one call an occasion. */
export const callsOf = (
  analysed: AnalysedText,
  people: People,
  lexicon: Lexicon,
  title: string | null,
  spoken: readonly Spoken[] = [],
): CallsFound => {
  const mentionAt = new Map<number, PersonMention>();
  for (const mention of people.mentions) mentionAt.set(mention.firstToken, mention);
  const countryOf = (token: Token): string | null =>
    /^[A-Z]/.test(token.text) ? (countryNamed(lexicon.index, token.text)?.country.code ?? null) : null;
  const discourse = discourseOf(analysed, people, spoken);
  const events: CallEvent[] = [];
  const vetoed: VetoedEvent[] = [];
  const numbers = sentencesWithTriggers(analysed);
  // One kind of work for all sentences before the next kind: the processor keeps the code of either at hand, not of both.
  const dates = numbers.map(analysed.dates.in);
  const sentences = numbers.map((number, at) =>
    reduce(analysed, number, dates[at] ?? [], people, mentionAt, countryOf),
  );
  for (const reduced of sentences) {
    if (events.length >= MOST_EVENTS) break;
    const found = eventsOf(reduced, discourse, people.people);
    for (const event of found.events) {
      events.push(event);
      if (event.status === "HELD") discourse.reported(reduced.number, event.participants);
    }
    vetoed.push(...found.vetoed);
  }
  // "Their call" alone is no report: it speaks of a call that is reported elsewhere.
  const reported = new Set(events.flatMap((event) => (event.rule === "their-call" ? [] : event.participants.join())));
  const reports = events.filter((event) => event.rule !== "their-call" || reported.has(event.participants.join()));
  const calls = withChannelTold(mergeEvents(reports), reports, analysed, people, title);
  return { calls: withDateTold(calls, analysed, people, countryOf), events: reports, vetoed };
};

/** Far more than any article reports. What is told of a call is looked for by the calls beside it, each with each. */
const MOST_EVENTS = 400;

/** The sentences with a word that a report of a call can hang on; the others cost nothing. */
function sentencesWithTriggers(analysed: AnalysedText): readonly number[] {
  const found: number[] = [];
  const { tokens, sentences } = analysed;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (TRIGGERS.has(tokens[at]?.lower ?? "")) {
        found.push(number);
        break;
      }
    }
  }
  return found;
}
