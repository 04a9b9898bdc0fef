/**
 * A frame that says where a topic stands: a head (any form of the verbs, or the nouns as written), at
 * most `gap` words of other matter, then one of the markers, then the topic. Marker "" is no marker at all.
 */
export interface TopicFrame {
  readonly name: string;
  /** Verbs in their base form; every regular and the irregular forms below are meant. */
  readonly verbs?: string;
  /** Words as they stand in a text. */
  readonly words?: string;
  /** How many words may stand between head and marker ("briefed *the president of Chad* on"). */
  readonly gap: number;
  readonly markers: readonly string[];
  /** Where the topic stands when not behind the marker: before the head, always or when that is a passive ("Fishing rights were discussed"). */
  readonly stands?: "before" | "beforePassive";
  /** The marker may stand behind an auxiliary or a fronted adverbial: "attention, during the call, was paid to". */
  readonly acrossClauses?: true;
  /** How surely what follows is a topic: 3 the call was about it; 2 it was brought up; 1 it was said in passing. */
  readonly weight: 1 | 2 | 3;
  /** A sentence the frame reads, and what it finds there. */
  readonly example: readonly [sentence: string, ...topics: string[]];
}

const ON = [
  "on",
  "about",
  "regarding",
  "concerning",
  "over",
  "around",
  "related to",
  "relating to",
  "with regard to",
  "in relation to",
];

