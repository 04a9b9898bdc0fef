import type { Config } from "../config.ts";
import { openStore } from "../store/open.ts";
import { type OpenQuestion, openQuestions, type ReportInQuestion } from "../store/read/open-questions.ts";
import { type Streams, write } from "./streams.ts";

export interface ReviewOptions {
  /** How many at most. */
  readonly limit: number;
  readonly json: boolean;
}

/**
 * Lists the reports that were left apart though they may be of one call, the likeliest first, each two with their words
 * and with what speaks for and against it. Returns the exit status.
 */
export const review = async (
  { limit, json }: ReviewOptions,
  { databaseUrl }: Pick<Config, "databaseUrl">,
  { stdout }: Pick<Streams, "stdout">,
): Promise<0> => {
  const store = await openStore({ url: databaseUrl });
  try {
    const questions = await openQuestions(store, limit);
    if (questions.length === 0 && !json) await write(stdout, "Nothing was left open.\n");
    for (const question of questions) await write(stdout, json ? `${JSON.stringify(question)}\n` : rendered(question));
    if (questions.length > 0 && !json) await write(stdout, HOW_TO_DECIDE);
    return 0;
  } finally {
    await store.close();
  }
};

const HOW_TO_DECIDE = "`readout review confirm` with the ids of two reports makes them one call, `reject` two.\n";

const rendered = ({ participants, score, reasons, one, other }: OpenQuestion): string =>
  [
    `${participants.join(", ")}: one call or two? (${score})`,
    ...[one, other].flatMap(told),
    ...reasons.map(({ points, sentence }) => `  ${points > 0 ? "+" : ""}${points}  ${sentence}`),
    "",
    "",
  ].join("\n");

const told = ({ reportId, source, publishedAt, day, words }: ReportInQuestion): readonly string[] => [
  `  ${reportId} (${[source ?? "unknown source", publishedAt ?? "undated"].join(", ")}), ${day ?? "no day"}:`,
  `    ${words.replaceAll(/\s+/g, " ")}`,
];
