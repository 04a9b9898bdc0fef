import { type Context, isLed, referencesFrom, subjectBeforeSentence } from "./context.ts";
import type { References, Speaker } from "./descriptions.ts";
import { isTold, mentionAt, type Passage, REACH, type Scope } from "./passage.ts";
import { subjectAfter, subjectBefore, subjectOf } from "./subjects.ts";
import { HE, PREPOSITIONS, SPEECH, TAKES_PERSON, WRITTEN } from "./words.ts";

/** One way in which news says whose words stand in quotation marks. */
export interface Frame {
  readonly name: string;
  /** A text whose last quotation this frame gives to Ruto, or, if nobody speaks in it, to nobody. */
  readonly example: string;
  readonly find: (context: Context) => Speaker;
}

/** The weakest frame: what the next paragraph says of a quotation that goes on there is better. */
export const SENTENCE_BEFORE = "speaker-of-sentence-before";

/** A quotation that the paragraph before left open. */
export const FROM_BEFORE = "goes-on-from-paragraph-before";

/** In order of how plainly they say it: the first that finds a speaker, or finds that it is somebody else, decides. */
export const FRAMES: readonly Frame[] = [
  {
    name: "verb-leads-into-quotation",
    example: 'President Ruto told Biden on Monday that "the mission has the means for another year".',
    find: (context) => {
      if (!leadsIn(context)) return undefined;
      const speaker = speakerBefore(context);
      return speaker === undefined && wordAt(context, context.quoted.outerFirst - 1) === ":"
        ? speakerBeforeColon(context)
        : speaker;
    },
  },
  {
    name: "according-to-behind",
    example: '"The mission has the means for another year," according to President Ruto.',
    find: (context) => {
      const at = behindMark(context);
      return at !== null && wordAt(context, at) === "according" && wordAt(context, at + 1) === "to"
        ? (subjectAfter(context.passage, at + 1, context.after, referencesFrom(context, false)) ?? null)
        : undefined;
    },
  },
  {
    name: "verb-and-subject-behind",
    example: '"The mission has the means for another year," said President Ruto.',
    find: (context) => {
      const at = behindMark(context);
      if (at === null || SPEECH.get(wordAt(context, at)) !== "finite") return undefined;
      return subjectAfter(context.passage, at, context.after, referencesFrom(context, false));
    },
  },
  {
    name: "subject-and-verb-behind",
    example: '"The mission has the means for another year," President Ruto, who met Biden, told reporters.',
    find: subjectAndVerbBehind,
  },
  {
    name: "is-how-behind",
    example: '"The mission of the century for all of Haiti" is how President Ruto described it.',
    find: (context) => {
      const { passage, after } = context;
      const at = after.first;
      if (!/^(?:is|was)$/.test(wordAt(context, at)) || !/^(?:how|what)$/.test(wordAt(context, at + 1)))
        return undefined;
      const verb = speechVerbFrom(passage, at + 2, after);
      return verb === null
        ? undefined
        : subjectBefore(passage, verb, { ...after, first: at + 2 }, referencesFrom(context, false));
    },
  },
  {
    name: "as-said-by-behind",
    example: '"The mission has the means for another year," as predicted by President Ruto.',
    find: (context) => {
      const { passage, after } = context;
      const at = behindMark(context);
      if (at === null || wordAt(context, at) !== "as") return undefined;
      if (SPEECH.has(wordAt(context, at + 1)) && wordAt(context, at + 2) === "by")
        return subjectAfter(passage, at + 2, after, referencesFrom(context, false)) ?? null;
      const verb = speechVerbFrom(passage, at + 1, after);
      return verb === null
        ? undefined
        : subjectBefore(passage, verb, { ...after, first: at + 1 }, referencesFrom(context, false));
    },
  },
  {
    name: "name-behind-dash",
    example: '"The mission has the means for another year." — William Ruto',
    find: (context) => {
      const { passage, after } = context;
      if (!/^[—–-]+$/.test(wordAt(context, after.first))) return undefined;
      const mention = after.first + 1 < after.end ? mentionAt(passage, after.first + 1) : null;
      return mention !== null && mention.endToken >= after.end - 1 ? mention.person : undefined;
    },
  },
  {
    name: "verb-before",
    example: 'President Ruto praised Biden\'s officers as "Heroes of a kind that Haiti had never seen".',
    find: speakerBefore,
  },
  {
    name: "subject-before",
    example: 'President Ruto hung "The mission has the means for another year" over his desk.',
    find: (context) => {
      if (!isLed(context)) return undefined;
      const { passage, before } = context;
      return subjectOf(passage, before, referencesFrom(context, false));
    },
  },
  {
    name: "quotation-is-the-subject",
    example: 'President Ruto smiled. "The mission has the means for another year" hangs over his desk.',
    find: (context) => {
      const word = context.passage.tokens[context.after.first];
      if (isLed(context) || !word || context.after.first >= context.after.end || endsInStop(context)) return undefined;
      return /^\p{Ll}/u.test(word.text) && !SPEECH.has(word.lower) ? null : undefined;
    },
  },
  {
    name: FROM_BEFORE,
    example: 'President Ruto said: "The mission has the means.\n\n"It will go on in Haiti for another year."',
    find: ({ passage, number, speakers, quoted }) => {
      for (let at = number - 1; at >= Math.max(0, number - 20); at--) {
        const earlier = passage.quoted[at];
        if (!earlier || earlier.parent !== quoted.parent) continue;
        return earlier.span.continues ? speakers[at] : undefined;
      }
      return undefined;
    },
  },
  {
    name: SENTENCE_BEFORE,
    example: 'President Ruto thanked the officers. "The mission has the means for another year."',
    find: (context) => {
      if (isLed(context) || context.quoted.parent >= 0) return undefined;
      const sentence = context.passage.sentenceOf[context.quoted.outerFirst] ?? 0;
      return subjectBeforeSentence(context, sentence, 2, null);
    },
  },
];

