import type { Necessary } from "./necessary.ts";
import { CALL_RULES } from "./rules.ts";

/**
 * Makes the question which of `rows` can match a text at all: those whose necessary words it holds, in the order of the
 * table. Most texts hold the words of a few of them, and trying the others takes most of the time of reading.
 *
 * What all rows need is looked for in one pass over the text. Method: Aho and Corasick, Efficient string matching (1975).
 */
export const applicableAmong = <Row extends { readonly necessary: Necessary }>(
  rows: readonly Row[],
): ((words: string) => readonly Row[]) => {
  const sets = [...new Set(rows.flatMap(({ necessary }) => necessary.pieces.map((set) => set.join("\n"))))];
  const automaton = automatonOf(sets.map((set) => set.split("\n")));
  const tests = rows.map((row) => ({
    row,
    people: row.necessary.people,
    sets: bitsOf(
      row.necessary.pieces.map((set) => sets.indexOf(set.join("\n"))),
      sets.length,
    ),
  }));
  return (words) => {
    const people = countPeople(words);
    const held = heldBy(automaton, words);
    const found: Row[] = [];
    for (const test of tests) if (people >= test.people && holdsAll(held, test.sets)) found.push(test.row);
    return found;
  };
};

/** A tree of all pieces; each node stands for the longest beginning of a piece that a text ends in. */
interface Automaton {
  /** By character code the column in `next`; 0 for one that no piece has. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** By node and column the node that the character leads to. */
  readonly next: Uint16Array;
  /** By node the sets of which a piece ends there, as bits; null for none. */
  readonly ends: readonly (Int32Array | null)[];
  readonly sets: number;
}

function automatonOf(sets: readonly (readonly string[])[]): Automaton {
  const characters = [...new Set(sets.flat().join(""))];
  const width = characters.length + 1;
  const codes = characters.map((character) => character.charCodeAt(0));
  const columns = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const [column, code] of codes.entries()) columns[code] = column + 1;
  const tree: number[][] = [[]];
  const ends: (Int32Array | null)[] = [null];
  const add = (node: number, set: number): void => {
    ends[node] = merged(ends[node] ?? null, bitsOf([set], sets.length));
  };
  for (const [set, pieces] of sets.entries()) {
    for (const piece of pieces) {
      let node = 0;
      for (let at = 0; at < piece.length; at++) {
        const branch = tree[node] ?? [];
        const column = columns[piece.charCodeAt(at)] ?? 0;
        branch[column] ??= tree.push([]) - 1;
        node = branch[column];
      }
      add(node, set);
    }
  }
  const next = new Uint16Array(tree.length * width);
  // Breadth first: where a text ends in no longer beginning, the longest shorter one says where to go on.
  const shorter = new Uint16Array(tree.length);
  const queue = [0];
  for (const node of queue) {
    for (let column = 1; column < width; column++) {
      const fallback = node === 0 ? 0 : (next[(shorter[node] ?? 0) * width + column] ?? 0);
      const child = tree[node]?.[column];
      next[node * width + column] = child ?? fallback;
      if (child === undefined) continue;
      shorter[child] = fallback;
      ends[child] = merged(ends[child] ?? null, ends[fallback] ?? null);
      queue.push(child);
    }
  }
  return { columns, width, next, ends, sets: sets.length };
}

/** The sets of which the text holds a piece. */
function heldBy({ columns, width, next, ends, sets }: Automaton, words: string): Int32Array {
  const held = new Int32Array((sets >> 5) + 1);
  let node = 0;
  for (let at = 0; at < words.length; at++) {
    node = next[node * width + (columns[words.charCodeAt(at)] ?? 0)] ?? 0;
    const found = ends[node];
    if (found) for (let part = 0; part < held.length; part++) held[part] = (held[part] ?? 0) | (found[part] ?? 0);
  }
  return held;
}

const bitsOf = (numbers: readonly number[], count: number): Int32Array => {
  const bits = new Int32Array((count >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
};

const merged = (a: Int32Array | null, b: Int32Array | null): Int32Array | null =>
  a === null || b === null ? (a ?? b) : a.map((bits, part) => bits | (b[part] ?? 0));

const holdsAll = (held: Int32Array, needed: Int32Array): boolean => {
  for (let part = 0; part < needed.length; part++) {
    const bits = needed[part] ?? 0;
    if (((held[part] ?? 0) & bits) !== bits) return false;
  }
  return true;
};

function countPeople(words: string): number {
  let count = 0;
  for (let at = words.indexOf("@"); at >= 0; at = words.indexOf("@", at + 1)) count++;
  return count;
}

/** The rules that can match a reduced sentence. */
export const applicableRules = applicableAmong(CALL_RULES);
