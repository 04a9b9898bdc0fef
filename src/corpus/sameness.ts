import type { Sameness } from "../model/article.ts";
import { textFingerprint } from "./article-id.ts";
import { comparableText } from "./normalise.ts";

/**
 * What tells whether a text is the same as another, or nearly. `copyKeys` are MinHash band keys (Broder 1997; banded
 * as in Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4): of the set of all runs of five words, 56
 * hash functions each keep the lowest value, and each seven of these values make a key. Two texts that share the
 * fraction s of their runs have the same value with probability s, and some key in common with 1 − (1 − s⁷)⁸:
 * 0.996 for s = 0.9, 0.85 for 0.8, 0.06 for 0.5, 0.002 for 0.3. A text of fewer than 40 words has no keys: in a news
 * flash, the few words that differ are the news.
 */
export const samenessOf = (text: string): Sameness => ({
  textFingerprint: textFingerprint(text),
  copyKeys: bandKeys(leastHashes(runHashes(comparableText(text).split(" ")))),
});

const RUN = 5;
const FEWEST_WORDS = 40;
const BANDS = 8;
const ROWS = 7;

/** A 32-bit hash of each run of words; none of a text that is too short. */
function runHashes(words: readonly string[]): Uint32Array {
  if (words.length < FEWEST_WORDS) return new Uint32Array(0);
  const hashes = words.map(hashOfWord);
  return Uint32Array.from({ length: words.length - RUN + 1 }, (_, at) => {
    let hash = 0;
    for (let next = at; next < at + RUN; next += 1) hash = mix(Math.imul(hash, 31) + (hashes[next] ?? 0));
    return hash;
  });
}

/** FNV-1a over UTF-16 code units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3, by which every bit of the input has a say in every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The lowest value of each hash function over all runs. Empty if there are no runs. */
function leastHashes(runs: Uint32Array): Uint32Array {
  if (runs.length === 0) return runs;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const run of runs) {
    for (let at = 0; at < least.length; at += 1) {
      const hash = mix(run ^ (SEEDS[at] ?? 0));
      if (hash < (least[at] ?? 0)) least[at] = hash;
    }
  }
  return least;
}

/** Stored keys depend on them: never change these. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b9)));

/** Whole numbers below 2^52, which JSON and SQLite keep as they are. */
function bandKeys(least: Uint32Array): readonly number[] {
  if (least.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let low = mix(band + 1);
    let high = mix(band + 101);
    for (const value of least.subarray(band * ROWS, (band + 1) * ROWS)) {
      low = mix(Math.imul(low, 31) + value);
      high = mix(Math.imul(high, 37) + value);
    }
    return low * 2 ** 20 + (high >>> 12);
  });
}
