import { isoDay, parseDay } from "../model/calendar.ts";
import { grouped } from "../model/grouped.ts";
import { CROWDED, type GroupChange, type KeyRange, type Reach } from "../model/resolution.ts";
import { LONGEST_REACH, meet, reachOf } from "./reach.ts";

/** Days on end, both inside it, by their numbers. */
interface Stretch {
  readonly first: number;
  readonly last: number;
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

const nameOf = ({ first, last }: Stretch): string => `${first} ${last}`;

const lengthOf = ({ first, last }: Stretch): number => last - first + 1;

/** The stretch that each day is in when reports have these days. */
function divided(days: readonly number[]): (day: number) => Stretch {
  const stretches = new Map(
    [...grouped(days, longestFirst)].map(([first, within]) => [first, halves(longest(first), within)]),
  );
  return (day) => {
    const first = longestFirst(day);
    return stretches.get(first)?.find((stretch) => isIn(day, stretch)) ?? longest(first);
  };
}

const undivided = (): Stretch => ({ first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY });

const longest = (first: number): Stretch => ({ first, last: first + LONGEST - 1 });

const longestFirst = (day: number): number => Math.floor(day / LONGEST) * LONGEST;

const isIn = (day: number, { first, last }: Stretch): boolean => day >= first && day <= last;

function halves(stretch: Stretch, days: readonly number[]): readonly Stretch[] {
  const { first, last } = stretch;
  if (days.length <= CROWDED || first === last) return [stretch];
  const middle = first + lengthOf(stretch) / 2;
  return [
    { first, last: middle - 1 },
    { first: middle, last },
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
 * Which of the stored reports of a group have to be resolved again: those that meet a changed report within its stretch,
 * those that meet these, and so on. All of a stretch that the change has divided or put together, and all of a group
 * that it has made crowded, or that is not crowded and has reports that may mean any call.
 */
export function concerned({ total, stored, gone, come, changed }: GroupChange): readonly string[] {
  const crowded = { before: total + gone.length > CROWDED, after: total + come.length > CROWDED };
  const known = stored.map(({ id, key }) => ({ id, reach: reachOf(key), day: dayOf(reachOf(key)) }));
  const asking = [...gone, ...come, ...changed].map(reachOf);
  const anyOpen = [...asking, ...known.map(({ reach }) => reach)].some((reach) => reach?.days == null);
  if (crowded.before !== crowded.after || (anyOpen && !crowded.after)) return known.map(({ id }) => id);

  const days = known.flatMap(({ day }) => day ?? []);
  const daysOf = (keys: readonly string[]): readonly number[] => keys.flatMap((key) => dayOf(reachOf(key)) ?? []);
  const before = crowded.after ? divided([...days, ...daysOf(gone)]) : undivided;
  const after = crowded.after ? divided([...days, ...daysOf(come)]) : undivided;
  const ids = new Set<string>();
  const taken = new Set<string>();
  for (let reach = asking.pop(); reach !== undefined; reach = asking.pop()) {
    const day = dayOf(reach);
    if (day === null || reach === null) continue;
    const [was, is] = [before(day), after(day)];
    const stretch = lengthOf(was) > lengthOf(is) ? was : is;
    if (taken.has(nameOf(stretch))) continue;
    const wholly = lengthOf(was) !== lengthOf(is) || lengthOf(stretch) === 1;
    if (wholly) taken.add(nameOf(stretch));
    for (const other of known) {
      if (other.reach === null || other.day === null || !isIn(other.day, stretch) || ids.has(other.id)) continue;
      if (!wholly && !meet(reach, other.reach)) continue;
      ids.add(other.id);
      asking.push(other.reach);
    }
  }
  return [...ids];
}
