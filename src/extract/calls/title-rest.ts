import type { Sentence, Token } from "../../model/text.ts";
import type { PersonMention } from "../person.ts";

/** The words of a reduced sentence as far as they are written, and the token that each came from. */
export interface Written {
  readonly parts: string[];
  readonly origins: number[];
}

/**
 * Takes back what was written right before a name and belongs to it: determiners, words of a title that
 * was not read as one ("Politburo member …"), its owner ("Mora's foreign minister Lindqvist",
 * "Angola's Lourenço", "his Russian counterpart Lavrov").
 */
export const dropTitleRest = (
  { parts, origins }: Written,
  tokens: readonly Token[],
  sentence: Sentence,
  mention: PersonMention,
): void => {
  const drop = (): void => {
    parts.pop();
    origins.pop();
  };
  const tokenAt = (back: number): Token | undefined => tokens[origins.at(back) ?? -1];
  const isRest = (back: number): boolean => isTitleRest(parts.at(back), tokenAt(back), sentence);
  let owned = mention.firstToken < mention.nameFirst && mention.form === "name";
  for (;;) {
    if (isRest(-1)) {
      owned ||= OWNED.has(parts.at(-1) ?? "");
      drop();
    } else if (owned && KINDLY.has(parts.at(-1) ?? "")) drop();
    else if (isRest(-2) && isCapital(tokenAt(-2)) && EPITHETS.has(parts.at(-1) ?? "")) drop();
    else if (parts.at(-1) === "," && OWNED.has(parts.at(-2) ?? "")) drop();
    else if (parts.at(-1) === "of" && isRest(-2) && mention.form === "name") drop();
    else if (parts.at(-1) === "and" && isRest(-2) && isOfTitle(parts.at(-2)) && mention.form === "name") drop();
    else if (parts.at(-1) === "'s" && parts.at(-2)?.startsWith("@") && owned) {
      drop();
      drop();
    } else if (parts.at(-1) === "'s" && isCapital(tokenAt(-2)) && !parts.at(-2)?.startsWith("@")) drop();
    else return;
  }
};

const isTitleRest = (word: string | undefined, token: Token | undefined, sentence: Sentence): boolean =>
  word !== undefined &&
  token !== undefined &&
  !word.startsWith("@") &&
  (DETERMINERS.has(word) ||
    OWNED.has(word) ||
    // "then-Russian President Mora"
    /^(?:then|now|ex)-\p{L}/u.test(word) ||
    (token.start > sentence.start && isCapital(token) && /^\p{L}/u.test(word) && !NOT_TITLE.has(word)));

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");
const isOfTitle = (word: string | undefined): boolean =>
  /^(?:member|members|affairs|secretary|minister|director|chief|head|forces|staff|defence|defense|security|service|office)$/.test(
    word ?? "",
  );

const DETERMINERS: ReadonlySet<string> = new Set(
  "the its then fellow visiting newly elected reelected re-elected appointed inaugurated sworn-in installed new member own".split(
    " ",
  ),
);
/** Words that have an owner: "his counterpart", "her opposite number". */
const OWNED: ReadonlySet<string> = new Set(
  "counterpart counterparts opposite number colleague ally friend successor predecessor".split(" "),
);
/** "his good friend Mora" */
const KINDLY: ReadonlySet<string> = new Set("good great dear close old longtime long-time very wonderful".split(" "));
/** "U.S. adversary Putin" */
const EPITHETS: ReadonlySet<string> = new Set(
  "adversary rival archrival arch-rival foe nemesis strongman archenemy enemy partner".split(" "),
);
const NOT_TITLE: ReadonlySet<string> = new Set(
  "in on at after before during when while but and if with as for by from to of that who".split(" "),
);
