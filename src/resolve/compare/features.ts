import { mayMeet, type Told } from "./told.ts";

/** Something by which two reports are compared. */
export interface Feature {
  readonly name: string;
  /** Points for a whole measure of it: above zero for one call, below for two. */
  readonly weight: number;
  readonly sentence: string;
  /** How much of it there is, in [0, 1]; the order of the two makes no difference. */
  readonly compare: (a: Told, b: Told) => number;
}

/**
 * What speaks for and against one call, for reports that have the same people on it. The weights are set by hand, so
 * that each sentence can be defended by itself: the same day is enough, if nothing speaks against it; days next to
 * each other need something in common; an undated report fits the call of the days before it; what one article tells
 * apart stays apart whatever else there is.
 */
export const FEATURES: readonly Feature[] = [
  {
    name: "one-article",
    weight: -9,
    sentence: "One article tells of both, as of two calls.",
    compare: (a, b) => when(a.report.articleId === b.report.articleId),
  },
  {
    name: "other-people",
    weight: -9,
    sentence: "They do not have the same people on it.",
    compare: (a, b) => when(a.reach?.group !== b.reach?.group),
  },
  {
    name: "copy",
    weight: 5,
    sentence: "Both articles print one agency's story.",
    compare: (a, b) => when(storyOf(a) === storyOf(b) && a.report.articleId !== b.report.articleId),
  },
  {
    name: "same-day",
    weight: 3,
    sentence: "Both state the same day.",
    compare: (a, b) => when(a.exact && b.exact && overlap(a, b)),
  },
  {
    name: "next-day",
    weight: -0.5,
    sentence: "They state days next to each other.",
    compare: (a, b) => when(a.exact && b.exact && daysApart(a, b) === 1),
  },
  {
    name: "around-midnight",
    weight: 1.6,
    sentence: "One says the night, the other the day after or its early hours.",
    compare: (a, b) => when(a.exact && b.exact && daysApart(a, b) === 1 && betweenThem(a, b)),
  },
  {
    name: "other-days",
    weight: -9,
    sentence: "They cannot have been on the same day.",
    compare: (a, b) => when(daysApart(a, b) > (a.exact && b.exact ? 1 : 0)),
  },
  {
    name: "far-apart",
    weight: -9,
    sentence: "They were published too long after one another to be of one call.",
    compare: (a, b) => when(a.reach?.group === b.reach?.group && !mayMeet(a, b)),
  },
  {
    name: "within",
    weight: 1.2,
    sentence: "One states a day; the other implies it, or has a week or month with that day in it.",
    compare: (a, b) => when(a.exact !== b.exact && overlap(a, b)) * closeness(a.exact ? b : a),
  },
  {
    name: "same-implied-day",
    weight: 1.2,
    sentence: "Both imply the same day.",
    compare: (a, b) => when(!a.exact && !b.exact && overlap(a, b)) * Math.min(impliesDay(a), impliesDay(b)),
  },
  {
    name: "same-date",
    weight: 1.5,
    sentence: "Both have the same day and month, and one of them leaves out the year.",
    compare: (a, b) => when(a.date !== null && a.date === b.date && (a.dateless || b.dateless)),
  },
  {
    name: "days-before",
    weight: 1.2,
    sentence: "One states a day shortly before the other, which states none, was published.",
    compare: (a, b) => (a.dateless && b.exact ? before(a, b) : b.dateless && a.exact ? before(b, a) : 0),
  },
  {
    name: "published-together",
    weight: 1.2,
    sentence: "Neither states a day, and one was published a day after the other at most.",
    compare: (a, b) =>
      when(
        a.dateless &&
          b.dateless &&
          a.published !== null &&
          b.published !== null &&
          Math.abs(a.published - b.published) <= 1,
      ),
  },
  {
    name: "looked-back-on",
    weight: 0.6,
    sentence: "One states a day in the year before the other, which looks back and states none, was published.",
    compare: (a, b) => Math.max(lookedBackOn(a, b), lookedBackOn(b, a)),
  },
  {
    name: "shared-topic",
    weight: 1.2,
    sentence: "They have a topic in common.",
    compare: (a, b) => when(sharesTopic(a, b)),
  },
  {
    name: "other-topics",
    weight: -0.8,
    sentence: "Each tells of topics, and none of one is told by the other.",
    compare: (a, b) => when(a.report.topicIds.length > 0 && b.report.topicIds.length > 0 && !sharesTopic(a, b)),
  },
  {
    name: "shared-quotation",
    weight: 3,
    sentence: "They quote the same words.",
    compare: (a, b) => when(a.quotations.some((said) => b.quotations.some((other) => share(said, other) >= 0.7))),
  },
  {
    name: "wording",
    weight: 1.5,
    sentence: "They tell of it in much the same words.",
    compare: (a, b) => (common(a.words, b.words) < 2 ? 0 : jaccard(a.words, b.words)),
  },
  {
    name: "shared-mission",
    weight: 0.8,
    sentence: "The same mission came up.",
    compare: (a, b) => when(a.report.missionIds.some((id) => b.report.missionIds.includes(id))),
  },
  {
    name: "other-channel",
    weight: -4.2,
    sentence: "One says by phone, the other by video.",
    compare: (a, b) => when(channels(a, b) === "PHONE VIDEO"),
  },
  {
    name: "in-person",
    weight: -9,
    sentence: "One says that they met, the other that they called.",
    compare: (a, b) => when(/^IN_PERSON (?:PHONE|VIDEO)$/.test(channels(a, b))),
  },
  {
    name: "perhaps-in-person",
    weight: -1.5,
    sentence: "One says that they met, the other only that they spoke.",
    compare: (a, b) => when(channels(a, b) === "IN_PERSON UNSPECIFIED"),
  },
  {
    name: "disputed",
    weight: -1.5,
    sentence: "One says that it was held, the other that it was not.",
    compare: (a, b) => when(statuses(a, b) === "DENIED HELD" || statuses(a, b) === "DECLINED HELD"),
  },
  {
    name: "planned",
    weight: -9,
    sentence: "One tells of a plan, the other of what came of it.",
    compare: (a, b) => when((a.report.status === "PLANNED") !== (b.report.status === "PLANNED")),
  },
  {
    name: "only-one-again",
    weight: -1.2,
    sentence: "One says that it was not their first call, the other does not.",
    compare: (a, b) => when(a.again !== b.again),
  },
  {
    name: "other-caller",
    weight: -0.5,
    sentence: "They differ on who placed it.",
    compare: (a, b) =>
      when(a.report.placedById !== null && b.report.placedById !== null && a.report.placedById !== b.report.placedById),
  },
  {
    name: "elect-and-in-office",
    weight: -0.4,
    sentence: "One has someone elected to an office, the other someone who holds it.",
    compare: (a, b) => when(elected(a) !== elected(b)),
  },
  {
    name: "one-unnamed",
    weight: -2.5,
    sentence: "Only one of those on it is named.",
    compare: (a) => when(a.report.participants.length < 2),
  },
];

