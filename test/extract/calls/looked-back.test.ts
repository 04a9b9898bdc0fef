import { expect, test } from "vitest";
import { LOOKED_BACK_ROWS } from "../../../src/extract/calls/looked-back.ts";
import { loadKnowledge } from "../../../src/knowledge.ts";
import { readArticle } from "../../../src/read.ts";
import { INTRODUCTION } from "../../support/calls.ts";

const knowledge = loadKnowledge();
const background = (sentence: string, publishedAt: string | null = "2022-03-05"): readonly boolean[] =>
  readArticle({ text: `${INTRODUCTION} ${sentence}`, title: null, publishedAt, source: null }, knowledge).calls.map(
    (call) => call.background,
  );

test.each(LOOKED_BACK_ROWS.map(({ example }) => [example]))("background: %s", (example) => {
  expect(background(`Parliament heard more that day: ${example}.`)).toEqual([true]);
});

test.each([
  ["In a phone call with Lindqvist, Mora spoke of fishing rights.", "2022-03-05", false],
  ["After his phone call with Lindqvist, Mora spoke to reporters about fishing rights.", "2022-03-05", false],
  ["In a previous call with Lindqvist, Mora had spoken of fishing rights.", "2022-03-05", true],
  ["Mora had spoken earlier by phone with Lindqvist.", "2022-03-05", false],
  ["Mora spoke by phone with Lindqvist about the fishing rights.", "2022-03-05", false],
  ["Mora spoke by phone with Lindqvist. A complaint about Mora's phone call with Lindqvist followed.", null, false],
  ["A complaint about Mora's phone call with Lindqvist on Friday was filed.", "2022-03-05", false],
  ["Mora spoke by phone with Lindqvist on 2 February 2022.", "2022-03-05", true],
])("%s (%s): %s", (sentence, publishedAt, expected) => {
  expect(background(sentence, publishedAt)).toEqual([expected]);
});
