import { describe, expect, it } from "vitest";
import {
  countryNamed,
  holderOf,
  holdersOf,
  indexRegister,
  isHeldAt,
  officesAt,
  organisationNamed,
  peopleCalled,
  peopleNamed,
  titleNamed,
} from "../../src/model/lookup.ts";
import type { OfficeTerm } from "../../src/model/register.ts";
import { loadRegister } from "../../src/register/load.ts";

const index = indexRegister(loadRegister());

describe("people by name", () => {
  it.each([
    ["Volodymyr Zelenskyy", "volodymyr-zelenskyy"],
    ["Volodymyr Zelenskiy", "volodymyr-zelenskyy"],
    ["Abdel-Fattah el-Sissi", "abdel-fattah-sisi"],
    ["Joseph R. Biden, Jr.", "joe-biden"],
    ["Joe Biden", "joe-biden"],
    ["Michael R. Pence", "mike-pence"],
    ["Luiz Inacio Lula da Silva", "luiz-inacio-lula-da-silva"],
    ["Hassan Sheikh Mohamoud", "hassan-sheikh-mohamud"],
    ["Abe Shinzo", "shinzo-abe"],
    ["Kim Jong-un", "kim-jong-un"],
    ["Muhammad bin Salman", "mohammed-bin-salman"],
    ["King Salman", "salman"],
    ["Jomo Kenyatta", "jomo-kenyatta"],
    ["Uhuru Kenyatta", "uhuru-kenyatta"],
    ["Andrii Yermak", "andriy-yermak"],
    ["Antonio Guterres", "antonio-guterres"],
    ["Recep Tayyip Erdogan", "recep-tayyip-erdogan"],
  ])("%s", (name, id) => expect(peopleNamed(index, name).map((person) => person.id)).toEqual([id]));

  it("knows nobody by half a name", () => expect(peopleNamed(index, "Volodymyr")).toEqual([]));

  it.each([
    ["Guterres", "antonio-guterres"],
    ["von der Leyen", "ursula-von-der-leyen"],
    ["Xi", "xi-jinping"],
    ["Lula", "luiz-inacio-lula-da-silva"],
    ["Jokowi", "joko-widodo"],
    ["Abiy", "abiy-ahmed"],
    ["Zelensky", "volodymyr-zelenskyy"],
  ])("%s alone", (word, id) => expect(peopleCalled(index, word).map((person) => person.id)).toContain(id));

  it("keeps namesakes apart and gives both", () => {
    expect(peopleCalled(index, "Kenyatta").map((person) => person.id)).toEqual(
      expect.arrayContaining(["jomo-kenyatta", "uhuru-kenyatta"]),
    );
    expect(peopleNamed(index, "George Bush").map((person) => person.id)).toEqual(
      expect.arrayContaining(["george-hw-bush", "george-w-bush"]),
    );
    expect(peopleNamed(index, "King Salman")).not.toEqual(peopleNamed(index, "Mohammed bin Salman"));
  });

  it("does not call a Chinese person by the given name", () => {
    expect(peopleCalled(index, "Jinping")).toEqual([]);
  });
});

