import type { Channel, Status } from "../../model/reading.ts";
import type { DateMention } from "../../model/text.ts";

/** One place of an article that reports a call. */
export interface CallEvent {
  readonly rule: string;
  readonly prior: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Where in the reduced sentence, for keeping the order. */
  readonly position: number;
  /** People (indices), sorted, at least two. */
  readonly participants: readonly number[];
  readonly channel: Channel;
  /** Whether the words themselves tell the channel, or it was only not said. */
  readonly channelStated: boolean;
  readonly status: Status;
  readonly date: DateMention | null;
  readonly placedBy: number | null;
  /** "several calls", "calls": more than one occasion in one breath. */
  readonly several: boolean;
  /** The words say that this is another call than the one before: "a separate call", "a second call". */
  readonly another: boolean;
  /** The words look back on it: "a complaint about Mora's call with Lindqvist". */
  readonly lookedBackOn: boolean;
  /** Names all who took part in what a sentence before told of, so that it may name more people than that did. */
  readonly completes: boolean;
  /** How many of the participants had to be inferred from pronouns or descriptions. */
  readonly inferred: number;
}

/** Something that looked like a call and is none. */
export interface VetoedEvent {
  readonly rule: string;
  readonly sentence: number;
  readonly why: string;
}

/** Whether all of `some` are among `people`. */
export const areAmong = (some: readonly number[], people: readonly number[]): boolean =>
  some.every((person) => people.includes(person));
