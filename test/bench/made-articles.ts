/** An article as the benchmark feeds it to both sides. */
export interface BenchArticle {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
}

/** Sentences of the kinds that news has: few report a call, most tell of other things. `{A}`, `{B}` are people, `{C}` a place. */
const SENTENCES: readonly string[] = [
  "President {A} spoke by telephone with {B} on Monday, his office said in a statement.",
  "{A} and {B} discussed trade, security and the situation along the border, according to the readout.",
  "“We have agreed that our teams will meet again before the end of the month,” {A} told reporters in {C}.",
  "The two leaders also touched on grain exports, energy supplies and the safety of the nuclear power plant.",
  "{B} thanked {A} for the help that was sent to {C} after the earthquake last week.",
  "Analysts say that the economy of {C} grew by 3.4 percent in the first three months of the year.",
  "Prices of bread and cooking oil have doubled since January, and many families can no longer pay the rent.",
  "“It was a long night,” said a shopkeeper, who asked not to be named because he fears for his safety.",
  "Police closed the road to the airport for two hours while the motorcade passed.",
  "The opposition called the plan a mistake and demanded that parliament be told what was said.",
  "A spokeswoman for the ministry declined to comment, but did not deny that a call had taken place.",
  "{A} is expected to travel to {C} on Thursday for a summit of the regional bloc.",
  "The mission's mandate, which was extended in June, lets its soldiers protect civilians in three provinces.",
  "Hospitals in the north are short of medicine, doctors and clean water, aid workers warned on Friday.",
  "In a phone call with {B} on 14 March 2019, {A} promised that the sanctions would be lifted step by step.",
  "Shares closed slightly lower after the central bank left its main rate unchanged.",
  "The report, which runs to 240 pages, was handed to the committee on the morning of 5 May.",
  "He added: “Nobody should doubt that we stand by our allies, and nobody should doubt that we want peace.”",
  "Heavy rain has washed away bridges and cut off dozens of villages in the valley, the Red Cross said.",
  "The match ended in a draw after the home side missed two penalties in the second half.",
];

const PEOPLE =
  "Emmanuel Macron|Angela Merkel|Teodoro Lindqvist|Amara Okonjo|William Ruto|Narendra Modi|Ivana Petrescu|Kofi Mensah|Shinzo Abe|Luisa Marangoni".split(
    "|",
  );
const PLACES = "Nairobi|Berlin|the capital|Ankara|Lisbon|the eastern province|Kyiv|Abuja|Jakarta|Geneva".split("|");

/** In characters; about what an article of a news agency has. */
const LENGTH = 4400;

/** `count` articles of our own making, the same at every call. */
export const madeArticles = (count: number): readonly BenchArticle[] => {
  let state = 20_190_314;
  const pick = <T>(list: readonly T[]): T | undefined => {
    state = (state * 48_271) % 0x7fffffff;
    return list[state % list.length];
  };
  return Array.from({ length: count }, (_, number) => {
    const [a, b] = [pick(PEOPLE) ?? "", pick(PEOPLE) ?? ""];
    let text = "";
    while (text.length < LENGTH) {
      const sentence = (pick(SENTENCES) ?? "").replaceAll("{A}", a).replaceAll("{B}", b);
      text += sentence.replaceAll("{C}", pick(PLACES) ?? "") + (state % 4 === 0 ? "\n\n" : " ");
    }
    return { text, title: null, publishedAt: `2019-03-${String(10 + (number % 20)).padStart(2, "0")}` };
  });
};
