import type { NameRef, ReportRef } from "../../model/decision.ts";
import { fold } from "../../model/fold.ts";
import type { LeaderEntry, ReportFacts } from "../../model/resolution.ts";

/**
 * Which of an article's reports a decision means: the one in the same words about the same people; else the only one
 * in these words; else the only one about these people. Null when there is none, or no saying which: a decision is
 * rather without effect than about something else.
 */
export function reportMeant(ref: ReportRef, reports: readonly ReportFacts[]): string | null {
  const [words, people] = [fold(ref.words), peopleOf(ref.names)];
  const inWords = reports.filter((report) => fold(report.words) === words);
  const withThem = reports.filter(({ names }) => peopleOf(names) === people);
  const both = inWords.filter((report) => withThem.includes(report));
  return both[0]?.id ?? only(inWords)?.id ?? only(withThem)?.id ?? null;
}

/** Which of an article's people a decision means: the one of that name, else the only one who is also called so. */
export function entryMeant(ref: NameRef, entries: readonly LeaderEntry[]): string | null {
  const name = fold(ref.name);
  const named = entries.filter((entry) => fold(entry.name) === name);
  const called = entries.filter(({ aliases }) => aliases.some((alias) => fold(alias) === name));
  return named[0]?.id ?? only(called)?.id ?? null;
}

const peopleOf = (names: readonly string[]): string => names.map(fold).sort().join("+");

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);
