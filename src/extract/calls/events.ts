import type { Person } from "../person.ts";
import { applicableRules } from "./applicable.ts";
import { attendance, channelOfMeeting } from "./attendance.ts";
import type { Discourse } from "./discourse.ts";
import { areAmong, type CallEvent, type VetoedEvent } from "./event.ts";
import { isLookedBackOn } from "./looked-back.ts";
import { nearestDate, slotsIn } from "./nearest-date.ts";
import { type Reduced, slotNumbers } from "./reduce.ts";
import type { CallRule } from "./rules.ts";
import { channelOf, statusOf } from "./status.ts";
import { OWN_WORDS, subjectAround } from "./subject-around.ts";

/** The calls that one reduced sentence reports, best rule first where several read the same one. */
export const eventsOf = (
  reduced: Reduced,
  discourse: Discourse,
  people: readonly Person[],
): { readonly events: readonly CallEvent[]; readonly vetoed: readonly VetoedEvent[] } => {
  const events: CallEvent[] = [];
  const vetoed: VetoedEvent[] = [];
  for (const rule of applicableRules(reduced.words)) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(reduced.words); match !== null; match = rule.pattern.exec(reduced.words)) {
      const reads = readMatch(rule, match, reduced, discourse, people);
      // What came to nothing may hide the report that begins within it: "They were freed after Mora told Lindqvist by phone".
      if (reads.every((read) => "why" in read)) rule.pattern.lastIndex = match.index + 1;
      for (const read of reads) {
        if ("why" in read) {
          vetoed.push(read);
          continue;
        }
        const at = events.findIndex((event) => isSameReading(event, read));
        const first = events[at];
        if (first === undefined) events.push(read);
        // Either place may be the one that the date stands by.
        else if (first.date === null && first.channel === read.channel) events[at] = { ...first, date: read.date };
      }
    }
  }
  return { events: events.sort((a, b) => a.position - b.position), vetoed };
};

/** Two rules reading one report: the first, which is the more telling, stands. */
const isSameReading = (a: CallEvent, b: CallEvent): boolean =>
  (areAmong(a.participants, b.participants) || areAmong(b.participants, a.participants)) &&
  (a.participants.length === b.participants.length || Math.abs(a.position - b.position) < 60);

