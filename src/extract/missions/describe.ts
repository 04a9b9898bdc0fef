import { countryNamed, organisationNamed, type RegisterIndex } from "../../model/lookup.ts";
import { longestPhrase } from "../../model/phrases.ts";
import type { Token } from "../../model/text.ts";
import type { Found } from "./find.ts";
import { acronymAt, placeAt } from "./place.ts";
import { EPITHETS, HEADS, KINDS, LEADS_ANYWHERE, LED, NO_MISSION, NOT_BEFORE, PURPOSES_OF, TO_PLACE } from "./words.ts";

/** What stands before a head noun and after it. */
interface Phrase {
  readonly head: string;
  readonly first: number;
  readonly end: number;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  /** A word of purpose that fits the head: "peacekeeping mission". */
  readonly typed: boolean;
  /** Who leads it, by "-led" and the like, as an organisation, or as a state. */
  readonly led: boolean;
  readonly organisation: boolean;
  readonly state: boolean;
  readonly lead: string | null;
  /** A capitalised word that is none of these: "the UNIFIER training mission". */
  readonly proper: boolean;
  /** A country right before the head: "the Haiti mission". */
  readonly placeBefore: boolean;
  readonly placeAfter: "known" | "unknown" | "none";
  readonly place: string | null;
  readonly acronym: string | null;
}

/** A description whose head noun stands at `at` ("the EU naval mission in the Red Sea"), or a re-mention ("the mission"). */
export const describedAt = (tokens: readonly Token[], at: number, free: number, index: RegisterIndex): Found | null => {
  const phrase = phraseAt(tokens, at, free, index);
  if (phrase === null) return null;
  const verdict = VERDICTS.find(({ heads, holds }) => heads.includes(phrase.head) && holds(phrase));
  if (verdict === undefined || verdict.rule === "none") return null;
  const { first, end, lead, place, acronym } = phrase;
  const classes = HEADS.get(phrase.head) ?? [];
  return verdict.rule === "again"
    ? { first: first - 1, end: at + 1, rule: "again", entries: [], acronym: null, lead, place: null, classes }
    : { first, end, rule: "described", entries: [], acronym, lead, place, classes };
};

/**
 * What a head noun with its surroundings comes to, tried in this order. "again" goes back to a mission that is named
 * before; "none" is no mission.
 */
