import { CALL_RULES, type CallRule } from "./rules.ts";

/**
 * The rules that can match a reduced sentence at all, in the order of the table: those whose necessary words it
 * holds. Most sentences hold the words of a few of them, and trying the others takes most of the time of reading.
 */
export const applicableRules = (words: string): readonly CallRule[] => {
  const people = countPeople(words);
  if (people === 0) return [];
  const held = new Uint8Array(PIECES.length);
  return TESTS.flatMap(({ rule, people: needed, pieces }) =>
    people >= needed && pieces.every((set) => set.some((piece) => holds(words, piece, held))) ? rule : [],
  );
};

/** Every piece that some rule needs, once. */
const PIECES: readonly string[] = [...new Set(CALL_RULES.flatMap(({ necessary }) => necessary.pieces.flat()))];

/** The rules with what they need, pieces by number. */
const TESTS = CALL_RULES.map((rule) => ({
  rule,
  people: rule.necessary.people,
  pieces: rule.necessary.pieces.map((set) => set.map((piece) => PIECES.indexOf(piece))),
}));

const UNKNOWN = 0;
const ABSENT = 1;
const PRESENT = 2;

/** Whether the sentence holds a piece; looked for once a sentence. */
function holds(words: string, piece: number, held: Uint8Array): boolean {
  if (held[piece] === UNKNOWN) held[piece] = words.includes(PIECES[piece] ?? "") ? PRESENT : ABSENT;
  return held[piece] === PRESENT;
}

function countPeople(words: string): number {
  let count = 0;
  for (let at = words.indexOf("@"); at >= 0; at = words.indexOf("@", at + 1)) count++;
  return count;
}
