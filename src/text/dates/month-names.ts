import type { Context, Groups } from "./rule.ts";
import { after, isCapitalised, OCCASION, wordBefore } from "./vocabulary.ts";

/** Months that are nothing else; "January" alone is a date wherever it stands. */
const UNMISTAKABLE = new Set(["january", "february", "july", "september", "october", "november", "december"]);

/** The words that a month follows, for the months that are also names, verbs and adjectives. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  april: /^(?:in|since|during|until|till|by|before|after|from|between|through|of|to|and|or|the|an|its|their|his|her)$/i,
  june: /^(?:in|since|during|until|till|by|before|after|from|between|through|of|to|and|or|the|a|its|their|his|her)$/i,
  august:
    /^(?:in|since|during|until|till|by|before|after|from|between|through|of|to|and|or|the|an|its|their|his|her)$/i,
  march: /^(?:in|since|until|till|by|before|after|from|between|through|during)$/i,
  may: /^(?:in|since|until|till|through|during|between)$/i,
};

/** Abbreviations that may stand without a day or year: "in Nov." */
const ABBREVIATED = /^(?:jan|feb|apr|aug|sept?|oct|nov|dec)$/i;

/**
 * Whether the name of a month standing without day and year is the month: not "Theresa May", "confidence in May",
 * "march on Goma", "an August body", "Jan Egeland", "April Ryan".
 */
export const isMonthName = ({ month = "", portion }: Groups, { text, start, end }: Context): boolean => {
  if (!isCapitalised(month)) return false;
  if (portion !== undefined) return true;
  const lower = month.toLowerCase();
  const [before, following] = [wordBefore(text, start), after(text, end)];
  if (UNMISTAKABLE.has(lower)) return !/^(?:black|bloody|red)$/i.test(before);
  if (ABBREVIATED.test(month)) return following.startsWith(".") && /^(?:in|since|until)$/i.test(before);
  if (BEFORE_OCCASION.test(before) && STARTS_WITH_OCCASION.test(following)) return true;
  const expected = BEFORE[lower];
  if (expected === undefined || !expected.test(before) || /^ [A-Z][a-z]+\b(?! \d)/.test(following)) return false;
  switch (lower) {
    case "may":
      return !/^['’]s\b/.test(following) && !TRUST.test(text.slice(Math.max(0, start - 24), start));
    case "march":
      return /^(?:in|since|until|till)$/i.test(before) || !/^ (?:on|for|against|to)\b/.test(following);
    case "august":
      return !/^ (?:body|house|assembly|institution|chamber|company|gathering|presence|personages?|office|halls?)\b/.test(
        following,
      );
    default:
      return true;
  }
};

const BEFORE_OCCASION =
  /^(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[a-z]+(?:ed|al|ous|ing|ese|ish))$/;

const STARTS_WITH_OCCASION = new RegExp(`^ ${OCCASION}`);

const TRUST = /\b(?:confidence|faith|trust|belief|believe|interest|interested|disappointed|hope) in $/i;