/** Where several frames fit at one word, the first that finds its marker counts. */
export const TOPIC_FRAMES: readonly TopicFrame[] = [
  {
    name: "call-on-someone",
    verbs: "call",
    gap: 8,
    markers: ["to"],
    weight: 1,
    example: ["Sall called on the junta to release the ministers.", "release the ministers"],
  },
  {
    name: "call-for",
    verbs: "call appeal push press plead lobby ask",
    gap: 4,
    markers: ["for"],
    weight: 2,
    example: ["Sall called for an immediate ceasefire in Mali.", "immediate ceasefire in Mali"],
  },
  {
    name: "discuss",
    verbs:
      "discuss review debate explore examine raise broach tackle analyse analyze negotiate assess address cover deliberate prioritize prioritise",
    gap: 0,
    markers: [""],
    stands: "beforePassive",
    weight: 3,
    example: ["They discussed the grain corridor and fishing rights.", "grain corridor", "fishing rights"],
  },
  {
    name: "speak-about",
    verbs: "speak talk confer consult converse chat communicate deliberate coordinate",
    gap: 16,
    markers: ON,
    weight: 3,
    example: ["Mbeki spoke by phone with Annan about the flood relief.", "flood relief"],
  },
  {
    name: "call-about",
    words: "call calls conversation conversations talks dialogue exchange exchanges consultations chat negotiations",
    gap: 14,
    markers: [
      "about",
      "on",
      "regarding",
      "concerning",
      "over",
      "focused on",
      "focusing on",
      "centered on",
      "centred on",
      "related to",
      "that",
    ],
    weight: 3,
    example: ["In a call with Annan on Monday about flood relief, Mbeki was brief.", "flood relief"],
  },
  {
    name: "spoke-after",
    words: "spoke talked call conversation",
    gap: 14,
    markers: ["following", "in the wake of", "in the aftermath of", "in connection with", "on the occasion of"],
    acrossClauses: true,
    weight: 1,
    example: ["Annan spoke with Mbeki following the bombing in Durban.", "bombing in Durban"],
  },
  {
    name: "discussion-of",
    words: "discussion discussions",
    gap: 12,
    markers: ["of", "about", "on", "regarding", "concerning", "over"],
    weight: 3,
    example: ["The discussion of the fishing dispute was short.", "fishing dispute"],
  },
  {
    name: "brief-on",
    verbs: "brief update inform apprise notify acquaint",
    gap: 10,
    markers: ["on", "about", "regarding", "concerning"],
    weight: 3,
    example: ["He briefed the Norwegian premier on the ceasefire talks.", "ceasefire talks"],
  },
  {
    name: "inform-of",
    verbs: "inform notify apprise assure accuse",
    gap: 5,
    markers: ["of"],
    weight: 2,
    example: ["She informed him of the evacuation plan.", "evacuation plan"],
  },
  {
    name: "touch-on",
    verbs: "touch dwell focus center centre concentrate revolve reflect",
    gap: 3,
    markers: ["on", "upon", "around"],
    stands: "beforePassive",
    weight: 3,
    example: ["The talk also touched upon visa rules.", "visa rules"],
  },
  {
    name: "exchange-views",
    words:
      "views opinions ideas assessment assessments update updates briefing briefings details considerations approaches information notes perspectives thoughts",
    gap: 3,
    markers: ["on", "about", "regarding", "concerning", "of", "over"],
    weight: 3,
    example: ["They exchanged views on the drought.", "drought"],
  },
  {
    name: "attention-to",
    words: "attention emphasis focus",
    gap: 12,
    markers: ["paid to", "given to", "devoted to", "dedicated to", "placed on", "to", "on"],
    acrossClauses: true,
    weight: 3,
    example: ["Special attention was paid to the transit of wheat.", "transit of wheat"],
  },
  {
    name: "instances",
    words: "issues matters topics subjects questions areas sectors fields",
    gap: 5,
    markers: [
      "including",
      "such as",
      "like",
      "ranging from",
      "ranged from",
      "included",
      "include",
      "of",
      "related to",
      "relating to",
      "concerning",
      "in",
    ],
    weight: 3,
    example: ["They went over issues including fishing rights, visas and piracy.", "fishing rights", "visas", "piracy"],
  },
  {
    name: "topics-were",
    words: "agenda topics",
    gap: 4,
    markers: ["was", "were", "included", "ranged from", "covered", "is", "are"],
    weight: 3,
    example: ["High on the agenda was the grain corridor.", "grain corridor"],
  },
  {
    name: "thank-for",
    verbs: "thank congratulate commend praise applaud criticise criticize blame blast rebuke berate chide confront",
    gap: 12,
    markers: ["on", "for", "over", "about", "upon"],
    weight: 1,
    example: ["She congratulated the president-elect on his landslide victory.", "landslide victory"],
  },
  {
    name: "importance-of",
    words:
      "importance need necessity urgency imperative significance inadmissibility possibility possibilities prospects prospect role value determination intention desire",
    gap: 1,
    markers: ["of", "for", "to"],
    weight: 2,
    example: ["Both stressed the importance of clean water.", "clean water"],
  },
  {
    name: "support-for",
    words:
      "support commitment concern concerns gratitude appreciation thanks condolences condolence sympathy sympathies satisfaction regret readiness willingness " +
      "interest hope hopes confidence backing opposition solidarity alarm disappointment optimism outrage wishes congratulations frustration greetings admiration",
    gap: 8,
    markers: ["for", "about", "over", "on", "regarding", "at", "to", "in", "with"],
    weight: 2,
    example: ["He voiced concern about the coup in Gabon.", "coup in Gabon"],
  },
  {
    name: "agree-to",
    verbs: "agree pledge vow promise commit undertake concur resolve offer threaten",
    gap: 2,
    markers: ["to", "on", "upon", "that", ""],
    weight: 1,
    example: ["The pair agreed to reopen the border crossing.", "reopen the border crossing"],
  },
  {
    name: "urge-to",
    verbs:
      "urge press ask push encourage pressure implore warn tell invite request beg pressure advise caution demand prod lobby challenge grill question quiz",
    gap: 12,
    markers: ["to", "about", "against", "on", "for", "that"],
    weight: 1,
    example: ["Sunak urged Modi to lower the tariffs on whisky.", "lower the tariffs on whisky"],
  },
  {
    name: "bring-up",
    verbs:
      "reaffirm reiterate underscore underline stress emphasize emphasise highlight welcome condemn denounce deplore oppose reject propose convey mention request seek demand reinforce relay outline arrange finalize finalise settle solicit",
    gap: 0,
    markers: [""],
    stands: "beforePassive",
    weight: 2,
    example: ["The premier welcomed the prisoner swap.", "prisoner swap"],
  },
  {
    name: "remark-on",
    verbs:
      "praise commend applaud recall recognize recognise appreciate support hail note acknowledge affirm articulate explain confirm criticise criticize blast slam",
    gap: 0,
    markers: [""],
    stands: "beforePassive",
    weight: 1,
    example: ["Kishida noted the progress of the railway talks.", "progress of the railway talks"],
  },
  {
    name: "brought-up",
    words: "brought bring brings bringing",
    gap: 0,
    markers: ["up"],
    weight: 3,
    example: ["Modi brought up the fate of the sailors.", "fate of the sailors"],
  },
  {
    name: "came-up",
    words: "featured dominated figured",
    gap: 0,
    markers: [],
    stands: "before",
    weight: 3,
    example: ["The fate of the tanker also featured in the call.", "fate of the tanker"],
  },
  {
    name: "look-forward",
    verbs: "look",
    gap: 0,
    markers: ["forward to"],
    weight: 1,
    example: ["Oslo looks forward to the visit of the crown prince.", "visit of the crown prince"],
  },
  {
    name: "interested-in",
    words: "interested",
    gap: 0,
    markers: ["in"],
    weight: 2,
    example: ["Accra is interested in joint shipbuilding.", "joint shipbuilding"],
  },
  {
    name: "made-clear",
    words: "clear",
    gap: 0,
    markers: ["that"],
    weight: 1,
    example: ["He made clear that the hunger strike must end.", "hunger strike"],
  },
  {
    name: "agreement-on",
    words: "agreement deal understanding consensus pact",
    gap: 2,
    markers: ["on", "to", "over", "about", "regarding"],
    weight: 2,
    example: ["They reached an understanding on river tolls.", "river tolls"],
  },
  {
    name: "dispute-over",
    words: "tensions dispute row feud spat disagreement disagreements differences rift standoff",
    gap: 2,
    markers: ["over", "about", "on"],
    weight: 2,
    example: ["He called to ease the row over fishing quotas.", "fishing quotas"],
  },
  {
    name: "condolences-after",
    words: "condolences sympathies sorrow condolence",
    gap: 6,
    markers: ["after", "following"],
    weight: 2,
    example: ["She offered condolences after the mudslide in Petropolis.", "mudslide in Petropolis"],
  },
  {
    name: "ready-to",
    words: "ready prepared determined",
    gap: 0,
    markers: ["to"],
    weight: 1,
    example: ["Ankara is ready to host the peace talks.", "host the peace talks"],
  },
  {
    name: "plans-to",
    words: "plans plan efforts steps proposal proposals measures",
    gap: 0,
    markers: ["to", "for", "on"],
    weight: 1,
    example: ["He spelled out plans to drain the marshes.", "drain the marshes"],
  },
  {
    name: "complain-about",
    verbs:
      "complain apologize apologise boast object worry warn protest lament joke brag vent insist refer allude hint",
    gap: 6,
    markers: ["about", "for", "of", "over", "to", "against", "on", "at"],
    weight: 2,
    example: ["Gandhi objected to the dam on the river.", "dam on the river"],
  },
];

