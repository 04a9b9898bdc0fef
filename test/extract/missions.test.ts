import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/extract/missions/describe.ts";
import { missionsOf, readMissions } from "../../src/extract/missions.ts";
import { indexRegister } from "../../src/model/lookup.ts";
import { loadRegister } from "../../src/register/load.ts";
import { analyse } from "../../src/text/analyse.ts";

const index = indexRegister(loadRegister());
const namesIn = (text: string, day: string | null = null): readonly string[] =>
  missionsOf(analyse(text, day), index, day).map((mission) => mission.name);

describe("missions by name, acronym and description", () => {
  it.each([
    [
      "Lawmakers backed the Multinational Security Support (MSS) mission in Haiti.",
      ["Multinational Security Support (MSS) mission in Haiti"],
    ],
    ["They discussed the future of MONUSCO, he said.", ["MONUSCO"]],
    ["Two soldiers of Unifil were hurt near Tyre.", ["Unifil"]],
    [
      "The African Union Transition Mission in Somalia (ATMIS) is drawing down.",
      ["African Union Transition Mission in Somalia (ATMIS)"],
    ],
    ["Italy will command the EU naval mission in the Red Sea.", ["EU naval mission in the Red Sea"]],
    ["The UN peacekeeping mission in Mali was told to leave.", ["UN peacekeeping mission in Mali"]],
    ["Troops launched Operation Silent Harvest at dawn.", ["Operation Silent Harvest"]],
    ["Rebels rejected Operation Shield of the North on Monday.", ["Operation Shield of the North"]],
    ["Both praised the Tumaini Peace Initiative.", ["Tumaini Peace Initiative"]],
    ["The envoy reported on the Bangui peace process.", ["Bangui peace process"]],
    ["Canada renewed the FALCON training mission.", ["FALCON training mission"]],
    ["Germany ended the U.S.-led military mission in Niger.", ["U.S.-led military mission in Niger"]],
    ["Observers of the OSCE monitoring mission in Albania left.", ["OSCE monitoring mission in Albania"]],
    ["Kenya’s leader defended the Kenya-led mission.", ["Kenya-led mission"]],
    ["NASA named the crew of Artemis II on Friday.", ["Artemis II"]],
    ["India’s Chandrayaan-3 mission landed safely.", ["Chandrayaan-3 mission"]],
    ["Ships joined the Indonesia-led search and rescue effort.", ["Indonesia-led search and rescue effort"]],
    ["Oman hosts the talks while the Saudi-led coalition holds fire in Yemen.", ["Saudi-led coalition"]],
    ["NATO's training mission in Iraq will grow.", ["NATO's training mission in Iraq"]],
  ])("%s", (text, names) => expect(namesIn(text)).toEqual(names));
});

describe("what is no mission", () => {
  it.each([
    "The team is on a mission to win the cup.",
    "Protesters stormed the U.S. mission in Benghazi.",
    "She is the deputy chief of mission in Lima.",
    "He heads Ghana's Permanent Mission to the United Nations.",
    "Diplomats at the Russian mission to the UN were expelled.",
    "Our mission is to cover the news.",
    "The mission of the company is to sell shoes.",
    "A trade mission visited Lagos.",
    "The president's mission in Cairo was to persuade his host.",
    "He proposed a peacekeeping mission.",
    "The pilots flew combat missions.",
    "The security forces fired tear gas in Nairobi.",
    "It was a mission impossible.",
    "The governing coalition in Berlin broke apart.",
    "Operation Smile sent surgeons to Ghana.",
    "The ministry, the MSS, arrested a spy in Shanghai.",
    "Micah said the operation went well.",
    "The peace process is dead.",
    "The company's operations in Kenya will close.",
  ])("%s", (text) => expect(namesIn(text)).toEqual([]));
});

