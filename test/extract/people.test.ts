import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { peopleOf } from "../../src/extract/people.ts";
import { indexRegister } from "../../src/model/lookup.ts";
import { loadRegister } from "../../src/register/load.ts";
import { analyse } from "../../src/text/analyse.ts";

const lexicon = lexiconOf(indexRegister(loadRegister()));

/** The leaders of a text as `Name, office`. */
const leadersIn = (text: string, issuer: string | null = null, author: string | null = null): readonly string[] =>
  peopleOf(analyse(text, "2022-03-05"), lexicon, "2022-03-05", issuer, author)
    .people.filter(({ isLeader }) => isLeader)
    .map(({ name, office }) => `${name}, ${office?.words ?? null}`);

describe("who is a leader, and in what office", () => {
  it.each([
    [
      "an adviser to a chancellor is no chancellor",
      "He spoke with Foreign Policy Adviser to the Austrian Chancellor Barbara Quent.",
      ["Barbara Quent, Foreign Policy Adviser to the Austrian Chancellor"],
    ],
    [
      "whom the register has as chancellor is not the adviser",
      "She was Chief of Staff to the German Chancellor Olaf Scholz.",
      ["Olaf Scholz, German Chancellor"],
    ],
    [
      "a long office ends at the name",
      "He met Adviser to the President of Peru on relations with Chile and Bolivia Rosa Quent.",
      ["Rosa Quent, Adviser to the President of Peru on relations with Chile and Bolivia"],
    ],
    [
      "a bare office before its verb is nobody's behind the comma",
      "President Mateo Mora of Peru came. On the sofa beside the host, Ada Quent, the president said he was glad.",
      ["Mateo Mora, President of Peru"],
    ],
    [
      "an office closed by commas is that of the name before it",
      "Annika Lindqvist, the prime minister of Sweden, said she was glad.",
      ["Annika Lindqvist, prime minister of Sweden"],
    ],
    [
      "an editor's insertion belongs to the name",
      "“I met President [Mateo] Mora of Peru,” she said.",
      ["Mora, President of Peru"],
    ],
    [
      "the former president is whom the text introduces as one",
      "Former President Mateo Mora of Peru came. The former president smiled, and President Rosa Quent of Chile left.",
      ["Mateo Mora, Former President of Peru", "Rosa Quent, President of Chile"],
    ],
    [
      "nor is an office with its country",
      "In an interview with the paper's Ada Quent, the Peruvian president confirmed the plan. President Mateo Mora of Peru left.",
      ["Mateo Mora, President of Peru"],
    ],
    [
      "a shadow minister is of a party, and not the minister",
      "Shadow Home Secretary Rosa Quent was worried. The home secretary could order it.",
      ["Rosa Quent, Shadow Home Secretary"],
    ],
    [
      "who leads a firm is no leader",
      "Rosa Quent, the chief financial officer of the harbour group, spoke, and so did Ada Brie, president and chief executive of the port.",
      [],
    ],
    ["a place before an office is nobody", "The senator left Montana, the chairman of the committee said.", []],
    [
      "a first name can be another leader's surname",
      "The motion passed, Senator Merkel Quent said.",
      ["Merkel Quent, Senator"],
    ],
    [
      "a headline's verb is no surname",
      "Chancellor Merkel Tours the coast, and Quent waits.",
      ["Angela Merkel, Chancellor"],
    ],
    [
      "an attorney general is a minister, and no attorney",
      "Former Attorney General Loretta Lynch sat beside Attorney General Rosa Quent and the attorney Ada Brie.",
      ["Loretta Lynch, Former Attorney General", "Rosa Quent, Attorney General"],
    ],
    [
      "a deputy of the president's office is no president",
      "Deputy Head of the Office of the President Rosa Quent met him.",
      ["Rosa Quent, Deputy Head of the Office of the President"],
    ],
    [
      "who says so behind a comma is not the one spoken of before it",
      "President Mateo Mora of Peru came. He has summoned the ambassador, Mora told parliament.",
      ["Mateo Mora, President of Peru"],
    ],
    [
      "a colour is a surname behind a first name, and not before another word with a capital",
      "Rep. Al Green left. Rep. Mark Black, a farmer, met the Jordan West Bank reporters knew.",
      ["Al Green, Rep.", "Mark Black, Rep."],
    ],
    ["a bureau is nobody", "He met the former Director of the Office of Harbour Assets Control.", []],
    [
      "the ambassador of a country is the one whom the text introduces",
      "The Peruvian ambassador left. Later Ambassador Rosa Quent was recalled.",
      ["Rosa Quent, Ambassador"],
    ],
    [
      "who runs for the highest offices is a leader, who runs a firm's department is none",
      "Presidential candidate Rosa Quent met human resources director Ada Brie and Supreme Court Justice Ines Falk, and Otto Vogel, president of LIMACO.",
      ["Rosa Quent, Presidential candidate", "Ines Falk, Supreme Court Justice"],
    ],
    ["who runs is whom the register has", "Republican nominee Mitt Romney left.", ["Mitt Romney, Senator"]],
  ])("%s", (_name, text, leaders) => {
    expect(leadersIn(text)).toEqual(leaders);
  });

  it("takes nobody for a leader long before their first office", () => {
    const text = "Rishi Sunak ran a fund then.";
    const on = (day: string): number =>
      peopleOf(analyse(text, day), lexicon, day).people.filter(({ isLeader }) => isLeader).length;
    expect([on("2009-03-05"), on("2023-03-05")]).toEqual([0, 1]);
  });

  it("knows who says “I” in an address, and only there", () => {
    const text = "Today I opened a bridge. “I am proud,” a builder said.";
    expect(leadersIn(text, "UKR", "President")).toEqual(["Volodymyr Zelenskyy, President"]);
    expect(leadersIn(text, "UKR")).toEqual([]);
    expect(leadersIn(text, null, "President")).toEqual([]);
  });
});
