import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { People, PersonMention } from "../../src/extract/person.ts";
import { TOPIC_FRAMES } from "../../src/extract/topics/frames.ts";
import { shareOf } from "../../src/extract/topics/share.ts";
import { tellingSentences } from "../../src/extract/topics/telling.ts";
import { readTopics, topicsOf } from "../../src/extract/topics.ts";
import type { AnalysedText } from "../../src/model/text.ts";
import { loadTopics } from "../../src/register/topics.ts";
import { analyse } from "../../src/text/analyse.ts";

const taxonomy = loadTopics();
const NAMES = ["Mora", "Lindqvist", "Okafor", "Tanaka", "Haddad", "Brandt"];

/** People of one surname each, wherever it stands. */
const peopleIn = (analysed: AnalysedText): People => ({
  author: null,
  people: NAMES.map((name) => ({ name, aliases: [], office: null, registerId: null, isLeader: true, isNamed: true })),
  mentions: analysed.tokens.flatMap(({ text }, at): PersonMention[] =>
    NAMES.includes(text)
      ? [
          {
            person: NAMES.indexOf(text),
            form: "name",
            firstToken: at,
            endToken: at + 1,
            nameFirst: at,
            nameEnd: at + 1,
          },
        ]
      : [],
  ),
});

const phrasesIn = (text: string, participants: readonly number[] = []): readonly string[] => {
  const analysed = analyse(text, null);
  const scope = [{ start: 0, end: text.length }];
  return topicsOf(analysed, scope, peopleIn(analysed), taxonomy, participants).map(({ phrase }) => phrase);
};