describe("one mission in many forms", () => {
  it("puts full name, acronym, description and re-mentions together", () => {
    const text =
      "The minister praised the Kenya-led Multinational Security Support (MSS) mission in Haiti. " +
      "MSS officers lack helicopters. The Haiti mission began last year; the peacekeeping mission costs much. " +
      "This mission must go on, he said.";
    const missions = missionsOf(analyse(text, "2025-02-01"), index, "2025-02-01");
    expect(missions).toHaveLength(1);
    expect(missions[0]?.registerId).toBe("mss-hti");
    expect(missions[0]?.name).toBe("Kenya-led Multinational Security Support (MSS) mission in Haiti");
    expect(missions[0]?.mentions.map((mention) => mention.quote)).toEqual([
      "Kenya-led Multinational Security Support (MSS) mission in Haiti",
      "MSS",
      "Haiti mission",
      "the peacekeeping mission",
      "This mission",
    ]);
  });

  it("tells missions of one description apart by the day", () => {
    const id = (day: string): string | null | undefined =>
      missionsOf(analyse("They spoke of the Haiti mission.", day), index, day)[0]?.registerId;
    expect([id("2010-03-01"), id("2024-10-01"), id("2025-11-20")]).toEqual(["minustah-hti", "mss-hti", "gsf-hti"]);
  });

  it("finds the registered mission that a description fits", () => {
    const text = "The UN peacekeeping mission in South Sudan sent patrols. UNMISS said the road was open.";
    const missions = missionsOf(analyse(text, "2023-05-01"), index, "2023-05-01");
    expect(missions.map((mission) => [mission.registerId, mission.mentions.length])).toEqual([["unmiss-ssd", 2]]);
  });

  it("keeps missions of different places and leaders apart", () => {
    expect(
      namesIn("The EU training mission in Mali ended, and so did the EU training mission in Niger. MONUSCO stays."),
    ).toEqual(["EU training mission in Mali", "EU training mission in Niger", "MONUSCO"]);
  });

  it("goes back to the last fitting mission, not to one of another class", () => {
    const text = "Talks turned to the Tumaini Initiative and to UNMISS. The initiative stalled. The mission went on.";
    const missions = missionsOf(analyse(text, null), index);
    expect(missions.map((mission) => mission.mentions.map(({ quote }) => quote))).toEqual([
      ["Tumaini Initiative", "The initiative"],
      ["UNMISS", "The mission"],
    ]);
  });
});

describe("the rules", () => {
  it.each(VERDICTS.map((row) => [row.name, row] as const))("example of %s", (_, row) => {
    const found = missionsOf(analyse(row.example, null), index);
    expect(found.length > 0).toBe(row.rule !== "none");
  });

  it("names the rule of every find", () => {
    const { trace } = readMissions(analyse("MINUSMA left. The mission had failed.", null), index, null);
    expect(trace.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["registered", "found"],
      ["again", "merged"],
    ]);
  });
});

describe("laws", () => {
  const words = [
    "the",
    "UN",
    "mission",
    "in",
    "Haiti",
    "MSS",
    "(",
    ")",
    "Operation",
    "-led",
    "’s",
    "\n\n",
    "🛰️",
    "\0",
    "force",
    "and",
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 })
    .map((parts) => parts.join(" "));

  it("quotes exactly what stands at each span, in order", () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const mission of missionsOf(analyse(sample, null), index)) {
          for (const { start, end, quote } of mission.mentions) expect(sample.slice(start, end)).toBe(quote);
          const starts = mission.mentions.map(({ start }) => start);
          expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        }
      }),
    );
  });

  it.each([
    ["re-mentions", () => "the multinational mission and the UN force of the "],
    ["ever new operations", (at: number) => `Troops began Operation Storm${at.toString(36)}X. `],
    ["ever new places", (at: number) => `The UN mission in Camp${at.toString(36)} left. `],
    ["nested brackets", () => "MSS (MSS (MSS "],
  ])("takes time linear in the length: %s", (_, piece) => {
    /** Milliseconds of processor time: the clock on the wall runs on when the machine is busy. */
    const time = (copies: number): number => {
      const analysed = analyse(Array.from({ length: copies }, (_, at) => piece(at)).join(""), null);
      const runs = Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        missionsOf(analysed, index);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...runs);
    };
    time(500);
    // Eight times the text; quadratic time would be sixty-four times as long.
    expect(time(8_000)).toBeLessThan(32 * Math.max(time(1_000), 4));
  });
});
