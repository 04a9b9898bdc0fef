/** What an office word makes of whoever bears it. */
export type OfficeKind =
  | "head_of_state"
  | "head_of_government"
  | "deputy"
  | "foreign_minister"
  | "minister"
  | "organisation_head"
  | "envoy"
  | "legislature"
  | "subnational"
  | "military"
  | "royal"
  | "party"
  | "official"
  /** Public but not at state level, or speaking for others: no leader by this word alone. */
  | "minor";

/**
 * Head nouns of office titles, one row a kind; a title is a head with what modifies it
 * ("Deputy Prime Minister and Minister of Finance of Canada").
 * Example: "president" is a head of state's, unless an organisation is named with it.
 */
const HEADS: readonly { readonly kind: OfficeKind; readonly words: string }[] = [
  {
    kind: "head_of_state",
    words: "president presidents president-elect pres. co-president pope pontiff ayatollah junta president-designate",
  },
  {
    kind: "head_of_government",
    words: "premier premiers chancellor taoiseach pm premier-designate chancellor-designate",
  },
  { kind: "deputy", words: "vice-president vice-president-elect vp vice-premier tánaiste" },
  {
    kind: "minister",
    words: "minister ministers secretary secretaries sec. secretary-designate minister-designate min.",
  },
  {
    kind: "organisation_head",
    words:
      "secretary-general secretary-generals director-general chairperson commissioner commissioners undersecretary-general under-secretary-general",
  },
  {
    kind: "official",
    words:
      "chief chiefs head director chairman chairwoman chair leader leaders adviser advisers advisor advisors counsellor counselor coordinator ruler strongman undersecretary under-secretary prosecutor chairmen administrator",
  },
  {
    kind: "envoy",
    words: "ambassador ambassadors amb. envoy envoys diplomat representative negotiator mediator facilitator",
  },
  {
    kind: "legislature",
    words: "speaker senator senators sen. sens. whip congressman congresswoman rep. reps. mp mps lawmaker",
  },
  { kind: "subnational", words: "governor governors gov. governor-general" },
  {
    kind: "military",
    words:
      "general gen. gen lt. lt maj. maj admiral adm. marshal commander colonel col. brigadier commodore lieutenant major brig. brig vice-admiral lieutenant-general major-general warlord commander-in-chief lt-gen maj-gen brig-gen",
  },
  { kind: "royal", words: "king queen prince princess emir amir sultan emperor empress sheikh sheik monarch duke" },
  {
    kind: "minor",
    words:
      "mayor spokesman spokeswoman spokesperson spokespeople aide judge justice professor analyst reporter correspondent editor attorney lawyer counsel officer sergeant sgt. capt. captain detective manager executive ceo founder economist author activist journalist anchor pastor bishop archbishop cardinal reverend rev. sheriff superintendent deputy candidate nominee hopeful contender front-runner frontrunner treasurer actor actress singer host columnist coach star",
  },
];