function readMatch(
  rule: CallRule,
  match: RegExpExecArray,
  reduced: Reduced,
  discourse: Discourse,
  people: readonly Person[],
): readonly (CallEvent | VetoedEvent)[] {
  const groups = match.groups ?? {};
  const veto = (why: string): readonly VetoedEvent[] => [{ rule: rule.name, sentence: reduced.number, why }];
  const before = reduced.words.slice(Math.max(0, match.index - 70), match.index).trimEnd();
  const behind = reduced.words.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const { status, why } =
    rule.status !== null
      ? { status: rule.status, why: rule.name }
      : statusOf(
          auxiliariesOf(rule, groups.aux),
          groups.adj ?? "",
          asked(rule, before, match[0], behind),
          match[0],
          behind,
        );
  if (status === "VETO") return veto(why);

  if (
    /^@\S+(?: ,)?(?: who)?(?: still| often)? (?:speaks?|talks?|confer|consult) /.test(match[0]) &&
    !/~/.test(match[0])
  )
    return veto("a habit, not an occasion");

  if (rule.name === "call-from" && !/phone/.test(match[0]) && DEMAND.test(behind)) return veto("a demand, no call");
  if (/\bcalls?$/.test(match[0]) && /^ for (?!an? |the|two|about|over|nearly|more|some|\d)/.test(behind))
    return veto("a demand, no call");
  if (/\b(?:conversations?|discussions?|talks?|chats?)(?: [^@ ]+)* to @\d+$/.test(match[0]))
    return veto("turned to, not held with");
  if (rule.convenes) {
    const convener = slotNumbers(groups.a).flatMap((slot) => discourse.resolve(reduced, slot));
    if (status === "HELD" && convener.length === 1 && people[convener[0] ?? -1]?.isLeader)
      discourse.convened({
        sentence: reduced.number,
        people: convener,
        channel: channelOfMeeting(match[0], reduced.words),
        date: nearestDate(reduced, slotsIn(match[0]), false)?.date ?? null,
      });
    return [];
  }
  if (rule.attends) return attendance(rule, match, reduced, discourse, people);
  if (rule.pronoun && reduced.slots[Number(groups.g)]?.kind === "person") return veto("one side alone");

  const objects = slotNumbers(groups.b ?? groups.c);
  let subjects = slotNumbers(groups.a);
  let inferred = 0;
  const persons = (slots: readonly number[]): readonly number[] =>
    slots.flatMap((slot) => {
      if (reduced.slots[slot]?.kind !== "person") inferred++;
      return discourse.resolve(reduced, slot);
    });
  let subject: readonly number[];
  if (rule.around) {
    const owner = /^@(\d+) 's/.exec(groups.call ?? "")?.[1];
    const found =
      owner !== undefined ? Number(owner) : subjectAround(reduced, match.index, match.index + match[0].length, objects);
    subjects = found === null ? [] : [found];
    subject = found === null ? [] : persons(subjects);
    if (found === null) {
      const isFronted = /^(?:in|during|after|following|on|over)\b/.test(match[0]);
      const quoted = reduced.slots[objects[0] ?? -1];
      const last =
        (quoted && discourse.speakerAt(quoted.token)) ??
        discourse.author ??
        (isFronted ? discourse.subjectBefore(reduced.number) : null);
      if (last === null) return veto("no subject");
      subject = [last];
      inferred += 2;
    }
  } else subject = persons(subjects);
  // "Vogel has criticised Mora's call with Lindqvist": it is not hers.
  const owner = rule.around || groups.a === undefined ? undefined : /^@(\d+) 's/.exec(groups.call ?? "")?.[1];
  if (owner !== undefined && !/\b(?:joined|part in|participated)\b/.test(match[0])) {
    const owners = discourse.resolve(reduced, Number(owner));
    if (owners.length > 0 && !owners.some((person) => subject.includes(person))) return veto("another's call");
  }
  const group = orTurnTakers(persons(slotNumbers(groups.g)), rule, match, behind, discourse);
  const object = persons(objects);
  const leaders = (list: readonly number[]): readonly number[] =>
    [...new Set(list)].filter((person) => people[person]?.isLeader);
  const all = leaders([...subject, ...object, ...group]);
  if ([...subject, ...object, ...group].some((person) => !people[person]?.isLeader) && all.length < 2)
    return veto("with someone who is no leader");
  if (all.length < 2) return veto("only one leader");

  const around = `${before.slice(-30)} ${match[0]}${/^(?:[^@;]|@\d+ 's(?= (?:office|plane|hotel|residence|ranch)\b)){0,60}/.exec(behind)?.[0] ?? ""}`;
  const told = rule.meeting
    ? { channel: VIRTUAL.test(around) ? ("VIDEO" as const) : ("IN_PERSON" as const), stated: true }
    : channelOf(`${match[0]}${/^ ~[a-z]+/.exec(behind)?.[0] ?? ""}`, around, reduced.words);
  const ringing = rule.ringing && told.channel !== "VIDEO";
  const { channel, stated } = ringing ? { channel: "PHONE" as const, stated: true } : told;
  const plural =
    /\b(?:calls|conversations|separate|separately|each|respectively|respective|one by one|individually|in turn)\b|\bboth @/.test(
      `${groups.call ?? ""} ${groups.aux ?? ""} ${match[0]}${behind.slice(0, 16)}`,
    );
  const date = nearestDate(reduced, slotsIn(match[0]), rule.nominal, /\bjust\b/.test(match[0]));
  const base = {
    rule: rule.name,
    prior: rule.prior,
    sentence: reduced.number,
    position: match.index,
    channel,
    channelStated: stated,
    status,
    date: date?.date ?? null,
    placedBy: rule.placedBy === null ? null : ((rule.placedBy === "a" ? subject : object)[0] ?? null),
    another:
      /\b(?:another|separate|second|third|separately|earlier|follow-up|last (?:spoke|spoken|talked|conferred|met|held))\b/.test(
        match[0],
      ),
    lookedBackOn: isLookedBackOn({ before: `${before} ${groups.adj ?? ""}`.trimEnd(), match: match[0], behind }),
    completes: false,
    inferred,
  };
  const leadingObjects = leaders(object);
  const leadingSubjects = leaders(subject);
  const further =
    objects.length === 0 || !rule.takesMore
      ? []
      : slotNumbers(FURTHER_OBJECT.exec(reduced.words.slice(match.index + match[0].length))?.[1]);
  const others = leaders(persons(further));
  if (others.length > 0 && leadingSubjects.length > 0) {
    // "on Friday with B and, the night before, with C": a date right before C is not B's.
    const later = nearestDate(reduced, new Set(further), false);
    const shared = later !== null && later.date === date?.date;
    const withDate = (person: number): CallEvent => ({
      ...base,
      several: false,
      participants: [...new Set([...leadingSubjects, person])].sort(ascending),
      date: others.includes(person)
        ? (later?.date ?? base.date)
        : shared && later.distance < date.distance
          ? null
          : base.date,
    });
    return [...leadingObjects, ...others].map(withDate).filter(({ participants }) => participants.length > 1);
  }
  // "separate calls with B and C", "has spoken with B, C and D": a call each; "their respective calls with B": one of each.
  const manySince = leadingObjects.length > 2 && /\b(?:has|have|had)\b/.test(groups.aux ?? "");
  if ((plural || rule.each || manySince) && leadingObjects.length > 1 && leadingSubjects.length >= 1) {
    const sides = /\brespective\b/.test(match[0]) ? leadingSubjects.map((person) => [person]) : [leadingSubjects];
    return sides
      .flatMap((side) => leadingObjects.map((person) => [...new Set([...side, person])].sort(ascending)))
      .filter((participants) => participants.length > 1)
      .map((participants) => ({ ...base, participants, several: false }));
  }
  // "conversations between A and B and C": A's with each.
  if (plural && group.length > 2 && /^call-between|^talks-took/.test(rule.name)) {
    const [first, ...rest] = leaders(group);
    return rest.map((person) => ({
      ...base,
      participants: [first ?? person, person].sort(ascending),
      several: false,
    }));
  }
  return [
    {
      ...base,
      participants: [...all].sort(ascending),
      several:
        /\b(?:several|multiple|two|three|many|numerous|four)\b[^@]*\b(?:calls|conversations|talks|discussions)\b/.test(
          match[0],
        ),
    },
  ];
}

