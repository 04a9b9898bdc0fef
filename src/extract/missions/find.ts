import type { RegisterIndex } from "../../model/lookup.ts";
import { longestPhrase } from "../../model/phrases.ts";
import type { RegisterMission } from "../../model/register.ts";
import type { Token } from "../../model/text.ts";
import { describedAt } from "./describe.ts";
import { acronymAt, placeAt } from "./place.ts";
import {
  FLIGHT_NUMBER,
  HEADS,
  LEADS_ANYWHERE,
  LED,
  type MissionClass,
  NAMES_TOO,
  NO_OPERATION,
  SPACECRAFT,
  SPACECRAFT_NAMES,
  TO_PLACE,
} from "./words.ts";

/** One place in the text that may stand for a mission: the tokens `[first, end)` and what they say of it. */
export interface Found {
  readonly first: number;
  readonly end: number;
  /** The rule that found it. */
  readonly rule: "registered" | "operation" | "space" | "described" | "again";
  /** The registered missions that the words can name. */
  readonly entries: readonly RegisterMission[];
  /** The acronym that the text gives in brackets. */
  readonly acronym: string | null;
  /** Code of the country or organisation that leads it, when the words say so. */
  readonly lead: string | null;
  /** Code of the country, or folded name of the region, where it is, when the words say so. */
  readonly place: string | null;
  readonly classes: readonly MissionClass[];
}

/** Everything in `tokens` that names or describes a mission, in order and apart from one another. */
export const findMissions = (tokens: readonly Token[], index: RegisterIndex): readonly Found[] => {
  const found: Found[] = [];
  const beginnings = index.missionWords;
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { lower } = token;
    const begins = beginnings.has(lower) || (lower.length > 3 && isHyphenated(lower));
    if (!begins && (lower.length < 4 || !WORDS.has(lower))) continue;
    if (at < free) continue;
    const here =
      (begins ? registeredAt(tokens, at, free, index) : null) ??
      (lower === "operation" ? operationAt(tokens, at) : null) ??
      (HEADS.has(lower) ? describedAt(tokens, at, free, index) : null) ??
      (SPACECRAFT.test(token.text) ? spaceAt(tokens, at) : null);
    if (here === null) continue;
    found.push(here);
    free = here.end;
  }
  return found;
};

/** Whether a hyphen stands inside a word: "kenya-led". By hand, as it is asked of every word. */
function isHyphenated(word: string): boolean {
  for (let at = word.length - 2; at > 0; at--) if (word.charCodeAt(at) === HYPHEN) return true;
  return false;
}

const HYPHEN = "-".charCodeAt(0);

/** The lower-case words at which one of the rules below may begin. */
const WORDS: ReadonlySet<string> = new Set([...HEADS.keys(), ...SPACECRAFT_NAMES.map((name) => name.toLowerCase())]);

/** A registered name, alias or acronym, drawn out to "Kenya-led …", "… (MSS) mission in Haiti". */
const registeredAt = (tokens: readonly Token[], at: number, free: number, index: RegisterIndex): Found | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const phrase = longestPhrase(index.missions, tokens, at, 16);
  if (phrase === null || NAMES_TOO.has(token.text)) return null;
  if (!hasCapital(tokens, at, phrase.end) && !isWrittenLow(phrase.values, tokens, at, phrase.end)) return null;
  const led = LED.exec(tokens[at - 1]?.text ?? "");
  const tail = tailOf(tokens, phrase.end, index);
  return {
    first: led !== null && at - 1 >= free ? at - 1 : at,
    end: tail.end,
    rule: "registered",
    entries: phrase.values,
    acronym: tail.acronym,
    lead: null,
    place: tail.place,
    classes: phrase.values.flatMap(classesOf),
  };
};

