import { fold } from "../model/fold.ts";
import type { OfficeReported } from "../model/reading.ts";
import type { RegisterPerson } from "../model/register.ts";
import type { OfficeResolved } from "../model/resolution.ts";
import { type Days, overlapDays, termDays } from "./days.ts";
import { slug } from "./slug.ts";
import type { World } from "./world.ts";

/** The offices that the register has for a person, as it orders them. */
export const registeredOffices = (leaderId: string, person: RegisterPerson, world: World): readonly OfficeResolved[] =>
  person.terms.map(({ title, of, from, to }) => ({
    id: [leaderId, slug(title), of ?? "", from ?? ""].join("/"),
    leaderId,
    title,
    of,
    ...bodyOf(of, world),
    from,
    to,
    basis: "register",
  }));

/** The office as an article has it; none when the register has it for this leader. */
export function reportedOffice(
  leaderId: string,
  office: OfficeReported,
  registered: readonly OfficeResolved[],
  world: World,
): readonly OfficeResolved[] {
  const { title, of } = office;
  if (matchingOffices(office, registered, world).length > 0) return [];
  const id = [leaderId, slug(title), of ?? ""].join("/");
  return [{ id, leaderId, title, of, ...bodyOf(of, world), from: null, to: null, basis: "reported" }];
}

/**
 * The offices that an article can mean: those with the same title, else those whose title is of the same kind
 * (every "Secretary of State" is a foreign minister), of the same country if the article gives one.
 */
export function matchingOffices(
  { title, of }: OfficeReported,
  offices: readonly OfficeResolved[],
  world: World,
): readonly OfficeResolved[] {
  const there = of === null ? offices : offices.filter((office) => office.of === of);
  const same = there.filter((office) => fold(office.title) === fold(title));
  const kind = QUALIFIED.test(title) ? null : world.titleKind(title);
  if (same.length > 0 || kind === null) return same;
  return there.filter((office) => !QUALIFIED.test(office.title) && world.titleKind(office.title) === kind);
}

/** Titles that are of their office's kind, and yet not the office. */
const QUALIFIED = /\b(?:acting|interim|elect|designate|former|deputy|vice)\b/i;

/**
 * The office that a leader held on the day of a call, somewhere within `days`: the one the article gives, in the
 * register's term if there is one; when the article gives none, the latest begun of those the register has for
 * all of the time. Null when neither tells.
 */
export function officeAsOf(
  leaderId: string,
  reported: OfficeReported | null,
  days: Days,
  registered: readonly OfficeResolved[],
  world: World,
): OfficeResolved | null {
  if (reported === null) return latestBegun(registered.filter((office) => holdsThroughout(office, days)));
  const matching = matchingOffices(reported, registered, world);
  const then = matching.filter((office) => overlapDays(termDays(office), days) !== null);
  return (
    latestBegun(then.length > 0 ? then : matching) ?? reportedOffice(leaderId, reported, registered, world)[0] ?? null
  );
}

const holdsThroughout = (office: OfficeResolved, days: Days): boolean => {
  const term = termDays(office);
  const begun = term.first === null || (days.first !== null && term.first <= days.first);
  const goesOn = term.last === null || (days.last !== null && days.last <= term.last);
  // A call of which nothing is known was in no particular term.
  return begun && goesOn && (days.first !== null || days.last !== null);
};

const latestBegun = (offices: readonly OfficeResolved[]): OfficeResolved | null =>
  offices.reduce<OfficeResolved | null>(
    (latest, office) => (latest === null || (office.from ?? "") > (latest.from ?? "") ? office : latest),
    null,
  );

function bodyOf(of: string | null, world: World): Pick<OfficeResolved, "ofName" | "ofKind"> {
  const country = world.countries.get(of ?? "");
  if (country !== undefined) return { ofName: country.name, ofKind: "country" };
  const organisation = world.organisations.get(of ?? "");
  if (organisation !== undefined) return { ofName: organisation.name, ofKind: "organisation" };
  return { ofName: null, ofKind: null };
}
