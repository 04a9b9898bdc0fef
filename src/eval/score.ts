import { isSameName, sharedWords } from "./agreement.ts";
import type { Answer, AnswerCall } from "./answer.ts";
import type { GoldArticle, GoldCall, GoldPerson } from "./gold.ts";

/** What was found rightly, found without being there, and there without being found. */
export interface Tally {
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
}

/** One article's counts; sums of them measure many. */
export interface Score {
  readonly articles: number;
  readonly calls: Tally;
  readonly pairs: Tally;
  readonly leaders: Tally;
  readonly topics: Tally;
  readonly missions: Tally;
  /** Of the calls that were matched with one of the gold. */
  readonly matched: number;
  readonly channelsRight: number;
  readonly dated: number;
  readonly datesRight: number;
  readonly datesInvented: number;
  readonly backgroundRight: number;
  /** Articles that report no call, and those of them that were given one. */
  readonly quiet: number;
  readonly quietGivenCall: number;
  readonly spans: number;
  readonly spansWrong: number;
}

/** How the calls of one article came out. */
export interface Outcome {
  readonly score: Score;
  readonly matched: readonly (readonly [GoldCall, AnswerCall])[];
  readonly missed: readonly GoldCall[];
  readonly invented: readonly AnswerCall[];
}

/**
 * Measures one answer. Counted are calls held by phone, by video or in a way that the text does not say; a call is
 * right when exactly its participants are found. What the gold marks as optional costs nothing either way. Channel,
 * date, background, topics and missions are measured on the calls that are right.
 */
export const outcomeOf = (gold: GoldArticle, answer: Answer): Outcome => {
  const wanted = gold.calls.filter(isCounted);
  const given = answer.calls.filter(isCounted);
  const matched = match(wanted, given);
  const taken = new Set(matched.map(([, call]) => call));
  const found = new Set(matched.map(([call]) => call));
  const missed = wanted.filter((call) => !found.has(call) && !call.optional);
  const invented = given.filter((call) => !taken.has(call));
  const dated = matched.filter(([{ date }]) => date !== null);
  return {
    matched,
    missed,
    invented,
    score: {
      articles: 1,
      calls: {
        right: matched.filter(([{ optional }]) => !optional).length,
        invented: invented.length,
        missed: missed.length,
      },
      pairs: pairTally(wanted, given),
      leaders: leaderTally(gold.leaders, answer.leaders),
      topics: sumOfTallies(matched.map(([wants, gives]) => topicTally(wants.topics, gives.topics))),
      missions: sumOfTallies(matched.map(([wants, gives]) => missionTally(wants.missions, gives.missions))),
      matched: matched.length,
      channelsRight: matched.filter(([wants, gives]) => wants.channel === gives.channel).length,
      dated: dated.length,
      datesRight: dated.filter(([wants, gives]) => isDateRight(wants, gives)).length,
      datesInvented: matched.filter(
        ([wants, gives]) => wants.date === null && gives.date !== null && !isDateRight(wants, gives),
      ).length,
      backgroundRight: matched.filter(([wants, gives]) => wants.background === gives.background).length,
      quiet: wanted.length === 0 ? 1 : 0,
      quietGivenCall: wanted.length === 0 && given.length > 0 ? 1 : 0,
      spans: answer.spans.length,
      spansWrong:
        answer.spans.filter(({ start, end, quote }) => gold.text.slice(start, end) !== quote).length +
        answer.calls.filter(({ evidence }) => evidence.length === 0).length,
    },
  };
};

/** The sum of several scores. */
export const sumOfScores = (scores: readonly Score[]): Score => {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const tally = (of: (score: Score) => Tally): Tally => sumOfTallies(scores.map(of));
  return {
    articles: sum(({ articles }) => articles),
    calls: tally(({ calls }) => calls),
    pairs: tally(({ pairs }) => pairs),
    leaders: tally(({ leaders }) => leaders),
    topics: tally(({ topics }) => topics),
    missions: tally(({ missions }) => missions),
    matched: sum(({ matched }) => matched),
    channelsRight: sum(({ channelsRight }) => channelsRight),
    dated: sum(({ dated }) => dated),
    datesRight: sum(({ datesRight }) => datesRight),
    datesInvented: sum(({ datesInvented }) => datesInvented),
    backgroundRight: sum(({ backgroundRight }) => backgroundRight),
    quiet: sum(({ quiet }) => quiet),
    quietGivenCall: sum(({ quietGivenCall }) => quietGivenCall),
    spans: sum(({ spans }) => spans),
    spansWrong: sum(({ spansWrong }) => spansWrong),
  };
};

