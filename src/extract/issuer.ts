import type { RegisterIndex } from "../model/lookup.ts";
import { longestPhrase } from "../model/phrases.ts";

/** What makes a publisher an office of state and not a paper: "Office of the President of Ukraine", "The White House". */
const OFFICE_OF_STATE =
  /\b(?:White House|Kremlin|Office of|Presidency|Prime Minister|Ministry|Department of State|State Department|Government|Downing Street|[ÉE]lys[ée]e|Chancellery|Foreign Office|Cabinet Office|State House)\b/i;

/**
 * The country whose own office publishes an article, by the publisher's name; null for papers and for names
 * without a country. In its readouts "the President" is that country's, named or not.
 */
export const issuerOf = (source: string | null, index: RegisterIndex): string | null => {
  if (source === null || !OFFICE_OF_STATE.test(source)) return null;
  const words = source.split(/[^\p{L}\p{M}.'’-]+/u).map((text) => ({ text }));
  for (let at = 0; at < words.length; at++) {
    const found = longestPhrase(index.countries, words, at)?.values[0];
    if (found !== undefined) return found.country.code;
  }
  return null;
};

/** A title that says whose words the text is: "We hold the line - address by the President of Ukraine". */
const ADDRESS =
  /\b(?:address|speech|remarks|appeal) (?:by|of|from) (?:the )?(?:President|(Prime Minister))\b(?!.*\b(?:and|with)\b)/i;

/** The office whose holder says "I" throughout the text, by its title; null where the text is anybody's. */
export const officeOfAuthor = (title: string | null): string | null => {
  const found = ADDRESS.exec(title ?? "");
  return found === null ? null : found[1] === undefined ? "President" : "Prime Minister";
};
