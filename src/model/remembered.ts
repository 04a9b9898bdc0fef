/**
 * `read` with its answers for the last words kept, for what is asked again and again of the same words. `read` must
 * depend on the word alone. Takes a bounded amount of memory: at most `most` answers are kept, then all are forgotten.
 */
export const remembered = <T>(read: (word: string) => T, most = 20_000): ((word: string) => T) => {
  const answers = new Map<string, T>();
  return (word) => {
    // A longer piece of a text may be a view of it, which would keep the whole text in memory.
    if (word.length > LONGEST) return read(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = read(word);
    if (answers.size >= most) answers.clear();
    answers.set(word, answer);
    return answer;
  };
};

/** In UTF-16 code units; V8 copies strings up to this length when it slices them. */
const LONGEST = 12;
