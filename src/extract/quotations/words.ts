/**
 * Verbs that give somebody's words, with their forms: "say says said saying". The third form may take its subject
 * behind it ("said Ruto"); the last is the participle, whose subject is the sentence's.
 */
const REGULAR =
  "add affirm announce answer argue assert assure caution claim complain confirm conclude confess confide contend comment " +
  "counter crow deadpan demand exclaim exhort explain express fume grumble highlight hint insist interject joke lament maintain " +
  "mention mock mourn muse note observe opine order plead pledge point proclaim promise protest question quip recall remark " +
  "remind repeat report request respond retort reveal scoff shout signal snap state stress suggest testify thunder tweet " +
  "underline underscore urge vow wail warn whisper wonder accuse dismiss blast slam praise hail describe denounce condemn " +
  "call brand label reject voice echo offer reiterate emphasize emphasise acknowledge admit agree ask inform declare advise " +
  "criticize criticise characterize characterise compare concede credit defend deny reassure decry invoke quote refer rule bemoan post boast " +
  "pronounce predict continue begin tell write say reply speak think read teach hear swear sum put cite implore ridicule relay recount thank joke";

const IRREGULAR: Readonly<Record<string, string>> = {
  begin: "begin begins began beginning",
  tell: "tell tells told telling",
  write: "write writes wrote writing",
  say: "say says said saying",
  speak: "",
  think: "think thinks thought thinking",
  read: "read reads read reading",
  teach: "",
  hear: "",
  swear: "swear swears swore swearing",
  sum: "sum sums summed summing",
  put: "put puts put putting",
  reply: "reply replies replied replying",
  deny: "deny denies denied denying",
  decry: "decry decries decried decrying",
  testify: "testify testifies testified testifying",
  admit: "admit admits admitted admitting",
  snap: "snap snaps snapped snapping",
  quip: "quip quips quipped quipping",
  slam: "slam slams slammed slamming",
  refer: "refer refers referred referring",
  label: "label labels labelled labelling labeled labeling",
};

/** Every form of a speech verb, and whether it is a participle in -ing. */
export const SPEECH: ReadonlyMap<string, "finite" | "participle"> = new Map(
  [...REGULAR.split(" ").flatMap(formsOf), "according"].map((form) => [
    form,
    form.endsWith("ing") ? "participle" : "finite",
  ]),
);

function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular === "" ? [] : irregular.split(" ");
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What may stand between a subject and its verb. */
export const AUXILIARIES = set(
  "has have had was were is are be been being will would could can may might should must did does do also later then " +
    "previously earlier already again first further once publicly privately reportedly recently repeatedly often simply merely " +
    "bluntly angrily flatly famously even only never not always soon promptly immediately quickly subsequently still just himself " +
    "herself both in-turn reluctantly briefly initially eventually finally thus therefore went on",
);

/** Behind these a name is no subject. */
export const PREPOSITIONS = set(
  "of for to with from by at in on about against behind beside alongside between among after before over under toward towards " +
    "through via into near like than without including versus regarding concerning despite around upon off as",
);

/** Verbs behind which a name is an object, so no subject: "told Ruto". */
export const TAKES_PERSON = set(
  "told tell tells telling asked asks asking urged urges urging called calls calling phoned telephoned met meets meeting " +
    "informed informs assured assures reminded reminds warned warns warning thanked thanks thanking quoted quoting congratulated " +
    "accused accuses accusing praised criticised criticized backed replaced succeeded joined rang thank hosted received invited " +
    "blamed blames described named appointed visited greeted addressed pressed let helped saw heard made put advised invites " +
    "interviewed briefed contacted embraced flanked",
);

/** Pronouns that stand for one person. */
export const HE = set("he she");

/** Subjects that are several people, or nobody in particular. */
export const NOBODY = set(
  "they we it you i this that these those one both many some others someone somebody everyone nobody who which there people",
);

/** Nouns of office, by which "the minister" finds the minister; a spokesman is no office but found alike. */
export const OFFICE_NOUNS = set(
  "president premier minister chancellor secretary general ambassador senator speaker king queen emir sultan prince princess leader " +
    "chief envoy spokesman spokeswoman spokesperson governor pope pontiff congressman congresswoman chairman chairwoman chair commissioner " +
    "taoiseach monarch adviser advisor diplomat lawmaker mayor deputy director head colonel marshal admiral professor lawyer teacher " +
    "analyst author judge republican democrat politician",
);

/** What somebody's words may stand in. */
export const WRITTEN = set(
  "statement letter tweet tweets post message note memo remarks article book editorial op-ed speech email video answer reply comment comments words",
);