describe("topicsOf", () => {
  it.each<[string, readonly string[]]>([
    // what was discussed
    ["Mora and Lindqvist discussed the grain corridor.", ["grain corridor"]],
    [
      "The two leaders discussed fishing rights, visas and the border dispute.",
      ["fishing rights", "visas", "border dispute"],
    ],
    [
      "They discussed trade, investment, security and good governance.",
      ["trade", "investment", "security", "good governance"],
    ],
    ["They reviewed preparations for the summit in Lima.", ["preparations for the summit in Lima"]],
    ["They discussed the jobs package in the senate this month.", ["jobs package in the senate"]],
    ["They discussed the situation and the agenda.", []],
    ["Mora welcomed Peru’s Okafor, and Lindqvist discussed the retired Gen. Haddad.", []],
    ["Mora urged Lindqvist to investigate Okafor.", ["investigate Okafor"]],
    ["Mora recalled that they had discussed it peacefully and efficiently.", []],
    ["The ministers discussed in detail the flood relief in Sindh.", ["flood relief in Sindh"]],
    ["Mora discussed with Lindqvist the plight of the stranded sailors.", ["plight of the stranded sailors"]],
    ["The sides discussed how both countries can promote solar power.", ["promote solar power"]],
    ["They discussed ways to reopen the railway.", ["ways to reopen the railway"]],
    ["The pair addressed the situation in Mali and Niger.", ["situation in Mali and Niger"]],
    ["They discussed the situation in Mali and bilateral trade.", ["situation in Mali", "bilateral trade"]],
    [
      "They discussed the war in Sudan, as well as the refugee camps in Chad.",
      ["war in Sudan", "refugee camps in Chad"],
    ],
    ["Mora raised the issue of compensating the fishermen.", ["compensating the fishermen"]],
    [
      "They covered a number of regional matters, including piracy and drug trafficking.",
      ["regional matters", "piracy", "drug trafficking"],
    ],
    ["The two discussed relations between Norway and Peru.", ["relations between Norway and Peru"]],
    [
      "The two discussed sovereignty, independence and territorial integrity.",
      ["sovereignty, independence and territorial integrity"],
    ],
    [
      "They discussed cooperation in trade, energy and agricultural sectors.",
      ["cooperation in trade, energy and agricultural sectors"],
    ],
    ["They discussed close defence and security cooperation.", ["close defence and security cooperation"]],
    ["They discussed the withdrawal from the WHO.", ["withdrawal from the WHO"]],
    ["They discussed the Good Friday Agreement.", ["Good Friday Agreement"]],
    ["They discussed the Treaty on Open Skies (TOS) and arms sales.", ["Treaty on Open Skies (TOS)", "arms sales"]],
    // spoke, called, briefed
    ["Mora spoke by phone with Lindqvist about the flood relief.", ["flood relief"]],
    ["In a call with Lindqvist about the ferry disaster, Mora offered help.", ["ferry disaster"]],
    ["Mora briefed Lindqvist on the ceasefire talks.", ["ceasefire talks"]],
    ["Mora informed Lindqvist about the results of his visit to Oslo.", ["results of his visit to Oslo"]],
    ["Mora informed Lindqvist of the evacuation plan.", ["evacuation plan"]],
    ["The talk also touched upon visa rules.", ["visa rules"]],
    ["The conversation focused on the hostage crisis in Kirkuk.", ["hostage crisis in Kirkuk"]],
    ["They exchanged views on the drought in Somalia.", ["drought in Somalia"]],
    ["Mora gave an update on the rescue of the miners.", ["rescue of the miners"]],
    ["The leaders consulted on joint patrols in the strait.", ["joint patrols in the strait"]],
    ["Mora spoke with Lindqvist following the earthquake in Ica.", ["earthquake in Ica"]],
    // passives and subjects
    ["Fishing rights were discussed.", ["Fishing rights"]],
    ["During the call, the transit of wheat was also discussed.", ["transit of wheat"]],
    ["Special attention was paid to the transit of wheat.", ["transit of wheat"]],
    ["The fate of the tanker also featured in the call.", ["fate of the tanker"]],
    // importance, support, concern
    ["Mora underscored the importance of clean water.", ["clean water"]],
    ["Both stressed the need for a lasting ceasefire.", ["lasting ceasefire"]],
    ["Mora expressed support for the election observers.", ["election observers"]],
    ["Mora expressed support for Ukraine.", ["support for Ukraine"]],
    ["Mora voiced deep concern about the coup in Gabon.", ["coup in Gabon"]],
    ["They reaffirmed their commitment to free elections.", ["free elections"]],
    ["Lindqvist offered condolences for the loss of the trawler crew.", ["loss of the trawler crew"]],
    ["Mora is interested in joint shipbuilding.", ["joint shipbuilding"]],
    // thanks, congratulations, praise
    ["Mora thanked Lindqvist for the delivery of vaccines.", ["delivery of vaccines"]],
    ["Mora congratulated Lindqvist on his election win.", ["election win"]],
    ["Mora congratulated Lindqvist during their phone call on her re-election.", ["re-election"]],
    ["Mora welcomed the release of the journalists.", ["release of the journalists"]],
    ["The two condemned the missile test.", ["missile test"]],
    ["Mora praised the progress of the railway talks.", ["progress of the railway talks"]],
    ["Mora praised Japan's firm and unwavering support for the peace plan.", ["peace plan"]],
    // agreements and urgings
    ["They agreed to reopen the border crossing.", ["reopen the border crossing"]],
    ["Mora urged Lindqvist to lower the tariffs on whisky.", ["lower the tariffs on whisky"]],
    ["Mora called for an immediate ceasefire in Mali.", ["immediate ceasefire in Mali"]],
    ["Mora told Lindqvist that Peru would withdraw its troops.", ["withdraw its troops"]],
    ["They agreed that the dam talks must resume.", ["dam talks"]],
    ["Mora complained about the fishing quotas.", ["fishing quotas"]],
    // where a topic ends
    ["They discussed the grain corridor on Monday.", ["grain corridor"]],
    ["They discussed the grain corridor, which closed in May.", ["grain corridor"]],
    ["They discussed the grain corridor, the ministry said.", ["grain corridor"]],
    ["They discussed the grain corridor and agreed to speak again.", ["grain corridor"]],
    ["They discussed the grain corridor, and Mora thanked him.", ["grain corridor"]],
    ["They discussed the grain corridor, a route across the Black Sea.", ["grain corridor"]],
    ["They discussed the meeting in Cusco, Peru.", ["meeting in Cusco, Peru"]],
    ["They discussed the grain corridor ahead of the summit.", ["grain corridor"]],
    ["They discussed the grain corridor in the context of the war.", ["grain corridor"]],
    ["They discussed Russia's unprovoked, unjustified invasion.", ["Russia's unprovoked, unjustified invasion"]],
    ["Mora cited Peru's “unwavering” support for the peace plan.", ["peace plan"]],
    ["They discussed Peru's “unwavering” work on the peace plan.", ["Peru's “unwavering” work on the peace plan"]],
    ["They discussed the visit of Okafor and his wife.", ["visit of Okafor and his wife"]],
    ["They discussed “open skies” over the Baltic.", ["“open skies” over the Baltic"]],
  ])("%s", (sentence, expected) => {
    expect(phrasesIn(sentence)).toEqual(expected);
  });

  it.each([
    "Mora spoke with Lindqvist on Monday.",
    "Mora spoke with Lindqvist on the phone.",
    "They spoke on the sidelines of the summit.",
    "Mora told reporters on Friday.",
    "They agreed to stay in close contact.",
    "They agreed to meet again soon.",
    "The two leaders discussed a wide range of issues.",
    "Mora thanked Lindqvist.",
    "They discussed him.",
    "They discussed it.",
    "Mora discussed Lindqvist.",
    "The transcript of the call was published.",
    "They discussed their phone conversation.",
    "The weather was fine in Lima.",
    "Mora invited Lindqvist to visit.",
    "",
    "“”",
  ])("finds nothing in %j", (sentence) => {
    expect(phrasesIn(sentence)).toEqual([]);
  });

  it("reads every frame's example", () => {
    for (const { name, example } of TOPIC_FRAMES) {
      const [sentence, ...topics] = example;
      expect(phrasesIn(sentence), name).toEqual(topics);
    }
  });

  it("passes over what somebody says who was not on the call", () => {
    const text = "Haddad condemned the missile test, while Mora welcomed the prisoner swap.";
    expect(phrasesIn(text, [0, 1])).toEqual(["prisoner swap"]);
    expect(phrasesIn(text)).toEqual(["missile test", "prisoner swap"]);
  });

  it("reads only its scope, so that two calls' topics do not mix", () => {
    const text = "Mora discussed the grain corridor with Lindqvist and fishing rights with Okafor.";
    const analysed = analyse(text, null);
    const second = text.indexOf("fishing");
    const read = (start: number, end: number): readonly string[] =>
      topicsOf(analysed, [{ start, end }], peopleIn(analysed), taxonomy).map(({ phrase }) => phrase);
    expect(read(0, second)).toEqual(["grain corridor"]);
    expect(read(second, text.length)).toEqual([]);
  });

  it("says each thing once, and no more than eight", () => {
    expect(phrasesIn("They discussed the grain corridor. They stressed the importance of the grain corridor.")).toEqual(
      ["grain corridor"],
    );
    const many = "They discussed wheat, copper, timber, salmon, visas, tariffs, vaccines, railways, ports and wine.";
    expect(phrasesIn(many)).toHaveLength(8);
  });

  it("keeps what was discussed when there is more than eight with what was said in passing", () => {
    const passing = [
      "the city choir",
      "the wheat harvest",
      "the new stadium",
      "the war museum",
      "the youth orchestra",
      "the rose gardens",
      "the salt canal",
      "the night market",
    ]
      .map((thing) => `Mora praised ${thing}.`)
      .join(" ");
    const phrases = phrasesIn(`${passing} They discussed the grain corridor.`);
    expect(phrases).toHaveLength(8);
    expect(phrases).toContain("grain corridor");
  });

  it("gives exact spans and canonical codes", () => {
    const text = "They discussed trade ties and the prisoner swap.";
    const analysed = analyse(text, null);
    expect(topicsOf(analysed, [{ start: 0, end: text.length }], peopleIn(analysed), taxonomy)).toEqual([
      { start: 15, end: 25, quote: "trade ties", phrase: "trade ties", code: "medtop:20000373" },
      { start: 34, end: 47, quote: "prisoner swap", phrase: "prisoner swap", code: "medtop:20000080" },
    ]);
  });
});

