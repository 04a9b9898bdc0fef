import type { Moment } from "../model/moment.ts";
import type { ParticipantEntry, ReportEntry } from "../model/resolution.ts";
import { type Days, overlapDays, termDays } from "./days.ts";
import { matchingOffices, registeredOffices } from "./offices.ts";
import type { World } from "./world.ts";

/**
 * The moment of a call, narrowed by what else fixes it. A call that was held was so by the day of publication. A call
 * with a "President-elect" was between election and inauguration; but of one that is looked back on, the article gives
 * the offices of its own day. What the text states stays as stated, only its bounds close in; where it states
 * nothing, the bounds become the moment, and are called implied. What contradicts the stated moment narrows nothing.
 */
export function boundMoment(report: ReportEntry, world: World): Moment {
  const { moment, participants, background } = report;
  const stated = daysOf(moment);
  const published: Days = { first: null, last: report.status === "HELD" ? report.publishedOn : null };
  const bounds = [[published], ...(background ? [] : participants.map((participant) => termsOf(participant, world)))];
  const bounded = bounds.reduce<readonly Days[]>(
    (days, terms) => {
      const narrowed = days.flatMap((part) => terms.flatMap((term) => overlapDays(part, term) ?? []));
      return narrowed.length === 0 ? days : narrowed;
    },
    [stated],
  );
  const hull = hullOf(bounded);
  if (hull.first === stated.first && hull.last === stated.last) return moment;
  const closer = { ...moment, earliest: hull.first, latest: hull.last };
  if (moment.edtf !== null) return closer;
  return {
    ...closer,
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
