import type { Channel, Status } from "../../model/reading.ts";

/** What the words around a verb or noun of calling say about whether the call took place. */
export interface StatusRow {
  readonly name: string;
  readonly pattern: RegExp;
  readonly status: Status | "VETO";
  readonly example: string;
}

/** Over the auxiliaries before the verb; the first that fits decides. */
export const AUXILIARY_ROWS: readonly StatusRow[] = [
  { name: "not-only", pattern: /\bnot only\b/, status: "HELD", example: "had not only spoken with" },
  {
    name: "hypothetical",
    pattern: /\b(?:would|should|could|might|may|must) (?:not |never )?have\b/,
    status: "VETO",
    example: "should have called",
  },
  {
    name: "refused",
    pattern: /\b(?:refused|refuses|declined|declines)\b/,
    status: "DECLINED",
    example: "refused to speak with",
  },
  {
    name: "failed",
    pattern: /\b(?:failed|unable|tried|trying|attempted)\b/,
    status: "PLANNED",
    example: "tried to call",
  },
  { name: "able", pattern: /\bable to\b/, status: "HELD", example: "was able to speak with" },
  {
    name: "had-not",
    pattern:
      /\b(?:not|never|n't|didn't|hasn't|hadn't|won't|wouldn't|couldn't|doesn't|don't|haven't|wasn't|isn't|yet)\b/,
    status: "DENIED",
    example: "did not speak with",
  },
  { name: "to-have", pattern: /\bto have$/, status: "HELD", example: "is said to have spoken with" },
  {
    name: "planned",
    pattern:
      /\b(?:will|would|shall|'ll|expected|scheduled|due|set|planned|plans|planning|going|hopes|hoped|hoping|wants|wanted|intends|intended|agreed|ready|willing|seeking|sought|could|may|might|can|should|must|slated|supposed|about|likely)\b/,
    status: "PLANNED",
    example: "is expected to speak with",
  },
  { name: "to-speak", pattern: /(?:^| )to$/, status: "PLANNED", example: "Mora to speak with Lindqvist" },
];

/** Over the adjectives before the noun. */
export const ADJECTIVE_ROWS: readonly StatusRow[] = [
  {
    name: "no-call",
    pattern:
      /\b(?:news|press|wake-up|close|roll|curtain|rallying|clarion|judgment|margin|house|casting|robo|interview|prayer|prank|hoax|public)\b/,
    status: "VETO",
    example: "a press conference with",
  },
  {
    name: "planned-call",
    pattern:
      /\b(?:planned|scheduled|expected|upcoming|proposed|possible|potential|future|forthcoming|anticipated|intended|hoped-for)\b/,
    status: "PLANNED",
    example: "a planned call with",
  },
  {
    name: "cancelled-call",
    pattern: /\b(?:cancelled|canceled|aborted|postponed|abandoned)\b/,
    status: "DECLINED",
    example: "a cancelled call with",
  },
  { name: "no", pattern: /\b(?:no|any)\b/, status: "VETO", example: "no call with" },
];

/** Over the words before the noun or verb, those before the match and the noun's own. */
export const CONTEXT_ROWS: readonly StatusRow[] = [
  {
    name: "turned-down",
    pattern: /\b(?:turned down|refused|rejected|declined|ignored|rebuffed|dodged|snubbed)(?: [^ @]+){0,3}$/,
    status: "DECLINED",
    example: "turned down a phone call from",
  },
  {
    name: "called-fake",
    pattern:
      /\b(?:dismiss(?:ed|es)|refut(?:ed|es))\b.{0,45}$|\b(?:fake|false|fabricated|untrue|baseless|unfounded)\b(?! (?:statements?|testimony|accounts?)).{0,45}$/,
    status: "DENIED",
    example: "dismissed as fake reports that Mora spoke with",
  },
  {
    name: "not-on-the-call",
    pattern: /(?:\bnot|\bnever|n't|\bwithout)$/,
    status: "VETO",
    example: "was not on the call with",
  },
  { name: "someone-elses", pattern: /(?<!@\d+) 's(?: [^ @]+)?$/, status: "VETO", example: "the general's calls with" },
  {
    name: "whether",
    pattern: /\b(?:whether|if|unless|(?:^|[,;] )had(?= @))(?: or not)?(?: [^ ]+){0,2}$/,
    status: "VETO",
    example: "asked whether Mora spoke with",
  },
  {
    name: "denied",
    pattern:
      /\b(?:denied|denies|deny|denying|disputed|disputes|rejected claims|no evidence|no record|false claims?)(?: that| ever| having| reports)?(?: [^ ,;.]+){0,4}$/,
    status: "DENIED",
    example: "denied that Mora spoke with",
  },
  {
    name: "request-for",
    pattern:
      /\b(?:requests?|requested|asked|asking|plans?|planning|possibility|prospect|hopes?|intention|willingness|readiness|desire|wish|bid|attempts?|invitation|calls|date|(?<!\b(?:last|first|second|third|next|only|every|each|that) )time|offer|offered|proposal|proposed|arrange|arranging|preparations?|prepares?|preparing|waiting|ahead|scheduled|wants|want|expects?|seeks?|sought|seeking|schedule|scheduling|organise|organize|set up|setting up)(?: (?:for|of|a|to|have|hold))*(?: (?:a|an|the|his|her))?$/,
    status: "PLANNED",
    example: "a request for a call with",
  },
];

/** Over the matched words. */
export const VERB_ROWS: readonly StatusRow[] = [
  {
    name: "meeting-ahead",
    pattern:
      /\b(?:looks?|looking|looked) forward to\b|\b(?:will|would|plans?|planned|invited|agreed|expected)\b[^@]*\b(?:meet|meeting|summit|talks|dinner|lunch|visit)\b/,
    status: "PLANNED",
    example: "looks forward to the meeting with",
  },
  {
    name: "meeting-to-come",
    pattern:
      /\b(?:upcoming|planned|scheduled|forthcoming|proposed|possible)(?: [^@ ]+){0,2} (?:meetings?|summit|talks|dinner|lunch|encounter)\b/,
    status: "PLANNED",
    example: "Mora's upcoming meeting with",
  },
  {
    name: "coming-call",
    pattern: /\b(?:coming soon|coming up|scheduled for|planned for|set for)\b/,
    status: "PLANNED",
    example: "had a call coming soon with",
  },
  { name: "before-a-call", pattern: /^(?:before|ahead of)\b/, status: "PLANNED", example: "before a call with" },
  {
    name: "asked-for",
    pattern: /(?:^| )(?:arranged|scheduled|requested|sought|arrange|schedule|request)\b/,
    status: "PLANNED",
    example: "requested a call with",
  },
  {
    name: "called-off",
    pattern: /(?:^| )(?:cancelled|canceled|postponed|missed)\b/,
    status: "DECLINED",
    example: "cancelled a call with",
  },
];

/** Over the words behind the match. */
export const BEHIND_ROWS: readonly StatusRow[] = [
  {
    name: "never-held",
    pattern:
      /^[^@.;]{0,20}\b(?:that|which)? ?(?:was never made|never took place|never happened|did not take place|had not taken place|did not happen)\b/,
    status: "VETO",
    example: "a call to his counterpart that was never made",
  },
  {
    name: "put-off",
    pattern: /^[^@.;]{0,20}\b(?:was|has been|had been) (?:cancelled|canceled|postponed|called off)\b/,
    status: "DECLINED",
    example: "a call with his counterpart was cancelled",
  },
  {
    name: "scheduled",
    pattern: /^ (?:scheduled|planned|expected|due|set)(?: (?:for|to)\b| [.,;]| *$)/,
    status: "PLANNED",
    example: "after his call with Lindqvist scheduled for Monday",
  },
  {
    name: "is-planned",
    pattern:
      /^ (?:(?:is|was|are|were|has been|had been)(?: not| also| being| now| still)? (?:planned|scheduled|expected|arranged|prepared|possible|due|set|in the works)|(?:will|would|could|may|might|can) (?:take place|be held|happen|follow))\b/,
    status: "PLANNED",
    example: "a call between Mora and Lindqvist is planned",
  },
];

/** The status by the first row that fits, else held; "VETO" for what is no report of a call at all. */
export const statusOf = (
  auxiliaries: string,
  adjectives: string,
  before: string,
  matched: string,
  behind: string,
): { readonly status: Status | "VETO"; readonly why: string } => {
  for (const [rows, words] of [
    [AUXILIARY_ROWS, auxiliaries.trim()],
    [ADJECTIVE_ROWS, adjectives.trim().split(" ").slice(-3).join(" ")],
    [VERB_ROWS, matched],
    [CONTEXT_ROWS, `${before} ${adjectives}`.trimEnd()],
    [BEHIND_ROWS, behind],
  ] as const) {
    const row = words === "" ? undefined : rows.find(({ pattern }) => pattern.test(words));
    if (row !== undefined) return { status: row.status, why: row.name };
  }
  return { status: "HELD", why: "held" };
};

/** What tells the channel, in order; `where` is the match, the match with the words beside it, or the whole sentence. */
const CHANNEL_ROWS: readonly {
  readonly pattern: RegExp;
  readonly where: "match" | "around" | "sentence";
  readonly channel: Channel;
  readonly example: string;
}[] = [
  {
    pattern: /~video|\b(?:video|virtual|virtually|online|zoom|videoconference|video-conference|videocall|skype)\b/,
    where: "match",
    channel: "VIDEO",
    example: "held a video conference with",
  },
  {
    pattern:
      /~phone|\b(?:tele)?phon(?:e|ed|es|ing|ic)\b|\bphonecalls?\b|\b(?:a|the|this|that|his|her|their|'s|separate|several|first|second|recent|joint|same|[a-z]+) calls?\b|\b(?:phoned|rang|dialed|hung up|teleconference)\b/,
    where: "match",
    channel: "PHONE",
    example: "held a phone call with",
  },
  {
    pattern:
      /~person|\bon the (?:sidelines|margins)\b|\bface-to-face\b|\bin-person\b|\b(?:during|at|over) (?:(?:a|an|the|their|his|her|@\d+ 's) )?(?:[a-z0-9.-]+ ){0,3}(?:visit|trip|meeting|dinner|lunch|breakfast|summit|reception|banquet|white house|kremlin|palace|oval office|state house|residence|embassy|airport|headquarters|camp david|g7|g20|g-7|g-20)\b|\bmet\b|\bvisiting\b|\bin the oval office\b|\b(?:inside|on) (?:the|his|her|@\d+ 's) (?:plane|jet|motorcade|limousine|train)\b|\bin (?:his|her|@\d+ 's) (?:office|hotel|suite)\b|\baboard\b(?!(?: [^ ]+){1,5} that\b)|\bon the (?:senate|house) floor\b|\bwhere @[\d+]+ /,
    where: "around",
    channel: "IN_PERSON",
    example: "spoke with Lindqvist on the sidelines of the summit",
  },
  {
    pattern:
      /\bin (?:an? |two |three )?(?:separate |back-to-back |successive |joint )?(?:phone |telephone )?calls?(?! for)\b/,
    where: "around",
    channel: "PHONE",
    example: "spoke to Lindqvist and Vogel in separate calls",
  },
  {
    pattern: /~video|\bvideo (?:call|conference|link)\b/,
    where: "around",
    channel: "VIDEO",
    example: "They spoke by video link.",
  },
  {
    pattern:
      /~phone|\b(?:phone|telephone) (?:call|conversation|talks?|discussion)\b|\b(?:the|first|second|third|last|this|their) (?:phone )?call\b|\bin an? (?:phone |telephone )?call that\b/,
    where: "sentence",
    channel: "PHONE",
    example: "The phone call lasted an hour.",
  },
];

/** The channel that the words tell, and whether they do. */
export const channelOf = (
  matched: string,
  around: string,
  sentence: string,
): { readonly channel: Channel; readonly stated: boolean } => {
  const row = CHANNEL_ROWS.find(({ pattern, where }) =>
    pattern.test(where === "match" ? matched : where === "around" ? around : sentence),
  );
  // "Talks" without more are held across a table.
  if (row === undefined && /\btalks\b/.test(matched)) return { channel: "IN_PERSON", stated: false };
  return row === undefined ? { channel: "UNSPECIFIED", stated: false } : { channel: row.channel, stated: true };
};
