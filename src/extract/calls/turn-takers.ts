import { fold } from "../../model/fold.ts";
import type { AnalysedText } from "../../model/text.ts";
import type { People } from "../person.ts";

/** The two leaders before whose words a text of spoken words puts their names in capitals; empty where they are not just two. */
export const turnTakersOf = ({ tokens, sentences }: AnalysedText, { people }: People): readonly number[] => {
  const found = new Set<number>();
  for (const { firstToken } of sentences) {
    let end = firstToken;
    while (end < firstToken + LONGEST_LABEL && IN_CAPITALS.test(tokens[end]?.text ?? "")) end++;
    if (tokens[end]?.text !== ":" || end === firstToken) continue;
    const surname = fold(tokens[end - 1]?.text ?? "");
    const person = people.findIndex(({ name, isLeader }) => isLeader && fold(name).split(" ").at(-1) === surname);
    if (person >= 0) found.add(person);
  }
  return found.size === 2 ? [...found] : [];
};

/** In tokens: "VICE PRESIDENT DE LA MORA". */
const LONGEST_LABEL = 7;

const IN_CAPITALS = /^[\p{Lu}.'’-]{2,}$/u;
