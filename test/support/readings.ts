import type { Article } from "../../src/model/article.ts";
import { type Moment, UNKNOWN_MOMENT } from "../../src/model/moment.ts";
import type { CallReported, LeaderReported, OfficeReported, Reading } from "../../src/model/reading.ts";
import { type Evidence, evidenceOf } from "../../src/model/span.ts";

/** Readings written by hand: what a careful person would note of a text, with the spans looked up in it. */
export interface ReadingByHand {
  readonly leaders?: readonly {
    readonly name: string;
    readonly aliases?: readonly string[];
    /** "Words | Title | OF". */
    readonly office?: string;
    readonly registerId?: string;
  }[];
  readonly missions?: readonly { readonly name: string; readonly registerId?: string }[];
  readonly quotations?: readonly { readonly quote: string; readonly leader?: number }[];
  readonly calls?: readonly {
    /** Numbers of leaders. */
    readonly on: readonly number[];
    readonly evidence: string;
    readonly day?: string;
    readonly moment?: Partial<Moment>;
    /** "phrase" or "phrase | code". */
    readonly topics?: readonly string[];
    readonly missions?: readonly number[];
    readonly quotations?: readonly number[];
    readonly placedBy?: number;
    readonly more?: Partial<CallReported>;
  }[];
}

/** The reading of `text` that the notes describe. Throws when the text does not have their words. */
export function readingByHand(text: string, notes: ReadingByHand): Reading {
  const leaders: readonly LeaderReported[] = (notes.leaders ?? []).map(
    ({ name, aliases = [], office, registerId }) => ({
      name,
      aliases,
      office: office === undefined ? null : officeByHand(office),
      registerId: registerId ?? null,
      mentions: [{ ...find(text, name), form: "name" }],
    }),
  );
  return {
    leaders,
    missions: (notes.missions ?? []).map(({ name, registerId }) => ({
      name,
      aliases: [],
      registerId: registerId ?? null,
      mentions: [find(text, name)],
    })),
    quotations: (notes.quotations ?? []).map(({ quote, leader }) => ({
      ...find(text, quote),
      leader: leader ?? null,
      speaker: leader === undefined ? null : (leaders[leader]?.name ?? null),
    })),
    calls: (notes.calls ?? []).map((call) => ({
      participants: call.on.map((leader) => ({ leader, office: leaders[leader]?.office ?? null })),
      channel: "PHONE",
      status: "HELD",
      moment: { ...UNKNOWN_MOMENT, ...(call.day === undefined ? {} : stated(call.day)), ...call.moment },
      placedBy: call.placedBy ?? null,
      topics: (call.topics ?? []).map((topic) => {
        const [phrase = "", code] = topic.split(" | ");
        return { ...find(text, phrase), phrase, code: code ?? null };
      }),
      missions: call.missions ?? [],
      quotations: call.quotations ?? [],
      evidence: [find(text, call.evidence)],
      confidence: 0.9,
      rule: "by-hand",
      background: false,
      several: false,
      ...call.more,
    })),
    trace: [],
  };
}

/** A day that the text states. */
export const stated = (day: string): Moment => ({
  edtf: day,
  precision: "day",
  basis: "stated",
  words: day,
  earliest: day,
  latest: day,
});

/** "Kenyan President | President | KEN" as an office; the last part may be left out. */
export function officeByHand(office: string): OfficeReported {
  const [words = "", title = "", of] = office.split(" | ");
  return { words, title, of: of ?? null };
}

/** An article of this text, of which nothing else is known unless it is said. */
export const articleByHand = (id: string, text: string, known: Partial<Article> = {}): Article => ({
  id,
  text,
  title: null,
  source: null,
  url: null,
  author: null,
  publishedAt: null,
  publicationBasis: "unknown",
  modifiedAt: null,
  language: "en",
  ...known,
});

function find(text: string, words: string): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return evidenceOf(text, { start, end: start + words.length });
}
