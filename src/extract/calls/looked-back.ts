/** A way in which the words around "X's call with Y" say that it is no news, but what the news goes back to. */
interface LookedBackRow {
  readonly name: string;
  readonly pattern: RegExp;
  readonly where: "before" | "match" | "behind";
  readonly example: string;
}

export const LOOKED_BACK_ROWS: readonly LookedBackRow[] = [
  {
    name: "subject-matter",
    pattern: /\b(?:about|regarding|concerning|surrounding|over|into)(?: (?:the|an?|that|those|his|her|their))?$/,
    where: "before",
    example: "a complaint about Mora's call with Lindqvist",
  },
  {
    name: "record",
    pattern:
      /\b(?:transcripts?|memorandum|memo|recordings?|tapes?|parts?|portions?|contents?|versions?) (?:of|from)(?: (?:the|an?|that|those|his|her|their))?$/,
    where: "before",
    example: "the transcript of the call between Mora and Lindqvist",
  },
  {
    name: "known-already",
    pattern:
      /\b(?:recent|previous|past|infamous|now-famous|controversial|much-discussed)(?: (?:tele)?phone)? (?:calls?|conversations?|exchange)\b/,
    where: "match",
    example: "the controversial call between Mora and Lindqvist",
  },
  {
    name: "at-the-centre",
    pattern: /^ (?:is|was|remains|has been) (?:at|in) the (?:cent(?:er|re)|heart|middle) of\b/,
    where: "behind",
    example: "Mora's call with Lindqvist is at the centre of an inquiry",
  },
];

/** Whether the words that report a call, those right before them or those behind look back on it. */
export const isLookedBackOn = (words: Readonly<Record<LookedBackRow["where"], string>>): boolean =>
  LOOKED_BACK_ROWS.some(({ pattern, where }) => pattern.test(words[where]));
