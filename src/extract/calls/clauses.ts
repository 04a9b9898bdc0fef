import type { Reduced, Slot } from "./reduce.ts";

export const isSpeaker = ({ slots }: Reduced, slot: number): boolean => {
  const value = slots[slot];
  return value?.kind === "pronoun" && /^(?:i|we|me)$/.test(value.word);
};

/** "him", "her" right behind a verb, or behind its preposition: "called him", "spoke with her". */
export const isOwnObject = (reduced: Reduced, index: number): boolean => {
  const slot = reduced.slots[index];
  return (
    slot?.kind === "pronoun" &&
    (slot.word === "him" || (slot.word === "her" && !new RegExp(`@${index} 's`).test(reduced.words))) &&
    // What earned him a call was not he.
    !new RegExp(`(?:earned|won|brought|landed) @${index}(?!\\d)`).test(reduced.words)
  );
};

/** The slots before slot `index` that stand as subjects before a verb, in order. */
export const clauseSubjects = (reduced: Reduced, index: number): readonly number[] => {
  const end = reduced.words.search(new RegExp(`@${index}(?!\\d)`));
  return [...reduced.words.slice(0, Math.max(0, end)).matchAll(/(?<=^|(\S+) )@(\d+)(?: ,(?: who)?)? ([a-z]+)(?= )/g)]
    .filter(([, before = "", , verb = ""]) => !PREPOSITIONS.has(before) && VERB.test(verb))
    .map(([, , slot = ""]) => Number(slot));
};

/** Behind a comma and before a verb: the subject of the main clause. */
export const isMainSubject = (reduced: Reduced, slot: Slot): boolean => {
  const found = new RegExp(
    `, (?:[^@,]{1,40} (?:said|says|reported|wrote)(?: that)? )?@${reduced.slots.indexOf(slot)} (?:[^@ ]+ )??([a-z]+)`,
  ).exec(`${reduced.words} `);
  return found?.[1] !== undefined && VERB.test(found[1]);
};

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "into onto towards upon behind beside with to by of for from between against on about than as at after before and like under over told asked including".split(
    " ",
  ),
);

/** A finite verb, roughly: past tense, or one of the irregular ones that news uses. */
export const VERB =
  /^(?:[a-z]{2,}ed|said|says|told|tells|spoke|had|has|have|made|gave|took|held|met|went|was|were|is|are|will|would|can|could|may|might|should|did|does|came|got|saw|thought|knew|left|sent|began|brought|found|put|kept|let|set|won|lost|led|wrote|stood|ran|read|heard|hung|sought|thanks|urges|calls|asks|warns|insists|wants|plans|hopes|faces|believes|continues|discusses|discuss|talks|speaks|agree|spoken|cut|broke|fell|rose|paid|built|bought|spent|flew|drove|chose|hit|shook|struck|sold|fought|threw|drew|grew|became|ate|sat|rode|swore|felt|lay|bent|lent)$/;

/** "Mora's" */
export const isOwner = ({ words }: Reduced, slot: number): boolean => words.includes(`@${slot} 's`);

/** "a Mora administration official": the name only says whose. */
export const isModifier = ({ words }: Reduced, slot: number): boolean => {
  const from = words.indexOf(`@${slot} `);
  return (
    from >= 0 &&
    /^@\d+ (?:administration|campaign|transition|government|cabinet|aide|ally|adviser|official|team|camp)s?\b/.test(
      words.slice(from, from + 40),
    )
  );
};

/** A name and the one word behind it that stands before "his", or before "that his". */
export const OWN_DOER = /@(\d+) ([a-z]+)(?: that)? $/;

export const BLAMED = /@(\d+) (?:over|regarding|concerning) $/;

export const NO_VERB: ReadonlySet<string> = new Set(
  "and or but as when while after before during in on of with to by from for at about over that which who because if since than".split(
    " ",
  ),
);

export const OWNING: ReadonlySet<string> = new Set(["his", "her"]);
