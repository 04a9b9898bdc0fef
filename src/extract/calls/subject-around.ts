import { VERB } from "./clauses.ts";
import type { Reduced } from "./reduce.ts";

/** Whose call it is in "(A …) in a call with B (, A …)": the subject of the clause before it, else of the one behind it. */
export function subjectAround(reduced: Reduced, from: number, to: number, objects: readonly number[]): number | null {
  const { words } = reduced;
  // "a call with B in which A asked for help"
  const relative = /^(?: ,)? (?:in|during|on) which @(\d+)(?! 's)/.exec(words.slice(to));
  if (relative?.[1] !== undefined) return Number(relative[1]);
  // "Mora's decision to hold a call with B"
  const owner = /^to\b/.test(words.slice(from)) ? /@(\d+) 's (?:[^@ ,;]+ ){1,5}$/.exec(words.slice(0, from)) : null;
  if (owner?.[1] !== undefined) return Number(owner[1]);
  // "Mora's request during a call with B"
  const doer = /^(?:in|during|on)\b/.test(words.slice(from)) ? OWN_WORDS.exec(words.slice(0, from)) : null;
  if (doer?.[1] !== undefined && !objects.includes(Number(doer[1]))) return Number(doer[1]);
  const candidates = [...words.matchAll(/(?:^|(\S+) )@(\d+)(?:\+\d+)*(?=( [^ ]+)?( [^ ]+)?)/g)].filter(
    ({ index }) => index < from,
  );
  for (let at = candidates.length - 1; at >= 0; at--) {
    const found = candidates[at];
    if (found === undefined) continue;
    const [, previous = "", slot = "", next = "", afterNext = ""] = found;
    if (PREPOSITIONS.has(previous) || next === " 's") continue;
    // "called B, and then called C": B is called too.
    if (VERB.test(previous) && !/^(?:said|says)$/.test(previous)) continue;
    if (words.slice(found.index, from).length > 260) break;
    if (VERB.test(next.trim()) || /^ [a-z]{3,}ing$/.test(next) || VERB.test(afterNext.trim()) || next === " ,") {
      if (!objects.includes(Number(slot))) return Number(slot);
    }
  }
  const behind = /^[^@]{0,120}?@(\d+)(?! 's)/.exec(words.slice(to));
  if (behind?.[1] !== undefined && !objects.includes(Number(behind[1]))) {
    const link = behind[0].replace(/@\d+$/, "");
    if (/,|^ $|^ that $/.test(link) && !/\b(?:with|to|by|of|from|and) $/.test(link)) return Number(behind[1]);
  }
  return null;
}

/** What somebody says or does on a call, right before it: "Mora's request during". */
export const OWN_WORDS =
  /@(\d+) 's (?:[a-z-]+ ){0,2}?(?:requests?|demands?|comments?|remarks?|words|statements?|promises?|pledges?|pleas?|appeals?|behaviou?r|conduct|actions|suggestions?|offers?|threats?|warnings?|insistence|performance|language|tone|use of [a-z ]+) $/;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "with to by of for from between against about than at told asked and".split(" "),
);