const wordAt = ({ passage }: Context, at: number): string => passage.tokens[at]?.lower ?? "";

/** Whether the words before go over into the quotation: a colon, a speech verb, "that", or the quotation goes on in lower case. */
function leadsIn(context: Context): boolean {
  const { passage, quoted, before } = context;
  if (!isLed(context)) return false;
  if (/^\p{Ll}/u.test(passage.tokens[quoted.first]?.text ?? "")) return true;
  let at = quoted.outerFirst - 1;
  if (wordAt(context, at) === ":") return true;
  if (wordAt(context, at) === ",") at--;
  if (at < before.first || !isTold(passage, at, before.parent)) return false;
  return SPEECH.has(wordAt(context, at)) || wordAt(context, at) === "that";
}

/** "Ruto on Haiti:", "a statement from Ruto:", "Ruto's tweet, in capitals:". */
function speakerBeforeColon(context: Context): Speaker {
  const { passage, quoted, before } = context;
  const subject = subjectOf(passage, before, referencesFrom(context, false));
  if (subject !== undefined) return subject;
  for (let at = before.first; at < before.end; at++) {
    const mention = mentionAt(passage, at);
    if (mention === null || !isTold(passage, at, before.parent)) continue;
    at = mention.endToken - 1;
    if (mention.endToken === quoted.outerFirst - 1) return mention.person;
    if (/^['’]s?$/.test(wordAt(context, mention.endToken)) && WRITTEN.has(wordAt(context, mention.endToken + 1)))
      return mention.person;
  }
  return undefined;
}

/** The token behind the closing mark (and a comma) when the sentence goes on there; null when it ended with the quotation. */
function behindMark(context: Context): number | null {
  const { passage, after } = context;
  let at = after.first;
  // Also a stray mark: "advice,”’ she said".
  while (at < after.end && /^[,'’"”]$/.test(wordAt(context, at))) at++;
  if (at >= after.end || !isTold(passage, at, after.parent)) return null;
  return endsInStop(context) && !/^\p{Ll}/u.test(passage.tokens[at]?.text ?? "") ? null : at;
}

const endsInStop = ({ passage, quoted }: Context): boolean => passage.tokens[quoted.end - 1]?.text === ".";

function subjectAndVerbBehind(context: Context): Speaker {
  const { passage, after } = context;
  const at = behindMark(context);
  if (at === null) return undefined;
  const word = passage.tokens[at];
  if (!word) return undefined;
  const isNoun =
    mentionAt(passage, at) !== null || HE.has(word.lower) || NOUN_PHRASE.test(word.lower) || /^\p{Lu}/u.test(word.text);
  if (PREPOSITIONS.has(word.lower) || NO_NOUN_PHRASE.test(word.lower)) return undefined;
  const verb = speechVerbFrom(passage, at, after);
  if (verb === null) return undefined;
  const subject = subjectBefore(passage, verb, { ...after, first: at }, referencesFrom(context, false));
  // "… foreign ministry spokesman Geng Shuang told reporters": without a capital or an article only a person counts.
  return isNoun ? subject : (subject ?? undefined);
}

const NO_NOUN_PHRASE = /^(?:and|but|while|when|which|that|who|or|so|because|if|is|was|has|had|where|than)$/;
const NOUN_PHRASE = /^(?:the|a|an|his|her|its|their|one|they|it|we|another)$/;

/** The first finite speech verb from `from` on that is no noun and not of a relative clause. */
function speechVerbFrom(passage: Passage, from: number, scope: Scope): number | null {
  for (let at = from; at < Math.min(scope.end, from + REACH); at++) {
    if (!isTold(passage, at, scope.parent)) return null;
    const word = passage.tokens[at]?.lower ?? "";
    if (/^[.;:!?]$/.test(word)) return null;
    if (
      isSpeechVerb(passage, at, scope.first) &&
      SPEECH.get(word) === "finite" &&
      passage.tokens[at - 1]?.lower !== "who"
    )
      return at;
  }
  return null;
}

/** A form of a speech verb that is no noun ("a call", "his report", "phone call") and no part of a name. */
function isSpeechVerb({ tokens, mentionOf }: Passage, at: number, first: number): boolean {
  if ((mentionOf[at] ?? -1) >= 0 || !SPEECH.has(tokens[at]?.lower ?? "")) return false;
  return at === first || !BEFORE_NOUN.test(tokens[at - 1]?.lower ?? "");
}

const BEFORE_NOUN =
  /^(?:a|an|the|his|her|its|their|our|my|this|these|no|any|every|each|phone|telephone|video|conference|new|first|last|recent|joint|'s|’s|of|for|in|on|with|by|from|at|about|after|before|during)$/;

/** By the last speech verb before the quotation: "X said", "said X", "X, …, adding", "as described by X", "according to X". */
function speakerBefore(context: Context): Speaker {
  const { passage, before } = context;
  const { tokens } = passage;
  if (!isLed(context)) return undefined;
  const references = referencesFrom(context, true);
  for (let at = before.end - 1; at >= Math.max(before.first, before.end - REACH); at--) {
    if (!isTold(passage, at, before.parent)) continue;
    const word = tokens[at]?.lower ?? "";
    if (word === "according" && tokens[at + 1]?.lower === "to")
      return subjectAfter(passage, at + 1, before, references) ?? null;
    if (!isSpeechVerb(passage, at, before.first)) continue;
    const speaker =
      SPEECH.get(word) === "participle" || tokens[at - 1]?.lower === "to"
        ? ofParticiple(context, at, references)
        : ofVerb(context, at, references);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

function ofVerb({ passage, before }: Context, verb: number, references: References): Speaker {
  const { tokens } = passage;
  if (tokens[verb + 1]?.lower === "by" && mentionAt(passage, verb + 2) !== null)
    return mentionAt(passage, verb + 2)?.person;
  const named = subjectBefore(passage, verb, before, references);
  if (named !== undefined) return named;
  // Behind its verb only a person counts: in "and said the mission is" the mission does not speak; nor does Biden in "told Biden".
  const isAddressed = TAKES_PERSON.has(tokens[verb]?.lower ?? "");
  const behind = isAddressed ? undefined : subjectAfter(passage, verb, before, references);
  return behind ?? subjectOf(passage, { ...before, end: verb }, references);
}

function ofParticiple({ passage, before }: Context, verb: number, references: References): Speaker {
  const { tokens } = passage;
  if (tokens[verb - 1]?.lower === "as") {
    // "quoted Ruto as saying", "Ruto was quoted as saying"
    const named = mentionAt(passage, verb - 2);
    if (named !== null) return named.person;
    return verb - 2 > before.first ? subjectBefore(passage, verb - 2, before, references) : undefined;
  }
  const direct = mentionAt(passage, verb - 1);
  if (direct !== null && tokens[direct.firstToken - 1]?.lower === "with") return direct.person;
  return subjectOf(passage, { ...before, end: verb }, references);
}
