import type { Span } from "../../model/span.ts";
import type { AnalysedText, Sentence, Token } from "../../model/text.ts";
import type { People } from "../person.ts";
import { FRAMES_BY_HEAD } from "./frames.ts";
import { ADVERBS, AUXILIARIES, PRONOUNS, REPORTING_VERBS } from "./words.ts";

/**
 * The sentences that tell of one call: the one that reports it, `firstSentence`, and those behind it, up to
 * but not including `untilSentence` (where the next call is reported; past the end when there is none),
 * that still speak of it. A sentence does when it names the call or both sides together ("the two leaders
 * also …"), or when a participant is its subject and it has a verb of telling ("Sall thanked …"). After
 * `SILENCE` sentences in a row that do not, the rest of the article is taken to be about other things.
 *
 * `participants` are indices into `people.people`. Spans in order of the text; the first is never missing.
 */
export const tellingSentences = (
  analysed: AnalysedText,
  firstSentence: number,
  untilSentence: number,
  participants: readonly number[],
  people: People,
): readonly Span[] => {
  const { sentences } = analysed;
  const opening = sentences[firstSentence];
  if (opening === undefined) return [];
  const names = new Set(participants);
  const spans: Span[] = [spanOf(opening)];
  let silent = 0;
  for (let index = firstSentence + 1; index < Math.min(untilSentence, sentences.length); index++) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    if (tellsOf(analysed, sentence, names, people, silent === 0)) {
      spans.push(spanOf(sentence));
      silent = 0;
    } else if (++silent > SILENCE) break;
  }
  return spans;
};

const SILENCE = 8;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function tellsOf(
  analysed: AnalysedText,
  sentence: Sentence,
  participants: ReadonlySet<number>,
  people: People,
  afterTelling: boolean,
): boolean {
  const tokens = analysed.tokens.slice(sentence.firstToken, sentence.endToken);
  if (speaksOfTheCall(tokens)) return true;
  return tokens.some((token, at) => {
    if (!tellsSomething(token.lower)) return false;
    let subject = at - 1;
    while (subject >= 0 && (ADVERBS.has(tokens[subject]?.lower ?? "") || AUXILIARIES.has(tokens[subject]?.lower ?? "")))
      subject--;
    return isSideOf(tokens, subject, sentence.firstToken, participants, people, afterTelling);
  });
}

/** A verb, in a form that tells what somebody did, which a frame or the expressing of something begins with. */
const tellsSomething = (word: string): boolean =>
  FRAMES_BY_HEAD.get(word)?.verbForm === "inflected" || REPORTING_VERBS.has(word) || EXPRESSING.has(word);

const EXPRESSING = new Set(
  "expressed voiced shared extended conveyed offered raised reaffirmed said added told".split(" "),
);

/** Whether the word at `at`, which ends a verb's subject, stands for a participant. */
function isSideOf(
  tokens: readonly Token[],
  at: number,
  offset: number,
  participants: ReadonlySet<number>,
  people: People,
  afterTelling: boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const mention = people.mentions.find(
    (candidate) => candidate.firstToken <= at + offset && at + offset < candidate.endToken,
  );
  if (mention !== undefined) return participants.has(mention.person);
  if (!afterTelling) return false;
  if (PRONOUNS.has(token.lower)) return token.lower === "he" || token.lower === "she" || token.lower === "they";
  // "The President", "the Foreign Minister of our country": an office that was not resolved to a name.
  for (let first = at; first >= 0 && first > at - 8; first--) {
    if (OFFICE_WORDS.has(tokens[first]?.text ?? "") && tokens[first - 1]?.lower === "the") return true;
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

const speaksOfTheCall = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) =>
    (CALL_PHRASES_BY_FIRST.get(token.lower) ?? []).some((phrase) =>
      phrase.every((word, index) => tokens[at + index]?.lower === word),
    ),
  );

const OFFICE_WORDS = new Set(
  "President Prime Vice Secretary Chancellor Minister Foreign King Head Director-General Emir Chairman Chairperson Ambassador Premier Speaker Pope Governor Deputy Taoiseach Amir Sultan Crown Commissioner Administrator Envoy Senator General Admiral Director".split(
    " ",
  ),
);