/** Of what was found, the share that is right; 1 when nothing was found. */
export const precision = ({ right, invented }: Tally): number => share(right, right + invented);
/** Of what there is, the share that was found; 1 when there is nothing. */
export const recall = ({ right, missed }: Tally): number => share(right, right + missed);
/** The harmonic mean of the two. */
export const f1 = (tally: Tally): number => {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const isCounted = ({ channel, status }: Pick<AnswerCall, "channel" | "status">): boolean =>
  status === "held" && channel !== "in_person";

/** Whether a name that was found is this person's. */
export const isPerson = ({ name, aliases }: GoldPerson, found: string): boolean =>
  [name, ...aliases].some((form) => isSameName(form, found));

/** Each person of the gold with the first name that is theirs and not taken yet. */
const aligned = (people: readonly GoldPerson[], names: readonly string[]): readonly GoldPerson[] => {
  const taken = new Set<number>();
  return people.filter((person) => {
    const at = names.findIndex((name, number) => !taken.has(number) && isPerson(person, name));
    if (at >= 0) taken.add(at);
    return at >= 0;
  });
};

/** Whether every participant who is asked for was found, and nobody else. */
export const areSame = (wants: GoldCall, gives: AnswerCall): boolean => {
  const found = aligned(wants.participants, gives.participants);
  return (
    found.length === gives.participants.length &&
    wants.participants.every((person) => person.optional || found.includes(person))
  );
};

/** One to one, in the gold's order; of several that fit, the one whose date, channel and topics agree best. */
function match(
  wanted: readonly GoldCall[],
  given: readonly AnswerCall[],
): readonly (readonly [GoldCall, AnswerCall])[] {
  const taken = new Set<AnswerCall>();
  return wanted.flatMap((wants) => {
    const fitting = given.filter((gives) => !taken.has(gives) && areSame(wants, gives));
    const best = fitting.reduce<AnswerCall | null>(
      (a, b) => (a === null || likeness(wants, b) > likeness(wants, a) ? b : a),
      null,
    );
    if (best === null) return [];
    taken.add(best);
    return [[wants, best] as const];
  });
}

const likeness = (wants: GoldCall, gives: AnswerCall): number =>
  (isDateRight(wants, gives) ? 2 : 0) +
  (wants.channel === gives.channel ? 1 : 0) +
  sharedWords(wants.topics.join(" "), gives.topics.join(" "));

const isDateRight = (wants: GoldCall, { date }: AnswerCall): boolean =>
  date !== null && (date === wants.date || wants.dateAlso.includes(date));

const pairsOf = <T>(people: readonly T[]): readonly (readonly [T, T])[] =>
  people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));

function pairTally(wanted: readonly GoldCall[], given: readonly AnswerCall[]): Tally {
  const left = given.flatMap(({ participants }) => pairsOf(participants));
  let right = 0;
  let missed = 0;
  for (const call of wanted) {
    for (const [a, b] of pairsOf(call.participants)) {
      const at = left.findIndex(([x, y]) => (isPerson(a, x) && isPerson(b, y)) || (isPerson(a, y) && isPerson(b, x)));
      if (at >= 0) left.splice(at, 1);
      if (call.optional || a.optional || b.optional) continue;
      if (at >= 0) right++;
      else missed++;
    }
  }
  return { right, missed, invented: left.length };
}

function leaderTally(leaders: readonly GoldPerson[], names: readonly string[]): Tally {
  const found = aligned(leaders, names);
  const right = found.filter(({ optional }) => !optional).length;
  return {
    right,
    invented: names.length - found.length,
    missed: leaders.filter(({ optional }) => !optional).length - right,
  };
}

/** A topic is found when half of the words agree; one in between is neither found nor invented. */
const topicTally = (wants: readonly string[], gives: readonly string[]): Tally => {
  const right = wants.filter((topic) => gives.some((given) => sharedWords(topic, given) >= 0.5)).length;
  return {
    right,
    missed: wants.length - right,
    invented: gives.filter((given) => !wants.some((topic) => sharedWords(topic, given) >= 0.34)).length,
  };
};

const missionTally = (wants: readonly string[], gives: readonly string[]): Tally => {
  const agree = (a: string, b: string): boolean => sharedWords(a, b) >= 0.5 || isSameName(a, b);
  const right = wants.filter((mission) => gives.some((given) => agree(mission, given))).length;
  return {
    right,
    missed: wants.length - right,
    invented: gives.filter((given) => !wants.some((mission) => agree(mission, given))).length,
  };
};

const sumOfTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({ right: a.right + b.right, invented: a.invented + b.invented, missed: a.missed + b.missed }),
    { right: 0, invented: 0, missed: 0 },
  );