describe("readTopics", () => {
  it("names the frame and the verdict of every phrase that was considered", () => {
    const text =
      "They discussed the grain corridor. Mora praised the cook. Both stressed the importance of the grain corridor.";
    const analysed = analyse(text, null);
    const { trace } = readTopics(analysed, [{ start: 0, end: text.length }], peopleIn(analysed), taxonomy);
    expect(trace.map(({ stage, rule, verdict, detail }) => [stage, rule, verdict, detail])).toEqual([
      ["topic", "discuss", "found", "grain corridor"],
      ["topic", "remark-on", "vetoed", "cook: a common word"],
      ["topic", "bring-up", "merged", "grain corridor: like one before"],
      ["topic", "importance-of", "merged", "grain corridor: like one before"],
    ]);
  });
});

describe("shareOf", () => {
  const sharesIn = (text: string): readonly string[] => {
    const analysed = analyse(text, null);
    const people = peopleIn(analysed);
    const sentence = { start: 0, end: text.length };
    const [mora, lindqvist, okafor] = [0, 1, 2];
    return [
      shareOf(analysed, sentence, [mora, lindqvist], [mora, okafor], people),
      shareOf(analysed, sentence, [mora, okafor], [mora, lindqvist], people),
    ].map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    [
      "Mora spoke with Lindqvist about wheat and with Okafor about copper.",
      "Mora spoke with Lindqvist about wheat ",
      "and with Okafor about copper.",
    ],
    [
      "Mora discussed wheat with Lindqvist and copper with Okafor.",
      "Mora discussed wheat with Lindqvist ",
      "and copper with Okafor.",
    ],
    [
      "Mora called Okafor to condole, while Lindqvist rang him over copper.",
      "while Lindqvist rang him over copper.",
      "Mora called Okafor to condole, ",
    ],
  ])("parts %j", (text, first, second) => {
    expect(sharesIn(text)).toEqual([first, second]);
  });

  it.each([
    "Mora held separate calls with Lindqvist and Okafor about wheat.",
    "Mora spoke with Lindqvist, then with Okafor, about wheat.",
    "Mora spoke with Lindqvist about wheat.",
  ])("leaves %j whole", (text) => {
    expect(sharesIn(text)).toEqual([text, text]);
  });
});

