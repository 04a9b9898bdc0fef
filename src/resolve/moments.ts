import type { Moment } from "../model/moment.ts";
import type { ParticipantEntry } from "../model/resolution.ts";
import { type Days, overlapDays, termDays } from "./days.ts";
import { matchingOffices, registeredOffices } from "./offices.ts";
import type { World } from "./world.ts";

/**
 * The moment of a call, narrowed by the offices that the participants are given: a call with a "President-elect"
 * was between election and inauguration. What the text states stays as stated, only its bounds close in; where
 * it states nothing, the bounds become the moment, and are called implied. Offices that contradict the stated
 * moment or each other narrow nothing.
 */
export function boundMoment(moment: Moment, participants: readonly ParticipantEntry[], world: World): Moment {
  const stated = daysOf(moment);
  const bounded = participants.reduce<readonly Days[]>(
    (days, participant) => {
      const terms = termsOf(participant, world);
      const narrowed = days.flatMap((part) => terms.flatMap((term) => overlapDays(part, term) ?? []));
      return narrowed.length === 0 ? days : narrowed;
    },
    [stated],
  );
  const hull = hullOf(bounded);
  if (hull.first === stated.first && hull.last === stated.last) return moment;
  const bounds = { earliest: hull.first, latest: hull.last };
  if (moment.edtf !== null) return { ...moment, ...bounds };
  return {
    ...moment,
    ...bounds,
    edtf: `${hull.first ?? ".."}/${hull.last ?? ".."}`,
    precision: "range",
    basis: "implied",
  };
}

/** The days on which something at this moment can have been. */
export const daysOf = ({ earliest, latest }: Moment): Days => ({ first: earliest, last: latest });

/** When the participant held the office that the article gives, as far as the register knows. */
function termsOf({ leaderId, office }: ParticipantEntry, world: World): readonly Days[] {
  const person = world.people.get(leaderId);
  if (person === undefined || office === null) return [];
  const offices = registeredOffices(leaderId, person, world);
  const held = matchingOffices(office, offices, world).map(termDays);
  if (held.length > 0 || !AWAITED.test(office.title)) return held;
  const awaited = { ...office, title: office.title.replace(AWAITED, "") };
  return matchingOffices(awaited, offices, world).map((term) => ({ first: null, last: termDays(term).first }));
}

/** Of someone who has an office before them: then it was before the first day of it. */
const AWAITED = /-(?:elect|designate)$/i;

/** From the first day of the earliest to the last of the latest. */
function hullOf(parts: readonly Days[]): Days {
  const firsts = parts.map(({ first }) => first ?? "").sort();
  const lasts = parts.map(({ last }) => last ?? "9999-12-31~").sort();
  const last = lasts.at(-1) ?? "";
  return { first: firsts[0] || null, last: last.endsWith("~") ? null : last };
}
