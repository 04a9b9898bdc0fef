import { type Necessary, necessityReader } from "./necessary.ts";

/**
 * The pieces of which the rules' patterns are made, over reduced sentences (see reduce.ts).
 * In a pattern `{name}` stands for the piece of that name; `{A}`, `{B}`, `{G}` are people.
 */
/** "talks with the Mora administration" are none with Mora. */
const NOT_THEIR_PEOPLE =
  "(?! (?:administration|campaign|camps?|team|officials?|aides?|allies|lawyers?|supporters|government|governments|presidency|loyalists|family|families|associates|advisers|advisors)(?: |$))";

const FRAGMENTS: Readonly<Record<string, string>> = {
  /** One or more people: who calls, with whom, or all who are on the call. A relative clause may follow the first. */
  A: "@(?<a>[\\d+]+)(?: , who(?: [^@]{1,70} ,)?| ,(?= (?:has|had|also|in a call)))?",
  B: `(?:both )?@(?<b>[\\d+]+)(?! 's(?! (?:call|conversation)))${NOT_THEIR_PEOPLE}`,
  G: `@(?<g>\\d+(?:\\+\\d+)+|\\d+)${NOT_THEIR_PEOPLE}`,
  /** A list of people, with a clause about the one or the other. */
  L: "@(?<g>\\d[\\d+]*(?:(?:(?: ,)? (?:who|as) [^@,;]{1,60})?(?: ,)?(?: and| as well as| along with)? @\\d[\\d+]*)*)",
  /** Auxiliaries, negations, plans before the verb. */
  aux: "(?<aux>(?: (?:has|had|have|having|been|was|were|is|are|be|will|would|shall|may|might|could|can|should|must|did|does|do|not|n't|never|'s|'ll|'d|'ve|to|expected|scheduled|due|set|planned|plans|planning|going|hopes|hoped|hoping|wants|wanted|intends|intended|agreed|ready|willing|refused|refuses|declined|declines|about|able|unable|yet|still|now|just|only|last|each|both|all|didn't|hasn't|hadn't|won't|wouldn't|couldn't|doesn't|don't|haven't|wasn't|isn't|seeking|sought|ask|asking|tell|telling|urging|pressing|warning|assuring|pressuring|(?:put|puts|putting|exerted)(?: [^@ ]+){1,4}? on|tried|trying|attempted|failed|supposed|slated|likely|said|says|reportedly))*)",
  speak:
    "(?:spoke|spoken|speaks|speak|speaking|talked|talks|talk|talking|conferred|confer|conferring|conversed|chatted|chat|consulted|consult|consulting|conversing)",
  with: "(?:with|to)",
  /** What stands between a verb and its preposition: how, how long, of what. */
  fill: "(?: (?!meetings? |summit |and |but |with |to |that |who |which |between |after |before |while |when |said |from |by |@)[^ ,;.:]+){0,8}",
  /** The same, across a comma too. */
  far: "(?: (?!who |which |after |before |while |when |because |amid |since )[^ ;:]+){0,16}?",
  farther: "(?: (?!who |which |after |before |while |when |because |amid |since )[^ ;:]+){0,26}?",
  medium: "(?<medium> ~(?:phone|video|person))?",
  det: "(?:a|an|the|their|another|one|this|that|two|three|several|some|many|multiple|his|her|its|what|@\\d+ 's)",
  /** A conversation, with its determiner and adjectives; "phone", "video" among them tell the channel. */
  call: "(?<call>(?:(?:a|an|the|their|another|one|this|that|two|three|four|several|multiple|many|numerous|in|to|@\\d+ 's) )?(?<adj>(?:(?!with |to |from |between |and |for |on |of |in |by |during |after |before |over |about |at |amid |since |following |against |who |@|said |was |is |that |has |had )[^ ,;.:()]+ ){0,7}?(?:[a-z-]+ and [a-z-]+ (?:[a-z-]+ ){0,2})?)(?:(?:tele)?phone[- ]?calls?|phonecalls?|calls?|conversations?|conversation|talks|talk|discussions?|chats?|teleconferences?|videoconferences?|video-conferences?|consultations?|(?:video|tele|phone|virtual) ?conferences?|videocalls?))",
  /** A conversation that can only be by telephone or video. */
  ringing:
    "(?<call>(?:(?:a|an|the|their|another|one|this|that|two|three|several|multiple|in|@\\d+ 's) )?(?<adj>(?:(?!with |to |from |between |and |for |on |of |in |by |during |after |before |over |about |at |amid |since |following |against |who |@|said |was |is |that |has |had )[^ ,;.:()]+ ){0,7}?)(?:(?:(?:tele)?phone|telephonic|video|virtual|online|audio|conference|congratulatory|introductory|follow-up|courtesy|condolence) (?:conversations?|talks|talk|discussions?|chats?|exchanges?|conferences?|consultations?|meetings?|summits?)|(?:tele)?phone[- ]?calls?|phonecalls?|calls?|teleconferences?|videoconferences?|video-conferences?|videocalls?))",
  in: "(?:in|during|on|over|after|following|before|via|through|throughout|since|amid|with|at|ahead of|from|as part of)",
  tell: "(?:(?<=\\b(?:to|did|not|n't|didn't|would|could|will) )(?:press|pressure|persuade|convince|coerce|push|urge|warn|remind|threaten|reassure|assure|congratulate|thank|brief|inform|invite|lobby|enlist|force|induce|lean on|pressurise|pressurize)|told|tells|asked|(?!called|phoned|met|accompanied|joined|said|succeeded|replaced|defeated|followed|discussed|mentioned|described|referenced|investigated|named|cited|blamed|defended|dismissed|fired|sacked|nominated|endorsed)[a-z]+ed|sought|ask|asking|tell|telling|urging|pressing|warning|assuring|pressuring|(?:put|puts|putting|exerted)(?: [^@ ]+){1,4}? on|asks|urged|urges|pressed|warned|warns|assured|assures|informed|informs|thanked|thanks|congratulated|congratulates|briefed|reminded|pushed|prodded|pressured|blasted|berated|invited|offered|promised|reassured|encouraged|lectured|scolded|rebuked|confronted|implored|pleaded with|consoled|advised|notified|updated|apologized to|apologised to|complained to|conveyed to|said to|lobbied|wished|commended|praised|(?:expressed|reiterated|extended|conveyed|relayed|offered|sent|gave|made|promised)(?: (?:@\\d+ 's|[^@ ]+)){1,14}? to|(?:discussed|raised|shared|reviewed|exchanged)(?: (?:@[\\d+]+(?: 's)?|[^@ ]+)){1,18}? with|(?:expressed|conveyed|explained|relayed|suggested|confided|proposed|indicated) to|(?:agreed|intervened|interceded|argued|clashed|sparred|quarrelled|quarreled) with|(?:made|makes)(?: [^@ ]+){1,8}? (?:of|to|on))",
};

/** A pattern with its pieces put in, anchored at a word's beginning; with what a sentence must hold for it to match. */
export const compile = (pattern: string): { readonly pattern: RegExp; readonly necessary: Necessary } => ({
  pattern: new RegExp(
    `(?<=^| )${pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const fragment = FRAGMENTS[name];
      if (fragment === undefined) throw new Error(`no fragment ${name} in ${pattern}`);
      return fragment;
    })}(?= |$)`,
    "g",
  ),
  necessary: necessaryFor(pattern),
});

const necessaryFor = necessityReader(FRAGMENTS);