describe("offices", () => {
  const titles = (name: string, day: string | null) => {
    const person = peopleNamed(index, name)[0];
    return person === undefined ? [] : officesAt(person, day).map((term) => `${term.title} ${term.of}`);
  };

  it.each([
    ["William Ruto", "2014-05-01", "Deputy President KEN"],
    ["William Ruto", "2023-05-01", "President KEN"],
    ["William Ruto", "2022-08-25", "President-elect KEN"],
    ["Donald Trump", "2024-12-01", "President-elect USA"],
    ["Marco Rubio", "2025-03-01", "Secretary of State USA"],
    ["Antony Blinken", "2024-11-07", "Secretary of State USA"],
    ["Hassan Sheikh Mohamud", "2025-02-01", "President SOM"],
  ])("%s on %s", (name, day, office) => expect(titles(name, day)).toContain(office));

  it("allows some days at both ends and no more", () => {
    expect(titles("Joe Biden", "2025-01-30")).toContain("President USA");
    expect(titles("Joe Biden", "2025-03-30")).toEqual([]);
  });

  it("gives all, the latest first, without a day", () => {
    expect(titles("Antony Blinken", null)).toEqual(["Secretary of State USA", "Deputy Secretary of State USA"]);
  });

  it.each([
    ["Foreign Minister", "KEN", "2019-03-02", "monica-juma"],
    ["Foreign Minister", "USA", "2019-03-02", "mike-pompeo"],
    ["Secretary of State", "USA", "2024-11-07", "antony-blinken"],
    ["President", "KEN", "2024-11-07", "william-ruto"],
    ["Prime Minister", "DEU", "2018-01-05", "angela-merkel"],
    ["Secretary-General", "UN", "2025-02-01", "antonio-guterres"],
    ["Chancellor", "DEU", "2022-03-01", "olaf-scholz"],
    ["National Security Adviser", "USA", "2022-03-01", "jake-sullivan"],
    ["Head of the Office of the President", "UKR", "2023-03-01", "andriy-yermak"],
    ["PM", "GBR", "2023-03-01", "rishi-sunak"],
  ])("%s of %s on %s", (title, of, day, id) => expect(holderOf(index, title, of, day)?.id).toBe(id));

  it("finds nobody where nobody is known", () => {
    expect(holderOf(index, "Foreign Minister", "ATL", "2020-01-01")).toBeNull();
    expect(holderOf(index, "Harbour Master", "KEN", "2020-01-01")).toBeNull();
    expect(holdersOf(index, "President", "KEN", "1900-01-01")).toEqual([]);
  });

  it.each([
    [{ from: "2019", to: "2020" }, "2020-12-31", true],
    [{ from: "2019", to: "2020" }, "2021-01-01", false],
    [{ from: "2019-03", to: null }, "2019-03-01", true],
    [{ from: "2019-03", to: null }, "2019-02-28", false],
    [{ from: null, to: "2010-05-06" }, "1990-01-01", true],
    [{ from: null, to: "2010-05-06" }, "2010-05-07", false],
  ])("%o on %s: %s", (bounds, day, held) => {
    const term: OfficeTerm = { title: "President", of: "KEN", ...bounds };
    expect(isHeldAt(term, day)).toBe(held);
  });

  it("takes a day that is none as it is", () => {
    expect(() => isHeldAt({ title: "President", of: null, from: "2019", to: null }, "no day", 20)).not.toThrow();
  });
});

describe("countries", () => {
  it.each([
    ["Kenya", "KEN", "name"],
    ["the U.S.", "USA", "name"],
    ["US", "USA", "name"],
    ["UK", "GBR", "name"],
    ["Britain", "GBR", "name"],
    ["DRC", "COD", "name"],
    ["Democratic Republic of Congo", "COD", "name"],
    ["Türkiye", "TUR", "name"],
    ["Ivory Coast", "CIV", "name"],
    ["British", "GBR", "adjective"],
    ["Somali", "SOM", "adjective"],
    ["Ivorian", "CIV", "adjective"],
    ["the Kremlin", "RUS", "metonym"],
    ["White House", "USA", "metonym"],
    ["Pyongyang", "PRK", "metonym"],
    ["South Sudanese", "SSD", "adjective"],
    ["Nigerien", "NER", "adjective"],
    ["Nigerian", "NGA", "adjective"],
  ])("%s", (words, code, by) => {
    const found = countryNamed(index, words);
    expect([found?.country.code, found?.by]).toEqual([code, by]);
  });

  it.each(["us", "turkey", "polish", "Atlantis", "the us", ""])("%s is none", (words) =>
    expect(countryNamed(index, words)).toBeNull(),
  );
});

describe("organisations and titles", () => {
  it.each([
    ["UN", "UN"],
    ["the United Nations", "UN"],
    ["U.N.", "UN"],
    ["EAC", "EAC"],
    ["Southern African Development Community", "SADC"],
    ["Nato", "NATO"],
    ["Arab League", "LAS"],
  ])("%s", (words, code) => expect(organisationNamed(index, words)?.code).toBe(code));

  it.each([
    ["PM", "head_of_government"],
    ["Lt. Gen.", "military"],
    ["foreign minister", "foreign_minister"],
    ["President-elect", "head_of_state_elect"],
    ["UN chief", "org_head"],
    ["Crown Prince", "crown_prince"],
  ])("%s", (words, kind) => expect(titleNamed(index, words)?.kind).toBe(kind));
});
