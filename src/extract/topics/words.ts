/** The closed word classes of English, and a few open ones that matter where phrases begin and end. Lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your both all some any each every several no such another other",
);

/** Pronouns that stand alone, as a clause's subject or a verb's object. */
export const PRONOUNS = set("i you he she it we they him them us me who whom someone anyone everyone");

export const AUXILIARIES = set(
  "is are was were be been am has have had having will would shall should must can could may might do does did isn't aren't wasn't weren't won't can't couldn't wouldn't cannot",
);

/** Auxiliaries behind which a verb in its base form says what somebody is to do. */
export const MODALS = set("will would shall should must can could may might");

/** Prepositions that tie a second noun to the first: "the situation in Mali". */
export const TYING_PREPOSITIONS = set(
  "of in on for to with between against from into over around across toward towards among about regarding concerning by at along inside outside beyond onto near within related",
);

/** Prepositions and conjunctions behind which something else is told. */
export const STOPPERS = set(
  "which who whom whose that where when while whereas after before because since as if although though until unless once amid amidst " +
    "following despite during through throughout via ahead without but so yet than then under upon according whether why what " +
    "also however therefore thus meanwhile just only even still not per besides except given noting saying adding stating",
);

/** "in order to", "in the context of", "against the background of": what such words open is no part of the phrase before. */
export const ADVERBIAL_OPENINGS: ReadonlySet<string> = new Set(
  (
    "in order|in light|in view|in accordance|in connection|in addition|in an effort|in a bid|in the context|in the framework|in the face|in the wake|" +
    "in the call|in the conversation|in the interests|in the coming|in the course|in the light|in the amount|in the near|within the framework|" +
    "against the background|against the backdrop|within all|at the same|on the same|on the sidelines|on behalf|by phone|over the past|over the coming|over the last|" +
    "over the next|from the sidelines|at his|at her|at their|for the first|for the sake|on the eve|on the basis|in this|at this|at that|with the help|to date"
  ).split("|"),
);

/** Words of time, which never belong to a topic when they stand at its end. */
export const TIME_WORDS = set(
  "today yesterday tomorrow tonight earlier later recently monday tuesday wednesday thursday friday saturday sunday afternoon morning evening " +
    "immediately again soon separately ago",
);

/** "Last week", "this month" at a phrase's end say when, not what. */
export const PERIOD_OPENINGS = set("last this next past");
export const PERIODS = set("week weekend month year");

/** Words that name no topic when nothing else does. */
export const EMPTY_NOUNS = set(
  "situation agenda matter matters issue issues question questions topic topics subject subjects development developments view views side",
);

/** "on Monday", "in January": a preposition before one of these opens a date. */
export const CALENDAR_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
);

/** Verbs of reporting; a phrase before one of them is somebody, not something. */
export const REPORTING_VERBS = set(
  "said says say notes suggests claims told tells added adds reported reports announced began talked  wrote writes tweeted posted explained claimed insisted argued declared answered replied responded confirmed revealed believes believe hopes hoped",
);

/** Past forms which open a new clause behind "and" or a comma: "discussed trade and voiced alarm". */
export const CLAUSE_VERBS = set(
  "expressed voiced shared extended conveyed offered took made gave held had led went met spoke thanked asked assured wished accepted received declined refused " +
    "invited promised vowed sent called put issued hailed praised lauded reaffirmed repeated raised confirmed wanted sought came became began calls calling expressing thanking",
);

/** Words that open a list of instances: "issues, including trade". */
export const INSTANCE_WORDS = set(
  "including include includes included notably particularly especially namely specifically primarily like",
);

/** Adverbs which may stand between a verb and what it governs. */
export const ADVERBS = set(
  "also again further jointly separately particularly especially specifically strongly warmly briefly mainly mostly largely primarily once " +
    "both then personally sincerely deeply fully directly firmly clearly repeatedly extensively generally broadly together today not only additionally",
);

