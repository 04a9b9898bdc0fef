/** Two full names agree: same last word, and the first names are equal, an initial, a beginning of one another, or one letter apart; or all of one is in the other. */
export const isSameName = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word))) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  const first = short[0] ?? "";
  const other = long[0] ?? "";
  return (
    first.charAt(0) === other.charAt(0) &&
    (first.length === 1 ||
      other.length === 1 ||
      (first.length > 2 && (other.startsWith(first) || first.startsWith(other))) ||
      (short.length === long.length && isMisspelt(first, other)))
  );
};

/** One letter more or less, of many: "Voldymyr" for "Volodymyr". */
const isMisspelt = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 7 || long.length - short.length !== 1) return false;
  let at = 0;
  while (short[at] === long[at] && at < short.length) at++;
  return short.slice(at) === long.slice(at + 1);
};

/** "Donald Trump Jr." */
export const isJunior = (name: string): boolean => /\bJr\.?$/.test(name);