/** The kind of an office word (lower case), of the head noun alone. */
export const HEAD_KINDS: ReadonlyMap<string, OfficeKind> = new Map(
  HEADS.flatMap(({ kind, words }) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Honorifics: they precede a name, and make nobody a leader. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "mr. mrs. ms. dr. prof. mr mrs ms dr prof sir dame lord lady baroness hon. h.e. honourable honorable excellency comrade madam madame eng. engr. alhaji hajia hrh hm imam mullah majesty highness royal holiness".split(
    " ",
  ),
);

/** Lower-case words that may stand inside a title before its head: "deputy prime minister", "former national security adviser". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "deputy vice shadow first second third prime foreign defense defence finance interior trade energy health justice oil economy economic commerce agriculture education " +
    "national security state home treasury external foreign-affairs affairs interim acting transitional caretaker former ex- then then- outgoing incoming newly elected newly-elected long-serving " +
    "re-elected reelected late new current longtime veteran embattled ousted deposed exiled visiting senior top special presidential permanent assistant principal " +
    "crown grand supreme military army navy air naval force rebel opposition party majority minority house senate parliamentary cabinet chief executive " +
    "general right-wing left-wing conservative republican democratic communist de facto de-facto self-declared self-proclaimed civilian policy intelligence " +
    "press environment climate humanitarian peace nuclear european african presumptive designate one-time onetime attorney regional federal"
  ).split(" "),
);

/** What says that an office is not held now. */
export const FORMER: ReadonlySet<string> = new Set([
  "former",
  "ex-",
  "then",
  "then-",
  "late",
  "ousted",
  "deposed",
  "one-time",
  "onetime",
  "ex",
  "erstwhile",
]);

/** The kind of a whole title, by its words (lower case) and its head's own kind. */
export const kindOfTitle = (words: readonly string[], head: string): OfficeKind => {
  const own = HEAD_KINDS.get(head) ?? "official";
  const has = (word: string): boolean => words.includes(word);
  if (has("spokesman") || has("spokeswoman") || has("spokesperson") || (has("press") && has("secretary")))
    return "minor";
  if (has("shadow")) return "party";
  if (has("police") || has("bureau") || has("baseball") || has("football") || has("fire")) return "minor";
  for (const row of COMPOUNDS) if (row.heads.has(head) && row.words.some(has)) return row.kind;
  return own;
};

/** What a director or chief of is none of state: "human resources director", "campaign chairman". */
export const NOT_OF_STATE: ReadonlySet<string> = new Set(
  "campaign resources hr marketing communications creative art artistic editorial managing sales medical political programme program research athletic company firm club school hospital museum fund".split(
    " ",
  ),
);

const COMPOUNDS: readonly {
  readonly heads: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly kind: OfficeKind;
  readonly example: string;
}[] = [
  {
    heads: new Set(["president", "premier", "chancellor", "minister", "secretary"]),
    words: ["deputy", "vice", "under", "assistant"],
    kind: "deputy",
    example: "Vice President",
  },
  {
    heads: new Set(["minister", "secretary"]),
    words: ["prime"],
    kind: "head_of_government",
    example: "Prime Minister",
  },
  {
    heads: new Set(["minister", "secretary", "diplomat"]),
    words: ["foreign", "external"],
    kind: "foreign_minister",
    example: "Foreign Secretary",
  },
  {
    heads: new Set(["diplomat"]),
    words: ["top", "chief"],
    kind: "foreign_minister",
    example: "the top Peruvian diplomat",
  },
  {
    heads: new Set(["secretary"]),
    words: ["general", "secretary-general"],
    kind: "organisation_head",
    example: "Secretary General",
  },
  {
    heads: new Set(["general"]),
    words: ["secretary", "director"],
    kind: "organisation_head",
    example: "Secretary General",
  },
  { heads: new Set(["general"]), words: ["attorney"], kind: "minister", example: "Attorney General" },
  { heads: new Set(["general"]), words: ["consul", "governor"], kind: "envoy", example: "Consul General" },
  {
    heads: new Set(["leader"]),
    words: ["majority", "minority", "house", "senate"],
    kind: "legislature",
    example: "House majority leader",
  },
  { heads: new Set(["leader"]), words: ["opposition", "party"], kind: "party", example: "opposition leader" },
  { heads: new Set(["secretary"]), words: ["state"], kind: "foreign_minister", example: "Secretary of State" },
  {
    heads: new Set(["commander", "colonel", "col.", "col", "lieutenant", "major"]),
    words: ["lieutenant", "lt.", "lt", "wing", "squadron"],
    kind: "minor",
    example: "Lieutenant Commander",
  },
  {
    heads: new Set(["candidate", "nominee", "hopeful", "contender", "front-runner", "frontrunner"]),
    words: ["presidential", "vice-presidential", "vp", "president", "court"],
    kind: "party",
    example: "presidential candidate",
  },
  { heads: new Set(["justice"]), words: ["court", "chief"], kind: "official", example: "Supreme Court Justice" },
  { heads: new Set(["aide"]), words: ["presidential"], kind: "official", example: "Presidential Aide" },
];
