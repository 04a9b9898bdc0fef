import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { peopleOf } from "../../src/extract/people.ts";
import { indexRegister } from "../../src/model/lookup.ts";
import { loadRegister } from "../../src/register/load.ts";
import { analyse } from "../../src/text/analyse.ts";

const lexicon = lexiconOf(indexRegister(loadRegister()));

const people = (text: string): ReturnType<typeof peopleOf> =>
  peopleOf(analyse(text, "2021-03-01"), lexicon, "2021-03-01");
const leaders = (text: string): readonly string[] =>
  people(text).people.flatMap(({ name, isLeader }) => (isLeader ? [name] : []));

describe("titles and the names they belong to", () => {
  it.each([
    [
      "Present were Minister of Trade and Industry Ines Falk, Director of the National Security Service Jan Roth, Chief of Staff of the Prime Office Ada Brandt and Finance Minister Leo Kern.",
      ["Ines Falk", "Jan Roth", "Ada Brandt", "Leo Kern"],
    ],
    ["Ines Falk, Spokesperson and Chief Adviser to the President of Peru, spoke first.", ["Ines Falk"]],
    [
      "Present were Special Representative for Rivers, Lakes, and Transport Ines Falk and Party Whip Jan Roth.",
      ["Ines Falk", "Jan Roth"],
    ],
    ["Ines Falk, the president's lawyer, spoke first.", []],
    ["Lieutenant Commander Ines Falk flew the helicopter.", []],
    ["Lieutenant General Ines Falk leads the army.", ["Ines Falk"]],
    ["Chairman of the Eurasian Economic Commission Board Ines Falk spoke.", ["Ines Falk"]],
    ["Press secretary Ines Falk spoke first.", []],
    ["The chairman of the House Oversight panel left.", []],
    ["Ambassador Bridge was closed.", []],
    ["Sara Netanyahu visited a school.", []],
  ])("%s", (text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });

  it("gives no one the office that ends the phrase before them", () => {
    const found = people(
      "President Mateo Mora resigned. After her talks with the president, Falk said nothing. Minister Ines Falk left.",
    );
    expect(found.people.find(({ name }) => name === "Ines Falk")?.office?.title).toBe("Minister");
  });
});

describe("one surname, two people", () => {
  const named = (text: string, at: string): string => {
    const { mentions, people: known } = people(text);
    const analysed = analyse(text, null);
    const mention = mentions.find(({ nameFirst }) => (analysed.tokens[nameFirst]?.start ?? -1) === text.indexOf(at));
    return known[mention?.person ?? -1]?.name ?? "";
  };

  it("is not the son's where the father is known", () => {
    expect(named("Donald Trump Jr. posted a picture. Trump* had called Putin.", "Trump*")).toBe("Donald Trump");
  });

  it("is one person's, misspelt once", () => {
    expect(leaders("President Konstantin Falk spoke. Later President Konstanin Falk left.")).toEqual([
      "Konstantin Falk",
    ]);
    expect(leaders("President Marina Falk spoke. Later President Martina Falk left.")).toHaveLength(2);
  });

  it("is whom the text has called so, when the other one is only ever named in full", () => {
    const text =
      "Minister Ines Falk arrived early. Falk shook hands. Falk sat down. Nobody had asked her brother, Minister Emil Falk, who runs the ports of the country and had been away for weeks on a tour of the northern coast. The wind blew hard that day. Asked again, Falk* left.";
    expect(named(text, "Falk*")).toBe("Ines Falk");
  });
});

describe("whose a security council is", () => {
  const offices = (text: string): readonly (readonly (string | null)[])[] =>
    people(text).people.flatMap(({ name, office }) => (office === null ? [] : [[name, office.title, office.of]]));

  it.each([
    ["Security Council Secretary Ivo Lund of Latvia spoke first.", ["Ivo Lund", "Security Council Secretary", "LVA"]],
    [
      "Deputy Chairman of the Security Council Ivo Lund spoke first.",
      ["Ivo Lund", "Deputy Chairman of the Security Council", null],
    ],
    ["UN Security Council President Mara Venn spoke first.", ["Mara Venn", "President", "UNSC"]],
  ])("%s", (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });
});
