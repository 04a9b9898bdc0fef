import { reduce } from "../../src/extract/calls/reduce.ts";
import { callsOf } from "../../src/extract/calls.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { peopleOf } from "../../src/extract/people.ts";
import { countryNamed, indexRegister } from "../../src/model/lookup.ts";
import { loadRegister } from "../../src/register/load.ts";
import { analyse } from "../../src/text/analyse.ts";

const lexicon = lexiconOf(indexRegister(loadRegister()));

/** Two invented leaders, introduced with their offices, so that sentences can call them by surname alone. */
export const INTRODUCTION =
  "President Mateo Mora of Peru and Prime Minister Annika Lindqvist of Sweden have led their countries since 2019.";

/** The calls of a text as `STATUS CHANNEL Surname+Surname`, surnames in alphabetical order. */
export const callsIn = (
  text: string,
  publishedAt: string | null = null,
  title: string | null = null,
): readonly string[] => {
  const analysed = analyse(text, publishedAt);
  const people = peopleOf(analysed, lexicon, publishedAt?.slice(0, 10) ?? null);
  return callsOf(analysed, people, lexicon, title).calls.map(({ status, channel, participants }) =>
    [
      status,
      channel,
      participants
        .map((person) => people.people[person]?.name.split(" ").at(-1) ?? "?")
        .sort()
        .join("+"),
    ].join(" "),
  );
};

/** The sentences of a text in the form on which the rules are written. */
export const reduced = (text: string): readonly string[] => {
  const analysed = analyse(text, null);
  const people = peopleOf(analysed, lexicon, null);
  const mentionAt = new Map(people.mentions.map((mention) => [mention.firstToken, mention] as const));
  return analysed.sentences.map(
    (_, number) =>
      reduce(
        analysed,
        number,
        analysed.dates.in(number),
        people,
        mentionAt,
        ({ text: word }) => countryNamed(lexicon.index, word)?.country.code ?? null,
      ).words,
  );
};
