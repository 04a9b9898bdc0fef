import { eld } from "eld/small";

/**
 * The language of a text as BCP 47's primary tag ("en"), by its n-grams. What is declared is used only where the text
 * itself is too short or mixed to tell, as many sites declare "en" on every page; or where it names a language that
 * the statistics do not know, and would take for the nearest they do (which English never is). Null when neither is
 * known.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const tag = primaryTag(declared);
  // The middle says more than the start, which may be a dateline, a byline or an English headline.
  const start = Math.max(0, Math.floor(text.length / 2) - sampleLength / 2);
  const detected = eld.detect(text.slice(start, start + sampleLength));
  if (tag !== null && !knownLanguages.has(tag) && detected.language !== "en") return tag;
  if (detected.language !== "" && text.length >= shortestSample && detected.isReliable()) return detected.language;
  return tag ?? (detected.language === "" ? null : detected.language);
}

const knownLanguages = new Set(Object.values(eld.info().Languages));
const sampleLength = 2000;
/** Below this, n-gram statistics mistake names for words. */
const shortestSample = 60;

function primaryTag(declared: string | null): string | null {
  const tag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? "")?.[1];
  return tag?.toLowerCase() ?? null;
}
