import { CALL_RULES, type CallRule } from "./rules.ts";

/**
 * The rules that can match a reduced sentence at all, in the order of the table: those whose necessary words it
 * holds. Most sentences hold the words of a few of them, and trying the others takes most of the time of reading.
 */
export const applicableRules = (words: string): readonly CallRule[] => {
  const people = countPeople(words);
  const found: CallRule[] = [];
  if (people === 0) return found;
  const sieve = sieveOf(words);
  for (const { rule, needed, sets } of TESTS) {
    if (people >= needed && holdsOneOfEach(sieve, sets)) found.push(rule);
  }
  return found;
};

/** Every set of pieces that some rule needs one of, once; many rules share theirs. */
const SETS: readonly string[] = [
  ...new Set(CALL_RULES.flatMap(({ necessary }) => necessary.pieces.map((set) => set.join("\n")))),
];

/** The rules with what they need, sets by number. */
const TESTS = CALL_RULES.map((rule) => ({
  rule,
  needed: rule.necessary.people,
  sets: rule.necessary.pieces.map((set) => SETS.indexOf(set.join("\n"))),
}));

/** Which three letters in a row a sentence holds: enough to see of nearly every piece whether it is there, in one pass. */
interface Sieve {
  readonly words: string;
  /** A bit a triple; different triples may share one. */
  readonly triples: number[];
  /** By set: unknown, absent or present. */
  readonly held: number[];
}

const UNKNOWN = 0;
const ABSENT = 1;
const PRESENT = 2;

function sieveOf(words: string): Sieve {
  const triples = new Array<number>(TRIPLES / 32).fill(0);
  for (let at = 2; at < words.length; at++) {
    const triple = tripleAt(words, at);
    triples[triple >> 5] = (triples[triple >> 5] ?? 0) | (1 << (triple & 31));
  }
  return { words, triples, held: new Array<number>(SETS.length).fill(UNKNOWN) };
}

const TRIPLES = 4096;

/** The number of the triple of code units that ends at `at`. */
const tripleAt = (words: string, at: number): number =>
  ((words.charCodeAt(at - 2) << 7) ^ (words.charCodeAt(at - 1) << 4) ^ words.charCodeAt(at)) & (TRIPLES - 1);

/** By set its pieces, with the numbers of their triples. */
const PIECES = SETS.map((set) =>
  set.split("\n").map((piece) => ({
    piece,
    triples: Array.from({ length: Math.max(0, piece.length - 2) }, (_, at) => tripleAt(piece, at + 2)),
  })),
);

function holdsOneOfEach(sieve: Sieve, sets: readonly number[]): boolean {
  for (const set of sets) {
    if (sieve.held[set] === UNKNOWN) sieve.held[set] = holdsOneOf(sieve, set) ? PRESENT : ABSENT;
    if (sieve.held[set] === ABSENT) return false;
  }
  return true;
}

/** Never false where the sentence does hold a piece of the set. */
function holdsOneOf({ words, triples }: Sieve, set: number): boolean {
  const pieces = PIECES[set] ?? [];
  for (let number = 0; number < pieces.length; number++) {
    const entry = pieces[number];
    if (entry === undefined) continue;
    if (entry.triples.length === 0 ? words.includes(entry.piece) : hasAll(triples, entry.triples)) return true;
  }
  return false;
}

function hasAll(triples: readonly number[], needed: readonly number[]): boolean {
  for (let at = 0; at < needed.length; at++) {
    const triple = needed[at] ?? 0;
    if (((triples[triple >> 5] ?? 0) & (1 << (triple & 31))) === 0) return false;
  }
  return true;
}

function countPeople(words: string): number {
  let count = 0;
  for (let at = words.indexOf("@"); at >= 0; at = words.indexOf("@", at + 1)) count++;
  return count;
}
