import { fold } from "../model/fold.ts";
import type { LeaderDecision, LeaderEntry, LeaderResolved, OfficeResolved } from "../model/resolution.ts";
import { bestForm } from "./best-form.ts";
import { decidedLeaders, namesGiven as namesDecided } from "./decided/leaders.ts";
import { registeredOffices, reportedOffice } from "./offices.ts";
import { unregisteredId } from "./slug.ts";
import type { World } from "./world.ts";

/**
 * Entries that can mean one leader meet under a key; an entry of the register's people stands for itself and has
 * none. What an entry comes to depends on all entries under its key and on no others.
 */
export const leaderKey = ({ registerId, name }: Pick<LeaderEntry, "registerId" | "name">): string | null =>
  registerId === null ? fold(name) : null;

/**
 * Which leader each entry means, by entry id; all entries under the keys of `entries` and of the leaders that were
 * decided on must be among them. Those whom the register does not know are one leader when name and country (or
 * organisation) are the same; an entry without a country joins the only country that the name has, and none of
 * several. Decisions, the latest first, come before all this.
 */
export const identifyLeaders = (
  entries: readonly LeaderEntry[],
  decisions: readonly LeaderDecision[] = [],
): ReadonlyMap<string, string> => decidedLeaders(entries, leadersByName(entries), decisions);

/** The names under which a person wants leaders shown, by id, of the same entries. */
export const namesGiven = (
  entries: readonly LeaderEntry[],
  decisions: readonly LeaderDecision[],
): ReadonlyMap<string, string> => namesDecided(leadersByName(entries), decisions);

function leadersByName(entries: readonly LeaderEntry[]): ReadonlyMap<string, string> {
  const countries = new Map<string, Set<string>>();
  for (const entry of entries) {
    const key = leaderKey(entry);
    if (key === null || entry.office?.of == null) continue;
    const known = countries.get(key);
    if (known === undefined) countries.set(key, new Set([entry.office.of]));
    else known.add(entry.office.of);
  }
  return new Map(entries.map((entry) => [entry.id, leaderId(entry, countries)]));
}

function leaderId(entry: LeaderEntry, countries: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (entry.registerId !== null) return entry.registerId;
  const known = [...(countries.get(fold(entry.name)) ?? [])];
  return unregisteredId(entry.name, entry.office?.of ?? (known.length === 1 ? known[0] : ""));
}

/**
 * The leader that these entries mean; of someone the register does not know, they must be all. `nameGiven` is the name
 * under which a person wants them shown.
 */
export function describeLeader(
  id: string,
  entries: readonly LeaderEntry[],
  world: World,
  nameGiven?: string,
): LeaderResolved {
  const person = world.people.get(id);
  const known = person?.name ?? bestForm(entries.map(({ name: form, uses }) => ({ form, uses })));
  const name = nameGiven ?? known;
  const seen = entries.flatMap((entry) => [known, entry.name, ...entry.aliases]);
  const registered = person === undefined ? [] : registeredOffices(id, person, world);
  return {
    id,
    name,
    registerId: person?.id ?? null,
    wikidata: person?.wikidata ?? null,
    names: [...new Set([name, ...(person?.aliases ?? []), ...seen])].sort(),
    offices: [...registered, ...reportedOffices(id, entries, registered, world)],
  };
}

function reportedOffices(
  id: string,
  entries: readonly LeaderEntry[],
  registered: readonly OfficeResolved[],
  world: World,
): readonly OfficeResolved[] {
  const reported = entries.flatMap(({ office }) =>
    office === null ? [] : reportedOffice(id, office, registered, world),
  );
  return [...new Map(reported.map((office) => [office.id, office])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
