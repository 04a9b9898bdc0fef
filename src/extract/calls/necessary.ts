import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";

/** What any text must hold for a pattern to match it; holding it does not mean that the pattern does match. */
export interface Necessary {
  /** Of each set at least one word, or piece of words, must occur. */
  readonly pieces: readonly (readonly string[])[];
  /** How many `@` must occur at least. */
  readonly people: number;
}

/**
 * Reads off patterns what every text that they match must hold, so that they need not be tried on the others.
 * `{name}` in a pattern stands for the fragment of that name; fragments are read once, which is what makes this cheap.
 * What must not stand beside a match, and whatever may be absent, asks for nothing; what must stand beside it, for words.
 */
export const necessityReader = (fragments: Readonly<Record<string, string>>): ((pattern: string) => Necessary) => {
  const names = Object.keys(fragments);
  const known = new Map<string, Asked>();
  const read = (pattern: string): Asked => {
    const marked = pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
      names.includes(name) ? String.fromCharCode(FIRST_MARK + names.indexOf(name)) : whole,
    );
    return askedByAny(parseRegExpLiteral(`/${marked}/`).pattern.alternatives, known);
  };
  for (const [number, name] of names.entries()) {
    known.set(String.fromCharCode(FIRST_MARK + number), read(fragments[name] ?? ""));
  }
  return (pattern) => {
    const asked = read(pattern);
    return { people: asked.people, pieces: piecesOf(asked).toSorted((a, b) => a.length - b.length) };
  };
};

/** Characters of no script stand for fragments while a pattern is read. */
const FIRST_MARK = 0xe000;

interface Asked extends Necessary {
  /** All that the node can match, when that is a small number of literal words; else null. */
  readonly exactly: readonly string[] | null;
  /** The literal words that it begins with, when `exactly` is null. */
  readonly begins: readonly string[];
}

const EMPTY: readonly string[] = [""];
const NOTHING: Asked = { exactly: EMPTY, begins: EMPTY, pieces: [], people: 0 };
const ANYTHING: Asked = { ...NOTHING, exactly: null };
/** Larger sets of words are taken apart. */
const MOST_WORDS = 48;

type Known = ReadonlyMap<string, Asked>;

function askedBy(node: AST.Element, known: Known): Asked {
  switch (node.type) {
    case "Character": {
      const character = String.fromCodePoint(node.value);
      return known.get(character) ?? { ...NOTHING, exactly: [character], people: character === "@" ? 1 : 0 };
    }
    case "Group":
    case "CapturingGroup":
      return askedByAny(node.alternatives, known);
    case "Quantifier":
      return askedByRepeated(node, known);
    case "CharacterClass":
      return askedByClass(node);
    case "Assertion":
      return "alternatives" in node && !node.negate
        ? { ...NOTHING, pieces: piecesOf(askedByAny(node.alternatives, known)) }
        : NOTHING;
    default:
      return ANYTHING;
  }
}

function askedByRepeated({ element, min, max }: AST.Quantifier, known: Known): Asked {
  const once = askedBy(element, known);
  if (min === 1 && max === 1) return once;
  if (min > 0) {
    return { ...ANYTHING, pieces: piecesOf(once), people: once.people * min };
  }
  return max === 1 && once.exactly !== null ? { ...NOTHING, exactly: [...new Set([...once.exactly, ""])] } : ANYTHING;
}

function askedByClass({ elements, negate }: AST.CharacterClass): Asked {
  const characters = elements.flatMap((element) =>
    element.type === "Character" ? [String.fromCodePoint(element.value)] : [],
  );
  const isShort = !negate && characters.length === elements.length && !characters.includes("@");
  return isShort ? { ...NOTHING, exactly: characters } : ANYTHING;
}

/** Of alternatives, each must ask for something before all of them together do. */
function askedByAny(alternatives: readonly AST.Alternative[], known: Known): Asked {
  const asked = alternatives.map((alternative) => askedByAll(alternative, known));
  const [first] = asked;
  if (first === undefined) return NOTHING;
  if (asked.length === 1) return first;
  const people = Math.min(...asked.map((one) => one.people));
  if (asked.every((one) => one.exactly !== null)) {
    const exactly = [...new Set(asked.flatMap((one) => one.exactly ?? []))];
    if (exactly.length <= MOST_WORDS) return { ...NOTHING, exactly, people };
  }
  const best = asked.map((one) => mostTelling(piecesOf(one)));
  return { ...ANYTHING, pieces: best.every((set) => set !== undefined) ? [shortest(best.flat())] : [], people };
}

/** What follows one another is joined as long as it is literal. */
function askedByAll({ elements }: AST.Alternative, known: Known): Asked {
  let joined = EMPTY;
  let begins: readonly string[] | null = null;
  let people = 0;
  const pieces: (readonly string[])[] = [];
  const join = (words: readonly string[]): void => {
    if (joined.length * words.length > MOST_WORDS) close();
    joined = joined.flatMap((beginning) => words.map((word) => beginning + word));
  };
  const close = (): void => {
    pieces.push(...pieceOf(joined));
    begins ??= joined;
    joined = EMPTY;
  };
  for (const element of elements) {
    const asked = askedBy(element, known);
    people += asked.people;
    join(asked.exactly ?? asked.begins);
    if (asked.exactly === null) close();
    pieces.push(...asked.pieces);
  }
  if (begins === null) return { ...NOTHING, exactly: joined, pieces, people };
  close();
  return { exactly: null, begins, pieces, people };
}

const piecesOf = ({ pieces, exactly }: Asked): readonly (readonly string[])[] => [...pieces, ...pieceOf(exactly)];

/** Words as a set that a text can be asked for; none when one of them says next to nothing. */
const pieceOf = (words: readonly string[] | null): readonly (readonly string[])[] =>
  words === null || words.some((word) => /^ *@? *$/.test(word)) ? [] : [shortest(words)];

/** A word that holds another one of the set asks for nothing more. */
const shortest = (words: readonly string[]): readonly string[] => {
  const distinct = [...new Set(words)];
  return distinct.filter((word) => !distinct.some((other) => other !== word && word.includes(other)));
};

/** The set whose least word is longest. */
const mostTelling = (sets: readonly (readonly string[])[]): readonly string[] | undefined =>
  sets.toSorted((a, b) => leastLength(b) - leastLength(a))[0];

const leastLength = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
