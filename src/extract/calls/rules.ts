import type { Status } from "../../model/reading.ts";
import { compile } from "./fragments.ts";
import type { Necessary } from "./necessary.ts";

/** A way in which news says that people spoke with one another. */
export interface CallRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What a reduced sentence must hold for the pattern to match it. */
  readonly necessary: Necessary;
  /** A sentence that the rule reads a call from. */
  readonly example: string;
  /** Who placed the call, if the words say so: "a" the subject, "b" the object. */
  readonly placedBy: "a" | "b" | null;
  /** The subject is not part of the pattern: it is the subject of the clause around it. */
  readonly around: boolean;
  /** Whether the pattern says by itself that it was a telephone or video call. */
  readonly ringing: boolean;
  readonly meeting: boolean;
  /** Every object had a call of their own. */
  readonly each: boolean;
  readonly status: Status | null;
  /** How sure a reading by this row is, in [0, 1]: set by judgement; the evaluation's calibration table holds what comes of it. */
  readonly prior: number;
  /** Another object may follow the first: "with B and, later, with C". */
  readonly takesMore: boolean;
  /** The people are given by a pronoun or description alone. */
  readonly pronoun: boolean;
  /** Reports no call by itself: somebody met with people whom a sentence soon after names ("attended"). */
  readonly convenes: boolean;
  /** Names those who attended the meeting of which a sentence before told. */
  readonly attends: boolean;
  /** What the verb says is what was said on the call: "did not ask B in the call" and "tried to press B in a call" tell of one all the same. */
  readonly telling: boolean;
  /** The report hangs on a noun ("Mora's call with"): the sentence's date is the call's only when it stands right by it. */
  readonly nominal: boolean;
}

interface Row {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  readonly placedBy?: "a" | "b";
  readonly around?: true;
  readonly ringing?: true;
  readonly meeting?: true;
  readonly each?: true;
  readonly pronoun?: true;
  readonly telling?: true;
  readonly convenes?: true;
  readonly attends?: true;
  readonly status?: Status;
  readonly prior?: number;
}

/** What may follow "called X" when X was telephoned; "called X a friend" is no call. */
const AFTER_CALLED =
  '(?= (?:to|and(?! (?:other|those|@\\d+ \'s (?:associates|aides|allies|supporters|team|party|family|staff|friends|lawyers|campaign)))|,|\\.|after|before|from|about|~phone|when|over|regarding|in the|at|during|for the|;|"|”|while|with|because|following|as|one by one|individually|separately|in turn|on|hours|late|early|on behalf|who|in an?|but|both|around|shortly|soon|moments|minutes|several|a (?:little|few|day|week|month|couple)(?: [a-z]+){0,2}? (?:after|before)|the (?:same|next|following) (?:day|morning|afternoon|evening|night|week))|$)(?! to (?:resign|step down|be|account|task|order|mind|testify|appear))(?! , (?:a|an|"|“))';