describe("topicsOf on any text", () => {
  const words = fc.constantFrom(
    ...[
      "discussed",
      "Mora",
      "Lindqvist",
      "the",
      "grain",
      "and",
      ",",
      ".",
      "of",
      "on",
      "were",
      "that",
      "“",
      "”",
      "'s",
      "(",
      ")",
      "how",
      "to",
      "\n",
      "WHO",
      "😀",
    ],
  );

  it("gives spans that equal the text, in order, apart, and at most eight", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const analysed = analyse(text, null);
        const people = peopleIn(analysed);
        const scope = tellingSentences(analysed, 0, analysed.sentences.length, [0, 1], people);
        const topics = topicsOf(analysed, scope, people, taxonomy, [0, 1]);
        expect(topics.length).toBeLessThanOrEqual(8);
        let end = 0;
        for (const topic of topics) {
          expect(topic.quote).toBe(text.slice(topic.start, topic.end));
          expect(topic.start).toBeGreaterThanOrEqual(end);
          expect(topic.end).toBeGreaterThan(topic.start);
          end = topic.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "were discussed ",
    "discussed the grain and ",
    "Mora told Lindqvist about ",
    "“discussed” ",
    "discussed, ",
    "the leaders. ",
  ])("reads %j over and over in time linear in its length", (unit) => {
    const timed = (times: number): number => {
      const analysed = analyse(unit.repeat(times), null);
      const people = peopleIn(analysed);
      const start = performance.now();
      topicsOf(
        analysed,
        tellingSentences(analysed, 0, analysed.sentences.length, [0, 1], people),
        people,
        taxonomy,
        [0, 1],
      );
      return performance.now() - start;
    };
    timed(2_000);
    // Quadratic time would be 256 times as much; the rest is room for a busy machine.
    expect(timed(32_000)).toBeLessThan(100 * Math.max(timed(2_000), 5));
  });
});

describe("tellingSentences", () => {
  const toldIn = (text: string, first: number, until = Number.POSITIVE_INFINITY): readonly string[] => {
    const analysed = analyse(text, null);
    const spans = tellingSentences(analysed, first, until, [0, 1], peopleIn(analysed));
    return spans.map(({ start, end }) => text.slice(start, end));
  };

  it("goes on while the two, the call or a participant is told of", () => {
    const text =
      "Mora called Lindqvist on Monday. The two leaders discussed wheat. It rained in Lima. Mora also thanked Lindqvist for the vaccines. " +
      "During the call, visas came up. Okafor criticised the harvest.";
    expect(toldIn(text, 0)).toEqual([
      "Mora called Lindqvist on Monday.",
      "The two leaders discussed wheat.",
      "Mora also thanked Lindqvist for the vaccines.",
      "During the call, visas came up.",
    ]);
  });

  it("stops before the report of the next call", () => {
    const text = "Mora called Lindqvist. They discussed wheat. Mora then called Okafor. They discussed copper.";
    expect(toldIn(text, 0, 2)).toEqual(["Mora called Lindqvist.", "They discussed wheat."]);
  });

  it("stops when the article has gone on to other things", () => {
    const weather = "It rained in Lima. ".repeat(12);
    expect(toldIn(`Mora called Lindqvist. ${weather}Mora praised the choir.`, 0)).toEqual(["Mora called Lindqvist."]);
  });

  it("follows a pronoun or an office only from a sentence that tells of the call", () => {
    expect(toldIn("Mora called Lindqvist. He stressed the need for rain.", 0)).toHaveLength(2);
    expect(toldIn("Mora called Lindqvist. The Prime Minister welcomed the prisoner swap.", 0)).toHaveLength(2);
    expect(toldIn("Mora called Lindqvist. It rained in Lima. He stressed the need for umbrellas.", 0)).toHaveLength(1);
  });

  it("takes in the sentence before when it leads up to the call by telling of both", () => {
    expect(toldIn("Mora urged Lindqvist to lower the tariffs. He did so in a phone call.", 1)).toHaveLength(2);
    expect(toldIn("Mora praised the choir. He called Lindqvist in the evening.", 1)).toHaveLength(1);
    expect(toldIn("Okafor praised the choir. Mora called Lindqvist.", 1)).toHaveLength(1);
  });

  it("gives nothing for a sentence that is not there", () => {
    expect(toldIn("Mora called Lindqvist.", 5)).toEqual([]);
    expect(toldIn("", 0)).toEqual([]);
  });
});
