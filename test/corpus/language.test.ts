import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/corpus/language.ts";

describe("languageOf", () => {
  it.each([
    ["en", "The two presidents spoke by phone on Thursday evening and agreed to meet again in the spring."],
    [
      "fr",
      "Les deux présidents se sont entretenus par téléphone jeudi soir et sont convenus de se revoir au printemps.",
    ],
    [
      "es",
      "Los dos presidentes hablaron por teléfono el jueves por la noche y acordaron reunirse de nuevo en primavera.",
    ],
    [
      "de",
      "Die beiden Präsidenten telefonierten am Donnerstagabend und vereinbarten ein weiteres Treffen im Frühjahr.",
    ],
    ["ru", "Два президента поговорили по телефону в четверг вечером и договорились встретиться весной снова."],
    ["ar", "تحدث الرئيسان هاتفيا مساء الخميس واتفقا على اللقاء مرة أخرى في الربيع المقبل في العاصمة."],
    [
      "zh",
      "两国元首星期四晚上通了电话，同意今年春天再次会面，并就地区安全和经贸合作交换了意见。两国外长也参加了通话，双方将保持密切沟通，推动合作。",
    ],
  ])("tells %s", (language, text) => {
    expect(languageOf(text, null)).toBe(language);
    expect(languageOf(text, "en-GB")).toBe(language);
  });

  it("believes the declaration of a language that the statistics do not know", () => {
    const text = "Marais hao wawili walizungumza kwa simu Alhamisi jioni na kukubaliana kukutana tena.";
    expect(languageOf(text, "sw-KE")).toBe("sw");
    expect(languageOf("The two presidents spoke by phone on Thursday evening, and agreed to meet.", "sw")).toBe("en");
  });

  it("looks past an English head at the text itself", () => {
    const text = `NAIROBI, Nov. 7 (Example News Agency)\n\n${"Les deux présidents se sont entretenus par téléphone jeudi soir. ".repeat(80)}`;
    expect(languageOf(text, "en")).toBe("fr");
  });

  it.each([
    ["OK.", "en-GB", "en"],
    ["OK.", "pt_BR", "pt"],
    ["1 2 3", "nonsense!", null],
    ["1 2 3", null, null],
  ])("falls back on what is declared: %j, %j", (text, declared, expected) => {
    expect(languageOf(text, declared)).toBe(expected);
  });
});