/** "the call from B and others for an inquiry" */
const DEMAND = /^(?: and (?:[a-z]+ )?[a-z]+s)? for (?!(?:[^ ]+ ){0,4}(?:minutes?|hours?|help|advice)\b)/;

/** "PRESIDENT MORA: We talked to each other on the phone." */
const orTurnTakers = (
  group: readonly number[],
  { ringing }: CallRule,
  match: RegExpExecArray,
  behind: string,
  discourse: Discourse,
): readonly number[] =>
  match.groups?.g !== undefined &&
  group.length === 0 &&
  (ringing || /~phone|~video/.test(match[0] + behind.slice(0, 7))) &&
  !/^ (?:with|to|between|from) /.test(behind)
    ? discourse.turnTakers()
    : group;

/** "hosted B for a virtual meeting" */
const VIRTUAL = /~video|\b(?:virtual|virtually|online)\b/;

/** What stands before the report, without the words that ask about something else than whether there was a call. */
function asked({ name }: CallRule, before: string, matched: string, behind: string): string {
  // "Mora's request during a call with B" is none for a call.
  if (/^(?:in|during|on) /.test(matched) && OWN_WORDS.test(`${before} `)) return before.replace(/ [^ ]+$/, "");
  // "asked whether Mora's call with B was a success" doubts the success alone.
  const doubtsMore = name === "owner-call" && DOUBTED.test(behind);
  return doubtsMore ? before.replace(/(?:\basked )?\b(?:whether|if)(?= |$)/g, "") : before;
}

const DOUBTED = /^ (?:was|were|is|had|would|could|broke|violated|amounted)\b(?! (?:held|real|ever))/;

/** Whether it was said or only tried makes no difference to the call on which it was. */
const auxiliariesOf = ({ telling }: CallRule, auxiliaries = ""): string =>
  telling ? auxiliaries.replace(NOT_OR_TRIED, "") : auxiliaries;
const NOT_OR_TRIED =
  /\b(?:not|never|n't|didn't|hasn't|hadn't|tried|trying|attempted|sought|seeking|failed|refused|declined|to)\b/g;

/** "… and, the night before, with C", "… and, separately, C": a call of its own. */
const FURTHER_OBJECT =
  /^(?:[^@;.]{0,50}?)?(?: ,)? and (?:(?:[^@;.]{0,40}? )?(?:with|to) |, separately , |separately |then |later )@([\d+]+)(?! 's)/;

const ascending = (a: number, b: number): number => a - b;
