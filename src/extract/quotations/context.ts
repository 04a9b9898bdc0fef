import { fitsPronoun, isKnownWoman, type References, type Speaker } from "./descriptions.ts";
import { isTold, type Passage, type Quoted, REACH, type Scope, type Told } from "./passage.ts";
import { subjectOf } from "./subjects.ts";

/** A quotation whose speaker is looked for, with what has been found of the ones before it. */
export interface Context {
  readonly passage: Passage;
  readonly number: number;
  readonly quoted: Quoted;
  /** Speakers of the quotations before this one; undefined where none was found. */
  readonly speakers: readonly Speaker[];
  /** What the sentence tells before the opening mark and behind the closing one. */
  readonly before: Scope;
  readonly after: Scope;
}

export const contextOf = (passage: Passage, number: number, quoted: Quoted, speakers: readonly Speaker[]): Context => {
  const { analysed, sentenceOf, tokens } = passage;
  const parent = passage.quoted[quoted.parent];
  const opening = analysed.sentences[sentenceOf[quoted.outerFirst] ?? -1];
  const following = analysed.sentences[sentenceOf[quoted.outerEnd] ?? -1];
  const ownParagraph = analysed.sentences[sentenceOf[quoted.outerEnd - 1] ?? -1]?.paragraph;
  const end =
    following && following.paragraph === ownParagraph
      ? Math.min(following.endToken, parent?.end ?? tokens.length, quoted.outerEnd + REACH)
      : quoted.outerEnd;
  return {
    passage,
    number,
    quoted,
    speakers,
    before: {
      first: Math.max(opening?.firstToken ?? 0, parent?.first ?? 0, quoted.outerFirst - 2 * REACH),
      end: quoted.outerFirst,
      parent: quoted.parent,
    },
    after: {
      first: quoted.outerEnd,
      end,
      parent: quoted.parent,
    },
  };
};

/** Whether the sentence has words of its own before the quotation. */
export const isLed = ({ passage, before }: Context): boolean => {
  for (let at = before.end - 1; at >= before.first; at--) {
    if (isTold(passage, at, before.parent) && /^\p{L}/u.test(passage.tokens[at]?.text ?? "")) return true;
  }
  return false;
};

/** The person for "he" or "she" at token `at`: the sentence's subject, if it is asked for, else the one of the last sentence that has one. */
const pronounAt = (context: Context, at: number, own: boolean): Speaker => {
  const { passage, before } = context;
  const pronoun = /^(?:she|her)$/.test(passage.tokens[at]?.lower ?? "") ? "she" : "he";
  const fits = (person: number): boolean => fitsPronoun(passage, pronoun, person);
  const inSentence = (): Speaker => {
    const subject = subjectOf(
      passage,
      { first: before.first, end: Math.min(at, before.end), parent: before.parent },
      UNRESOLVED,
    );
    return typeof subject === "number" && fits(subject) ? subject : undefined;
  };
  const sentence = passage.sentenceOf[Math.min(at, context.quoted.outerFirst)] ?? 0;
  const walk = (test: (person: number) => boolean): Speaker => subjectBeforeSentence(context, sentence, 6, test);
  const certain = pronoun === "she" ? walk((person) => isKnownWoman(passage, person)) : undefined;
  return (own ? inSentence() : undefined) ?? certain ?? walk(fits) ?? inSentence() ?? null;
};

/** How subjects that are no names are resolved, seen from the quotation; `own`: "he" may be its sentence's subject. */
export const referencesFrom = (context: Context, own: boolean): References => ({
  pronoun: (at) => pronounAt(context, at, own),
  earlier: (test) =>
    subjectBeforeSentence(context, context.passage.sentenceOf[context.quoted.outerFirst] ?? 0, 6, test),
});

/** The subject of a whole sentence, when it is a name; looked for once a sentence, however many quotations ask. */
function toldIn(passage: Passage, sentence: number, parent: number): Told {
  const known = passage.told.get(sentence);
  if (known?.parent === parent) return known;
  const { firstToken: first = 0, endToken: end = 0 } = passage.analysed.sentences[sentence] ?? {};
  const subject = subjectOf(passage, { first, end, parent }, UNRESOLVED);
  const told = { parent, subject, told: hasTold(passage, first, end, parent) };
  passage.told.set(sentence, told);
  return told;
}

const UNRESOLVED: References = { pronoun: () => undefined, earlier: () => undefined };
/**
 * The speaker or subject of the last sentence before `sentence` that has one, at most `reach` sentences back.
 * Null when somebody not known spoke there and no test of persons is asked for.
 */
export const subjectBeforeSentence = (
  { passage, speakers, quoted }: Context,
  sentence: number,
  reach: number,
  test: ((person: number) => boolean) | null,
): Speaker => {
  const { sentences } = passage.analysed;
  for (let at = sentence - 1, told = 0; at >= Math.max(0, sentence - 40) && told < reach; at--) {
    const earlier = sentences[at];
    if (!earlier) break;
    let isQuotation = false;
    for (
      let token = earlier.endToken - 1;
      token >= Math.max(earlier.firstToken, earlier.endToken - 3 * REACH);
      token--
    ) {
      const inside = passage.quotedOf[token] ?? -1;
      if (inside < 0 || inside === quoted.parent) continue;
      isQuotation = true;
      const speaker = speakers[outermost(passage, inside, quoted.parent)];
      if (typeof speaker === "number" && (test === null || test(speaker))) return speaker;
      if (speaker === null && test === null) return null;
      break;
    }
    const { subject, told: isTelling } = toldIn(passage, at, quoted.parent);
    if (typeof subject === "number" && (test === null || test(subject))) return subject;
    if (!isQuotation || isTelling) told++;
  }
  return undefined;
};

const outermost = (passage: Passage, number: number, parent: number): number => {
  let at = number;
  for (
    let around = passage.quoted[at]?.parent ?? -1;
    around >= 0 && around !== parent;
    around = passage.quoted[at]?.parent ?? -1
  )
    at = around;
  return at;
};

const hasTold = (passage: Passage, first: number, end: number, parent: number): boolean => {
  for (let at = first; at < Math.min(end, first + REACH); at++) {
    if (isTold(passage, at, parent) && /^\p{L}/u.test(passage.tokens[at]?.text ?? "")) return true;
  }
  return false;
};
