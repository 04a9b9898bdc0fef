import { fold } from "../model/fold.ts";
import type { RegisterIndex } from "../model/lookup.ts";
import type { MissionReported, TraceEntry } from "../model/reading.ts";
import { type Evidence, evidenceOf, type Span } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import { type Found, findMissions } from "./missions/find.ts";
import { linkMissions, type MissionGroup } from "./missions/link.ts";

/**
 * The organised deployments, operations and named peace initiatives that an article tells of, in the order in which
 * they first come up. Full names, acronyms, descriptions ("the Kenya-led mission in Haiti") and re-mentions ("the
 * mission") of one are one, named by its fullest form in the article. A goal ("a mission to win") and a diplomatic
 * post are none. `day` (YYYY-MM-DD, null when not known) tells missions of one description apart.
 */
export const missionsOf = (
  analysed: AnalysedText,
  index: RegisterIndex,
  day: string | null = null,
): readonly MissionReported[] => readMissions(analysed, index, day).missions;

/** The missions, and for explaining every place that stands for one with the rule that found it, in groups. */
export const readMissions = (
  analysed: AnalysedText,
  index: RegisterIndex,
  day: string | null,
): { readonly missions: readonly MissionReported[]; readonly trace: readonly TraceEntry[] } => {
  const groups = groupsOf(analysed, index, day);
  return {
    missions: groups.map((group) => missionOf(analysed, group)),
    trace: groups.flatMap((group) => traceOf(analysed, group)),
  };
};

const traceOf = (analysed: AnalysedText, group: MissionGroup): readonly TraceEntry[] =>
  group.found.map((found, at) => ({
    ...spanOf(analysed, found),
    stage: "mission",
    rule: found.rule,
    verdict: at === 0 ? "found" : "merged",
    detail: group.entry === null ? "not in the register" : group.entry.name,
  }));

const groupsOf = (analysed: AnalysedText, index: RegisterIndex, day: string | null): readonly MissionGroup[] => {
  const found = findMissions(analysed.tokens, index);
  if (found.length === 0) return [];
  const words = (one: Found): string => fold(evidenceOf(analysed.text, spanOf(analysed, one)).quote);
  return linkMissions(found, words, index, day).filter((group) => isBorneOut(analysed, group, index));
};

/**
 * Whether the article bears a mission out. A registered acronym of two or three letters can be another thing's ("MSS",
 * "ISF"), so it alone does not count unless the article also names the mission otherwise, or its country.
 */
const isBorneOut = (analysed: AnalysedText, group: MissionGroup, index: RegisterIndex): boolean => {
  const { entry } = group;
  if (entry === null || entry.acronym === null || entry.acronym.length > 3) return true;
  if (group.found.some((found) => found.rule !== "again" && found.end - found.first > 1)) return true;
  return entry.places.some((place) => {
    const country = index.countriesByCode.get(place);
    return country !== undefined && [country.name, ...country.adjectives].some((name) => analysed.text.includes(name));
  });
};

const missionOf = (analysed: AnalysedText, group: MissionGroup): MissionReported => {
  const mentions = group.found.map((found) => evidenceOf(analysed.text, spanOf(analysed, found)));
  const naming = mentions.filter((_, at) => group.found[at]?.rule !== "again").map(wordsOf);
  const name = naming.reduce((fullest, words) => (words.length > fullest.length ? words : fullest), "");
  const acronyms = group.found.flatMap(({ acronym }) => (acronym === null ? [] : [acronym]));
  return {
    name,
    aliases: [...new Set([...naming, ...acronyms])].filter((alias) => alias !== name),
    registerId: group.entry?.id ?? null,
    mentions,
  };
};

/** A mention's words in one line. */
const wordsOf = ({ quote }: Evidence): string => quote.replace(/\s+/g, " ");

const spanOf = (analysed: AnalysedText, { first, end }: Found): Span => ({
  start: analysed.tokens[first]?.start ?? 0,
  end: analysed.tokens[end - 1]?.end ?? 0,
});