/** What may follow a registered name: an acronym in brackets, "peacekeeping mission", and where it is. */
const tailOf = (
  tokens: readonly Token[],
  from: number,
  index: RegisterIndex,
): { readonly end: number; readonly acronym: string | null; readonly place: string | null } => {
  let end = from;
  let acronym: string | null = null;
  const early = acronymAt(tokens, end);
  if (early !== null) ({ end, acronym } = early);
  for (const skip of [0, 1, 2]) {
    const head = tokens[end + skip];
    if (head !== undefined && HEADS.has(head.lower) && head.lower !== "effort") {
      end += skip + 1;
      break;
    }
    if (head === undefined || !TAIL_WORDS.has(head.lower)) break;
  }
  const late = acronym === null ? acronymAt(tokens, end) : null;
  if (late !== null) ({ end, acronym } = late);
  const link = tokens[end]?.lower ?? "";
  const place = TO_PLACE.has(link) ? placeAt(tokens, end + 1, index) : null;
  return place === null || (!place.known && !LEADS_ANYWHERE.has(link))
    ? { end, acronym, place: null }
    : { end: place.end, acronym, place: place.code };
};

/** Words between a registered name and its head: "MSS peacekeeping mission", "UNIFIER training mission". */
const TAIL_WORDS: ReadonlySet<string> = new Set([
  "peacekeeping",
  "peace",
  "training",
  "security",
  "support",
  "monitoring",
  "stabilization",
  "stabilisation",
  "naval",
  "military",
]);

/** What a registered mission can be called when it comes up again. */
const classesOf = (mission: RegisterMission): readonly MissionClass[] => {
  if (mission.kind === "coalition") return ["coalition"];
  if (mission.kind !== "peace initiative") return ["mission", "operation", "force"];
  return mission.aliases.some((alias) => alias.endsWith("mission")) ? ["initiative", "mission"] : ["initiative"];
};

const hasCapital = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < end; i += 1) if (CAPITAL.test(tokens[i]?.text ?? "")) return true;
  return false;
};
const CAPITAL = /^\p{Lu}/u;

const isWrittenLow = (
  missions: readonly RegisterMission[],
  tokens: readonly Token[],
  at: number,
  end: number,
): boolean => {
  const words = tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(" ");
  return missions.some((mission) => mission.aliases.includes(words) || mission.name === words);
};

/** "Operation Restore Calm": capitalised words after "Operation", itself no word of a headline. */
const operationAt = (tokens: readonly Token[], at: number): Found | null => {
  if (tokens[at]?.text !== "Operation") return null;
  const before = tokens[at - 1];
  const glued = before !== undefined && before.end + 1 >= (tokens[at]?.start ?? 0);
  if (glued && CAPITAL.test(before.text) && before.end - before.start > 1) return null;
  let end = at + 1;
  while (end < at + 6 && CAPITAL.test(tokens[end]?.text ?? "") && isNextTo(tokens, end)) {
    let next = end + 1;
    while (next < end + 3 && LINKS.has(tokens[next]?.lower ?? "")) next += 1;
    end = CAPITAL.test(tokens[next]?.text ?? "") ? next : end + 1;
  }
  if (end === at + 1 || (end === at + 2 && NO_OPERATION.has(tokens[at + 1]?.text ?? ""))) return null;
  return bare(at, end, "operation", ["operation", "mission"]);
};
const LINKS: ReadonlySet<string> = new Set(["of", "the", "for"]);

const isNextTo = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;

/** "Apollo 11", "the Chandrayaan-3 mission". */
const spaceAt = (tokens: readonly Token[], at: number): Found | null => {
  const numbered = /\d|-[IVX]+$/.test(tokens[at]?.text ?? "");
  const end = numbered
    ? at + 1
    : FLIGHT_NUMBER.test(tokens[at + 1]?.text ?? "") && isNextTo(tokens, at + 1)
      ? at + 2
      : at;
  if (end === at) return null;
  const withHead = tokens[end]?.lower === "mission" ? end + 1 : end;
  const sure =
    withHead > end || /^(?:Apollo|Artemis|Soyuz|Shenzhou|Chandrayaan|Tianwen|Gaganyaan)/.test(tokens[at]?.text ?? "");
  return sure ? bare(at, withHead, "space", ["mission"]) : null;
};

const bare = (first: number, end: number, rule: Found["rule"], classes: readonly MissionClass[]): Found => ({
  first,
  end,
  rule,
  entries: [],
  acronym: null,
  lead: null,
  place: null,
  classes,
});
