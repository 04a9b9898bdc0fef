import type { Person } from "../person.ts";

/** What makes two office-holders counterparts: both at the head, both for foreign affairs, both for defence. */
export const rankOf = (title: string | undefined): string | undefined =>
  title === undefined ? undefined : (RANKS.find(({ pattern }) => pattern.test(title))?.rank ?? title.toLowerCase());

const RANKS: readonly { readonly pattern: RegExp; readonly rank: string }[] = [
  { pattern: /secretary of state|foreign|external|diplomat/i, rank: "foreign affairs" },
  { pattern: /defen[cs]e|secretary of war/i, rank: "defence" },
  { pattern: /security advis/i, rank: "security" },
  {
    pattern:
      /^(?!vice|deputy).*(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach|leader)/i,
    rank: "head",
  },
];

/** Whom of `country` the counterpart of `self` can only be: who has the like office, else the only one in office there. */
export const counterpartIn = (
  people: readonly Person[],
  country: string,
  self: number | undefined,
): readonly number[] => {
  const rank = self === undefined ? undefined : rankOf(people[self]?.office?.title);
  const others = people.flatMap((person, number) =>
    person.isLeader && person.office?.of === country && number !== self ? [number] : [],
  );
  const same = others.find((number) => rankOf(people[number]?.office?.title) === rank);
  if (same !== undefined) return [same];
  // "The Peruvian ambassador" is no president's counterpart.
  const known = others.filter((number) => people[number]?.isNamed || people[number]?.office?.title === "counterpart");
  return known.length === 1 ? known : [];
};
