import type { Channel } from "../../model/reading.ts";
import type { AnalysedText } from "../../model/text.ts";
import type { People } from "../person.ts";
import type { CallEvent } from "./event.ts";
import type { MergedCall } from "./merge.ts";

/** How a title says that they spoke: "Readout of President Mora's Call with …". */
const TITLE_ROWS: readonly ChannelRow[] = [
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

/** How later sentences come back to it: "In the phone call, Mora said …". */
const ECHO_ROWS: readonly ChannelRow[] = [
  {
    pattern: /\b(?:the|this|that|their) (?:video|virtual) (?:call|conference|conversation|meeting)\b/i,
    channel: "VIDEO",
    example: "During the video conference, they agreed to meet.",
  },
  {
    pattern:
      /\b(?:the|this|that|their) (?:tele)?phone (?:call|conversation|talks?|discussion)\b|\b(?:in|during|on|after|of) the call\b/i,
    channel: "PHONE",
    example: "In the phone call, Mora asked for help.",
  },
];

/** How an article of a visit begins; the conversations that it goes through one by one were held there. */
const VISIT_ROWS: readonly ChannelRow[] = [
  {
    pattern:
      /^(?:during|as part of|in the course of|within|while on|on) (?:an?|the|his|her) (?:[\w-]+ ){0,4}(?:visit|trip|tour) (?:to|of|in)\b/i,
    channel: "IN_PERSON",
    example: "During a working visit to Sweden, Mora met the country’s leadership.",
  },
];
/** Reports of a conversation as of one stop among several. */
const STOPS: ReadonlySet<string> = new Set(["in-call-with", "in-conversation-told"]);

interface ChannelRow {
  readonly pattern: RegExp;
  readonly channel: Channel;
  readonly example: string;
}

/** How many sentences an echo may follow the report. */
const REACH = 8;

/**
 * The channel of calls whose own sentences do not tell it: from a later sentence that comes back to the
 * call, from the plan of the same call told earlier, from the visit that the article is about, from their words
 * written down turn by turn, and, for the first held one or the one whose people it names, from the title.
 */
export const withChannelTold = (
  calls: readonly MergedCall[],
  events: readonly CallEvent[],
  analysed: AnalysedText,
  people: People,
  title: string | null,
): readonly MergedCall[] => {
  const first = calls.find(({ status }) => status === "HELD");
  return calls.map((call) => {
    if (call.status !== "HELD" || call.channel !== "UNSPECIFIED") return call;
    const channel =
      echoed(call, events, analysed) ??
      planned(call, calls) ??
      onVisit(call, analysed) ??
      minuted(call, analysed, people) ??
      (title !== null && call === first ? channelIn(title, TITLE_ROWS) : null) ??
      (title !== null && isTheirMeeting(title, call, people) ? "IN_PERSON" : null);
    return channel === null ? call : { ...call, channel };
  });
};

/** "Mora hails meeting with Lindqvist": the title says that these very people met. */
const isTheirMeeting = (title: string, { participants }: MergedCall, { people }: People): boolean => {
  const met = /\b(?:(?:meeting|summit|dinner|lunch) with|meets|met) (.*)/i.exec(title);
  const surnames = participants.map((person) => people[person]?.name.split(" ").at(-1) ?? "");
  return (
    met?.[1] !== undefined &&
    surnames.every((surname) => surname !== "" && title.includes(surname)) &&
    surnames.some((surname) =>
      met[1]
        ?.split(" ")
        .slice(0, 4)
        .some((word) => word.startsWith(surname)),
    )
  );
};

const channelIn = (words: string, rows: readonly ChannelRow[]): Channel | null =>
  rows.find(({ pattern }) => pattern.test(words))?.channel ?? null;

function echoed(call: MergedCall, events: readonly CallEvent[], { text, sentences }: AnalysedText): Channel | null {
  for (const { sentence } of call.events) {
    const next = events.find((other) => other.sentence > sentence && !call.events.includes(other))?.sentence;
    const until = Math.min(next ?? sentences.length, sentence + REACH + 1, sentences.length);
    for (let number = sentence + 1; number < until; number++) {
      const { start = 0, end = 0 } = sentences[number] ?? {};
      const channel = channelIn(text.slice(start, end), ECHO_ROWS);
      if (channel !== null) return channel;
    }
  }
  return null;
}

function onVisit(call: MergedCall, { text, sentences }: AnalysedText): Channel | null {
  if (!call.events.every(({ rule }) => STOPS.has(rule))) return null;
  const { start = 0, end = 0 } = sentences[0] ?? {};
  return channelIn(text.slice(start, end), VISIT_ROWS);
}

/** "Mora: I am glad to see you. … Lindqvist: Thank you.": words taken down where the two sat together. */
function minuted(call: MergedCall, { tokens, sentences }: AnalysedText, { mentions }: People): Channel | null {
  const first = Math.min(...call.events.map(({ sentence }) => sentence));
  const from = sentences[first]?.endToken ?? 0;
  const turns = mentions.filter(
    ({ person, firstToken, endToken }) =>
      firstToken >= from && tokens[endToken]?.text === ":" && call.participants.includes(person),
  );
  return turns.length > 1 ? "IN_PERSON" : null;
}

/** "Mora is to speak by phone with Lindqvist later in the day … after speaking with Lindqvist." */
const planned = (call: MergedCall, calls: readonly MergedCall[]): Channel | null =>
  calls.find(
    (other) =>
      other.status === "PLANNED" &&
      (other.channel === "PHONE" || other.channel === "VIDEO") &&
      other.participants.join() === call.participants.join(),
  )?.channel ?? null;
