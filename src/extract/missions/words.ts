/** What a head noun may stand for; a re-mention must be of the same class as what it goes back to. */
export type MissionClass = "mission" | "operation" | "force" | "initiative" | "coalition";

/** The nouns that a mission's description ends in, with the classes that each can go back to. */
export const HEADS: ReadonlyMap<string, readonly MissionClass[]> = new Map<string, readonly MissionClass[]>([
  ["mission", ["mission", "force", "operation"]],
  ["force", ["force", "mission"]],
  ["forces", ["force", "mission"]],
  ["contingent", ["force", "mission"]],
  ["operation", ["operation", "mission"]],
  ["effort", ["operation"]],
  ["initiative", ["initiative"]],
  ["process", ["initiative"]],
  ["coalition", ["coalition"]],
]);

/** Words that say what a mission or force is for: "peacekeeping mission". Any of them makes the noun a deployment. */
const PURPOSES =
  "peacekeeping peace-keeping peacemaking peace-making peacebuilding peace-enforcement stabilization stabilisation observer observation " +
  "observers monitoring verification training advisory assistance rescue search-and-rescue naval maritime combat police " +
  "policing humanitarian evacuation security counterterrorism counter-terrorism anti-piracy counter-piracy fact-finding " +
  "mediation peace interposition hybrid transition demining space lunar resupply escort reconnaissance surveillance " +
  "ceasefire-monitoring truce-monitoring election-monitoring reassurance deterrence anti-terror anti-terrorism military";

/** The purposes that a head must have among its own, so that "security forces" and "rescue package" stay what they are. */
export const PURPOSES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["mission", new Set(PURPOSES.split(" "))],
  [
    "force",
    new Set(
      "peacekeeping peace-keeping stabilization stabilisation multinational monitoring observer intervention reassurance protection regional interposition standby".split(
        " ",
      ),
    ),
  ],
  ["forces", new Set("peacekeeping peace-keeping stabilization stabilisation".split(" "))],
  ["contingent", new Set("peacekeeping peace-keeping".split(" "))],
  [
    "operation",
    new Set(
      "peacekeeping peace-keeping rescue search-and-rescue naval maritime evacuation humanitarian relief stabilization stabilisation search recovery airlift anti-piracy".split(
        " ",
      ),
    ),
  ],
  ["effort", new Set("rescue search-and-rescue search evacuation peacekeeping".split(" "))],
  ["initiative", new Set(["peace"])],
  ["process", new Set(["peace"])],
  ["coalition", new Set<string>()],
]);

/** Words that may stand between a determiner and the head, and belong to the description. */
export const KINDS: ReadonlySet<string> = new Set(
  (
    "multinational international joint regional special military limited hybrid european african western arab allied " +
    "integrated multidimensional support non-combat bilateral global"
  ).split(" "),
);

/** Words that may stand there and do not: they are cut off the front of a description. */
export const EPITHETS: ReadonlySet<string> = new Set(
  (
    "new planned proposed ongoing current existing small large so-called robust full-fledged year-long two-year temporary " +
    "interim nascent troubled embattled beleaguered failed stalled renewed ill-fated long-running delayed future " +
    "possible potential"
  ).split(" "),
);

/** Words before "mission" that make it a post, a task or a journey of another kind. */
export const NO_MISSION: ReadonlySet<string> = new Set(
  (
    "diplomatic consular permanent trade business economic commercial christian missionary suicide own core main primary " +
    "chief central sole real true sacred personal social secret original historic vital important educational medical " +
    "journalistic corporate founding principal first next last same similar impossible"
  ).split(" "),
);

/** Words before "of mission" or after "mission" that make it a post, a goal or a set phrase. */
export const NOT_BEFORE: ReadonlySet<string> = new Set([
  "statement",
  "accomplished",
  "creep",
  "impossible",
  "control",
  "area",
]);

/** Ends of a hyphenated word whose beginning names who leads or stands behind: "Kenya-led", "UN-backed". */
export const LED = /^(.+)-(?:led|backed|mandated|sponsored|mediated|brokered|authorized|authorised|run|commanded)$/i;

/** Regions that missions go to and that are no country; the folded words. */
export const REGIONS: ReadonlySet<string> = new Set([
  "red sea",
  "black sea",
  "baltic sea",
  "sahel",
  "darfur",
  "gaza",
  "gaza strip",
  "west bank",
  "sinai",
  "golan heights",
  "golan",
  "mediterranean",
  "mediterranean sea",
  "gulf of aden",
  "persian gulf",
  "gulf",
  "horn of africa",
  "strait of hormuz",
  "nagorno karabakh",
  "karabakh",
  "donbas",
  "donbass",
  "crimea",
  "abyei",
  "tigray",
  "cabo delgado",
  "kashmir",
  "middle east",
  "west africa",
  "central africa",
  "lake chad",
  "lake chad basin",
  "indian ocean",
  "south china sea",
  "balkans",
  "western balkans",
  "baltics",
  "arctic",
  "antarctica",
  "hodeidah",
  "north kivu",
  "moon",
  "mars",
  "southern lebanon",
  "northern ireland",
]);

/** Words that may stand before a place's name: "in eastern Congo", "in war-torn Sudan". */
export const BEFORE_PLACE: ReadonlySet<string> = new Set([
  "the",
  "eastern",
  "western",
  "northern",
  "southern",
  "north",
  "south",
  "central",
  "war-torn",
  "neighbouring",
  "neighboring",
  "post-war",
  "occupied",
  "nearby",
]);

/** The prepositions that lead to a mission's place. */
export const TO_PLACE: ReadonlySet<string> = new Set(["in", "to", "on", "off", "for", "across", "inside", "at"]);

/** Those of them after which any capitalised name is a place; after the others, a known place only. */
export const LEADS_ANYWHERE: ReadonlySet<string> = new Set(["in", "to"]);

/** Capitalised words after "in" that are no place. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december monday tuesday wednesday " +
    "thursday friday saturday sunday spring summer autumn winter"
  ).split(" "),
);

/** Spacecraft and programmes that are missions when a number follows: "Apollo 11", "Chandrayaan-3". */
export const SPACECRAFT_NAMES: readonly string[] = (
  "Apollo Artemis Soyuz Shenzhou Crew Chandrayaan Tianwen Chang'e Luna Gaganyaan Axiom Ax Expedition Starliner Voyager " +
  "Gemini STS Hayabusa"
).split(" ");

/** One of them, with or without its number. */
export const SPACECRAFT = new RegExp(`^(?:${SPACECRAFT_NAMES.join("|")})(?:-(?:\\d+|[IVX]+|MS-\\d+))?$`);

/** A number that follows a spacecraft's name. */
export const FLIGHT_NUMBER = /^(?:\d{1,3}|[IVX]{1,4}|MS-\d+)$/;

/** Acronyms of registered missions that are names or words when only the first letter is a capital. */
export const NAMES_TOO: ReadonlySet<string> = new Set(["Micah", "Amis", "Samim", "Amib", "Misca", "Onub"]);

/** What follows "Operation" in the names of charities and campaigns. */
export const NO_OPERATION: ReadonlySet<string> = new Set(["Rescue", "Smile", "Christmas", "Underground", "Blessing"]);
