import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../src/knowledge.ts";
import type { Reading } from "../src/model/reading.ts";
import type { Evidence } from "../src/model/span.ts";
import { readArticle } from "../src/read.ts";
import { HOSTILE } from "./support/hostile.ts";

const knowledge = loadKnowledge();
const read = (text: string): Reading =>
  readArticle({ text, title: null, publishedAt: "2019-03-05T10:00:00Z", source: null }, knowledge);

/** Every place in the text that a reading points to. */
const evidenceIn = ({ leaders, missions, quotations, calls }: Reading): readonly Evidence[] => [
  ...leaders.flatMap(({ mentions }) => mentions),
  ...missions.flatMap(({ mentions }) => mentions),
  ...quotations,
  ...calls.flatMap(({ topics, evidence }) => [...topics, ...evidence]),
];

/** What must hold of any reading: words are where it says, numbers name something, trace entries lie in the text. */
const check = (text: string, reading: Reading): void => {
  const wrong = evidenceIn(reading).filter(
    ({ start, end, quote }) => start < 0 || start >= end || end > text.length || text.slice(start, end) !== quote,
  );
  expect(wrong).toEqual([]);
  expect(reading.trace.filter(({ start, end }) => start < 0 || start > end || end > text.length)).toEqual([]);
  const { leaders, missions, quotations, calls } = reading;
  for (const call of calls) {
    const people = call.participants.map(({ leader }) => leader);
    expect(people.length).toBeGreaterThan(1);
    expect(new Set(people).size).toBe(people.length);
    expect(people.filter((leader) => leaders[leader] === undefined)).toEqual([]);
    expect(call.missions.filter((mission) => missions[mission] === undefined)).toEqual([]);
    expect(call.quotations.filter((quotation) => quotations[quotation] === undefined)).toEqual([]);
    expect(call.evidence.length).toBeGreaterThan(0);
    expect(call.confidence).toBeGreaterThanOrEqual(0);
    expect(call.confidence).toBeLessThanOrEqual(1);
  }
};

describe("any string is read without a throw, and what is found is where it is said to be", () => {
  test("strings of any code units", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(..."\"'“”().,;: \n-@+~\0".split("").map((mark) => mark.charCodeAt(0))),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), (units) => {
        const text = String.fromCharCode(...units);
        check(text, read(text));
      }),
      { numRuns: 300 },
    );
  });

  test("the words of news in any order", () => {
    const word = fc.constantFrom(
      ...(
        "Putin Merkel Trump Emmanuel Macron President the German chancellor Prime Minister Kenya ’s 's he they their his counterpart the two leaders " +
        "spoke with called told held a phone call talks discussed by telephone between and to from in during which about trade on Monday last week " +
        "5 March 2019 yesterday the same day . , ; : \" “ ” ( ) ' ? ! @0 @1+2 ~phone UNMISS the United Nations Operation Barkhane said that not will"
      ).split(" "),
      "\n\n",
      ". Putin spoke by phone with Merkel on Tuesday",
      ". The two leaders discussed trade, energy and the border",
      "in a phone call with Emmanuel Macron",
    );
    let calls = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 10, maxLength: 120 }), (words) => {
        const text = words.join(" ");
        const reading = read(text);
        check(text, reading);
        calls += reading.calls.length;
      }),
      { numRuns: 400 },
    );
    expect(calls).toBeGreaterThan(20);
  });

  test.each(HOSTILE)("%s", (_name, make) => {
    for (const length of [2, 300, 20_000]) {
      const text = make(length);
      check(text, read(text));
    }
  });

  test("the empty text says nothing", () => {
    expect(read("")).toEqual({ leaders: [], missions: [], quotations: [], calls: [], trace: [] });
  });
});

describe("time grows with the length of the text, not faster", () => {
  /** Milliseconds of the processor, the lesser of two tries. */
  const timeOf = (text: string): number => {
    const tries = Array.from({ length: 2 }, () => {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...tries);
  };

  // Four times the length takes four times as long, sixteen times if time were quadratic. What is quickly read
  // says nothing: there the milliseconds are those of the machine.
  test.each(HOSTILE)(
    "%s",
    (_name, make) => {
      const [short, long] = [timeOf(make(25_000)), timeOf(make(100_000))];
      expect(long, `${short.toFixed(0)} ms for a quarter of it`).toBeLessThan(Math.max(8 * short, 150));
    },
    60_000,
  );

  test("five megabytes in one line are read", () => {
    const text = "Putin spoke with Trump and ".repeat(185_186).slice(0, 5_000_000);
    const reading = read(text);
    expect(reading.leaders.map(({ name }) => name).sort()).toEqual(["Donald Trump", "Vladimir Putin"]);
    expect(reading.calls.length).toBeGreaterThan(0);
  }, 120_000);
});
