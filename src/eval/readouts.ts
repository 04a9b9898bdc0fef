import { z } from "zod";
import type { Answer } from "./answer.ts";
import { share } from "./score.ts";

/** An official readout of one call, with what its title says of it. */
export interface Readout {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string | null;
  /** A word of the name of whoever gave out the readout, and the words of the name of the other. */
  readonly principal: string;
  readonly counterpartTokens: readonly string[];
}

/** Shares of the readouts; `extra` is the mean number of calls beyond the one. */
export interface ReadoutFigures {
  readonly readouts: number;
  readonly counterpartFound: number;
  readonly exactlyTheTwo: number;
  readonly phoneOrVideo: number;
  readonly extra: number;
}

/**
 * One line of a readouts file.
 * @throws z.ZodError, SyntaxError
 */
export const readoutOf = (line: string): Readout => READOUT.parse(JSON.parse(line));

const READOUT = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  principal: z.string(),
  counterpartTokens: z.array(z.string()),
});

/** What came out of one readout. */
interface ReadoutOutcome {
  readonly counterpartFound: boolean;
  readonly exactlyTheTwo: boolean;
  readonly phoneOrVideo: boolean;
  readonly extra: number;
}

/** Measures one answer: whether a call with the other was found, with exactly the two on it, and by phone or video. */
export const readoutOutcomeOf = ({ principal, counterpartTokens }: Readout, { calls }: Answer): ReadoutOutcome => {
  const held = calls.filter(({ status, channel }) => status === "held" && channel !== "in_person");
  const withOther = held.filter(({ participants }) => names(participants, counterpartTokens.map(plain)));
  const ofTheTwo = withOther.find(
    ({ participants }) => participants.length === 2 && names(participants, [plain(principal)]),
  );
  return {
    counterpartFound: withOther.length > 0,
    exactlyTheTwo: ofTheTwo !== undefined,
    phoneOrVideo: ofTheTwo?.channel === "phone" || ofTheTwo?.channel === "video",
    extra: held.length - Math.min(1, withOther.length),
  };
};

/** The figures of all. */
export const readoutFiguresOf = (outcomes: readonly ReadoutOutcome[]): ReadoutFigures => {
  const count = (test: (outcome: ReadoutOutcome) => boolean): number => outcomes.filter(test).length;
  const two = count(({ exactlyTheTwo }) => exactlyTheTwo);
  return {
    readouts: outcomes.length,
    counterpartFound: share(
      count(({ counterpartFound }) => counterpartFound),
      outcomes.length,
    ),
    exactlyTheTwo: share(two, outcomes.length),
    phoneOrVideo: share(
      count(({ phoneOrVideo }) => phoneOrVideo),
      two,
    ),
    extra: outcomes.reduce((sum, { extra }) => sum + extra, 0) / Math.max(1, outcomes.length),
  };
};

/** Whether one of the participants has one of the words in the name. */
const names = (participants: readonly string[], words: readonly string[]): boolean =>
  participants.some((name) =>
    plain(name)
      .split(/[^\p{L}]+/u)
      .some((word) => words.includes(word)),
  );

const plain = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
