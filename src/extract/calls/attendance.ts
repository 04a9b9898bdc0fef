import type { Channel } from "../../model/reading.ts";
import type { Person } from "../person.ts";
import type { Discourse } from "./discourse.ts";
import type { CallEvent, VetoedEvent } from "./event.ts";
import { type Reduced, slotNumbers } from "./reduce.ts";
import type { CallRule } from "./rules.ts";

/** "The meeting was attended by B and C": with whoever held the meeting of which a sentence before told. */
export function attendance(
  rule: CallRule,
  match: RegExpExecArray,
  reduced: Reduced,
  discourse: Discourse,
  people: readonly Person[],
): readonly (CallEvent | VetoedEvent)[] {
  const meeting = discourse.convenedBefore(reduced.number);
  const named = slotNumbers(match.groups?.g).flatMap((slot) => discourse.resolve(reduced, slot));
  const participants = [...new Set([...(meeting?.people ?? []), ...named])].filter(
    (person) => people[person]?.isLeader,
  );
  if (meeting === null || participants.length < 2)
    return [{ rule: rule.name, sentence: reduced.number, why: "no meeting was told of" }];
  return [
    {
      rule: rule.name,
      prior: rule.prior,
      sentence: reduced.number,
      position: match.index,
      participants: participants.sort((a, b) => a - b),
      channel: meeting.channel,
      channelStated: true,
      status: "HELD",
      date: meeting.date,
      placedBy: null,
      several: false,
      another: false,
      completes: true,
      inferred: 1,
      lookedBackOn: false,
    },
  ];
}

/** How a meeting was held whose participants are yet to be named: "by videoconference", "a conference call". */
export const channelOfMeeting = (matched: string, sentence: string): Channel => {
  if (/~video|\bvideo-?conference|\bvideo\b|\bvirtual\b/.test(sentence)) return "VIDEO";
  return /\bcalls?$|~phone/.test(matched) ? "PHONE" : "IN_PERSON";
};
