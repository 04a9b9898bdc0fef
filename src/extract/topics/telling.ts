import type { Span } from "../../model/span.ts";
import type { AnalysedText } from "../../model/text.ts";
import type { People } from "../person.ts";
import { type PhraseContext, wordAt } from "./context.ts";
import { FRAMES_BY_HEAD } from "./frames.ts";
import { mentionLookup } from "./lookup.ts";
import { ADVERBS, AUXILIARIES, REPORTING_VERBS } from "./words.ts";

/**
 * The sentences that tell of one call: the one that reports it, `firstSentence`, and those behind it, up to
 * but not including `untilSentence` (where the next call is reported; past the end when there is none),
 * that still speak of it; also the one before it when that tells of both sides. A sentence speaks of it when it names the call or both sides together ("the two leaders
 * also …"), or when a participant is its subject and it has a verb of telling ("Sall thanked …"). After
 * `SILENCE` sentences in a row that do not, the rest of the article is taken to be about other things.
 *
 * `participants` are indices into `people.people`. Spans in order of the text; that of `firstSentence` is always among them.
 */
export const tellingSentences = (
  analysed: AnalysedText,
  firstSentence: number,
  untilSentence: number,
  participants: readonly number[],
  people: People,
): readonly Span[] => {
  const { tokens, sentences } = analysed;
  const opening = sentences[firstSentence];
  if (opening === undefined) return [];
  const mentionAt = mentionLookup(people);
  const personAt = (token: number): number | null => mentionAt(token)?.person ?? null;
  const isPerson = (token: number): boolean => personAt(token) !== null;
  const isParticipant = (token: number): boolean => participants.includes(personAt(token) ?? -1);
  const spans: Span[] = [...leadTo(analysed, firstSentence, participants, personAt), spanOf(opening)];
  let silent = 0;
  for (let index = firstSentence + 1; index < Math.min(untilSentence, sentences.length); index++) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const context: PhraseContext = { tokens, limit: sentence.endToken, isPerson };
    if (tells(context, sentence.firstToken, isParticipant, silent === 0)) {
      spans.push(spanOf(sentence));
      silent = 0;
    } else if (++silent > SILENCE) break;
  }
  return spans;
};

/** News often says first what one leader urged upon the other, then that it was on the telephone: the sentence before, when it names both. */
function leadTo(
  { tokens, sentences }: AnalysedText,
  firstSentence: number,
  participants: readonly number[],
  personAt: (token: number) => number | null,
): readonly Span[] {
  const sentence = sentences[firstSentence - 1];
  if (sentence === undefined) return [];
  const named = new Set<number>();
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const person = personAt(at);
    if (person !== null && participants.includes(person)) named.add(person);
  }
  if (named.size < 2) return [];
  const context: PhraseContext = { tokens, limit: sentence.endToken, isPerson: (token) => personAt(token) !== null };
  return tells(context, sentence.firstToken, (token) => participants.includes(personAt(token) ?? -1), false)
    ? [spanOf(sentence)]
    : [];
}

const SILENCE = 8;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Whether the sentence that begins at token `from` tells of the call; `afterTelling`: so did the one before it. */
function tells(
  context: PhraseContext,
  from: number,
  isParticipant: (token: number) => boolean,
  afterTelling: boolean,
): boolean {
  for (let at = from; at < context.limit; at++) {
    const word = wordAt(context, at);
    const phrases = CALL_PHRASES_BY_FIRST.get(word);
    if (phrases !== undefined && standsAt(context, at, phrases)) return true;
    if (!TELLING_VERBS.has(word)) continue;
    let subject = at - 1;
    while (subject >= from && (ADVERBS.has(wordAt(context, subject)) || AUXILIARIES.has(wordAt(context, subject))))
      subject--;
    if (subject < from) continue;
    if (context.isPerson(subject) ? isParticipant(subject) : afterTelling && refersBack(context, subject, from))
      return true;
  }
  return false;
}

/** Verbs, in a form that tells what somebody did, which a frame or the expressing of something begins with. */
const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...[...FRAMES_BY_HEAD].flatMap(([word, { verbForm }]) => (verbForm === "inflected" ? [word] : [])),
  ...REPORTING_VERBS,
  ..."expressed voiced shared extended conveyed offered raised".split(" "),
]);

/** Whether the subject that ends at `at` is a pronoun, or an office that was not resolved to a name ("the Foreign Minister of our country"). */
function refersBack(context: PhraseContext, at: number, from: number): boolean {
  const word = wordAt(context, at);
  if (word === "he" || word === "she" || word === "they") return true;
  for (let first = at; first > from - 1 && first > at - 8; first--) {
    if (OFFICE_WORDS.has(context.tokens[first]?.text ?? "") && first > from && wordAt(context, first - 1) === "the")
      return true;
  }
  return false;
}

/** Words that stand for the call or for all who were on it, as they are said a second time. */
const CALL_PHRASES: readonly (readonly string[])[] = (
  "two leaders|both leaders|the leaders|the pair|the parties|the interlocutors|both sides|two sides|both presidents|two presidents|the presidents|both ministers|" +
  "two ministers|the ministers|heads of state|both parties|two men|both men|two officials|two diplomats|the call|this call|the phone call|their call|the conversation|their conversation|this conversation|" +
  "the telephone conversation|the phone conversation|the discussion|their discussion|the discussions|their discussions|the talks|the telephone call|their phone call|during the exchange|" +
  "issues discussed|topics discussed|matters discussed|discussed included|issues raised|we discussed|we agreed|we spoke|we talked|we reaffirmed|we exchanged|they discussed|they also|also discussed|they agreed|the two agreed|the two discussed|the two also|they spoke|they reaffirmed|was discussed|were discussed|attention was"
)
  .split("|")
  .map((phrase) => phrase.split(" "));

const CALL_PHRASES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  CALL_PHRASES.map(([first = ""]) => [first, CALL_PHRASES.filter((phrase) => phrase[0] === first)]),
);

const standsAt = (context: PhraseContext, at: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) => phrase.every((word, index) => wordAt(context, at + index) === word));

const OFFICE_WORDS = new Set(
  "President Prime Vice Secretary Chancellor Minister Foreign King Head Director-General Emir Chairman Chairperson Ambassador Premier Speaker Pope Governor Deputy Taoiseach Amir Sultan Crown Commissioner Administrator Envoy Senator General Admiral Director".split(
    " ",
  ),
);
