/**
 * `read` with its answers for the last words kept, for what is asked again and again of the same words. `read` must
 * depend on the word alone. Takes a bounded amount of memory: at most `most` answers are kept, then all are forgotten.
 */
export const remembered = <T>(read: (word: string) => T, most = 20_000): ((word: string) => T) => {
  const answers = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    const own = word.length > LONGEST_COPIED ? copyOf(word) : word;
    const answer = read(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, answer);
    return answer;
  };
};

/** In UTF-16 code units; no word is longer. */
const LONGEST = 40;

/** V8 copies strings up to this length when it slices them; a longer piece of a text is a view of it. */
const LONGEST_COPIED = 12;

/** The same word with letters of its own, so that keeping it does not keep the whole text. */
const copyOf = (word: string): string => JSON.parse(JSON.stringify(word));
