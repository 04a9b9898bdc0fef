/** More terms than this are not looked for: nobody means them. */
const MOST_TERMS = 32;

/** A word, or several in a row; `prefix`: the last one only begins so. */
interface Term {
  readonly words: string;
  readonly prefix: boolean;
  readonly excluded: boolean;
}

/**
 * What a person types into a search box, as an expression of SQLite's full-text index: words that all must be there,
 * "words in a row", begin*, -without, and OR between alternatives. Every text is understood in some way; null when
 * there is nothing in it to look for.
 */
export function searchExpression(text: string): string | null {
  const alternatives: Term[][] = [[]];
  for (const [, minus = "", phrase, word = "", star = ""] of text.matchAll(TERM)) {
    if (phrase === undefined && (word === "OR" || word === "|")) {
      alternatives.push([]);
      continue;
    }
    const words = phrase ?? word;
    // The index holds letters and digits alone.
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    if (alternatives.flat().length === MOST_TERMS) break;
    alternatives.at(-1)?.push({ words, prefix: star !== "", excluded: minus !== "" });
  }
  const expressions = alternatives.flatMap((terms) => expressionOf(terms) ?? []);
  return expressions.length === 0 ? null : expressions.join(" OR ");
}

/** A minus, then words between quotation marks (the last may be missing) or one word, then a star. */
const TERM = /(-?)(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”*]+))(\*?)/gu;

/** All that is wanted, without what is not; null when nothing is wanted: everything else cannot be listed. */
function expressionOf(terms: readonly Term[]): string | null {
  const wanted = terms.filter(({ excluded }) => !excluded).map(quoted);
  if (wanted.length === 0) return null;
  const unwanted = terms.filter(({ excluded }) => excluded).map((term) => ` NOT ${quoted(term)}`);
  return `((${wanted.join(" AND ")})${unwanted.join("")})`;
}

/** Between quotation marks nothing has a meaning of its own. The marks are not in the words. NUL would end the text. */
const quoted = ({ words, prefix }: Term): string => `"${words.replaceAll("\0", " ")}"${prefix ? "*" : ""}`;
