import type { Reading } from "../model/reading.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type Answer, answerOf } from "./answer.ts";
import type { Judged } from "./calibration.ts";
import { classOfInvented, classOfMissed } from "./errors.ts";
import type { GoldArticle } from "./gold.ts";
import { type Outcome, outcomeOf, type Score, sumOfScores } from "./score.ts";

/** An article of the gold with what was read out of it. */
export interface Measured {
  readonly gold: GoldArticle;
  readonly reading: Reading;
  readonly answer: Answer;
  readonly outcome: Outcome;
}

/** Measures one reading against the gold. */
export const measure = (gold: GoldArticle, reading: Reading): Measured => {
  const answer = answerOf(reading);
  return { gold, reading, answer, outcome: outcomeOf(gold, answer) };
};

export const scoreOf = (measured: readonly Measured[]): Score =>
  sumOfScores(measured.map(({ outcome }) => outcome.score));

/** Every call that was found as held, with whether it is right. */
export const judgedOf = (measured: readonly Measured[]): readonly Judged[] =>
  measured.flatMap(({ outcome }) => [
    ...outcome.matched.map(([, { confidence }]) => ({ confidence, right: true })),
    ...outcome.invented.map(({ confidence }) => ({ confidence, right: false })),
  ]);

/** A miss or an invention, with the sentence and the steps of the extractor that touch it. */
export interface CallError {
  readonly kind: "missed" | "invented";
  readonly class: string;
  readonly article: string;
  readonly participants: readonly string[];
  readonly sentence: string;
  readonly trace: readonly string[];
}

/** Every miss and invention; `sentences` gives the spans of a text's sentences. */
export const errorsOf = (
  measured: readonly Measured[],
  sentences: (text: string) => readonly Span[],
): readonly CallError[] =>
  measured.flatMap(({ gold, reading, answer, outcome }) => {
    if (outcome.missed.length + outcome.invented.length === 0) return [];
    const spans = sentences(gold.text);
    const place = (span: Span) => {
      const around = spans.filter((sentence) => overlaps(sentence, span));
      return {
        sentence: around.map(({ start, end }) => gold.text.slice(start, end)).join(" "),
        trace: reading.trace
          .filter(({ stage, ...step }) => stage === "call" && around.some((sentence) => overlaps(sentence, step)))
          .map(({ verdict, rule, detail }) => `${verdict} by ${rule}: ${detail}`),
      };
    };
    return [
      ...outcome.missed.map((call): CallError => {
        const start = gold.text.indexOf(call.evidence);
        return {
          kind: "missed",
          class: classOfMissed({ call, article: gold, answer, outcome }),
          article: gold.id,
          participants: call.participants.map(({ name }) => name),
          ...place({ start, end: start + call.evidence.length }),
        };
      }),
      ...outcome.invented.map(
        (call): CallError => ({
          kind: "invented",
          class: classOfInvented({ call, article: gold, outcome }),
          article: gold.id,
          participants: call.participants,
          ...place(call.evidence[0] ?? { start: 0, end: 0 }),
        }),
      ),
    ];
  });
