/** What a UTF-16 code unit is to the tokeniser. */
export const CHARACTER = {
  other: 0,
  /** Of ASCII, in lower case. */
  smallLetter: 8,
  /** Any other. */
  letter: 1,
  digit: 2,
  space: 3,
  lineBreak: 4,
  apostrophe: 5,
  hyphen: 6,
  dot: 7,
} as const;

const CLASS_OF_UNIT = buildTable();

/** The class of the code unit at `index`; past the end, a line break. */
export const characterAt = (text: string, index: number): number =>
  index < text.length ? (CLASS_OF_UNIT[text.charCodeAt(index)] ?? CHARACTER.other) : CHARACTER.lineBreak;

/** Whether the character at `index` is an upper-case letter. */
export const isUpperAt = (text: string, index: number): boolean => {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
};

/** A table over all code units, so that the tokeniser never runs a regular expression a character. */
function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /^[\p{L}\p{M}\u00ad\u00ac]$/u;
  const digit = /^\p{N}$/u;
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (unit >= 0x61 && unit <= 0x7a) table[unit] = CHARACTER.smallLetter;
    else if (letter.test(character)) table[unit] = CHARACTER.letter;
    else if (digit.test(character)) table[unit] = CHARACTER.digit;
    else if (/^\s$/.test(character) || unit === 0 || unit === 0x200b || unit === 0x2060) table[unit] = CHARACTER.space;
  }
  for (const unit of [0x0a, 0x0d, 0x2028, 0x2029]) table[unit] = CHARACTER.lineBreak;
  for (const unit of [0x27, 0x2019, 0x2bc, 0x60, 0x2018]) table[unit] = CHARACTER.apostrophe;
  for (const unit of [0x2d, 0x2010, 0x2011]) table[unit] = CHARACTER.hyphen;
  table[0x2e] = CHARACTER.dot;
  return table;
}
