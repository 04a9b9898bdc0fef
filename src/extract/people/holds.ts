import { officesAt } from "../../model/lookup.ts";
import type { Lexicon } from "../lexicon.ts";
import { sameOffice } from "./agreement.ts";
import type { Draft } from "./draft.ts";
import type { OfficeKind } from "./offices.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Whether a person of the text can be meant by a title that stands alone, by the titles the text gives them or the register. */
export function holds(draft: Draft, title: TitlePhrase, lexicon: Lexicon, day: string | null): boolean {
  for (const own of draft.titles) {
    if (own.former || own.kind === "minor") continue;
    const sameKind =
      (own.kind === title.kind && (own.kind !== "official" || isSameHead(own.head, title.head))) ||
      (/^(?:(?:new|newly[ -]elected|re-?elected|then|current|outgoing|embattled|longtime|veteran) )?leader$/i.test(
        title.title,
      ) &&
        HEADS.has(own.kind)) ||
      isHeadOfState(title, own.kind);
    if (sameKind && (title.of === null || own.of === title.of)) return true;
    // "the Russian ambassador", introduced as "Ambassador Mora": nobody else in the text is one.
    if (own.kind === "envoy" && title.kind === "envoy" && own.of === null && draft.register === null) return true;
    if (sameKind && own.of !== null && title.of !== own.of) return false;
  }
  if (draft.register === null) return false;
  const terms = day === null ? draft.register.terms : officesAt(draft.register, day, 60);
  const countries = draft.titles.flatMap((own) => (own.former || own.of === null ? [] : [own.of]));
  return terms.some(
    (term) =>
      sameOffice(term, title, lexicon.index) &&
      sameRank(term.title, title) &&
      (countries.length === 0 || term.of === null || countries.includes(term.of) || title.of === term.of),
  );
}

/** "the director" is a director or chief, and no prosecutor. */
const isSameHead = (held: string, called: string): boolean =>
  held === called || [held, called].every((head) => CHIEFS.has(head));

const CHIEFS: ReadonlySet<string> = new Set(["chief", "head", "director", "chairman", "chairwoman", "chair"]);

const HEADS: ReadonlySet<OfficeKind> = new Set(["head_of_state", "head_of_government", "royal", "organisation_head"]);

const isHeadOfState = (title: TitlePhrase, kind: OfficeKind): boolean =>
  /head of state/i.test(title.words) && HEADS.has(kind);

/** "the president" is no prime minister, though titles before names mix them. */
const sameRank = (held: string, title: TitlePhrase): boolean => {
  const head =
    /(?:(?:vice|deputy) )?president(?!ial)|prime minister|king|minister|secretary|chancellor|premier|ambassador|senator|speaker|governor/i;
  const a = head.exec(held)?.[0].toLowerCase();
  const b = head.exec(title.title)?.[0].toLowerCase();
  // "the general" is no president.
  if (title.kind === "military" && a !== undefined && HEADS_OF_STATE.test(a)) return false;
  // Whoever is called president and holds another title is the first of something: a chairman, a supreme leader.
  if (a === undefined && b !== undefined && HEADS_OF_STATE.test(b)) return FIRST_OF_SOMETHING.test(held);
  return a === undefined || b === undefined || a === b || (a === "secretary" && b === "minister");
};

const HEADS_OF_STATE = /^(?:president|prime minister|king|chancellor|premier)$/;

const FIRST_OF_SOMETHING =
  /president|leader|chair|ruler|head of|council|taoiseach|pope|emir|sultan|queen|prince|emperor|administrator|regent|captain/i;

/** Whether the text introduces them as a former bearer: "the former president". */
export const heldOnce = (draft: Draft, title: TitlePhrase): boolean =>
  draft.titles.some(
    (own) => own.former && own.kind === title.kind && (title.of === null || own.of === null || own.of === title.of),
  );

/** Whether the register knows that they held it and hold it no more: "the former security adviser". Of presidents there are too many. */
export const heldBefore = ({ register }: Draft, title: TitlePhrase, { index }: Lexicon, day: string): boolean =>
  !HEADS.has(title.kind) &&
  title.kind !== "legislature" &&
  title.kind !== "minor" &&
  (register?.terms.some(
    (term) => term.to !== null && term.to < day && sameOffice(term, title, index) && sameTitle(term.title, title.title),
  ) ??
    false);

/** "national security adviser" and "National Security Advisor". */
const sameTitle = (held: string, called: string): boolean => spelled(held) === spelled(called);
const spelled = (title: string): string => title.toLowerCase().replace(/advisor/g, "adviser");
