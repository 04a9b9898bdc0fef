import { fold } from "../../model/fold.ts";
import type { RegisterIndex } from "../../model/lookup.ts";
import { longestPhrase } from "../../model/phrases.ts";
import type { Token } from "../../model/text.ts";
import { BEFORE_PLACE, CALENDAR, REGIONS } from "./words.ts";

/** A place and the index after its last token. `code` is null for one that is neither a country nor a known region. */
export interface PlaceFound {
  readonly end: number;
  readonly code: string | null;
  readonly known: boolean;
}

/** The place that begins at `at`: "Haiti", "the eastern Democratic Republic of Congo", "Camp Bastion"; null for none. */
export const placeAt = (tokens: readonly Token[], at: number, index: RegisterIndex): PlaceFound | null => {
  let first = at;
  for (; first < at + 3; first += 1) {
    const known = knownAt(tokens, first, index);
    if (known !== null) return known;
    if (!BEFORE_PLACE.has(tokens[first]?.lower ?? "")) break;
  }
  const begins = tokens[first];
  if (begins === undefined || !CAPITAL.test(begins.text) || CALENDAR.has(begins.lower)) return null;
  let end = first;
  while (end < first + 4 && CAPITAL.test(tokens[end]?.text ?? "")) end += 1;
  return {
    end,
    code: fold(
      tokens
        .slice(first, end)
        .map((token) => token.text)
        .join(" "),
    ),
    known: false,
  };
};

/** A region or a country that begins at `at`. */
const knownAt = (tokens: readonly Token[], at: number, index: RegisterIndex): PlaceFound | null => {
  const region = regionAt(tokens, at);
  if (region !== null) return { ...region, known: true };
  if (!CAPITAL.test(tokens[at]?.text ?? "")) return null;
  const country = longestPhrase(index.countries, tokens, at, 8);
  const hit = country?.values.find(({ by }) => by !== "adjective");
  if (country === null || hit === undefined) return null;
  const end = acronymAt(tokens, country.end)?.end ?? country.end;
  return { end, code: hit.country.code, known: hit.by === "name" };
};

/** "(MSS)": an acronym of two letters or more in brackets at `at`. */
export const acronymAt = (
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly acronym: string } | null => {
  const acronym = tokens[at + 1]?.text ?? "";
  return tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && ACRONYM.test(acronym)
    ? { end: at + 3, acronym }
    : null;
};
const ACRONYM = /^[A-Z][A-Za-z]*[A-Z][A-Za-z-]*$/;
const CAPITAL = /^\p{Lu}/u;

const regionAt = (tokens: readonly Token[], at: number): { readonly end: number; readonly code: string } | null => {
  let found: { readonly end: number; readonly code: string } | null = null;
  let words = "";
  if (COMMONEST.has(tokens[at]?.lower ?? "")) return null;
  for (let end = at; end < at + 4; end += 1) {
    const word = fold(tokens[end]?.text ?? "");
    if (word === "" || (end === at && !REGION_BEGINNINGS.has(word.split(" ", 1)[0] ?? ""))) break;
    words = words === "" ? word : `${words} ${word}`;
    if (REGIONS.has(words) && CAPITAL.test(tokens[end]?.text ?? "")) found = { end: end + 1, code: words };
  }
  return found;
};
/** Words that begin no region's name, and by far the most phrases. */
const COMMONEST: ReadonlySet<string> = new Set("the a an of in to for and by on with 's , .".split(" "));
const REGION_BEGINNINGS: ReadonlySet<string> = new Set([...REGIONS].map((region) => region.split(" ", 1)[0] ?? ""));