/** Verbs in their base form as they follow "to" or "and" in readouts: "to strengthen ties and expand trade". */
export const BASE_VERBS = set(
  "strengthen expand advance improve support ensure end achieve counter combat promote protect provide build continue deepen enhance develop " +
    "increase reduce prevent address secure restore maintain establish create help work coordinate cooperate deliver bring make take find keep " +
    "hold stop halt resolve implement pursue foster encourage facilitate boost bolster accelerate stabilize stabilise explore discuss defend " +
    "stand uphold preserve join open launch return free release allow resume begin start seek reach remain stay meet visit send transition reform " +
    "respond tackle fight ease avoid share sustain mobilize mobilise finalize finalise conclude sign move give get put set use invest consider " +
    "consult condemn reiterate convey lift impose withdraw deescalate de-escalate mitigate fulfill fulfil broker respond fulfil allow enable invest host visit strengthen withdraw",
);

/** Words in -ing that describe a thing: what follows "and" is no doing of its own. */
export const ING_ADJECTIVES = set(
  "ongoing growing existing unwavering continuing rising worsening leading developing outstanding long-standing longstanding pressing neighbouring neighboring emerging surrounding increasing declining escalating remaining upcoming",
);

/** Adjectives that a table of endings would not tell. */
export const ADJECTIVES = set(
  "critical vital great strong unwavering firm deep full continued shared mutual broad wide urgent grave serious special wide-ranging whole particular key important " +
    "current topical ongoing steadfast long-standing further more very joint common close new recent sincere warm unprecedented sovereign independent prosperous democratic permanent imminent current frequent transparent safe secure fair free open peaceful orderly humane lasting robust active effective positive detailed tangible concrete gross unjust unlawful illegal",
);

/** Nouns which say that something is talked about, not what: a topic made of them alone is none. */
export const EMPTY_WORDS = set(
  "range wide broad number series variety host set list issue issues matter matters topic topics subject subjects question questions thing things " +
    "call calls conversation conversations communication communications contact contacts touch talk talks discussion discussions dialogue phone telephone meeting meetings way ways " +
    "other others various several many few some same latest recent current key important main mutual common interest concern concerns including include " +
    "point points item items part side sides party parties leader leaders president minister view views close regular details detail time times today people person persons man woman one two three first second " +
    "day days week weeks month months year years hour hours fact opportunity occasion occasions context regard particular lot bit kind sort more most close closely " +
    "statement statements reporters officials administration aides supporters judge nominee news work position positions stay remain keep continue maintain in of on to the a an and for with each another by at as his her its their our my that this these those it them him us me following next coming readiness he she they we " +
    "need importance commitment support step steps effort efforts this that instance example turn future reason reasons answer chance everything nothing something anything belief hope progress desire drop get involved aside out",
);

/** Nouns that say how something was talked of ("the importance of peace"): the card has what stands behind them. */
export const LIGHT_NOUNS = set(
  "importance need necessity urgency imperative significance issue issues question questions matter matters topic topics subject possibility possibilities " +
    "commitment support concern concerns range number variety series host set several aspects idea topicality gratitude appreciation condolences",
);

export const LIGHT_PREPOSITIONS = set(
  "of for to about over in such related touching surrounding on regarding concerning at",
);

/** Heads that several coordinated modifiers share: "trade, energy and environmental sectors". */
export const SHARED_HEADS = set(
  "sectors sector issues matters cooperation relations ties fields areas spheres challenges support assistance aid affairs links crises crisis policies policy interests partnership collaboration",
);

/** Things that are named together, as one: "sovereignty, independence and territorial integrity". */
export const NAMED_TOGETHER = set("sovereignty independence integrity unity peace stability");

/** Possessive determiners and articles that an index card leaves out. */
export const UNCARDED = set(
  "the a an his her its their our my your this that these those both all some any such several",
);

/** Words that stand for both sides at once: "the two leaders discussed". */
export const GROUP_WORDS = set("leaders sides parties presidents ministers interlocutors pair two both officials");
