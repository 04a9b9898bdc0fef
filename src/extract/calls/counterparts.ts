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