const when = (is: boolean): number => (is ? 1 : 0);

const storyOf = ({ report }: Told): string => report.copyOfId ?? report.articleId;

const overlap = (a: Told, b: Told): boolean => daysApart(a, b) === 0;

/** Days between the two; 0 when they can be the same day, as far as is known. */
const daysApart = (a: Told, b: Told): number =>
  Math.max(
    0,
    a.first !== null && b.last !== null ? a.first - b.last : 0,
    b.first !== null && a.last !== null ? b.first - a.last : 0,
  );

const betweenThem = (a: Told, b: Told): boolean => {
  const [earlier, later] = (a.first ?? 0) < (b.first ?? 0) ? [a, b] : [b, a];
  const said = ({ report }: Told): string => report.moment.words ?? "";
  return /night|evening|late\b/i.test(said(earlier)) || /early|morning|night|midnight/i.test(said(later));
};

/** How exact the days are of a report that does not state one; what follows from other facts counts less. */
function closeness(told: Told): number {
  const { first, last, report } = told;
  if (first === null || last === null || told.dateless) return 0;
  const length = last - first + 1;
  if (length === 1) return 1;
  return (
    (length <= 7 ? 0.85 : length <= 31 ? 0.45 : length <= 366 ? 0.2 : 0) * (report.moment.basis === "stated" ? 1 : 0.7)
  );
}

const impliesDay = ({ first, last }: Told): number => when(first !== null && first === last);

/** A report tells of the last days; the sooner, the likelier. */
function before({ published }: Told, { last }: Told): number {
  if (published === null || last === null) return 0;
  const days = published - last;
  return days < 0 ? 0 : days <= 2 ? 1 : days <= 5 ? 5 / 12 : 0;
}

function lookedBackOn(a: Told, b: Told): number {
  const day =
    a.report.background && a.report.publishedOn !== null && a.dateless ? Date.parse(a.report.publishedOn) : null;
  if (day === null || !b.exact || b.last === null) return 0;
  const days = Math.round(day / 86_400_000) - b.last;
  return days < 0 || days > 365 ? 0 : days <= 60 ? 1 : 5 / 6;
}

const sharesTopic = (a: Told, b: Told): boolean =>
  a.report.topicIds.some((id) => b.report.topicIds.includes(id)) || tells(a, b) || tells(b, a);

/** Whether one has most words of the other's topics in its own. */
const tells = ({ words, topicWords }: Told, other: Told): boolean =>
  other.topicWords.size > 0 &&
  Math.max(common(words, other.topicWords), common(topicWords, other.topicWords)) * 2 > other.topicWords.size;

const channels = (a: Told, b: Told): string => [a.report.channel, b.report.channel].sort().join(" ");

const statuses = (a: Told, b: Told): string => [a.report.status, b.report.status].sort().join(" ");

const elected = ({ report }: Told): boolean =>
  report.participants.some(({ office }) => /-(?:elect|designate)$/i.test(office?.title ?? ""));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].reduce((count, word) => count + when(b.has(word)), 0);

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = common(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
};

/** Of the shorter, how much the other has. */
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => common(a, b) / Math.min(a.size, b.size);
