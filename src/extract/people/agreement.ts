import { fold } from "../../model/fold.ts";
import { officesAt, type RegisterIndex, titleKind } from "../../model/lookup.ts";
import type { OfficeTerm, RegisterPerson } from "../../model/register.ts";
import { fitsHonorific } from "./gender.ts";
import type { NamedPlace } from "./named.ts";
import { kindOfTitle, type OfficeKind } from "./offices.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Of several candidates the one that title and day speak for most; null when they speak against all of them. */
export function best(
  candidates: readonly RegisterPerson[],
  place: NamedPlace,
  index: RegisterIndex,
  day: string | null,
  demand: Demand,
): RegisterPerson | null {
  const title = place.title ?? place.apposition;
  let found: RegisterPerson | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const person of candidates) {
    if (place.honorific !== null && !fitsHonorific(fold(person.name).split(" "), place.honorific)) continue;
    const score = agreement(person, title, index, day);
    if (score > most) {
      next = most;
      most = score;
      found = person;
    } else if (score > next) next = score;
  }
  return most < demand.least || most - next < demand.margin ? null : found;
}

/** How much must speak for a person of the register, and how much more than for the next one. */
export interface Demand {
  readonly least: number;
  readonly margin: number;
}
/** A full name is enough, unless a title contradicts it. */
export const FULL_NAME: Demand = { least: 0, margin: 0 };
export const SURNAME_WITH_TITLE: Demand = { least: 1, margin: 0.01 };
export const SURNAME_ALONE: Demand = { least: 0.5, margin: 0.2 };

/** How well a register's person fits a title on a day: 4 holds such an office then, 2 held one once, 1 in some office then, 0 known, -2 contradicted. */
export const agreement = (
  person: RegisterPerson,
  title: TitlePhrase | null,
  index: RegisterIndex,
  day: string | null,
): number => {
  const now = day === null ? person.terms : officesAt(person, day, 100);
  const current = now.length > 0 ? 1 : 0;
  const recent = recency(person, day);
  if (title === null) return current + recent + prominence(now, person.terms);
  if (title.kind === "minor" && current === 0 && !RUNNING.test(title.head)) return -2;
  const fits = (term: OfficeTerm): boolean => sameOffice(term, title, index);
  if (now.some(fits)) return 4 + recent + (title.of !== null ? 1 : 0);
  if (person.terms.some(fits)) return 2 + recent;
  if (title.of !== null && person.terms.some((term) => term.of === title.of)) return 1 + recent;
  if (title.kind === "military" || title.kind === "official" || title.kind === "minor") return current + recent;
  if (title.of === null && !title.former) return current + recent - 1;
  return -2;
};

/** Whoever runs for an office seldom holds one. */
const RUNNING = /^(?:candidate|nominee|hopeful|contender|front-?runner)$/;

const recency = (person: RegisterPerson, day: string | null): number => {
  let last = "";
  for (const { to } of person.terms) if ((to ?? "9999") > last) last = to ?? "9999";
  if (day === null) return last >= "2008" ? 0.5 : 0;
  return last >= day ? 0.4 : Math.max(0, 0.4 - 0.02 * (Number(day.slice(0, 4)) - Number(last.slice(0, 4))));
};

const prominence = (now: readonly OfficeTerm[], ever: readonly OfficeTerm[]): number =>
  now.some(isHighest) ? 0.4 : ever.some(isHighest) ? 0.25 : 0;

/** At the head of a state, a government or an international organisation. */
export const isHighest = (term: OfficeTerm): boolean =>
  /^(?:President|Prime Minister|King|Chancellor|Secretary-General)/.test(term.title);

const KIND_OF_REGISTER: Readonly<Record<string, OfficeKind>> = {
  head_of_state: "head_of_state",
  royal: "royal",
  head_of_government: "head_of_government",
  deputy_head: "deputy",
  foreign_minister: "foreign_minister",
  minister: "minister",
  org_head: "organisation_head",
  envoy: "envoy",
  legislature: "legislature",
  subnational: "subnational",
  military: "military",
  party: "party",
};

/** Whether a register's term is the office that a title phrase names. */
export const sameOffice = (term: OfficeTerm, title: TitlePhrase, index: RegisterIndex): boolean => {
  if (
    title.of !== null &&
    term.of !== null &&
    title.of !== term.of &&
    !ORGANS.get(title.of)?.includes(term.of) &&
    !ORGANS.get(term.of)?.includes(title.of)
  )
    return false;
  const words = term.title.toLowerCase().split(/[\s-]+/);
  // "Ambassador to the United States": the head stands before the preposition.
  const head = words[words.findIndex((word) => /^(?:of|to|for|at)$/.test(word)) - 1] ?? words.at(-1) ?? "";
  const kind = KIND_OF_REGISTER[titleKind(index, term.title) ?? ""] ?? kindOfTitle(words, head);
  if (kind === "royal" && title.kind === "royal" && isPrince(term.title) !== isPrince(title.title)) return false;
  if (kind === title.kind) return true;
  return SIMILAR.some(([a, b]) => (a === kind && b === title.kind) || (b === kind && a === title.kind));
};

/** A crown prince is no king. */
const isPrince = (title: string): boolean => /prince/i.test(title);

/** Organs that news names for one another. */
const ORGANS: ReadonlyMap<string, readonly string[]> = new Map([
  ["EU", ["EC", "EUCO", "EEAS", "EP"]],
  ["AU", ["AUC", "AUPSC"]],
]);

/** Kinds of office that titles mix: "leader" for a president, "President" of a commission, "Premier". */
const SIMILAR: readonly (readonly [OfficeKind, OfficeKind])[] = [
  ["head_of_state", "head_of_government"],
  ["head_of_state", "official"],
  ["head_of_government", "official"],
  ["organisation_head", "official"],
  ["organisation_head", "head_of_state"],
  ["royal", "head_of_state"],
  ["minister", "foreign_minister"],
  ["military", "head_of_state"],
  ["party", "official"],
];
