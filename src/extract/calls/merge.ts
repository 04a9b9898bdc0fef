import type { Channel, Status } from "../../model/reading.ts";
import type { DateTold } from "./date-told.ts";
import { areAmong, type CallEvent } from "./event.ts";

/** Events of one article that tell of one occasion. */
export interface MergedCall {
  readonly events: readonly CallEvent[];
  readonly participants: readonly number[];
  readonly channel: Channel;
  readonly status: Status;
  /** When, as another sentence than its reports tells it; absent when none does. */
  readonly dateTold?: DateTold;
}

/**
 * The occasions behind the events of one article, in the order of the text. Two events are one occasion
 * when the same people take part, status and channel do not contradict, no different days are stated,
 * and neither says that it is another call.
 */
export const mergeEvents = (events: readonly CallEvent[]): readonly MergedCall[] => {
  const calls: { events: CallEvent[]; participants: readonly number[] }[] = [];
  for (const event of events) {
    const call = calls.findLast((candidate) => belongs(event, candidate));
    if (call === undefined) calls.push({ events: [event], participants: event.participants });
    else {
      call.events.push(event);
      if (event.participants.length > call.participants.length) call.participants = event.participants;
    }
  }
  return calls.map(({ events: told, participants }) => ({
    events: told,
    participants,
    channel: channelOf(told),
    status: told[0]?.status ?? "HELD",
  }));
};

function belongs(
  event: CallEvent,
  call: { readonly events: readonly CallEvent[]; readonly participants: readonly number[] },
): boolean {
  const first = call.events[0];
  if (first === undefined) return false;
  if ((first.status === "HELD") !== (event.status === "HELD")) return false;
  if (event.status !== "HELD" && event.status !== first.status) return false;
  const same = isSame(event.participants, call.participants);
  const grown = event.completes && areAmong(call.participants, event.participants);
  const part = !same && (grown || areAmong(event.participants, call.participants));
  if (!same && !(part && event.inferred > 0 && Math.abs(event.sentence - (call.events.at(-1)?.sentence ?? 0)) <= 3))
    return false;
  const inPerson = call.events.some(({ channel, channelStated }) => channelStated && channel === "IN_PERSON");
  const remote = call.events.some(({ channel, channelStated }) => channelStated && channel !== "IN_PERSON");
  if (event.channelStated && event.channel === "IN_PERSON" && remote) return false;
  if (event.channelStated && event.channel !== "IN_PERSON" && inPerson) return false;
  if (event.another && call.events.at(-1)?.sentence !== event.sentence) return false;
  return !call.events.some((other) => haveDifferentDays(other, event));
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && areAmong(a, b);

/** Both state when, and the bounds do not meet. */
const haveDifferentDays = (a: CallEvent, b: CallEvent): boolean => {
  const x = a.date?.moment;
  const y = b.date?.moment;
  if (!x?.earliest || !x.latest || !y?.earliest || !y.latest) return false;
  // "in February" and "January 28" of one article can be a journalist's rounding of one day.
  const slack = x.precision === y.precision ? 0 : 5 * 86_400_000;
  return Date.parse(x.latest) + slack < Date.parse(y.earliest) || Date.parse(y.latest) + slack < Date.parse(x.earliest);
};

/** Video over telephone over in person over not said. */
const channelOf = (events: readonly CallEvent[]): Channel => {
  const stated = events.filter(({ channelStated }) => channelStated).map(({ channel }) => channel);
  return stated.includes("PHONE")
    ? "PHONE"
    : stated.includes("VIDEO")
      ? "VIDEO"
      : (stated[0] ?? events[0]?.channel ?? "UNSPECIFIED");
};
