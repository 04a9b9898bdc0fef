import type { Channel } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import type { AnalysedText, DateMention } from "../../model/text.ts";
import { fitsPronoun } from "../people/gender.ts";
import { wordsOf } from "../people/named.ts";
import type { People, PersonMention } from "../person.ts";
import {
  BLAMED,
  clauseSubjects,
  isMainSubject,
  isModifier,
  isOwner,
  isOwnObject,
  isSpeaker,
  NO_VERB,
  OWN_DOER,
  OWNING,
  PREPOSITIONS,
} from "./clauses.ts";
import { counterpartIn, rankOf } from "./counterparts.ts";
import type { Reduced, Slot } from "./reduce.ts";
import {
  beginsSecondClause,
  beginsWithSomeone,
  isFollowedByVerb,
  isPossessive,
  mentionsBySentence,
  wordBefore,
} from "./subjects.ts";
import { turnTakersOf } from "./turn-takers.ts";

/** What is known of the article up to a sentence, for resolving "he", "the two leaders", "his counterpart". */
export interface Discourse {
  /** The people whom slot `index` of `reduced` stands for; empty when that cannot be told. */
  readonly resolve: (reduced: Reduced, index: number) => readonly number[];
  /** The leader who is the subject of the sentence, or of the nearest one before it. */
  readonly subjectBefore: (sentence: number) => number | null;
  /** Who says the quotation that token `token` stands in; null outside of one, and where nobody is named. */
  readonly speakerAt: (token: number) => number | null;
  /** Whose own words the article is: the subject of what has none; null for a reporter's. */
  readonly author: number | null;
  /** The two leaders whose words to one another the article takes down turn by turn ("PRESIDENT MORA: …"); else nobody. */
  readonly turnTakers: () => readonly number[];
  /** Notes that a call of these people has been reported, so that "the two leaders" can mean them. */
  readonly reported: (sentence: number, participants: readonly number[]) => void;
  /** Notes that a meeting or conference of somebody with people not named yet has been reported. */
  readonly convened: (meeting: Convened) => void;
  /** The meeting of which a sentence soon after it can say who attended. */
  readonly convenedBefore: (sentence: number) => Convened | null;
}

/** "Mora held a meeting by videoconference.": who called it, and how it was held. */
export interface Convened {
  readonly sentence: number;
  readonly people: readonly number[];
  readonly channel: Channel;
  readonly date: DateMention | null;
}

/** A quotation and the person who says it; null when the text does not name them. */
export interface Spoken extends Span {
  readonly person: number | null;
}

/** A person named before in the same sentence. */
interface Earlier {
  readonly person: number;
  readonly token: number;
  readonly slot: number;
}

/** How many sentences back a pronoun may reach. */
const REACH = 4;
/** How many sentences behind a meeting those who attended it may be named. */
const ATTENDANCE_REACH = 15;