export const VERDICTS: readonly {
  readonly name: string;
  readonly heads: readonly string[];
  readonly holds: (phrase: Phrase) => boolean;
  readonly rule: "described" | "again" | "none";
  readonly example: string;
}[] = [
  {
    name: "post-of-a-state",
    heads: ["mission"],
    holds: (p) =>
      p.state &&
      !p.typed &&
      !p.led &&
      !p.organisation &&
      !p.proper &&
      (p.placeAfter !== "none" || p.determiner !== "definite"),
    rule: "none",
    example: "Protesters stormed the U.S. mission in Benghazi.",
  },
  {
    name: "someones-task",
    heads: ["mission", "operation", "effort", "initiative", "process"],
    holds: (p) => p.determiner === "possessive" && !(p.typed && p.placeAfter !== "none"),
    rule: "none",
    example: "She said her mission in Kenya was to listen.",
  },
  {
    name: "some-mission-somewhere",
    heads: ["mission", "force", "operation"],
    holds: (p) =>
      p.determiner === "indefinite" &&
      p.placeAfter === "known" &&
      (p.typed || p.led || p.organisation) &&
      !(p.head === "operation" && !p.typed),
    rule: "described",
    example: "They agreed on an EU training mission in Niger.",
  },
  {
    name: "only-an-idea",
    heads: ["mission", "force", "operation", "effort", "initiative", "process", "coalition"],
    holds: (p) => p.determiner === "indefinite",
    rule: "none",
    example: "He proposed a peacekeeping mission.",
  },
  {
    name: "mission-with-purpose-or-lead-in-a-place",
    heads: ["mission"],
    holds: (p) => (p.placeAfter !== "none" || p.placeBefore) && (p.typed || p.led || p.organisation),
    rule: "described",
    example: "The EU naval mission in the Red Sea goes on.",
  },
  {
    name: "the-mission-in-a-place",
    heads: ["mission"],
    holds: (p) => p.determiner === "definite" && (p.placeAfter === "known" || p.placeBefore) && !p.state,
    rule: "described",
    example: "The mission in Haiti lacks money.",
  },
  {
    name: "mission-with-purpose-and-lead",
    heads: ["mission"],
    holds: (p) => p.typed && (p.led || p.organisation || p.state || p.proper),
    rule: "described",
    example: "Canada extended the FALCON training mission.",
  },
  {
    name: "led-mission",
    heads: ["mission"],
    holds: (p) => p.led && p.determiner === "definite",
    rule: "described",
    example: "They praised the Kenya-led mission.",
  },
  {
    name: "force-with-purpose-and-place-or-lead",
    heads: ["force", "forces", "contingent"],
    holds: (p) =>
      p.typed && (p.placeAfter === "known" || p.led || p.organisation || p.state) && p.determiner !== "possessive",
    rule: "described",
    example: "Russian peacekeeping forces in Transnistria stay.",
  },
  {
    name: "led-force-in-a-place",
    heads: ["force"],
    holds: (p) => p.led && p.placeAfter === "known",
    rule: "described",
    example: "The Rwandan-led force in Mozambique advanced.",
  },
  {
    name: "operation-with-purpose-and-place-or-lead",
    heads: ["operation", "effort"],
    holds: (p) => p.typed && ((p.placeAfter === "known" && p.head === "operation") || p.led || p.organisation),
    rule: "described",
    example: "The Malaysia-led search effort was called off.",
  },
  {
    name: "peace-initiative",
    heads: ["initiative", "process"],
    holds: (p) =>
      p.typed && (p.proper || p.led || p.placeBefore || p.organisation || (p.state && p.determiner === "definite")),
    rule: "described",
    example: "They spoke of the Bangui peace process.",
  },
  {
    name: "led-coalition",
    heads: ["coalition"],
    holds: (p) => p.led && p.lead !== null && p.determiner === "definite",
    rule: "described",
    example: "Sudan left the Saudi-led coalition.",
  },
  {
    name: "named-before",
    heads: ["mission", "force", "operation", "initiative", "process", "coalition"],
    holds: (p) => p.determiner === "definite" && !p.proper && p.placeAfter !== "unknown",
    rule: "again",
    example: "UNMISS lost its chief. The mission will go on.",
  },
];

const DETERMINERS: ReadonlyMap<string, Phrase["determiner"]> = new Map([
  ["the", "definite"],
  ["this", "definite"],
  ["that", "definite"],
  ["its", "possessive"],
  ["their", "possessive"],
  ["his", "possessive"],
  ["her", "possessive"],
  ["our", "possessive"],
  ["my", "possessive"],
  ["your", "possessive"],
  ["a", "indefinite"],
  ["an", "indefinite"],
  ["any", "indefinite"],
  ["no", "indefinite"],
  ["another", "indefinite"],
  ["every", "indefinite"],
]);

const phraseAt = (tokens: readonly Token[], at: number, free: number, index: RegisterIndex): Phrase | null => {
  const head = tokens[at]?.lower ?? "";
  if (NOT_BEFORE.has(tokens[at + 1]?.lower ?? "")) return null;
  const purposes = PURPOSES_OF.get(head);
  let first = at;
  let determiner: Phrase["determiner"] = "none";
  let typed = false;
  let led = false;
  let lead: string | null = null;
  for (let i = at - 1; i >= free && i >= at - 12; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const found = DETERMINERS.get(token.lower);
    if (found !== undefined) {
      determiner = found;
      break;
    }
    if (NO_MISSION.has(token.lower) && head === "mission") return null;
    const leader = LED.exec(token.text)?.[1];
    if (purposes?.has(token.lower)) typed = true;
    else if (leader !== undefined) {
      led = true;
      lead = codeOf(index, leader) ?? codeOf(index, `${tokens[i - 1]?.text ?? ""} ${leader}`) ?? lead;
    } else if (POSSESSIVE.test(token.text)) {
      const owner = ownerBefore(tokens, i, free, index);
      if (owner === null) {
        determiner = "possessive";
        break;
      }
      lead ??= owner.code;
      determiner = "definite";
      first = owner.first;
      break;
    } else if (token.lower === "and" || token.lower === "-" || token.lower === "–") {
      if (!joins(tokens[i - 1], purposes)) break;
    } else if (!CAPITAL.test(token.text) && !KINDS.has(token.lower) && !EPITHETS.has(token.lower)) break;
    first = i;
  }
  while (first < at && EPITHETS.has(tokens[first]?.lower ?? "")) first += 1;
  const names = namesIn(tokens, first, at, purposes, index);
  const after = afterHead(tokens, at, index);
  if (after === null) return null;
  const placeBefore = after.place === null ? names.place : null;
  return {
    head,
    first,
    end: after.end,
    determiner,
    typed,
    led,
    organisation: names.organisation,
    state: names.state !== null || (after.place !== null && names.place !== null),
    lead: lead ?? names.lead ?? names.state ?? (after.place === null ? null : names.place),
    proper: names.proper,
    placeBefore: placeBefore !== null,
    placeAfter: after.known,
    place: after.place ?? placeBefore,
    acronym: after.acronym,
  };
};

