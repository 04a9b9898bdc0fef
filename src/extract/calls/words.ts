/** Pronouns that can stand for a leader; true for those that own what follows ("his call"). */
export const PRONOUNS: ReadonlyMap<string, boolean> = new Map([
  ["he", false],
  ["she", false],
  ["him", false],
  ["they", false],
  ["them", false],
  ["i", false],
  ["me", false],
  ["we", false],
  ["his", true],
  ["her", true],
  ["their", true],
  ["my", true],
  ["our", true],
]);

const PAIRED =
  "leaders presidents men ministers officials politicians statesmen sides parties diplomats heads chiefs women counterparts premiers allies principals interlocutors";

/** "the two leaders", "both presidents", "the pair": two people of whom the text has just spoken. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set([
  "the pair",
  "you and i",
  "the duo",
  "the two",
  "the two foreign ministers",
  "the two prime ministers",
  "the two heads of state",
  "both heads of state",
  "both prime ministers",
  "both foreign ministers",
  "two foreign ministers",
  "the heads of state",
  "the presidents",
  "the leaders",
  "the ministers",
  "the interlocutors",
  "our presidents",
  "our leaders",
  ...PAIRED.split(" ").flatMap((word) => [`the two ${word}`, `both ${word}`, `two ${word}`]),
]);

/** Adverbs and fillers that change nothing for the rules. */
export const DROPPED_ADVERBS: ReadonlySet<string> = new Set(
  (
    "also later earlier then reportedly briefly personally directly again already subsequently previously once twice immediately apparently allegedly privately officially " +
    "finally actually first afterwards afterward therefore thus meanwhile too initially ultimately eventually recently jointly however overnight extensively " +
    "today yesterday tonight lengthily always frequently repeatedly regularly quickly ' ’ \u00ad"
  ).split(" "),
);

/** Ways of speaking, each as the one word that the rules know. Order matters: longer phrases first. */
export const MEDIUM_PHRASES: readonly { readonly pattern: RegExp; readonly word: string; readonly example: string }[] =
  [
    {
      pattern:
        /\b(?:by|over|on|via|through|in) (?:(?:a|the|his|her|their) )?(?:secure )?(?:video|virtual) ?(?:link|call|conference|conferencing|teleconference|videoconference)?(?= |$)(?! (?:call|conference|message|address|link|of|posted|clip|meeting))/g,
      word: "~video",
      example: "spoke via video link with",
    },
    {
      pattern:
        /\b(?:by|over|on|via|through) (?:(?:a|the) )?(?:videoconference|video-conference|videolink|video-link|zoom|teleconference|skype)\b/g,
      word: "~video",
      example: "talked by videoconference",
    },
    {
      pattern:
        /\b(?:by|over|on|via|through) (?:(?:a|the|his|her|their) )?(?:secure |open |satellite |mobile )?(?:tele)?phone\b(?! (?:call|conversation|talk|discussion|line|interview|with a reporter))/g,
      word: "~phone",
      example: "spoke by phone with",
    },
    { pattern: /\b(?:in person|face to face|face-to-face)\b/g, word: "~person", example: "spoke face to face with" },
  ];

/** Each of them holds one of these; most sentences hold none. */
export const MEDIUM_WORDS = /vi(?:deo|rtual)|conference|zoom|skype|phone|in person|face/;

/** Words on which a report of a call can hang; a sentence without any of them is not read for calls. */
export const TRIGGERS: ReadonlySet<string> = new Set(
  (
    "call calls called calling phone phones phoned phoning phonecall phonecalls telephone telephoned telephones telephonic telephoning teleconference videoconference video-conference videocall " +
    "spoke spoken speaks speak speaking talk talks talked talking conversation conversations discussion discussions discussed discuss discussing conferred confer conferring conversed chat chats chatted " +
    "consulted consult consulting consultations exchange exchanges exchanged hung hangs rang dialed dialled virtual virtually video zoom online met meet meets meeting meetings summit dinner lunch readout " +
    "attended attending attendance participants participating attendees joined joining taking took session conference reviewed raised huddled hosted welcomed sat dialogue encounter bilateral"
  ).split(" "),
);
