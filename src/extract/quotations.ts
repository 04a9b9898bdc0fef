import type { QuotationReported } from "../model/reading.ts";
import { evidenceOf } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import type { People } from "./person.ts";
import { contextOf } from "./quotations/context.ts";
import type { Speaker } from "./quotations/descriptions.ts";
import { FRAMES, FROM_BEFORE, SENTENCE_BEFORE } from "./quotations/frames.ts";
import { passageOf, type Quoted } from "./quotations/passage.ts";

/** From how many words on words in quotation marks are somebody's, not a turn of phrase. */
export const WORDS_OF_A_QUOTATION = 8;

/** A quotation with the frame that found its speaker; null when none did. */
export interface Attribution {
  readonly quotation: QuotationReported;
  readonly rule: string | null;
}

/**
 * Every quotation of eight words or more, with its speaker, in order of the text.
 *
 * `leader` numbers those of `people` who are leaders, in their order; null for a speaker who is none, and
 * for one whom the text does not name ("the ministry said"). Linear in the length of the text; never throws.
 */
export const quotationsOf = (analysed: AnalysedText, people: People): readonly QuotationReported[] =>
  attributionsOf(analysed, people).map(({ quotation }) => quotation);

/** The same with the name of the frame (see `FRAMES`) that found each speaker. */
export const attributionsOf = (analysed: AnalysedText, people: People): readonly Attribution[] => {
  const passage = passageOf(analysed, people);
  const speakers: Speaker[] = [];
  const rules: (string | null)[] = [];
  passage.quoted.forEach((quoted, number) => {
    const context = contextOf(passage, number, quoted, speakers);
    let speaker: Speaker;
    const frame = FRAMES.find(({ find }) => {
      speaker = find(context);
      return speaker !== undefined;
    });
    speakers.push(speaker);
    rules.push(frame?.name ?? null);
  });
  giveBack(passage.quoted, speakers, rules);
  const leaders = leaderNumbers(people);
  return passage.quoted.flatMap((quoted, number) => {
    if (wordCount(analysed, quoted) < WORDS_OF_A_QUOTATION) return [];
    const speaker = speakers[number];
    const person = typeof speaker === "number" ? passage.people.people[speaker] : undefined;
    return [
      {
        quotation: {
          ...evidenceOf(analysed.text, quoted.span),
          leader: typeof speaker === "number" ? (leaders[speaker] ?? null) : null,
          speaker: person?.name ?? null,
        },
        rule: rules[number] ?? null,
      },
    ];
  });
};

/** A quotation that goes on in the next paragraph, where its speaker is first named. */
function giveBack(quoted: readonly Quoted[], speakers: Speaker[], rules: (string | null)[]): void {
  for (let at = quoted.length - 2; at >= 0; at--) {
    if (!quoted[at]?.span.continues || (speakers[at] !== undefined && rules[at] !== SENTENCE_BEFORE)) continue;
    let next = at + 1;
    while (next < quoted.length && next < at + 20 && quoted[next]?.parent !== quoted[at]?.parent) next++;
    if (speakers[next] === undefined || rules[next] === SENTENCE_BEFORE || rules[next] === FROM_BEFORE) continue;
    speakers[at] = speakers[next];
    rules[at] = "goes-on-in-next-paragraph";
  }
}

/** By person: the place among the leaders. */
const leaderNumbers = ({ people }: People): readonly (number | null)[] => {
  let leaders = 0;
  return people.map(({ isLeader }) => (isLeader ? leaders++ : null));
};

const wordCount = ({ tokens }: AnalysedText, { first, end }: Quoted): number => {
  let words = 0;
  for (let at = first; at < end && words < WORDS_OF_A_QUOTATION; at++) {
    if (/^[\p{L}\p{N}]/u.test(tokens[at]?.text ?? "")) words++;
  }
  return words;
};
