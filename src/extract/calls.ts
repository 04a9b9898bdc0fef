import { countryNamed } from "../model/lookup.ts";
import type { Channel } from "../model/reading.ts";
import type { AnalysedText, Token } from "../model/text.ts";
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
  for (const number of sentencesWithTriggers(analysed)) {
    const reduced = reduce(analysed, number, people, mentionAt, countryOf);
    const found = eventsOf(reduced, discourse, people.people);
    for (const event of found.events) {
      events.push(event);
      if (event.status === "HELD") discourse.reported(number, event.participants);
    }
    vetoed.push(...found.vetoed);
  }
  // "Their call" alone is no report: it speaks of a call that is reported elsewhere.
  const isEcho = (event: CallEvent): boolean =>
    event.rule === "their-call" &&
    !events.some((other) => other.rule !== "their-call" && other.participants.join() === event.participants.join());
  const reports = events.filter((event) => !isEcho(event));
  return { calls: withTitle(mergeEvents(reports), title), events: reports, vetoed };
};

/** A readout's title says how the first call was made where its text does not: "Readout of President Mora's Call with …". */
function withTitle(calls: readonly MergedCall[], title: string | null): readonly MergedCall[] {
  const first = calls.findIndex(({ status }) => status === "HELD");
  const channel = title === null ? undefined : TITLE_CHANNELS.find(({ pattern }) => pattern.test(title))?.channel;
  if (channel === undefined || calls[first]?.channel !== "UNSPECIFIED") return calls;
  return calls.map((call, number) => (number === first ? { ...call, channel } : call));
}

const TITLE_CHANNELS: readonly { readonly pattern: RegExp; readonly channel: Channel; readonly example: string }[] = [
  {
    pattern: /\b(?:video|virtual|online) (?:call|conference|meeting|conversation|summit|talks)\b/i,
    channel: "VIDEO",
    example: "Mora held a video conference with Lindqvist",
  },
  {
    pattern: /\b(?:phone|telephone)\b|\bcalls? (?:with|to|from)\b|\bspoke by\b/i,
    channel: "PHONE",
    example: "Readout of President Mora’s Call with Prime Minister Lindqvist",
  },
  {
    pattern: /\b(?:meeting|meets|met|visit|summit)\b/i,
    channel: "IN_PERSON",
    example: "Readout of President Mora’s Meeting with Prime Minister Lindqvist",
  },
];

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
