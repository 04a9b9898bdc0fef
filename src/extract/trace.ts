import type { TraceEntry } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { AnalysedText } from "../model/text.ts";
import type { CallEvent } from "./calls/event.ts";
import type { CallsFound } from "./calls.ts";
import type { People } from "./person.ts";
import type { Attribution } from "./quotations.ts";

/** Every place that was read as a report of a call, or only looked like one, with its rule. */
export function callTrace(analysed: AnalysedText, people: People, found: CallsFound): readonly TraceEntry[] {
  const names = (participants: readonly number[]): string =>
    participants.map((person) => people.people[person]?.name ?? "?").join(", ");
  const spanOf = (sentence: number): Span => {
    const { start = 0, end = 0 } = analysed.sentences[sentence] ?? {};
    return { start, end };
  };
  const firsts = new Set<CallEvent | undefined>(found.calls.map(({ events }) => events[0]));
  const events = found.events.map(
    (event): TraceEntry => ({
      ...spanOf(event.sentence),
      stage: "call",
      rule: event.rule,
      verdict: firsts.has(event) ? "found" : "merged",
      detail: `${event.status} ${event.channel} ${names(event.participants)}${event.date === null ? "" : `, ${event.date.words}`}`,
    }),
  );
  const vetoed = found.vetoed.map(
    ({ rule, sentence, why }): TraceEntry => ({
      ...spanOf(sentence),
      stage: "call",
      rule,
      verdict: "vetoed",
      detail: why,
    }),
  );
  const dated = found.calls.flatMap(({ dateTold, participants }): readonly TraceEntry[] =>
    dateTold === undefined
      ? []
      : [
          {
            ...spanOf(dateTold.sentence),
            stage: "call",
            rule: dateTold.rule,
            verdict: "merged",
            detail: `${dateTold.date.words} is when ${names(participants)} spoke`,
          },
        ],
  );
  return [...events, ...dated, ...vetoed];
}

/** Every quotation with the frame that found its speaker. */
export const quotationTrace = (attributions: readonly Attribution[]): readonly TraceEntry[] =>
  attributions.map(({ quotation: { start, end, speaker }, rule }) => ({
    start,
    end,
    stage: "quotation",
    rule: rule ?? "no frame",
    verdict: speaker === null ? "vetoed" : "found",
    detail: speaker ?? "nobody is named",
  }));
