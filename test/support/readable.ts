import { lexiconOf } from "../../src/extract/lexicon.ts";
import { peopleOf } from "../../src/extract/people.ts";
import { indexRegister } from "../../src/model/lookup.ts";
import { loadRegister } from "../../src/register/load.ts";
import { analyse } from "../../src/text/analyse.ts";

const lexicon = lexiconOf(indexRegister(loadRegister()));

/** A text analysed, with its people as the project's own register knows them on `publishedAt`. */
export const readable = (text: string, publishedAt: string | null = null) => {
  const analysed = analyse(text, publishedAt);
  return { analysed, people: peopleOf(analysed, lexicon, publishedAt?.slice(0, 10) ?? null) };
};