const POSSESSIVE = /^['’]s?$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether "and" after `before` joins two purposes: "search and rescue". */
const joins = (before: Token | undefined, purposes: ReadonlySet<string> | undefined): boolean =>
  before !== undefined &&
  (before.lower === "search" || before.lower === "rescue" || (purposes?.has(before.lower) ?? false));

const codeOf = (index: RegisterIndex, words: string): string | null =>
  countryNamed(index, words)?.country.code ?? organisationNamed(index, words)?.code ?? null;

/** The state or organisation that ends before the "'s" at `at`: "NATO's training mission". */
const ownerBefore = (
  tokens: readonly Token[],
  at: number,
  free: number,
  index: RegisterIndex,
): { readonly code: string; readonly first: number } | null => {
  for (let first = Math.max(free, at - 4); first < at; first += 1) {
    const country = longestPhrase(index.countries, tokens, first);
    if (country?.end === at && country.values[0] !== undefined) return { code: country.values[0].country.code, first };
    const body = longestPhrase(index.organisations, tokens, first);
    if (body?.end === at && body.values[0] !== undefined) return { code: body.values[0].code, first };
  }
  return null;
};

/** Whom the capitalised words before the head name. */
const namesIn = (
  tokens: readonly Token[],
  first: number,
  at: number,
  purposes: ReadonlySet<string> | undefined,
  index: RegisterIndex,
) => {
  let organisation = false;
  let proper = false;
  let lead: string | null = null;
  let state: string | null = null;
  let place: string | null = null;
  for (let i = first; i < at; i += 1) {
    const token = tokens[i];
    if (token === undefined || !CAPITAL.test(token.text) || LED.test(token.text)) continue;
    if (purposes?.has(token.lower) || KINDS.has(token.lower)) continue;
    const body = longestPhrase(index.organisations, tokens, i);
    const country = longestPhrase(index.countries, tokens, i);
    const hit = country?.values[0];
    if (body !== null && body.end <= at && body.end >= (country?.end ?? 0)) {
      organisation = true;
      lead ??= body.values[0]?.code ?? null;
      i = body.end - 1;
    } else if (country !== null && hit !== undefined && country.end <= at) {
      if (hit.by === "name" && !LEADS_BY_NAME.has(hit.country.code)) place ??= hit.country.code;
      else state ??= hit.country.code;
      i = country.end - 1;
    } else proper = true;
  }
  return { organisation, proper, lead, state, place };
};

/** Countries whose bare name before "mission" says whose it is, not where: "the U.S. mission". */
const LEADS_BY_NAME: ReadonlySet<string> = new Set(["USA", "GBR"]);

/** The acronym and place after the head; null when they make it a post ("mission to the United Nations"). */
const afterHead = (tokens: readonly Token[], at: number, index: RegisterIndex) => {
  const bracket = acronymAt(tokens, at + 1);
  const acronym = bracket?.acronym ?? null;
  const end = bracket?.end ?? at + 1;
  const link = tokens[end]?.lower ?? "";
  const none = { end, acronym, place: null, known: "none" } as const;
  if (!TO_PLACE.has(link) && link !== "from") return none;
  const toBody = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  if (link === "to" && longestPhrase(index.organisations, tokens, toBody) !== null) return null;
  const place = placeAt(tokens, end + 1, index);
  if (place === null || (!LEADS_ANYWHERE.has(link) && !place.known)) return none;
  return { end: place.end, acronym, place: place.code, known: place.known ? ("known" as const) : ("unknown" as const) };
};
