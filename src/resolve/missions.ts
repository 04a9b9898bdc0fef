import { fold } from "../model/fold.ts";
import type { MissionEntry, MissionResolved } from "../model/resolution.ts";
import { bestForm } from "./best-form.ts";
import { unregisteredId } from "./slug.ts";
import type { World } from "./world.ts";

/** The mission that an entry means: the register's, else the one of that name in any spelling that folds alike. */
export const missionId = ({ registerId, name }: Pick<MissionEntry, "registerId" | "name">): string =>
  registerId ?? unregisteredId(withoutArticle(name));

/** The mission that these entries mean; of one that the register does not know, they must be all. */
export function describeMission(id: string, entries: readonly MissionEntry[], world: World): MissionResolved {
  const known = world.missions.get(entries[0]?.registerId ?? "");
  const name = known?.name ?? bestForm(entries.map(({ name: form, uses }) => ({ form: withoutArticle(form), uses })));
  const acronym = known?.acronym ?? null;
  const forms = [name, ...(acronym === null ? [] : [acronym]), ...(known?.aliases ?? [])];
  const seen = entries.flatMap((entry) => [entry.name, ...entry.aliases]);
  return {
    id,
    name,
    acronym,
    kind: known?.kind ?? null,
    registerId: known?.id ?? null,
    places: known?.places ?? [],
    leads: known?.leads ?? [],
    from: known?.from ?? null,
    to: known?.to ?? null,
    names: [...new Set([...forms, ...seen])].filter((form) => fold(form) !== "").sort(),
  };
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, "");
