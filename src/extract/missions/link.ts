import { fold } from "../../model/fold.ts";
import type { RegisterIndex } from "../../model/lookup.ts";
import type { RegisterMission } from "../../model/register.ts";
import type { Found } from "./find.ts";
import type { MissionClass } from "./words.ts";

/** The places of one article that stand for the same mission. */
export interface MissionGroup {
  readonly entry: RegisterMission | null;
  readonly leads: Set<string>;
  readonly places: Set<string>;
  readonly classes: Set<MissionClass>;
  readonly found: Found[];
}

/**
 * Puts together what stands for the same mission: the same register entry, the same words, an acronym and what it
 * stands for, a description that fits a mission of the article, or one that fits a single mission of the register on
 * `day`, and "the mission" with the last one before it. `wordsOf` gives a find's folded words.
 */
export const linkMissions = (
  found: readonly Found[],
  wordsOf: (found: Found) => string,
  index: RegisterIndex,
  day: string | null,
): readonly MissionGroup[] => {
  const groups: Groups = { all: [], byEntry: new Map(), byWords: new Map() };
  const of = new Map<Found, MissionGroup>();
  const put = (one: Found, group: MissionGroup): void => {
    group.found.push(one);
    if (one.lead !== null && group.entry === null) group.leads.add(one.lead);
    if (one.place !== null) group.places.add(one.place);
    for (const name of one.classes) group.classes.add(name);
    of.set(one, group);
  };
  const named = found.filter((one) => one.rule !== "again");
  const sure = (one: Found): boolean => one.entries.length === 1;
  for (const one of [...named.filter(sure), ...named.filter((other) => !sure(other))]) {
    put(one, groupOf(one, wordsOf(one), groups, index, day));
  }
  let recent: MissionGroup[] = [];
  for (const one of found) {
    if (one.rule === "again") {
      const group = recent.find((candidate) => fitsAgain(one, candidate));
      if (group !== undefined) put(one, group);
    }
    const group = of.get(one);
    if (group !== undefined) recent = [group, ...recent.filter((other) => other !== group)].slice(0, WITHIN);
  }
  for (const group of groups.all) group.found.sort((a, b) => a.first - b.first);
  return groups.all.sort((a, b) => (a.found[0]?.first ?? 0) - (b.found[0]?.first ?? 0));
};

interface Groups {
  readonly all: MissionGroup[];
  readonly byEntry: Map<RegisterMission, MissionGroup>;
  readonly byWords: Map<string, MissionGroup>;
}

/** How many missions back a description or a re-mention reaches: more than articles have, and time stays linear. */
const WITHIN = 32;

/** The group that a name or description belongs to; a new one when there is none yet. */
const groupOf = (one: Found, words: string, groups: Groups, index: RegisterIndex, day: string | null): MissionGroup => {
  const group =
    one.entries.map((entry) => groups.byEntry.get(entry)).find((known) => known !== undefined) ??
    (one.entries.length > 0
      ? undefined
      : (groups.byWords.get(words) ?? groups.all.slice(-WITHIN).find((other) => fits(one, other)))) ??
    groupFor(one, groups, index, day);
  if (!groups.byWords.has(words)) groups.byWords.set(words, group);
  return group;
};

/** The group of the register's mission that the find means; a new one when there is none, or no such mission. */
const groupFor = (one: Found, groups: Groups, index: RegisterIndex, day: string | null): MissionGroup => {
  const entry =
    one.entries.length > 0 ? chosen(one, day) : one.rule === "described" ? described(one, index, day) : null;
  const existing = entry === null ? undefined : groups.byEntry.get(entry);
  if (existing !== undefined) return existing;
  const group: MissionGroup = {
    entry,
    leads: new Set(entry?.leads),
    places: new Set(entry === null ? [] : placesOf(entry)),
    classes: new Set(),
    found: [],
  };
  groups.all.push(group);
  if (entry !== null) groups.byEntry.set(entry, group);
  return group;
};

/** Whether a description can be of the group's mission: nothing contradicts, and the place or the leader agrees. */
const fits = (one: Found, group: MissionGroup): boolean => {
  if (!one.classes.some((name) => group.classes.has(name))) return false;
  const place = one.place === null || group.places.size === 0 ? null : group.places.has(one.place);
  const lead = one.lead === null || group.leads.size === 0 ? null : group.leads.has(one.lead);
  return place !== false && lead !== false && (place === true || lead === true);
};

const fitsAgain = (one: Found, group: MissionGroup): boolean =>
  one.classes.some((name) => group.classes.has(name)) &&
  (one.lead === null || group.leads.size === 0 || group.leads.has(one.lead));

/** The entry that ambiguous words mean: at the place that they say, then active on the day, then the latest begun. */
const chosen = (one: Found, day: string | null): RegisterMission | null => {
  const there = one.entries.filter((entry) => one.place === null || placesOf(entry).includes(one.place));
  const among = there.length > 0 ? there : one.entries;
  const active = among.filter((entry) => isActive(entry, day));
  return (
    [...(active.length > 0 ? active : among)].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1))[0] ?? null
  );
};

/** The one registered mission at the place and of the leader that a description says, on the day; null unless only one. */
const described = (one: Found, index: RegisterIndex, day: string | null): RegisterMission | null => {
  const { place, lead } = one;
  // A state leads too many missions for its name to say which.
  if (place === null || lead === null || !index.organisationsByCode.has(lead)) return null;
  const noun = one.classes[0] === "force" ? /force/i : /mission|operation|force/i;
  const fitting = index.register.missions.filter(
    (entry) =>
      entry.leads.includes(lead) &&
      entry.kind !== "peace initiative" &&
      isActive(entry, day) &&
      noun.test(entry.name) &&
      placesOf(entry).includes(place),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const isActive = (entry: RegisterMission, day: string | null): boolean =>
  day === null ||
  ((entry.from === null || day.slice(0, entry.from.length) >= entry.from) &&
    (entry.to === null || day.slice(0, entry.to.length) <= entry.to));

/** Codes as they are, regions folded. */
const placesOf = (entry: RegisterMission): readonly string[] =>
  entry.places.map((place) => (CODE.test(place) ? place : fold(place)));
const CODE = /^[A-Z]{3}$/;