export const discourseOf = (analysed: AnalysedText, people: People, spoken: readonly Spoken[]): Discourse => {
  const { tokens, sentences } = analysed;
  const bySentence = mentionsBySentence(analysed, people);
  let takers: readonly number[] | null = null;
  let lastMeeting: Convened | null = null;
  let lastCall: { readonly sentence: number; readonly participants: readonly number[] } | null = null;

  const isLeader = (person: number): boolean => people.people[person]?.isLeader ?? false;
  const fits = (person: number, word: string): boolean => fitsPronoun(wordsOf(people.people[person]?.name ?? ""), word);

  const subjectOf = (sentence: number, word: string): number | null => {
    const mentions = bySentence.get(sentence) ?? [];
    const fitting = mentions.filter(({ person }) => fits(person, word));
    const subjects = fitting.filter(
      (mention) =>
        (!PREPOSITIONS.has(wordBefore(tokens, mention)) || beginsSecondClause(tokens, mention)) &&
        !isPossessive(tokens, mention) &&
        isFollowedByVerb(tokens, mention),
    );
    const subject = subjects.findLast((mention) => beginsSecondClause(tokens, mention)) ?? subjects[0];
    if (subject !== undefined) return subject.person;
    const first = fitting.find((mention) => !PREPOSITIONS.has(wordBefore(tokens, mention)));
    // "Earlier he sat down with freshman Senator Mora": who "he" is there was said before.
    return first === undefined || isPronounBefore(sentence, first) ? null : first.person;
  };

  const isPronounBefore = (sentence: number, { firstToken }: PersonMention): boolean => {
    for (let at = sentences[sentence]?.firstToken ?? firstToken; at < firstToken; at++)
      if (/^(?:s?he)$/.test(tokens[at]?.lower ?? "")) return true;
    return false;
  };

  const subjectBefore = (sentence: number, word = "he"): number | null => {
    for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
      const subject = subjectOf(back, word);
      if (subject !== null) return subject;
      if (beginsWithSomeone(analysed, back)) return null;
    }
    return null;
  };

  const earlierIn = (reduced: Reduced, index: number): readonly Earlier[] =>
    reduced.slots
      .slice(0, index)
      .flatMap((slot, number) =>
        slot.kind === "person" && slot.people.length === 1
          ? slot.people.map((person) => ({ person, token: slot.token, slot: number }))
          : [],
      );

  const pronoun = (reduced: Reduced, index: number, word: string): readonly number[] => {
    if ((word === "we" || word === "our") && people.author !== null) return [people.author];
    if (word === "we" || word === "our")
      return lastCall !== null && reduced.number - lastCall.sentence <= 6 ? lastCall.participants : [];
    if (word === "they" || word === "their" || word === "them") return pair(reduced, index);
    if (word === "i" || word === "me" || word === "my") return speakerOf(reduced, index);
    const fitting = earlierIn(reduced, index).filter(
      ({ person, slot }) => fits(person, word) && !isModifier(reduced, slot),
    );
    // "Mora said Lindqvist had called her": whoever calls is not the one called.
    const caller = isOwnObject(reduced, index) ? clauseSubjects(reduced, index).at(-1) : undefined;
    const here = fitting.filter(({ slot }) => slot !== caller);
    const subjects = here.filter(({ slot }) => clauseSubjects(reduced, index).includes(slot));
    if (caller !== undefined && subjects.length > 0) return subjects.slice(-1).map(({ person }) => person);
    if (
      here.length === 0 &&
      /^(?:in|during|after|on|at|before|with|following|since|despite) (?:[^@ ]+ ){0,2}@/.test(reduced.words)
    ) {
      // "In his call with Lindqvist, Mora asked for help."
      const behind = reduced.slots
        .slice(index + 1)
        .find((slot) => slot.kind === "person" && slot.people.length === 1 && isMainSubject(reduced, slot));
      if (behind?.kind === "person" && behind.people.every((person) => fits(person, word))) return behind.people;
    }
    // "Vogel heard Mora defend his call with Lindqvist", "Vogel attacked Mora over his call with Lindqvist."
    const before = reduced.words.slice(0, reduced.words.indexOf(`@${index} 's`));
    const doer = BLAMED.exec(before) ?? OWN_DOER.exec(before);
    const own = reduced.slots[Number(doer?.[1] ?? -1)];
    if (
      own?.kind === "person" &&
      !NO_VERB.has(doer?.[2] ?? "") &&
      here.some(({ person }) => own.people.includes(person))
    )
      return own.people;
    // "Vogel blamed Mora for what Lindqvist had said in her call": the subject of the clause that "her" stands in.
    if (OWNING.has(word) && here.length > 1) {
      const alone = clauseSubjects(reduced, index).every((slot) => isSpeaker(reduced, slot));
      const owner = subjects.at(-1) ?? (alone ? here.at(-1) : undefined);
      if (owner !== undefined) return [owner.person];
    }
    // "Officials opened an inquiry into Mora over her call": nobody else of the sentence can be meant.
    const [only, ...more] = here;
    if (OWNING.has(word) && only !== undefined && more.length === 0 && isLeader(only.person)) return [only.person];
    const upright = here.filter(({ person }) =>
      (bySentence.get(reduced.number) ?? []).some(
        (mention) => mention.person === person && !PREPOSITIONS.has(wordBefore(tokens, mention)),
      ),
    );
    // Of those whose something is spoken of, none is the subject: the nearest is meant ("Mora's claim that he").
    const named = upright.filter(({ slot }) => !isOwner(reduced, slot));
    const owners = here.filter(({ slot }) => isOwner(reduced, slot));
    const subject =
      named[0] ?? (named.length === 0 ? owners.findLast(({ person }) => isLeader(person)) : undefined) ?? upright[0];
    const found = subject?.person ?? subjectBefore(reduced.number, word);
    return found === null || found === undefined ? [] : [found];
  };

  /** "I": whoever speaks in the quotation around it, by the verb of saying in this sentence or the ones before. */
  const speakerOf = (reduced: Reduced, index: number): readonly number[] => {
    const word = tokens[reduced.slots[index]?.token ?? -1];
    const quotation = word === undefined ? undefined : spoken.find((candidate) => contains(candidate, word));
    if (quotation?.person !== undefined && quotation.person !== null) return [quotation.person];
    const said =
      /@(\d+)(?: [^@"“”]{0,40}?)? (?:said|says|told|tweeted|wrote|added|revealed|posted|recalled|stated|noted|explained|confirmed|announced|disclosed)\b|(?:said|says|added|tweeted|wrote|stated|noted) @(\d+)/.exec(
        reduced.words,
      );
    const slot = reduced.slots[Number(said?.[1] ?? said?.[2] ?? -1)];
    if (slot?.kind === "person" && slot.people.length === 1 && Number(said?.[1] ?? said?.[2]) !== index)
      return slot.people;
    const self = reduced.slots[index];
    // Who is called is said only by whoever speaks here.
    const callee = self?.kind === "pronoun" && self.word === "me";
    const before =
      quotation === undefined ? introducing(reduced.number) : callee ? null : subjectBefore(reduced.number, "i");
    return before === null ? [] : [before];
  };

  /** "Mora's memo goes on:", before words of his that stand without quotation marks. */
  const introducing = (sentence: number): number | null => {
    for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
      if (tokens[(sentences[back]?.endToken ?? 0) - 1]?.text === ":") return subjectOf(back, "i");
    }
    return null;
  };

  const pair = (reduced: Reduced, index: number): readonly number[] => {
    const group = reduced.slots.slice(0, index).findLast((slot) => slot.kind === "person" && slot.people.length > 1);
    if (group?.kind === "person") return group.people;
    const here = [...new Set(earlierIn(reduced, index).map(({ person }) => person))].filter(isLeader);
    if (here.length === 2) return here;
    if (lastCall !== null && reduced.number - lastCall.sentence <= 8) return lastCall.participants;
    if (here.length > 2) {
      const heads = here.filter((person) => rankOf(people.people[person]?.office?.title) === "head");
      if (heads.length === 2 && reduced.slots[index]?.kind === "pair") return heads;
      // "…, whose ally Vogel said Mora had pressed Lindqvist when the two spoke": those of the last clause.
      const subject = clauseSubjects(reduced, index).at(-1) ?? index;
      const clause = [
        ...new Set(earlierIn(reduced, index).flatMap(({ person, slot }) => (slot >= subject ? [person] : []))),
      ];
      return clause.length === 2 ? clause.filter(isLeader) : [];
    }
    const recent: number[] = [...here];
    for (let back = reduced.number - 1; back >= Math.max(0, reduced.number - 2) && recent.length < 2; back--) {
      for (const { person } of (bySentence.get(back) ?? []).slice().reverse())
        if (isLeader(person) && !recent.includes(person)) recent.push(person);
      if (recent.length > 2) return [];
    }
    const later = reduced.slots
      .slice(index + 1)
      .flatMap((slot) => (slot.kind === "person" ? slot.people : []))
      .filter(isLeader);
    return recent.length === 2 && later.every((person) => recent.includes(person)) ? recent : [];
  };

  const counterpart = (reduced: Reduced, index: number, country: string | null): readonly number[] => {
    if (country === null) {
      const others = lastCall?.participants ?? [];
      const here = earlierIn(reduced, index).map(({ person }) => person);
      const other = others.find((person) => !here.includes(person));
      return others.length === 2 && here.some((person) => others.includes(person)) && other !== undefined
        ? [other]
        : [];
    }
    const here = earlierIn(reduced, index);
    const subject = clauseSubjects(reduced, index).at(-1);
    const isForeign = ({ person }: Earlier): boolean => people.people[person]?.office?.of !== country;
    const self = here.find((one) => one.slot === subject && isForeign(one)) ?? here.findLast(isForeign) ?? here[0];
    return counterpartIn(people.people, country, self?.person);
  };

  const resolveSlot = (reduced: Reduced, index: number, slot: Slot): readonly number[] => {
    switch (slot.kind) {
      case "person":
        return slot.people;
      case "pronoun":
        return pronoun(reduced, index, slot.word);
      case "pair":
        return pair(reduced, index);
      case "counterpart":
        return counterpart(reduced, index, slot.country);
    }
  };

  return {
    author: people.author,
    resolve: (reduced, index) => {
      const slot = reduced.slots[index];
      return slot === undefined ? [] : resolveSlot(reduced, index, slot);
    },
    subjectBefore: (sentence) => (sentence < 0 || sentence >= sentences.length ? null : subjectBefore(sentence)),
    speakerAt: (token) => {
      const word = tokens[token];
      return (word && spoken.find((candidate) => contains(candidate, word))?.person) ?? null;
    },
    turnTakers: () => {
      takers ??= turnTakersOf(analysed, people);
      return takers;
    },
    reported: (sentence, participants) => {
      lastCall = { sentence, participants };
    },
    convened: (meeting) => {
      lastMeeting = meeting;
    },
    convenedBefore: (sentence) => {
      if (lastMeeting === null || sentence <= lastMeeting.sentence) return null;
      if (sentence - lastMeeting.sentence > ATTENDANCE_REACH) return null;
      // "Mora held a conference with Vogel. It was attended by …": Vogel, too.
      const known = lastCall?.sentence === lastMeeting.sentence ? lastCall.participants : [];
      return { ...lastMeeting, people: [...new Set([...lastMeeting.people, ...known])] };
    },
  };
};
