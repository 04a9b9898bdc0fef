import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "../../src/model/moment.ts";
import type { DateMention } from "../../src/model/text.ts";
import { analyse } from "../../src/text/analyse.ts";
import { HEAD } from "../../src/text/dateline.ts";
import { DATE_RULES } from "../../src/text/dates/find.ts";
import { EDGES } from "../../src/text/dates/join.ts";
import { datesOf, resolveAnaphora, resolveAnaphoric } from "../../src/text/dates.ts";
import { publicationOf } from "../../src/text/publication.ts";

/** A Saturday, and for days inside a week a Wednesday and a Monday; Sunday, Friday where they matter. */
const SATURDAY = "2025-04-05";
const WEDNESDAY = "2019-11-27";
const MONDAY = "2016-04-11";
const SUNDAY = "2016-04-10";
const FRIDAY = "2024-11-08";

const only = (text: string, publishedAt: string | null): DateMention => {
  const dates = datesOf(text, publishedAt);
  expect(dates.map(({ words }) => words)).toHaveLength(1);
  const [first] = dates;
  if (first === undefined) throw new Error(`no date in ${JSON.stringify(text)}`);
  return first;
};

describe("every rule finds the words of its example", () => {
  test.each([...DATE_RULES, ...EDGES].map(({ name, example: [sentence, words] }) => [name, sentence, words] as const))(
    "%s: %s",
    (_, sentence, words) => {
      expect(datesOf(sentence, FRIDAY).map((date) => date.words)).toEqual([words]);
    },
  );

  test("names are told apart", () => {
    const names = [...DATE_RULES, ...EDGES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a day that words and publication fix", () => {
  test.each([
    // Weekdays: the last one, publication's own day included.
    ["He telephoned her on Thursday.", SATURDAY, "Thursday", "2025-04-03"],
    ["The call on Thursday evening was brief.", SATURDAY, "Thursday evening", "2025-04-03"],
    ["They spoke late Thursday.", SATURDAY, "late Thursday", "2025-04-03"],
    ["They spoke earlier Saturday.", SATURDAY, "earlier Saturday", "2025-04-05"],
    ["They spoke early on Monday.", SATURDAY, "early on Monday", "2025-03-31"],
    ["SUNDAY'S CALL", SATURDAY, "SUNDAY", "2025-03-30"],
    ["Sunday’s call was the first.", SATURDAY, "Sunday", "2025-03-30"],
    ["They spoke on Saturday night.", SATURDAY, "Saturday night", "2025-04-05"],
    ["A call Tues. night ended it.", SATURDAY, "Tues. night", "2025-04-01"],
    ["He left last Wednesday.", WEDNESDAY, "last Wednesday", "2019-11-20"],
    ["He left last Tuesday.", WEDNESDAY, "last Tuesday", "2019-11-26"],
    ["He left this past Friday.", WEDNESDAY, "this past Friday", "2019-11-22"],
    ["They met this Monday.", WEDNESDAY, "this Monday", "2019-11-25"],
    ["They met on Tuesday of last week.", WEDNESDAY, "Tuesday of last week", "2019-11-19"],
    ["They met Friday last week.", WEDNESDAY, "Friday last week", "2019-11-22"],
    ["Last week on Monday they met.", WEDNESDAY, "Last week on Monday", "2019-11-18"],
    // Days counted from publication.
    ["The two presidents spoke today.", SATURDAY, "today", "2025-04-05"],
    ["Earlier today the premier rang.", SATURDAY, "Earlier today", "2025-04-05"],
    ["I had a good call this evening.", SATURDAY, "this evening", "2025-04-05"],
    ["They spoke this morning.", SATURDAY, "this morning", "2025-04-05"],
    ["They spoke tonight.", SATURDAY, "tonight", "2025-04-05"],
    ["They spoke yesterday.", SATURDAY, "yesterday", "2025-04-04"],
    ["They spoke late yesterday evening.", SATURDAY, "late yesterday evening", "2025-04-04"],
    ["They spoke last night.", SATURDAY, "last night", "2025-04-04"],
    ["They spoke the day before yesterday.", SATURDAY, "the day before yesterday", "2025-04-03"],
    ["They spoke three days ago.", SATURDAY, "three days ago", "2025-04-02"],
    ["They spoke 5 days ago.", SATURDAY, "5 days ago", "2025-03-31"],
    ["They spoke a day ago.", SATURDAY, "a day ago", "2025-04-04"],
    ["They spoke two nights ago.", SATURDAY, "two nights ago", "2025-04-03"],
    ["They spoke fourteen days ago.", SATURDAY, "fourteen days ago", "2025-03-22"],
    ["They spoke minutes ago.", SATURDAY, "minutes ago", "2025-04-05"],
    ["They spoke six hours ago.", "2025-04-05T03:00:00+03:00", "six hours ago", "2025-04-04"],
    ["They spoke two hours ago.", "2025-04-05T03:00:00+03:00", "two hours ago", "2025-04-05"],
    // Days of a month without a year: the last one.
    ["They spoke on July 25.", WEDNESDAY, "July 25", "2019-07-25"],
    ["They spoke on July 25.", "2019-07-25", "July 25", "2019-07-25"],
    ["They spoke on July 25.", "2019-07-20", "July 25", "2018-07-25"],
    ["They spoke on December 29.", "2017-07-22", "December 29", "2016-12-29"],
    ["They spoke on the 7th of November.", FRIDAY, "7th of November", "2024-11-07"],
    ["They spoke on January 28th.", WEDNESDAY, "January 28th", "2019-01-28"],
    ["They spoke on Feb. 29.", "2023-06-01", "Feb. 29", "2020-02-29"],
    ["They spoke on Thursday, November 7.", "2024-11-20", "Thursday, November 7", "2024-11-07"],
    ["They spoke on Thursday (Nov. 7).", "2024-11-20", "Thursday (Nov. 7)", "2024-11-07"],
    ["They spoke on Thu 7 Nov.", "2024-11-20", "Thu 7 Nov.", "2024-11-07"],
    ["They spoke on Thursday the 7th.", "2024-11-20", "Thursday the 7th", "2024-11-07"],
    ["They spoke on 25 July last year.", WEDNESDAY, "25 July last year", "2018-07-25"],
    ["They spoke on July 25 of last year.", WEDNESDAY, "July 25 of last year", "2018-07-25"],
    ["They spoke on July 25, this year.", WEDNESDAY, "July 25, this year", "2019-07-25"],
    ["They spoke on Christmas Eve.", WEDNESDAY, "Christmas Eve", "2018-12-24"],
    ["They spoke on New Year’s Day.", WEDNESDAY, "New Year’s Day", "2019-01-01"],
    // Counted from a date in the same expression.
    ["They spoke three days after January 5.", WEDNESDAY, "three days after January 5", "2019-01-08"],
    ["They spoke two days before Friday.", SATURDAY, "two days before Friday", "2025-04-02"],
  ])("%s (published %s) → %s = %s", (text, publishedAt, words, day) => {
    const { words: found, kind, moment } = only(text, publishedAt);
    expect({ found, kind, ...moment }).toEqual({
      found: words,
      kind: "absolute",
      edtf: day,
      precision: "day",
      basis: "stated",
      words,
      earliest: day,
      latest: day,
    });
  });
});

describe("a date that needs no publication", () => {
  test.each([
    ["They spoke on July 25, 2019.", "July 25, 2019", "2019-07-25", "2019-07-25", "2019-07-25"],
    ["They spoke on Jan. 28, 2017.", "Jan. 28, 2017", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["They spoke on 28 January 2017.", "28 January 2017", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["They spoke on the 28th of January, 2017.", "28th of January, 2017", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["MAY 10, 2019", "MAY 10, 2019", "2019-05-10", "2019-05-10", "2019-05-10"],
    ["They spoke on Thursday, 7 November 2024.", "Thursday, 7 November 2024", "2024-11-07", "2024-11-07", "2024-11-07"],
    ["They spoke on Thurs., Nov. 7, 2024.", "Thurs., Nov. 7, 2024", "2024-11-07", "2024-11-07", "2024-11-07"],
    ["Logged 2017-01-28.", "2017-01-28", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["Logged 2017-01-28T10:30:00Z by the desk.", "2017-01-28T10:30:00Z", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["Logged 28.1.2017.", "28.1.2017", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["Logged 1/28/2017.", "1/28/2017", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["Logged 28/01/2017.", "28/01/2017", "2017-01-28", "2017-01-28", "2017-01-28"],
    ["Logged 3.4.2021.", "3.4.2021", "2021-04-03", "2021-04-03", "2021-04-03"],
    ["Logged 4/4/2021.", "4/4/2021", "2021-04-04", "2021-04-04", "2021-04-04"],
    ["Logged 3/4/2021.", "3/4/2021", "2021", "2021-03-04", "2021-04-03"],
    ["It was signed in April 2016.", "April 2016", "2016-04", "2016-04-01", "2016-04-30"],
    ["It was signed in Sept. 2016.", "Sept. 2016", "2016-09", "2016-09-01", "2016-09-30"],
    ["It was signed in early March 2016.", "early March 2016", "2016-03", "2016-03-01", "2016-03-15"],
    ["It was signed in mid-April of 2016.", "mid-April of 2016", "2016-04", "2016-04-08", "2016-04-23"],
    ["It was signed at the end of May 2016.", "the end of May 2016", "2016-05", "2016-05-16", "2016-05-31"],
    ["It was signed in 2016.", "2016", "2016", "2016-01-01", "2016-12-31"],
    ["It was signed in late 2016.", "late 2016", "2016", "2016-07-01", "2016-12-31"],
    ["It was signed in the summer of 2016.", "the summer of 2016", "2016", "2016-06-01", "2016-09-30"],
    ["It was signed in the winter of 2016.", "the winter of 2016", "2015-12/2017-03", "2015-12-01", "2017-03-31"],
    ["It was signed in the winter of 2013-14.", "the winter of 2013-14", "2013-12/2014-03", "2013-12-01", "2014-03-31"],
    ["It was signed in the 1990s.", "the 1990s", "199X", "1990-01-01", "1999-12-31"],
    ["He met her at the 2018 summit.", "at the 2018 summit", "2018", "2018-01-01", "2018-12-31"],
    ["The meeting of June 29-30, 2022 failed.", "June 29-30, 2022", "2022-06", "2022-06-29", "2022-06-30"],
    ["They met between 3 and 5 May 2018.", "between 3 and 5 May 2018", "2018-05", "2018-05-03", "2018-05-05"],
    [
      "They met from November 30 to December 2, 2024.",
      "from November 30 to December 2, 2024",
      "2024-11-30/2024-12-02",
      "2024-11-30",
      "2024-12-02",
    ],
    ["They fought from 2014 to 2016.", "from 2014 to 2016", "2014/2016", "2014-01-01", "2016-12-31"],
    ["They fought during 2014–16.", "2014–16", "2014/2016", "2014-01-01", "2016-12-31"],
    ["Talks ran from January to March 2017.", "January to March 2017", "2017", "2017-01-01", "2017-03-31"],
    [
      "They spoke three days after January 30, 2017.",
      "three days after January 30, 2017",
      "2017-02-02",
      "2017-02-02",
      "2017-02-02",
    ],
    ["They spoke on Christmas Day 2016.", "Christmas Day 2016", "2016-12-25", "2016-12-25", "2016-12-25"],
  ])("%s → %s = %s", (text, words, edtf, earliest, latest) => {
    for (const publishedAt of [null, SATURDAY, "not a time"]) {
      const { words: found, kind, moment } = only(text, publishedAt);
      expect({ found, kind, basis: moment.basis, edtf: moment.edtf }).toEqual({
        found: words,
        kind: "absolute",
        basis: "stated",
        edtf,
      });
      expect([moment.earliest, moment.latest]).toEqual([earliest, latest]);
    }
  });
});

describe("a stretch that words and publication fix", () => {
  test.each([
    ["They met last week.", MONDAY, "last week", "2016-04", "week", "2016-04-04", "2016-04-10"],
    ["They met last week.", SATURDAY, "last week", "2025-03", "week", "2025-03-24", "2025-03-30"],
    ["They met last week.", "2016-04-06", "last week", "2016-03-28/2016-04-03", "week", "2016-03-28", "2016-04-03"],
    ["They met last week.", SUNDAY, "last week", "2016-03-28/2016-04-09", "week", "2016-03-28", "2016-04-09"],
    ["They met late last week.", MONDAY, "late last week", "2016-04", "week", "2016-04-07", "2016-04-10"],
    ["They met earlier this week.", WEDNESDAY, "earlier this week", "2019-11", "week", "2019-11-25", "2019-11-27"],
    ["They met earlier this week.", MONDAY, "earlier this week", "2016-04", "week", "2016-04-10", "2016-04-11"],
    ["Earlier in the week they met.", WEDNESDAY, "Earlier in the week", "2019-11", "week", "2019-11-25", "2019-11-27"],
    ["They met over the weekend.", MONDAY, "over the weekend", "2016-04", "range", "2016-04-09", "2016-04-10"],
    ["They met last weekend.", SATURDAY, "last weekend", "2025-03", "range", "2025-03-29", "2025-03-30"],
    ["They met this weekend.", SUNDAY, "this weekend", "2016-04", "range", "2016-04-09", "2016-04-10"],
    ["They agreed overnight.", FRIDAY, "overnight", "2024-11", "range", "2024-11-07", "2024-11-08"],
    ["They agreed overnight.", "2016-05-01", "overnight", "2016-04-30/2016-05-01", "range", "2016-04-30", "2016-05-01"],
    ["They agreed overnight Thursday.", SATURDAY, "overnight Thursday", "2025-04", "range", "2025-04-03", "2025-04-04"],
    ["They met last month.", "2019-01-16", "last month", "2018-12", "month", "2018-12-01", "2018-12-31"],
    ["They met late last month.", WEDNESDAY, "late last month", "2019-10", "month", "2019-10-16", "2019-10-31"],
    ["They met earlier this month.", WEDNESDAY, "earlier this month", "2019-11", "month", "2019-11-01", "2019-11-27"],
    ["They met this year.", WEDNESDAY, "this year", "2019", "year", "2019-01-01", "2019-11-27"],
    ["They met last year.", WEDNESDAY, "last year", "2018", "year", "2018-01-01", "2018-12-31"],
    ["They met late last year.", WEDNESDAY, "late last year", "2018", "year", "2018-07-01", "2018-12-31"],
    [
      "They met in February this year.",
      WEDNESDAY,
      "February this year",
      "2019-02",
      "month",
      "2019-02-01",
      "2019-02-28",
    ],
    ["They met in June last year.", WEDNESDAY, "June last year", "2018-06", "month", "2018-06-01", "2018-06-30"],
    ["They met in June of last year.", WEDNESDAY, "June of last year", "2018-06", "month", "2018-06-01", "2018-06-30"],
    ["They met in November.", "2016-12-20", "November", "2016-11", "month", "2016-11-01", "2016-11-30"],
    ["They met in November.", WEDNESDAY, "November", "2019-11", "month", "2019-11-01", "2019-11-27"],
    ["They met in December.", WEDNESDAY, "December", "2018-12", "month", "2018-12-01", "2018-12-31"],
    ["They met last November.", WEDNESDAY, "last November", "2018-11", "month", "2018-11-01", "2018-11-30"],
    ["They met last May.", WEDNESDAY, "last May", "2019-05", "month", "2019-05-01", "2019-05-31"],
    ["They met in early March.", WEDNESDAY, "early March", "2019-03", "month", "2019-03-01", "2019-03-15"],
    ["They met in mid-April.", WEDNESDAY, "mid-April", "2019-04", "month", "2019-04-08", "2019-04-23"],
    ["They met in late November.", "2019-11-05", "late November", "2018-11", "month", "2018-11-16", "2018-11-30"],
    ["They met in May or June.", WEDNESDAY, "May or June", "2019", "range", "2019-05-01", "2019-06-30"],
    ["They met last summer.", WEDNESDAY, "last summer", "2019", "season", "2019-06-01", "2019-09-30"],
    ["They met last winter.", WEDNESDAY, "last winter", "2018-12/2019-03", "season", "2018-12-01", "2019-03-31"],
    ["They met in the spring.", WEDNESDAY, "in the spring", "2019", "season", "2019-03-01", "2019-06-30"],
    ["They met two weeks ago.", WEDNESDAY, "two weeks ago", "2019-11", "week", "2019-11-11", "2019-11-17"],
    ["They met a month ago.", WEDNESDAY, "a month ago", "2019-10", "month", "2019-10-01", "2019-10-31"],
    ["They met eleven months ago.", WEDNESDAY, "eleven months ago", "2018-12", "month", "2018-12-01", "2018-12-31"],
    ["They met about two years ago.", WEDNESDAY, "about two years ago", "2017", "year", "2017-01-01", "2017-12-31"],
    [
      "They met from Monday to Wednesday.",
      SATURDAY,
      "from Monday to Wednesday",
      "2025-03-31/2025-04-02",
      "range",
      "2025-03-31",
      "2025-04-02",
    ],
    [
      "They met between Tuesday and Thursday.",
      SATURDAY,
      "between Tuesday and Thursday",
      "2025-04",
      "range",
      "2025-04-01",
      "2025-04-03",
    ],
    ["They met between 3 and 5 May.", SATURDAY, "between 3 and 5 May", "2024-05", "range", "2024-05-03", "2024-05-05"],
    ["They met on June 9-11.", SATURDAY, "June 9-11", "2024-06", "range", "2024-06-09", "2024-06-11"],
    [
      "They met June 28-July 1.",
      SATURDAY,
      "June 28-July 1",
      "2024-06-28/2024-07-01",
      "range",
      "2024-06-28",
      "2024-07-01",
    ],
    ["They spoke five hours ago.", FRIDAY, "five hours ago", "2024-11", "range", "2024-11-07", "2024-11-08"],
  ])("%s (published %s) → %s = %s", (text, publishedAt, words, edtf, precision, earliest, latest) => {
    const { words: found, kind, moment } = only(text, publishedAt);
    expect({ found, kind, ...moment }).toEqual({
      found: words,
      kind: "absolute",
      edtf,
      precision,
      basis: "stated",
      words,
      earliest,
      latest,
    });
  });
});

describe("the publication's own zone and hour", () => {
  test.each([
    ["Thursday evening", "2024-11-08T00:30+03:00", "2024-11-07"],
    ["Thursday evening", "2024-11-07T21:30:00Z", "2024-11-07"],
    ["today", "2024-11-08T00:30:00+03:00", "2024-11-08"],
    ["today", "2024-11-07T23:30:00-05:00", "2024-11-07"],
    ["this evening", "2024-11-08T00:30:00+03:00", "2024-11-07"],
    ["tonight", "2024-11-08T01:10:00.000-05:00", "2024-11-07"],
    ["this morning", "2024-11-08T01:10:00-05:00", "2024-11-08"],
    ["this evening", "2024-11-08T18:30:00+03:00", "2024-11-08"],
    ["yesterday", "2024-03-10T23:59:59-08:00", "2024-03-09"],
    ["yesterday", "2024-03-31T02:30+02:00", "2024-03-30"],
    // The desk's clock may be a day behind the writer's.
    ["November 8", "2024-11-07T22:00:00Z", "2024-11-08"],
  ])("%s, published %s, is %s", (words, publishedAt, day) => {
    expect(only(`They spoke ${words}.`, publishedAt).moment.edtf).toBe(day);
  });

  test.each([
    ["2024-11-07", 20_034, null],
    ["2024-11-07T18:30:00+03:00", 20_034, 18],
    ["2024-11-07T18:30Z", 20_034, 18],
    ["2024-11-07 18:30", 20_034, 18],
    [" 2024-11-07T18:30:00.123456+0300 ", 20_034, 18],
  ])("%s is read", (publishedAt, day, hour) => {
    expect(publicationOf(publishedAt)).toEqual({ day, hour });
  });

  test.each([
    null,
    "",
    "2024",
    "2024-11",
    "2024-02-30",
    "2024-11-07T24:30Z",
    "2024-11-07T1",
    "7 November 2024",
    "2024-11-07T18:30+03:00 and more",
    "9".repeat(100_000),
  ])("%j is not", (publishedAt) => {
    expect(publicationOf(publishedAt)).toBeNull();
  });
});

describe("the day that a text bears at its head", () => {
  test.each([
    ["4 November 2024\nThe minister spoke to her counterpart today.", "2024-11-05", "2024-11-04", "stated"],
    ["Date: November 4, 2024\n\nThey spoke yesterday.", "2024-11-06", "2024-11-03", "stated"],
    ["LUSAKA, Nov 4 (Sarafu) -- The two spoke today.", "2024-11-06T08:00Z", "2024-11-04", "stated"],
    ["LUSAKA, Zambia, Nov. 4 — The two spoke today.", "2024-11-05", "2024-11-04", "stated"],
    ["Citizens! Today, November 4, we mourn. I spoke to both today.", "2024-11-05T01:00Z", "2024-11-04", "stated"],
    [
      "Here are the latest updates as of Monday, November 4:\nThe vote was in May 2024. The two spoke today.",
      null,
      "2024-11-04",
      "implied",
    ],
    ["LUSAKA, Nov. 4, 2024 (Sarafu) -- The two spoke today.", null, "2024-11-04", "implied"],
    // Not the text's own day: one too old, one of the story, one within a line.
    ["4 November 2023\nThe two spoke today.", "2024-11-05", "2024-11-05", "stated"],
    ["The vote of 4 November 2024 stands.\nThe two spoke today.", "2024-11-05", "2024-11-05", "stated"],
    ["Today they recalled November 4.\nThe two spoke today.", "2024-11-05", "2024-11-05", "stated"],
    ["November 4, 2024, was a day of calls.\nThe two spoke today.", "2024-11-05", "2024-11-05", "stated"],
  ])("%j, published %s, is spoken of as %s", (text, publishedAt, day, basis) => {
    const { moment } = datesOf(text, publishedAt).at(-1) ?? {};
    expect([moment?.edtf, moment?.basis]).toEqual([day, basis]);
  });
});

describe("without a publication time nothing is guessed", () => {
  test.each([
    "Thursday evening",
    "today",
    "this evening",
    "last week",
    "overnight",
    "July 25",
    "in the spring",
    "three days ago",
    "over the weekend",
    "late last year",
    "Christmas Eve",
    "from Monday to Wednesday",
  ])("%s keeps its words", (words) => {
    expect(only(`They spoke ${words}.`, null)).toEqual({
      start: 11,
      end: 11 + words.length,
      words,
      kind: "absolute",
      moment: { edtf: null, precision: "unknown", basis: "unknown", words, earliest: null, latest: null },
    });
  });

  test("a weekday ties a day to the one year named in the text", () => {
    const dates = datesOf("They spoke on Thursday, November 7. In September 2024 he had toured the base.", null);
    expect(dates.map(({ moment }) => [moment.edtf, moment.basis])).toEqual([
      ["2024-11-07", "implied"],
      ["2024-09", "stated"],
    ]);
  });

  test.each([
    ["the weekday falls otherwise that year", "They spoke on Thursday, November 7. In 2023 he had toured the base."],
    ["no weekday ties them", "They spoke on November 7. In September 2024 he had toured the base."],
    ["two years fit", "They spoke on Thursday, November 7. He had toured the base in 2019 and again in 2024."],
  ])("and not when %s", (_, text) => {
    expect(datesOf(text, null)[0]?.moment.edtf).toBeNull();
  });
});

describe("implied days", () => {
  test.each([
    // 7 November 2020 was a Saturday, in 2019 a Thursday.
    ["They spoke on Thursday, November 7.", "2021-01-20", "Thursday, November 7", "2019-11-07"],
    // 4 March lies before publication, 3 April after.
    ["The note of 3/4/2021 says so.", "2021-03-10", "3/4/2021", "2021-03-04"],
  ])("%s (published %s) → %s", (text, publishedAt, words, day) => {
    const { words: found, moment } = only(text, publishedAt);
    expect([found, moment.edtf, moment.basis]).toEqual([words, day, "implied"]);
  });
});

describe("what is still to come", () => {
  test.each([
    ["They will speak tomorrow.", SATURDAY, "tomorrow", "2025-04-06", "2025-04-06", "2025-04-06"],
    [
      "They will speak the day after tomorrow.",
      SATURDAY,
      "the day after tomorrow",
      "2025-04-07",
      "2025-04-07",
      "2025-04-07",
    ],
    ["They will speak later today.", SATURDAY, "later today", "2025-04-05", "2025-04-05", "2025-04-05"],
    ["They will speak next week.", SATURDAY, "next week", "2025-04", "2025-04-07", "2025-04-13"],
    [
      "They will speak later this week.",
      WEDNESDAY,
      "later this week",
      "2019-11-27/2019-12-01",
      "2019-11-27",
      "2019-12-01",
    ],
    ["They will speak next month.", SATURDAY, "next month", "2025-05", "2025-05-01", "2025-05-31"],
    ["They will speak next month.", "2024-12-31", "next month", "2025-01", "2025-01-01", "2025-01-31"],
    ["They will speak early next year.", SATURDAY, "early next year", "2026", "2026-01-01", "2026-06-30"],
    ["They will speak later this year.", SATURDAY, "later this year", "2025", "2025-04-05", "2025-12-31"],
    ["They will speak next weekend.", SATURDAY, "next weekend", "2025-04", "2025-04-12", "2025-04-13"],
    ["They will speak this Friday.", WEDNESDAY, "this Friday", "2019-11-29", "2019-11-29", "2019-11-29"],
    ["They will speak this coming Monday.", WEDNESDAY, "this coming Monday", "2019-12-02", "2019-12-02", "2019-12-02"],
    ["They will speak next Monday.", WEDNESDAY, "next Monday", "2019-12-02", "2019-12-02", "2019-12-02"],
    ["They will speak next Friday.", WEDNESDAY, "next Friday", null, "2019-11-29", "2019-12-06"],
    [
      "They will speak on December 15 this year.",
      "2021-12-10",
      "December 15 this year",
      "2021-12-15",
      "2021-12-15",
      "2021-12-15",
    ],
    [
      "They will speak on Friday, April 29.",
      "2022-04-26",
      "Friday, April 29",
      "2022-04-29",
      "2022-04-29",
      "2022-04-29",
    ],
    ["The treaty lapses in 2030.", SATURDAY, "2030", "2030", "2030-01-01", "2030-12-31"],
    ["They will speak in the coming days.", SATURDAY, "in the coming days", null, "2025-04-05", null],
    ["They will speak over the next two weeks.", SATURDAY, "over the next two weeks", null, "2025-04-05", null],
    ["They will speak in two weeks' time.", SATURDAY, "in two weeks' time", null, "2025-04-05", null],
    ["They will speak before next week.", SATURDAY, "before next week", null, null, "2025-04-06"],
    ["They will speak after tomorrow.", SATURDAY, "after tomorrow", null, "2025-04-07", null],
    ["They must answer by Friday.", SATURDAY, "by Friday", null, null, null],
  ])("%s (published %s) → %s = %s", (text, publishedAt, words, edtf, earliest, latest) => {
    const { words: found, kind, moment } = only(text, publishedAt);
    expect([found, kind, moment.edtf, moment.earliest, moment.latest]).toEqual([
      words,
      "future",
      edtf,
      earliest,
      latest,
    ]);
  });
});

describe("lengths of time and edges are no dates", () => {
  test.each([
    ["They talked for two days.", "for two days", "duration", null, null],
    ["After a two-hour call they paused.", "two-hour", "duration", null, null],
    ["A 40-minute conversation followed.", "40-minute", "duration", null, null],
    ["They talked for more than an hour.", "for more than an hour", "duration", null, null],
    ["They waited for months.", "for months", "duration", null, null],
    ["They talked twice over the past week.", "over the past week", "duration", "2025-03-29", "2025-04-05"],
    ["They talked in the past 24 hours.", "in the past 24 hours", "duration", "2025-04-04", "2025-04-05"],
    ["They talked in recent days.", "in recent days", "duration", null, "2025-04-05"],
    ["They talked twice since Thursday.", "since Thursday", "duration", "2025-04-03", "2025-04-05"],
    ["They talked until Friday.", "until Friday", "duration", null, null],
    ["They talked before Tuesday.", "before Tuesday", "absolute", null, "2025-03-31"],
    ["They talked after Tuesday.", "after Tuesday", "absolute", "2025-04-02", "2025-04-05"],
    ["They talked several days ago.", "several days ago", "absolute", null, "2025-04-05"],
    ["They talked a couple of days ago.", "a couple of days ago", "absolute", "2025-04-02", "2025-04-05"],
    ["They talked more than a week ago.", "more than a week ago", "absolute", null, "2025-03-30"],
    ["They talked about three days ago.", "about three days ago", "absolute", "2025-04-01", "2025-04-03"],
  ])("%s → %s", (text, words, kind, earliest, latest) => {
    const found = only(text, SATURDAY);
    expect([found.words, found.kind, found.moment.edtf]).toEqual([words, kind, null]);
    expect([found.moment.earliest, found.moment.latest]).toEqual([earliest, latest]);
  });

  test.each([
    ["After Thursday's talks he flew home.", "Thursday"],
    ["Before the July 25 call aid was frozen.", "July 25"],
    ["Since the March 3 agreement all is calm.", "March 3"],
  ])("%s dates the event by %s", (text, words) => {
    expect(only(text, SATURDAY).words).toBe(words);
  });
});

describe("words that only look like dates", () => {
  test.each([
    "The delegations sat down and the sun came out.",
    "The Sun newspaper reported it, and The Sunday Times denied it.",
    "Rebels began their march on Goma; the March on Washington was recalled.",
    "Theresa May said the premier may call; May will resign, and Mr. May 10 Downing Street.",
    "Few have confidence in May or in May's cabinet.",
    "You may 10 times deny it.",
    "He addressed the august body, an August body indeed.",
    "April Ryan and June Carter wrote to Jan Egeland at Mar-a-Lago.",
    "A 24-hour hotline is open 24/7 for the 38-year-old.",
    "Black Friday and Good Friday are holidays, and Super Tuesday is not.",
    "Every Thursday and on Sundays they meet on the first Monday of May's calendar.".replace(
      "May's calendar",
      "every month",
    ),
    "USA Today and Russia Today carried it.",
    "The fall of Kabul and the Prague Spring were recalled.",
    "Call 2016 people, pay $2016, read Resolution 2016 or page 1999.",
    "Version 10.12.2016.3 and path/10/12/2016/x are no dates.",
    "They sat through the 9/11 hearings.",
    "In 2016 people were counted.",
    "It was a day to remember, for the first time in years a good week, twice a year.",
    "The 31/02/2021 and 2021-02-30 entries are wrong.",
    "A second call could decide the year.",
    "The overnight train left with an overnight bag.",
    "ABC's This Week aired it.",
    "She used her last week in office well.",
    "mon ami, sat nav, wed in haste, dec the halls",
    "Relations between Mr. Trump and May talks aside were cool; a 2016 ship and Unit 2016 call signs.",
    "It cost 5.5.20166 or £12 March hares.",
  ])("%s", (text) => {
    expect(datesOf(text, SATURDAY)).toEqual([]);
  });

  test.each([
    ["In July 12 envoys were named.", "July"],
    ["On March 5 percent of them left by May 10, 2019.", "by May 10, 2019"],
    ["He said that Monday's call was short.", "Monday"],
    ["They met on May 10 in Brussels.", "May 10"],
    ["They met in May in Brussels.", "May"],
    ["They met in March on the coast.", "March"],
    ["Their August meeting failed.", "August"],
    ["A May phone call settled it.", "May"],
    ["The disputed March summit was short.", "March"],
    ["Putin's 2018 visit was short.", "2018"],
    ["They fell out in March. 12 envoys left.", "March"],
    ["They fell out last March, 12 envoys left.", "last March"],
  ])("%s → %s", (text, words) => {
    expect(only(text, SATURDAY).words).toBe(words);
  });
});

test.each([
  ["They spoke on Thursday. March 5 saw another call.", ["Thursday", "March 5"]],
  ["They spoke on Thursday. May 10 saw another call.", ["Thursday", "May 10"]],
  ["They spoke on Thursday and Friday, and last week.", ["Thursday", "Friday", "last week"]],
  ["Published Nov. 7, 2024. Today he rang.", ["Nov. 7, 2024", "Today"]],
  ["On July 25\n\nToday", ["July 25", "Today"]],
  ["They spoke last\nweek and on July\n25.", ["last\nweek", "July\n25"]],
])("%j holds %j", (text, words) => {
  expect(datesOf(text, SATURDAY).map((date) => date.words)).toEqual(words);
});

describe("dates that count from others", () => {
  test.each([
    ["He rang A on Thursday evening. On the same evening he rang B.", "On the same evening", "2025-04-03"],
    ["He rang A on Thursday. That day he rang B.", "That day", "2025-04-03"],
    ["He rang A on Thursday. Later that night he rang B.", "Later that night", "2025-04-03"],
    ["He rang A on Thursday. Earlier in the day he rang B.", "Earlier in the day", "2025-04-03"],
    ["He rang A on Thursday. The following day he rang B.", "The following day", "2025-04-04"],
    ["He rang A on Thursday; the next morning he rang B.", "the next morning", "2025-04-04"],
    ["He rang A on Thursday and, the day before, B.", "the day before", "2025-04-02"],
    ["He rang A on Thursday. A day earlier he rang B.", "A day earlier", "2025-04-02"],
    ["He rang A on March 3. Three days later he rang B.", "Three days later", "2025-03-06"],
    ["He rang A on December 30, 2016. Three days later he rang B.", "Three days later", "2017-01-02"],
    ["He rang A on March 3. The following Tuesday he rang B.", "The following Tuesday", "2025-03-04"],
    ["He rang A on March 3. The previous Tuesday he rang B.", "The previous Tuesday", "2025-02-25"],
    ["He rang A on March 3. A month later he rang B.", "A month later", "2025-04"],
    ["He rang A on March 3. That month he rang B.", "That month", "2025-03"],
    ["He rang A in 2016. In the same year he rang B.", "In the same year", "2016"],
    ["He rang A in 2016. The following year he rang B.", "The following year", "2017"],
    ["He rang A in 2016. In November of that year he rang B.", "November of that year", "2016-11"],
    ["He rang A in 2016 and on July 4 of the same year B.", "July 4 of the same year", "2016-07-04"],
    ["He rang A on Thursday. He was elected in 2016. That evening he rang B.", "That evening", "2025-04-03"],
    ["He rang A on Thursday. A week later he rang B.", "A week later", "2025-04"],
  ])("%s → %s = %s", (text, words, edtf) => {
    const open = datesOf(text, SATURDAY).find((date) => date.words === words);
    expect([open?.kind, open?.moment.edtf, open?.moment.basis]).toEqual(["anaphoric", null, "unknown"]);
    const fixed = resolveAnaphora(datesOf(text, SATURDAY)).find((date) => date.words === words);
    expect([fixed?.kind, fixed?.moment.edtf, fixed?.moment.basis]).toEqual(["anaphoric", edtf, "implied"]);
  });

  test.each([
    ["They spoke the next day, March 28.", SATURDAY, "the next day, March 28", "2025-03-28"],
    ["On July 25, the same day, they spoke.", "2019-11-01", "July 25, the same day", "2019-07-25"],
  ])("but not beside one that says the same: %s", (text, publishedAt, words, edtf) => {
    const { words: found, kind, moment } = only(text, publishedAt);
    expect([found, kind, moment.edtf, moment.basis]).toEqual([words, "absolute", edtf, "stated"]);
  });

  test.each([
    ["nothing stands before", "That evening he rang B. On Thursday he rang A."],
    ["it counts from an event", "He rang A on Thursday. Three days after the coup he rang B."],
    ["the count is rough", "He rang A on Thursday. Several days later he rang B."],
    ["what stands before is less exact", "He rang A in 2016. That evening he rang B."],
    ["what stands before is still to come", "They will speak next week. That week he rang B."],
    ["what stands before has no date", "They talked for two days. That day he rang B."],
  ])("are left open when %s", (_, text) => {
    const dates = datesOf(text, SATURDAY);
    const open = dates.filter(({ kind }) => kind === "anaphoric");
    expect(open).toHaveLength(1);
    expect(resolveAnaphora(dates)).toEqual(dates);
  });

  test("past a date that nothing fixes none is looked for", () => {
    const text = "The vote of May 3, 2019, was close. He rang A on July 2. Later that month he rang B.";
    expect(resolveAnaphora(datesOf(text, null)).at(-1)?.moment.edtf).toBeNull();
  });

  test("one looked up is a reference for the next", () => {
    const text = "He rang A on Thursday. The next day he rang B. Later that day he rang C.";
    expect(resolveAnaphora(datesOf(text, "2025-04-12")).map(({ moment }) => moment.edtf)).toEqual([
      "2025-04-10",
      "2025-04-11",
      "2025-04-11",
    ]);
  });

  test("any other mention is given back as it is", () => {
    const [thursday, today] = datesOf("On Thursday and today.", SATURDAY);
    expect(today && resolveAnaphoric(today, thursday ? [thursday] : [])).toBe(today);
  });
});

describe("laws", () => {
  const pieces = [
    ..."Monday Thursday Sun. May March August July November Dec. 2016 1999 7 31 30th 2017-01-28 3/4/2021".split(" "),
    ..."today tonight yesterday tomorrow overnight last this next that the same following previous".split(" "),
    ..."day evening night week weeks month year years weekend summer winter fall hours ago later before after".split(
      " ",
    ),
    ..."in on of to and from between since by until early late mid-April end a two several more than for over".split(
      " ",
    ),
    ..."Christmas Day New Year's Eve 24-hour two-day – - , . ( ) 's ’s \n \u00a0 \ud800 \u0000 é 😀 ش".split(" "),
  ];
  const newsy = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", " ", "", "  ", "\n", ", ")), {
      maxLength: 40,
    })
    .map((list) => list.flat().join(""));
  const texts = fc.oneof(
    newsy,
    newsy,
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc.stringMatching(/^[0-9./: -]{0,60}$/),
  );
  const published = fc.constantFrom(
    null,
    "",
    "nonsense",
    SATURDAY,
    "2024-02-29",
    "2024-11-08T00:30+03:00",
    "9999-12-31",
    "0000-01-01",
  );

  test("a date does not take the word that the one before it ends with", () => {
    expect(datesOf("hours after Monday", null).map(({ words }) => words)).toEqual(["hours after", "Monday"]);
  });

  test("spans are ordered, apart, in bounds, and equal their words", () => {
    fc.assert(
      fc.property(texts, published, (text, publishedAt) => {
        let end = 0;
        for (const date of resolveAnaphora(datesOf(text, publishedAt))) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(text.slice(date.start, date.end)).toBe(date.words);
          expect(date.moment.words).toBe(date.words);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  test("first and last day lie inside what the EDTF string says, in order", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, SATURDAY, "2024-02-29"), (text, publishedAt) => {
        for (const { moment, kind } of resolveAnaphora(datesOf(text, publishedAt))) {
          if (moment.earliest !== null && moment.latest !== null) expect(moment.earliest <= moment.latest).toBe(true);
          if (moment.edtf === null) continue;
          expect(kind).not.toBe("duration");
          expect(moment.basis).not.toBe("unknown");
          const bounds = boundsOf(moment.edtf);
          expect(bounds).not.toBeNull();
          expect((bounds?.earliest ?? "~") <= (moment.earliest ?? "")).toBe(true);
          expect((bounds?.latest ?? "") >= (moment.latest ?? "~")).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("what has happened begins no later than the day after publication", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { moment, kind } of datesOf(text, SATURDAY)) {
          if (kind === "absolute" && moment.edtf !== null) expect((moment.earliest ?? "") <= "2025-04-06").toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a date reads the same wherever it stands", () => {
    // What stands at the head of a text may be its own day, from which the others count.
    const head = "The talks went on. ".repeat(Math.ceil(HEAD / 19));
    const behind = (before: string, text: string) => {
      const shift = before.length;
      return datesOf(`${before}${text}`, SATURDAY)
        .filter(({ start }) => start >= shift)
        .map((date) => ({ ...date, start: date.start - shift, end: date.end - shift }));
    };
    fc.assert(
      fc.property(texts, texts, (text, before) => {
        expect(behind(`${head}${before}.\n\n`, text)).toEqual(behind(`${head}\n\n`, text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["no spaces", "x"],
    ["spaces", " "],
    ["digits", "7"],
    ["years", "2014-"],
    ["weekdays", "Monday to "],
    ["months", "May "],
    ["days of months", "May 10 "],
    ["lists of months", "between May and "],
    ["dates", "Thursday, November 7 "],
    ["references", "that day "],
    ["counts", "two weeks "],
    ["gaps", `last${" ".repeat(40)}week `],
    ["lone surrogates", "\ud800"],
    ["edges", "since since Thursday "],
  ])("half a million characters of %s take no more than a linear share of time", (_, unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length));
    const started = performance.now();
    resolveAnaphora(datesOf(text, SATURDAY));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe("sentence by sentence", () => {
  const text =
    "By The Staff\nPublished: November 9\n\nThey spoke on Thursday. That evening he rang her again.\nTalks in Sept.\n" +
    "11 ministers came. They had met on Jan. 5, 2024. Three days later, it was over\nMarch 3 is next. The same day he left.";

  test.each([SATURDAY, null])("finds what the whole text has, whatever is asked for first: %s", (publishedAt) => {
    const whole = resolveAnaphora(datesOf(text, publishedAt));
    const numbers = [...analyse(text, publishedAt).sentences.keys()];
    expect(whole.length).toBeGreaterThan(6);
    expect(analyse(text, publishedAt).dates.all()).toEqual(whole);
    for (const order of [numbers, numbers.toReversed()]) {
      const { dates } = analyse(text, publishedAt);
      const found = order.map((number) => dates.in(number));
      expect((order === numbers ? found : found.toReversed()).flat()).toEqual(whole);
    }
  });
});