const ROWS: readonly Row[] = [
  {
    name: "spoke-with",
    pattern: "{A}{aux} {speak}{fill}{medium} {with} {B}",
    example: "President Mora spoke by phone with Prime Minister Lindqvist.",
  },
  {
    name: "spoke-medium-with",
    pattern: "{A}{aux} {speak}{medium}(?: , [^@,]{1,60} ,) {with} {B}",
    example: "President Mora spoke, for the first time, with Prime Minister Lindqvist.",
  },
  {
    name: "spoke-with-including",
    pattern: "{A}{aux} {speak}{fill}{medium} {with} [^@;.]{1,60} including {B}",
    example: "Mora has spoken with several world leaders, including Lindqvist.",
    each: true,
  },
  {
    name: "and-spoke-with-including",
    pattern:
      "(?:and|,|but) (?:(?:has|had|have) )?(?:spoke|spoken|talked|conferred){fill}{medium} {with} [^@;.]{1,60} including {B}",
    example: "Mora has toured the coast, spoken by phone with foreign leaders including Lindqvist, and rested.",
    around: true,
    each: true,
  },
  {
    name: "call-to-that",
    pattern: "{ringing} (?:to|with) @(?<b>[\\d+]+) (?:(?:that|which) )?@(?<a>[\\d+]+){aux} (?:made|placed)",
    example: "An aide overheard a call to Lindqvist that Mora made from the train.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "pair-spoke",
    pattern:
      "(?<!what ){G}(?: , who)?{aux}(?: had (?:an|the|a) (?:opportunity|chance|occasion) to)? (?:spoke|spoken|conferred|talked|conversed|speaking|(?:speak|talk)(?=(?: (?:to|with) (?:each|one) (?:other|another))? ~))(?! on (?:the )?condition){medium}(?: with each other| to each other| with one another| to one another| together)?(?= ~|[ ](?:about|on|for|to discuss|and|,|\\.|that|after|in|over|when|as|before|following|hours|by|regarding|;|since|was|were|several|multiple|more|via|$)|$)",
    example: "Mora and Lindqvist spoke for an hour.",
  },
  {
    name: "held-call",
    pattern:
      "{A}{aux} (?:held|holds|hold|holding|had|has|have|having|made|makes|make|making|placed|conducted|hosted|initiated|began|concluded|ended|completed|finished|convened|convening|led|shared|joined|took part in|participated in|engaged in|exchanged|arranged|scheduled|requested|sought|cancelled|canceled|postponed|organized|organised|enjoyed|chaired){fill} {call}{fill} (?:with|to) {B}",
    example: "President Mora held a telephone conversation with Prime Minister Lindqvist.",
  },
  {
    name: "held-talks-including-call",
    pattern:
      "{A}{aux} (?:held|had|has|have|made|took part in)(?: [^@;.]{1,100}?)?(?: ,)? including {ringing}{fill} (?:with|to) {B}",
    example: "Mora had contacts with several leaders last week, including a phone call with Lindqvist.",
    ringing: true,
  },
  {
    name: "round-of-calls",
    pattern:
      "{A}{aux} (?:held|had|has|have|made|conducted|began|launched|engaged in) (?:[^@,;.]{1,60}? )?(?:rounds?|series|flurry|string|burst) of (?:telephone |phone )?(?:calls|diplomacy|conversations)(?: [^@;.]{1,60}?)? (?:with|to|including) {B}",
    example: "Mora held a round of telephone diplomacy with other leaders including Lindqvist and Vogel.",
    each: true,
    ringing: true,
  },
  {
    name: "exchange-by-phone",
    pattern:
      "{A}{aux} (?:had|held|has|have) (?:[^@ ]+ ){0,8}exchange(?: [^@ ]+){0,4} with {B}(?: [^@ ]+){0,6} ~(?:phone|video)",
    example: "Mora had a very direct exchange with Lindqvist over the phone.",
    ringing: true,
  },
  {
    name: "pair-held-call",
    pattern:
      "{G}{aux} (?:held|holds|hold|holding|had|have|having|exchanged|conducted|began|concluded|ended|shared|were on|are on|engaged in|joined) {ringing}",
    example: "Mora and Lindqvist had a phone call.",
    ringing: true,
  },
  {
    name: "pair-held-talks",
    pattern: "{G}{aux} (?:held|holds|had|have|exchanged|conducted|engaged in) {call}",
    example: "Mora and Lindqvist held a conversation.",
  },
  {
    name: "called",
    pattern: `{A}{aux} (?:called|phoned|telephoned|rang|dialed|dialled|calls|phones|telephones|phoning|telephoning|rung|calling|(?<=\\b(?:to|will|would|not|n't|did|could|may|might|can|should|must) )(?:call|phone|telephone|ring))(?: up)? {B}${AFTER_CALLED}`,
    example: "President Mora called Prime Minister Lindqvist to congratulate her.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "gave-a-call",
    pattern:
      "{A}{aux} (?:gave|given|give|gives) {B} (?:a|another) (?:(?:short|quick|brief|courtesy|congratulatory|friendly) )?(?:(?:tele)?phone )?(?:call|ring)(?! to (?:action|arms|resign))",
    example: "Mora gave Lindqvist a call.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "earned-a-call",
    pattern:
      "(?:got|earned|won|brought|landed) @(?<a>\\d+) (?:an?|another) (?<adj>(?:[^@ ,]+ ){0,3})(?:(?:tele)?phone )?calls? from {B}",
    example: "The vote earned Mora a congratulatory call from Lindqvist.",
    placedBy: "b",
    ringing: true,
  },
  {
    name: "called-including",
    pattern: `{A}{aux} (?:called|phoned|telephoned|rang) [^@;.,]{0,60}(?:leaders|lawmakers|legislators|senators|congressmen|governors|ministers|officials|staffers|members|colleagues|counterparts|policymakers|allies|republicans|democrats|heads|diplomats|chiefs)(?: ,)? (?:like|including|such as|among them) {B}${AFTER_CALLED}`,
    example: "Mora phoned several foreign leaders, including Lindqvist, on Monday.",
    placedBy: "a",
    ringing: true,
    each: true,
  },
  {
    name: "first-to-call",
    pattern:
      "{A} (?:was|is|became|were|had been|has been)(?: among| one of)? the (?:[^@ ,]+ ){0,4}to (?:(?:call|phone|telephone|ring)(?: up)?|(?:speak|talk){medium} (?:with|to)) {B}",
    example: "Mora was the first foreign leader to call Lindqvist.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "saw-call",
    pattern: `(?:saw|heard|watched|overheard|listened to) {A} (?:call|phone|telephone|ring) {B}${AFTER_CALLED}`,
    example: "An aide heard Mora call Lindqvist from the car.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "telephone-verb",
    pattern: "{A}{aux} (?:phoned|telephoned|telephones|phoning) {B}",
    example: "Mora telephoned Lindqvist.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "received-call",
    pattern:
      "{A}{aux} (?:received|receives|got|took|accepted|answered|takes|take|taking|receive|had|fielded|missed|welcomed){fill} {ringing}{fill} (?:from|by) {B}",
    example: "President Mora received a telephone call from Prime Minister Lindqvist.",
    placedBy: "b",
    ringing: true,
  },
  {
    name: "refused-call",
    pattern:
      "{A}{aux} (?:refused|declined|rejected|ignored|snubbed|spurned) (?:to take |to accept |to answer |to return |taking )?(?:@(?<b>\\d+) 's )?{ringing}(?: (?:from|with) @(?<c>\\d+))?",
    example: "President Mora refused to take a call from Prime Minister Lindqvist.",
    status: "DECLINED",
    ringing: true,
  },
  {
    name: "call-between",
    pattern:
      "{call}(?: , (?:which|that) (?:took place|was held|happened))?{fill} (?:between|among|involving|linking) {G}",
    example: "A phone call between Mora and Lindqvist lasted an hour.",
  },
  {
    name: "owner-call",
    pattern: "@(?<a>[\\d+]+) 's {fill}{call}(?! (?:was|were|is|has|had) (?!with|to)){fill} (?:with|to) {B}",
    example: "Mora's telephone conversation with Lindqvist was friendly.",
  },
  {
    name: "owner-between",
    pattern:
      "@(?<g>\\d+\\+[\\d+]+)(?: 's (?:[^@ ,;.]+ ){0,3}| )(?<call>(?:(?:tele)?phone |telephonic |video )?(?:calls?|conversations?|discussions?|talks))",
    example: "The Mora-Lindqvist call lasted an hour.",
  },
  {
    name: "call-that-had",
    pattern:
      "{call}(?: (?:that|which))? @(?<a>[\\d+]+){aux} (?:held|had|made|placed|shared|conducted|took)(?: (?!been )[^@ ,;]+){0,5}? (?:with|to) {B}",
    example: "In the call that Mora had with Lindqvist, trade came up.",
  },
  {
    name: "call-from-to",
    pattern: "{ringing}{fill} (?:from|by|placed by|made by) @(?<a>[\\d+]+){fill} (?:to|with) {B}",
    example: "A phone call from Mora to Lindqvist broke the ice.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "call-to-by",
    pattern: "{ringing}{fill} (?:to|with) @(?<b>[\\d+]+){fill} (?:by|from) @(?<a>[\\d+]+)",
    example: "A telephone call to Lindqvist by Mora followed.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "was-called-by",
    pattern: "@(?<b>[\\d+]+){aux} (?:called|phoned|telephoned|contacted ~phone|reached ~phone) by @(?<a>[\\d+]+)",
    example: "Prime Minister Lindqvist was telephoned by President Mora.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "hung-up",
    pattern:
      "{A}{aux} (?:hung up|hangs up|hanging up|slammed down the phone|slammed the phone down)(?: the phone)? on {B}",
    example: "Mora hung up on Lindqvist.",
    ringing: true,
  },
  {
    name: "on-the-phone-with",
    pattern: "{A}{aux}(?: (?:was|is|were|got|gets|stayed|been))? ~phone {with} {B}",
    example: "Mora was on the phone with Lindqvist.",
    ringing: true,
  },
  {
    name: "reached-by-phone",
    pattern: "{A}{aux} (?:reached out to|contacted|reached|contacts|reaches out to|messaged) {B}{fill} ~phone",
    example: "Mora reached out to Lindqvist by phone.",
    ringing: true,
    placedBy: "a",
  },
  {
    name: "told-in-call",
    pattern:
      "{A}{aux} {tell} {B}{farther} (?:in|during|on|over|via|through) {ringing}(?! with @| between | from @| to @)",
    example: "Mora warned Lindqvist in a phone call that time was short.",
    ringing: true,
    telling: true,
  },
  {
    name: "admitted-telling-in-call",
    pattern:
      "{A}{aux} (?:denied|denies|denying|admitted|admits|acknowledged|acknowledges|confirmed|confirms|recalled|recalls|regretted|defended|(?:accused|suspected|guilty) of) (?:having )?[a-z]+ing(?: (?!about )[^@ ,;]+){0,4} {B}{far} (?:in|during|on|over) {ringing}(?! with @| between | from @| to @)",
    example: "Mora has denied putting pressure on Lindqvist in a phone call.",
    ringing: true,
    telling: true,
  },
  {
    name: "accused-of-telling-in-call",
    pattern:
      "(?:accused|accuses|accusing|impeached|criticized|criticised|blamed|condemned|faulted|investigated) @(?<a>[\\d+]+) (?:of|for|over)(?: (?:[^@;]|@\\d+ 's){1,160}?)? (?:asking|pressing|urging|pressuring|telling|pushing|encouraging|threatening|coercing|warning) {B}{far} (?:in|during|on|over) {ringing}(?! with @| between | from @| to @)",
    example: "Vogel accused Mora of abusing his office by asking Lindqvist in a phone call for a favour.",
    ringing: true,
    telling: true,
  },
  {
    name: "effort-in-call",
    pattern:
      "@(?<a>[\\d+]+) 's (?:[^@ ,;.]+ ){0,3}?(?:efforts?|attempts?|bids?|requests?|demands?|pressure|push|pressuring|pressing|appeals?|pleas?|threats?|insistence|urging|warnings?|promises?|offers?|remarks?|words) (?:to(?: [a-z]+){0,4}|on|of)? ?{B}{far} (?:in|during|on|over) {ringing}(?! with @| between | from @| to @)",
    example: "Mora's attempts to press Lindqvist during a phone call came to nothing.",
    ringing: true,
    telling: true,
  },
  {
    name: "call-in-which",
    pattern:
      "{call}{fill} (?:in|during|on) which (?:@\\d+ (?:said|says|testified|recalled|claimed)(?: that)? )?(?:@\\d+ (?:over)?heard )?{A}{aux} {tell} {B}",
    example: "The call in which Mora asked Lindqvist for help was short.",
    telling: true,
  },
  {
    name: "call-from",
    pattern: "{ringing}{fill} from {B}",
    example: "After a phone call from Lindqvist, Mora gave way.",
    around: true,
    placedBy: "b",
    ringing: true,
    prior: 0.8,
  },
  {
    name: "call-congratulating",
    pattern:
      "(?<call>@(?<a>[\\d+]+) 's (?:[a-z-]+ ){0,3}?(?:(?:tele)?phone[- ])?call) (?:congratulating|thanking|informing|assuring|briefing|to (?:congratulate|thank|inform|assure|brief)) {B}",
    example: "Mora’s phone call congratulating Lindqvist on her victory was short.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "pair-in-their-call",
    pattern: "{G}(?: [^@ ]+){0,10} (?:in|during|on|over|after|following|before) @\\d+ 's {ringing}",
    example: "What Mora and Lindqvist said in their phone call is not known.",
    ringing: true,
    prior: 0.8,
  },
  {
    name: "did-by-phone-to",
    pattern: "{A}{aux} [a-z]+ed ~(?:phone|video) (?:to|with) {B}",
    example: "Mora apologised by phone to Lindqvist.",
    ringing: true,
  },
  {
    name: "and-spoke-with",
    pattern:
      "(?:and|,|but|then) (?:has |had |have |is |was )?(?:spoke|spoken|talked|conferred|speaking){fill}{medium} {with} {B}",
    example: "Mora visited the base and spoke by phone with Lindqvist.",
    around: true,
    prior: 0.85,
  },
  {
    name: "just-spoke-with",
    pattern: "just (?:spoke|spoken|talked|conferred|chatted){fill}{medium} {with} {B}",
    example: "“Just spoke by phone with Annika Lindqvist,” Mora tweeted.",
    around: true,
    prior: 0.85,
  },
  {
    name: "and-called",
    pattern: `(?:and|,|but|then) (?:phoned|telephoned|called|rang) {B}${AFTER_CALLED}`,
    example: "Mora cut short his holiday and called Lindqvist to offer help.",
    around: true,
    placedBy: "a",
    ringing: true,
    prior: 0.8,
  },
  {
    name: "and-held-call",
    pattern:
      "(?:and|,|but|then|by|be|been|after|while) (?:placed|made|held|had|received|making|placing|holding|having|convening|convened|hosting|hosted|conducting) {ringing}{fill} (?:to|with) {B}",
    example: "By making a telephone call to Lindqvist, Mora broke a taboo.",
    around: true,
    ringing: true,
    prior: 0.85,
  },
  {
    name: "and-held-calls-including",
    pattern:
      "(?:placed|made|held|making|placing|holding|received|receiving|fielded) (?:[a-z]+ of )?{ringing}(?: (?:to|with|from) [^@;.,]{1,60})?(?: ,)? including (?:(?:to|with|from) )?{B}",
    example: "Mora spent the evening making scores of phone calls, including to Lindqvist.",
    around: true,
    ringing: true,
    each: true,
    prior: 0.85,
  },
  {
    name: "while-on-the-phone-with",
    pattern: "(?:(?:while|when|hours|minutes|time|hour|was|were|being|spent) )~phone with {B}",
    example: "Mora spent twenty minutes on the phone with Lindqvist.",
    around: true,
    ringing: true,
  },
  {
    name: "told-by-phone",
    pattern: "{A}{aux} {tell} {B}{far} ~(?:phone|video)",
    example: "Mora assured Lindqvist by phone that help was on its way.",
    ringing: true,
    telling: true,
  },
  {
    name: "in-call-told",
    pattern: "(?:in|during|on|over|via) {ringing} (?:, (?:which [^@,]{1,80} , )?|[^@,]{1,40} , )?{A}{aux} {tell} {B}",
    example: "In a phone call, Mora told Lindqvist that time was short.",
    ringing: true,
    telling: true,
  },
  {
    name: "in-conversation-told",
    pattern: "(?:in|during|on|over) {call} , {A}{aux} {tell} {B}",
    example: "During the conversation, Mora congratulated Lindqvist on her election.",
    telling: true,
    prior: 0.75,
  },
  {
    name: "after-speaking-pair",
    pattern:
      "(?:after|before|while|following|when) (?:having )?(?:spoken|speaking|talking|conferring)(?: with each other)?{fill} (?:~(?:phone|video)) , {G}",
    example: "After speaking by phone, Mora and Lindqvist called the attack barbarous.",
    ringing: true,
  },
  {
    name: "in-call-pair",
    pattern:
      "(?:in|during|on|over|via) {ringing} (?:, |[^@,]{1,40} , )?(?:@\\d+ (?:said|recalled|told [^@,]{1,30}) , )?{G}{aux} (?:discussed|agreed|reaffirmed|exchanged|talked|spoke|reviewed|underlined|stressed|expressed|emphasized|emphasised|underscored|pledged|vowed|condemned|welcomed|called|argued|clashed|sparred|disagreed|frank|candid|blunt)",
    example: "In a phone call on Monday, Mora and Lindqvist agreed to meet.",
    ringing: true,
    prior: 0.8,
  },
  {
    name: "pair-in-call",
    pattern:
      "{G}{aux} (?:discussed|agreed|reaffirmed|exchanged|reviewed|stressed|expressed|emphasized|underscored|pledged|condemned|considered|addressed|argued|clashed|sparred){far} (?:in|during|on|over|via|by) {ringing}(?! with @| between | from @)",
    example: "Mora and Lindqvist discussed trade in a phone call.",
    ringing: true,
  },
  {
    name: "pair-discussed-by-phone",
    pattern:
      "{G}{aux} (?:discussed|agreed|reaffirmed|exchanged|reviewed|stressed|talked|conferred|considered|addressed){far} ~(?:phone|video)",
    example: "Mora and Lindqvist discussed the crisis by phone.",
    ringing: true,
  },
  {
    name: "in-call-with",
    pattern:
      "(?:{in}|citing|recalling|describing|describes|described|recalled|recounted|mentioned|detailed|regarding|about|to hold|to have) {call}{fill} (?:with|to) {B}",
    example: "In a telephone call with Lindqvist, Mora asked for help.",
    around: true,
  },
  {
    name: "subjectless",
    pattern:
      "(?<!.)(?:(?:spoke|talked|conferred){fill}{medium}|(?:discussed|(?:held|had) {call})(?: [^@.;]{1,110}?)?) {with} {B}",
    example: "“Spoke with Lindqvist about fisheries,” Mora tweeted.",
    around: true,
    prior: 0.75,
  },
  {
    name: "fronted-call",
    pattern:
      "(?<!.)(?:(?:the|a|an|another) )?(?:[a-z-]+ )?(?<call>(?:(?:tele)?phone |video )?(?:conversation|call)) with {B}",
    example: "The phone call with Lindqvist was frank, Mora said.",
    around: true,
    prior: 0.75,
  },
  {
    name: "call-with-in-which",
    pattern: "{call}{fill} with {B}(?= (?:, )?(?:in|during|on) which @\\d+)",
    example: "The inquiry was begun over a call with Lindqvist in which Mora asked for help.",
    around: true,
  },
  {
    name: "after-speaking-with",
    pattern:
      "(?:after|before|while|following|when|by|since|in|on|despite|without|and) (?:having )?(?:spoken|speaking|talking|conferring|consulting){fill}{medium} {with} {B}",
    example: "Mora told reporters after speaking with Lindqvist that he was hopeful.",
    around: true,
    prior: 0.8,
  },
  {
    name: "talks-took-place",
    pattern: "{call}{fill} (?:took place|was held|were held|occurred|followed|happened){fill} (?:between|among) {G}",
    example: "Further discussions took place between Mora and Lindqvist.",
  },
  {
    name: "discussed-with",
    pattern:
      "{A}{aux} (?:discussed|reviewed|raised|addressed|explored|talked over)(?: [^@.;]{1,110}?)?(?<! ,) with {B}(?! [a-z]+ing)",
    example: "Mora discussed the ceasefire with Lindqvist.",
    prior: 0.7,
  },
  {
    name: "call-to",
    pattern: "{A}{aux} (?:made|placed|makes|place|placing|making){fill} {ringing}{fill} to {B}",
    example: "Mora placed a call to Lindqvist.",
    placedBy: "a",
    ringing: true,
  },
  {
    name: "readout-of",
    pattern:
      "(?:readout|read-out|summary|transcript|memo|memorandum|account|version|details|record|recording|notes) of (?:the |a )?{call}{fill} (?:with|between) {B}",
    example: "Mora published a readout of the call with Lindqvist.",
    around: true,
    prior: 0.6,
  },
  {
    name: "was-on-call",
    pattern:
      "{A}{aux}(?: (?:was|were|been|also))? (?:on|in|listening in on|part of) {ringing}{fill} (?:with|between) {B}",
    example: "Mora was on a call with Lindqvist.",
    ringing: true,
  },
  {
    name: "joined-by",
    pattern: "{A}{aux} (?:joined|accompanied) by {B} (?:on|in|for) {ringing}",
    example: "Mora was joined by Lindqvist on the call.",
    ringing: true,
    prior: 0.6,
  },
  {
    name: "met",
    pattern:
      "{A}{aux} (?:met|meets|meeting|meet|sat down|dined|hosted|hosts|welcomed|received|huddled|lunched)(?: (?:up|face to face|~person|privately|behind closed doors|one-on-one))?{fill}(?: with)? {B}",
    example: "Mora met with Lindqvist in Lisbon.",
    meeting: true,
  },
  {
    name: "pair-met",
    pattern: "{G}{aux} (?:met|meet|sat down|shook hands)",
    example: "Mora and Lindqvist met in Lisbon.",
    meeting: true,
  },
  {
    name: "meeting-with",
    pattern:
      "@(?<a>[\\d+]+)(?: 's)?(?: [^@;.]{1,80}?)? (?:meetings?|summit|talks|dinner|lunch|sit-down|encounter|bilateral|bilaterals)(?: [^@;.]{1,30}?)? with {B}",
    example: "Mora held a meeting with Lindqvist.",
    meeting: true,
  },
  {
    name: "meeting-between",
    pattern: "(?:meetings?|summit|talks|dinner|lunch|sit-down|encounter|handshake)(?: [^@;.]{1,30}?)? between {G}",
    example: "A meeting between Mora and Lindqvist was held in Lisbon.",
    meeting: true,
  },
  {
    name: "convened",
    pattern:
      "{A}{aux} (?:held|holds|had|chaired|chairs|convened|hosted|led|opened|conducted|addressed|(?:took part|takes part|participated) in)(?: [^@;.]{1,110}?)? (?:meetings?|sessions?|conferences?|videoconferences?|summit|talks|calls?|council)",
    example: "Mora held a videoconference on trade. Taking part in it were Lindqvist and two aides.",
    convenes: true,
  },
  {
    name: "convened-by-video",
    pattern:
      "{A}{aux} (?:(?:met|spoke|conferred|consulted|talked) ~(?:video|phone) with|(?:attended|took part|takes part|participated|spoke)(?: ,)? ~video(?: ,)?)(?= [^@])",
    example: "Mora met via videoconference with members of the commission. Taking part were Lindqvist and two aides.",
    convenes: true,
  },
  {
    name: "attended-by",
    pattern:
      "(?:meetings?|sessions?|conferences?|videoconferences?|summit|talks|calls?|discussions?)(?: [^@;.,]{1,40}?)? (?:was|were) (?:attended|joined) by {L}",
    example: "Mora held a meeting by videoconference. The meeting was attended by Lindqvist.",
    attends: true,
  },
  {
    name: "taking-part-were",
    pattern:
      "(?:(?:taking part|participating|in attendance|present|attending|joining)(?: [^@;.,]{1,60}?)? (?:was|were)|(?:participants|attendees)(?: [^@;.,]{1,40}?)? (?:were|included|include)) {L}",
    example: "Mora held a meeting by videoconference. Taking part in the meeting were Lindqvist and two aides.",
    attends: true,
  },
  {
    name: "took-part",
    pattern:
      "{L} (?:attended|joined|took part in|participated in) (?:the|this) (?:[a-z]+ ){0,2}(?:meeting|session|conference|videoconference|call|talks)",
    example: "Mora held a meeting by videoconference. Lindqvist attended the meeting.",
    attends: true,
  },
  // Last: an echo must not stand in the way of a report.
  {
    name: "their-call",
    pattern: "@(?<g>\\d+) 's {call}(?! with| to| between| from)",
    example: "Mora telephoned Lindqvist. Their call on Monday ended without agreement.",
    pronoun: true,
    prior: 0.8,
  },
];

const NOMINAL: ReadonlySet<string> = new Set([
  "call-between",
  "owner-call",
  "owner-between",
  "in-call-with",
  "readout-of",
  "call-that-had",
  "call-from-to",
  "call-to-by",
  "meeting-with",
  "meeting-between",
  "call-in-which",
  "call-from",
  "pair-in-their-call",
]);

export const CALL_RULES: readonly CallRule[] = ROWS.map((row) => ({
  name: row.name,
  ...compile(row.pattern),
  example: row.example,
  placedBy: row.placedBy ?? null,
  around: row.around ?? false,
  ringing: row.ringing ?? false,
  meeting: row.meeting ?? false,
  each: row.each ?? false,
  takesMore: /(?:\{with\}|\(\?:with\|to\)) \{B\}|called|phoned/.test(row.pattern) && !/\{tell\}/.test(row.pattern),
  pronoun: row.pronoun ?? false,
  telling: row.telling ?? false,
  convenes: row.convenes ?? false,
  attends: row.attends ?? false,
  status: row.status ?? null,
  prior: row.prior ?? 0.9,
  nominal: NOMINAL.has(row.name),
}));
