// What is written on the command line, as values. Each throws an `InvalidArgumentError` that says what it must be.
import { InvalidArgumentError } from "commander";
import { milliseconds } from "./duration.ts";

/** A length of time in milliseconds: "90s", "15m", "2h". */
export function duration(words: string): number {
  const length = milliseconds(words);
  if (length === null) throw new InvalidArgumentError("It must be a length of time such as 90s, 15m or 2h.");
  return length;
}

/** Digits, from 1. */
export function wholeNumber(words: string): number {
  if (!/^[1-9]\d*$/.test(words)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(words);
}

/** Whose a token is. A number alone would be taken for the token's own. */
export function tokenName(words: string): string {
  const name = words.trim();
  if (/^\d*$/.test(name) || /\p{C}/u.test(name) || name.length > 100) {
    throw new InvalidArgumentError("It must be a name of at most 100 characters, and not a number.");
  }
  return name;
}

/** The end of a day in UTC ("2027-03-31"), or so many days from now ("90d"). */
export function expiry(words: string): Date {
  const days = /^([1-9]\d{0,3})d$/.exec(words)?.[1];
  if (days !== undefined) return new Date(Date.now() + Number(days) * 86_400_000);
  const end = new Date(`${words}T23:59:59.999Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(words) || Number.isNaN(end.getTime()) || end.toISOString().slice(0, 10) !== words) {
    throw new InvalidArgumentError("It must be a number of days such as 90d, or a day such as 2027-03-31.");
  }
  if (end.getTime() <= Date.now()) throw new InvalidArgumentError("That day is over.");
  return end;
}