/** Forms that the regular rules do not give. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  speak: "speak speaks spoke spoken speaking",
  tell: "tell tells told telling",
  beg: "beg begs begged begging",
  dwell: "dwell dwells dwelt dwelled dwelling",
  seek: "seek seeks sought seeking",
  commit: "commit commits committed committing",
  prod: "prod prods prodded prodding",
  confer: "confer confers conferred conferring",
  brag: "brag brags bragged bragging",
  chat: "chat chats chatted chatting",
  undertake: "undertake undertakes undertook undertaken undertaking",
  slam: "slam slams slammed slamming",
};

/** The frames under every word that can be their head. `verbForm` is the form when the head is a verb's. */
export interface FramesByHead {
  readonly frames: readonly { readonly frame: TopicFrame; readonly markers: readonly (readonly string[])[] }[];
  /** "base" may be a noun as well ("review"); null when the word is no verb of any frame. */
  readonly verbForm: "base" | "inflected" | null;
}

/** Every head word of the frames, with the frames it opens. */
export const FRAMES_BY_HEAD: ReadonlyMap<string, FramesByHead> = compile(TOPIC_FRAMES);

function compile(frames: readonly TopicFrame[]): ReadonlyMap<string, FramesByHead> {
  const byHead = new Map<
    string,
    { frames: { frame: TopicFrame; markers: string[][] }[]; verbForm: "base" | "inflected" | null }
  >();
  for (const frame of frames) {
    const row = { frame, markers: frame.markers.map((marker) => marker.split(" ").filter((word) => word !== "")) };
    const add = (word: string, verbForm: "base" | "inflected" | null): void => {
      const entry = byHead.get(word) ?? { frames: [], verbForm: null };
      entry.frames.push(row);
      entry.verbForm ??= verbForm;
      byHead.set(word, entry);
    };
    for (const verb of (frame.verbs ?? "").split(" ").filter((word) => word !== "")) {
      const [base = verb, third = "", ...others] = formsOf(verb);
      add(base, "base");
      add(third, "base");
      for (const form of new Set(others)) add(form, "inflected");
    }
    for (const word of (frame.words ?? "").split(" ").filter((word) => word !== "")) add(word, null);
  }
  return byHead;
}

/** Base, third person, past, participle, -ing. */
function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR_FORMS[verb];
  if (irregular !== undefined) return irregular.split(" ");
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}
