/** The closed word classes of English, and a few open ones that matter where phrases begin and end. Lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

export const ARTICLES = set("the a an");

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your both all some any each every several no such another other",
);

/** Pronouns that stand alone, as a clause's subject or a verb's object. */
export const PRONOUNS = set(
  "i you he she it we they him them us me himself herself itself themselves ourselves who whom someone anyone everyone",
);

export const AUXILIARIES = set(
  "is are was were be been am has have had having will would shall should must can could may might do does did isn't aren't wasn't weren't won't can't couldn't wouldn't cannot",
);

/** Prepositions that tie a second noun to the first: "the situation in Mali". */
export const TYING_PREPOSITIONS = set(
  "of in on for to with between against from into over around across toward towards among about regarding concerning by at along inside outside beyond onto near within related",
);

/** Prepositions and conjunctions behind which something else is told. */
export const STOPPERS = set(
  "which who whom whose that where when while whereas after before because since as if although though until unless once amid amidst " +
    "following despite during through throughout via ahead without but so yet than then under upon according whether why what where " +
    "also however therefore thus meanwhile just only even still not per besides except given noting saying adding stating calling",
);

/** Words of time which never belong to a topic when they stand at its end. */
export const TIME_WORDS = set(
  "today yesterday tomorrow tonight earlier later recently monday tuesday wednesday thursday friday saturday sunday afternoon morning evening " +
    "immediately again soon separately ago",
);

/** "on Monday", "in January": a preposition before one of these opens a date. */
export const CALENDAR_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

/** Verbs of reporting; a phrase before one of them is somebody, not something. */
export const REPORTING_VERBS = set(
  "said says say told tells added adds reported reports announced wrote writes tweeted posted explained claimed insisted argued continued concluded declared answered replied responded confirmed revealed believes believe hopes hoped",
);

/** Words that open a list of instances: "issues, including trade". */
export const INSTANCE_WORDS = set(
  "including include includes included notably particularly especially namely specifically primarily like",
);

/** Adverbs which may stand between a verb and what it governs. */
export const ADVERBS = set(
  "also again further jointly separately particularly especially specifically strongly warmly briefly mainly mostly largely primarily once " +
    "both then personally sincerely deeply fully directly firmly clearly repeatedly extensively generally broadly together today not only",
);

/** Verbs in their base form as they follow "to" or "and" in readouts: "to strengthen ties and expand trade". */
export const BASE_VERBS = set(
  "strengthen expand advance improve support ensure end achieve counter combat promote protect provide build continue deepen enhance develop " +
    "increase reduce prevent address secure restore maintain establish create help work coordinate cooperate deliver bring make take find keep " +
    "hold stop halt resolve implement pursue foster encourage facilitate boost bolster accelerate stabilize stabilise explore discuss defend " +
    "stand uphold preserve join open launch return free release allow resume begin start seek reach remain stay meet visit send transition reform " +
    "respond tackle fight ease avoid share sustain mobilize mobilise finalize finalise conclude sign move give get put set use invest consider " +
    "consult condemn reiterate convey lift impose withdraw deescalate de-escalate mitigate fulfill fulfil",
);

/** Nouns which say that something is talked about, not what: a topic made of them alone is none. */
export const EMPTY_WORDS = set(
  "range wide broad number series variety host set list issue issues matter matters topic topics subject subjects question questions thing things " +
    "call calls conversation conversations contact contacts touch talk talks discussion discussions dialogue phone telephone meeting meetings way ways " +
    "other others various several many few some same latest recent current key important main mutual common interest concern concerns including include " +
    "point points item items part side sides party parties leader leaders president minister view views close regular details detail time times today people person persons man woman one two three first second " +
    "day days week weeks month months year years hour hours fact opportunity occasion context regard particular lot bit kind sort more most close closely " +
    "statement statements reporters news work position positions stay remain keep continue in of on to the a an and for with each another by at as his her its their our my that this these those it them him us me following next coming readiness he she they we",
);

/** Heads that several coordinated modifiers share: "trade, energy and environmental sectors". */
export const SHARED_HEADS = set(
  "sectors sector issues matters cooperation relations ties fields areas spheres challenges support assistance aid affairs links efforts crises crisis development policies policy interests partnership collaboration",
);

/** Things that are named together, as one: "sovereignty, independence and territorial integrity". */
export const NAMED_TOGETHER = set(
  "sovereignty independence integrity unity democracy peace stability security prosperity",
);

/** Possessive determiners and articles that an index card leaves out. */
export const UNCARDED = set(
  "the a an his her its their our my your this that these those both all some any such several",
);
