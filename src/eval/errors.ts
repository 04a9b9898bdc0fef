import { isSameName } from "./agreement.ts";
import type { Answer, AnswerCall } from "./answer.ts";
import type { GoldArticle, GoldCall } from "./gold.ts";
import { areSame, isPerson, type Outcome } from "./score.ts";

/** A call that was missed, with all that can tell why. */
interface Missed {
  readonly call: GoldCall;
  readonly article: GoldArticle;
  readonly answer: Answer;
  readonly outcome: Outcome;
}

/** A call that was invented. */
interface Invented {
  readonly call: AnswerCall;
  readonly article: GoldArticle;
  readonly outcome: Outcome;
}

/** A kind of error: the first row whose test holds names it. */
interface ErrorClass<T> {
  readonly name: string;
  readonly test: (error: T) => boolean;
}

const MISSED: readonly ErrorClass<Missed>[] = [
  {
    name: "found, but as met, planned, declined or denied",
    test: ({ call, answer, outcome }) =>
      answer.calls.some(
        (found) => !isTaken(found, outcome) && !outcome.invented.includes(found) && areSame(call, found),
      ),
  },
  {
    name: "someone too many on the call",
    test: ({ call, outcome }) => outcome.invented.some((found) => common(call, found) === call.participants.length),
  },
  {
    name: "someone missing on the call",
    test: ({ call, outcome }) => outcome.invented.some((found) => common(call, found) >= 2),
  },
  {
    name: "another person in someone's place",
    test: ({ call, outcome }) =>
      outcome.invented.some(
        (found) =>
          common(call, found) === 1 &&
          found.evidence.some(
            ({ quote }) => quote.includes(call.evidence.slice(0, 40)) || call.evidence.includes(quote.slice(0, 40)),
          ),
      ),
  },
  {
    name: "a participant was not found in the text",
    test: ({ call, answer }) =>
      call.participants.some((person) => !person.optional && !answer.leaders.some((name) => isPerson(person, name))),
  },
  {
    name: "a second call of the same people",
    test: ({ call, outcome }) => outcome.matched.some(([, found]) => areSame(call, found)),
  },
  { name: "an earlier call looked back on", test: ({ call }) => call.background },
  {
    name: "a participant stands as a pronoun or a description",
    test: ({ call }) =>
      call.participants.some(
        ({ name, aliases }) => ![name, ...aliases].some((form) => call.evidence.includes(lastWord(form))),
      ),
  },
  {
    name: "coordination: more than two names in the sentence",
    test: ({ call, article }) =>
      article.leaders.filter(({ name, aliases }) =>
        [name, ...aliases].some((form) => call.evidence.includes(lastWord(form))),
      ).length > 2,
  },
  {
    name: "nominal, fronted or passive form",
    test: ({ call }) =>
      /\b(?:call|calls|conversation|talks|discussion|videoconference|contact)\b|^(?:In|During|By)\b/.test(
        call.evidence,
      ),
  },
];

const INVENTED: readonly ErrorClass<Invented>[] = [
  {
    name: "met, planned, declined or denied, but taken for held",
    test: ({ call, article }) =>
      article.calls.some(
        (wanted) => !(wanted.status === "held" && wanted.channel !== "in_person") && areSame(wanted, call),
      ),
  },
  {
    name: "one call told twice",
    test: ({ call, outcome }) => outcome.matched.some(([wanted]) => areSame(wanted, call)),
  },
  {
    name: "wrong participants of a call there is",
    test: ({ call, outcome }) => outcome.missed.some((wanted) => common(wanted, call) > 0),
  },
  { name: "in an article without calls", test: ({ article }) => article.calls.length === 0 },
];

/** The class of a miss. */
export const classOfMissed = (error: Missed): string => MISSED.find(({ test }) => test(error))?.name ?? "plain form";

/** The class of an invention. */
export const classOfInvented = (error: Invented): string =>
  INVENTED.find(({ test }) => test(error))?.name ?? "no such call in the article";

const isTaken = (found: AnswerCall, { matched }: Outcome): boolean => matched.some(([, taken]) => taken === found);

/** How many of the participants both have. */
const common = (wanted: GoldCall, found: AnswerCall): number =>
  wanted.participants.filter((person) =>
    found.participants.some((name) => isPerson(person, name) || isSameName(person.name, name)),
  ).length;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
