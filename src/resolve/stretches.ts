import { isoDay, parseDay } from "../model/calendar.ts";
import { grouped } from "../model/grouped.ts";
import { CROWDED, type GroupChange, type KeyRange, type Reach } from "../model/resolution.ts";
import { LONGEST_REACH, meet, reachOf } from "./reach.ts";

/** Days on end, by the number of the first. */
interface Stretch {
  readonly first: number;
  readonly length: number;
}

/** Time is divided in stretches of so many days. */
const LONGEST = 32;

/** The day by which a report has its stretch: the stated one, or the one before publication; null when it may mean any. */
function dayOf(reach: Reach | null): number | null {
  const last = parseDay(reach?.days?.last ?? "");
  return last === null ? null : last - 1;
}

/**
 * In which stretch of a crowded group a report is, by its key; "" for one that may mean any call. `keys` are those of
 * all reports in the same thirty-two days, at least. Of these, a stretch with more than forty is halved, and its halves
 * again, down to a day. So it depends on few reports, and on no order.
 */
export function stretchesOf(keys: readonly string[]): (key: string) => string {
  const stretchOn = divided(keys.flatMap((key) => dayOf(reachOf(key)) ?? []));
  return (key) => {
    const day = dayOf(reachOf(key));
    return day === null ? "" : nameOf(stretchOn(day));
  };
}

const nameOf = ({ first, length }: Stretch): string => `${isoDay(first)} ${length}`;

/** The stretch that each day is in when reports have these days. */
function divided(days: readonly number[]): (day: number) => Stretch {
  const stretches = new Map(
    [...grouped(days, longestFirst)].map(([first, within]) => [first, halves({ first, length: LONGEST }, within)]),
  );
  return (day) => {
    const first = longestFirst(day);
    return stretches.get(first)?.find((stretch) => isIn(day, stretch)) ?? { first, length: LONGEST };
  };
}

const longestFirst = (day: number): number => Math.floor(day / LONGEST) * LONGEST;

const isIn = (day: number, { first, length }: Stretch): boolean => day >= first && day < first + length;

function halves(stretch: Stretch, days: readonly number[]): readonly Stretch[] {
  if (days.length <= CROWDED || stretch.length === 1) return [stretch];
  const length = stretch.length / 2;
  return [
    { first: stretch.first, length },
    { first: stretch.first + length, length },
  ].flatMap((half) =>
    halves(
      half,
      days.filter((day) => isIn(day, half)),
    ),
  );
}

/** Where those reports of a group stand in the order of keys that are in the same thirty-two days. */
export function keysAround(reach: Reach): KeyRange | null {
  const day = dayOf(reach);
  if (day === null) return null;
  const first = longestFirst(day);
  return {
    from: `${reach.group} ${isoDay(first - LONGEST_REACH)}`,
    to: `${reach.group} ${isoDay(first + LONGEST)}~`,
  };
}

/**
 * Which of the stored reports of a crowded group have to be resolved again: those in the stretches that a change
 * has divided or put together, and those that meet a changed report within its stretch, those that meet these, and so on.
 */
export function concerned({ stored, gone, come, changed }: GroupChange): readonly string[] {
  const known = stored.flatMap(({ id, key }) => {
    const reach = reachOf(key);
    const day = dayOf(reach);
    return reach === null || day === null ? [] : [{ id, reach, day }];
  });
  const daysOf = (keys: readonly string[]): readonly number[] => keys.flatMap((key) => dayOf(reachOf(key)) ?? []);
  const days = known.map(({ day }) => day);
  const before = divided([...days, ...daysOf(gone)]);
  const after = divided([...days, ...daysOf(come)]);

  const ids = new Set<string>();
  const taken = new Set<string>();
  const asking = [...gone, ...come, ...changed].flatMap((key) => reachOf(key) ?? []);
  for (let reach = asking.pop(); reach !== undefined; reach = asking.pop()) {
    const day = dayOf(reach);
    if (day === null) continue;
    const [was, is] = [before(day), after(day)];
    const stretch = was.length > is.length ? was : is;
    if (taken.has(nameOf(stretch))) continue;
    const wholly = was.length !== is.length || stretch.length === 1;
    if (wholly) taken.add(nameOf(stretch));
    for (const other of known) {
      if (ids.has(other.id) || !isIn(other.day, stretch) || !(wholly || meet(reach, other.reach))) continue;
      ids.add(other.id);
      asking.push(other.reach);
    }
  }
  return [...ids];
}
