import { describe, expect, it } from "vitest";
import { CALL_RULES } from "../../src/extract/calls/rules.ts";
import { callsIn, INTRODUCTION, reduced } from "../support/calls.ts";

const told = (sentence: string): readonly string[] => callsIn(`${INTRODUCTION} ${sentence}`);

describe("every rule reads its example", () => {
  it.each(CALL_RULES.map((rule) => [rule.name, rule.example, rule] as const))("%s: %s", (_name, example, rule) => {
    const words = reduced(`${INTRODUCTION} ${example}`);
    expect(
      words.flatMap((sentence) => [...sentence.matchAll(rule.pattern)]),
      words.join("\n"),
    ).not.toHaveLength(0);
    expect(told(example).map((call) => call.split(" ").at(-1))).toContain("Lindqvist+Mora");
  });
});

describe("what is a call, and how it was held", () => {
  it.each([
    ["Mora telephoned Lindqvist on Monday.", "HELD PHONE Lindqvist+Mora"],
    ["Mora spoke by phone on Friday, May 2, with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora spoke with Lindqvist about fishing rights.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["Mora and Lindqvist held a video conference on Friday.", "HELD VIDEO Lindqvist+Mora"],
    ["Mora spoke with Lindqvist on the sidelines of the summit.", "HELD IN_PERSON Lindqvist+Mora"],
    ["Mora met Lindqvist in Lima.", "HELD IN_PERSON Lindqvist+Mora"],
    ["Mora will speak by phone with Lindqvist next week.", "PLANNED PHONE Lindqvist+Mora"],
    ["Mora is expected to call Lindqvist.", "PLANNED PHONE Lindqvist+Mora"],
    ["The envoys prepared Mora's upcoming meeting with Lindqvist.", "PLANNED IN_PERSON Lindqvist+Mora"],
    ["Mora held a meeting with Lindqvist on the planned talks.", "HELD IN_PERSON Lindqvist+Mora"],
    ["Mora requested a phone call with Lindqvist.", "PLANNED PHONE Lindqvist+Mora"],
    ["Mora refused to speak with Lindqvist.", "DECLINED UNSPECIFIED Lindqvist+Mora"],
    ["Mora refused to take a phone call from Lindqvist.", "DECLINED PHONE Lindqvist+Mora"],
    ["Mora did not speak with Lindqvist.", "DENIED UNSPECIFIED Lindqvist+Mora"],
    ["Mora's office denied that he spoke with Lindqvist.", "DENIED UNSPECIFIED Lindqvist+Mora"],
    ["In a call that lasted an hour, Mora warned Lindqvist about tariffs.", "HELD PHONE Lindqvist+Mora"],
    ["The two leaders spoke by phone on Sunday.", "HELD PHONE Lindqvist+Mora"],
    ["Mora said he had called Lindqvist to congratulate her.", "HELD PHONE Lindqvist+Mora"],
    ["“I called Annika Lindqvist to offer our help,” Mora said.", "HELD PHONE Lindqvist+Mora"],
    ["Mora, who had telephoned Lindqvist earlier, declined to comment.", "HELD PHONE Lindqvist+Mora"],
    ["Lindqvist received a call from Mora before dawn.", "HELD PHONE Lindqvist+Mora"],
    ["Lindqvist turned down a phone call from Mora, officials said.", "DECLINED PHONE Lindqvist+Mora"],
    ["A telephone conversation between Mora and Lindqvist was not planned.", "PLANNED PHONE Lindqvist+Mora"],
    ["The call, which took place on Thursday between Mora and Lindqvist, was short.", "HELD PHONE Lindqvist+Mora"],
    ["The two leaders, Mora of Peru and Lindqvist of Sweden, conferred by phone.", "HELD PHONE Lindqvist+Mora"],
    ["Following his phone call with Lindqvist, Mora thanked the Swedes.", "HELD PHONE Lindqvist+Mora"],
    ["Mora had a very direct exchange with Lindqvist over the phone.", "HELD PHONE Lindqvist+Mora"],
    ["Mora hung up on Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["The last time Mora and Lindqvist spoke to one another was in April.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["The envoys want a time for a call between Mora and Lindqvist.", "PLANNED PHONE Lindqvist+Mora"],
    ["Planning for a call between Mora and Lindqvist has begun.", "PLANNED PHONE Lindqvist+Mora"],
    ["The inquiry is into Mora's request during a phone call with Lindqvist for a loan.", "HELD PHONE Lindqvist+Mora"],
    ["During a phone call on Monday, Mora said, he and Lindqvist were blunt.", "HELD PHONE Lindqvist+Mora"],
    ["They were freed after Mora interceded with Lindqvist in two telephone calls.", "HELD PHONE Lindqvist+Mora"],
    ["Mora spoke by phone with his Swedish counterpart, Annika Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora said he'd spoken to Lindqvist.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["Mora said he’d spoken to Lindqvist.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["Mora said he’d telephone Lindqvist.", "PLANNED PHONE Lindqvist+Mora"],
    ["Mora said he hadn’t spoken to Lindqvist.", "DENIED UNSPECIFIED Lindqvist+Mora"],
    [
      "Mora held online consultations with the newly appointed Prime Minister Annika Lindqvist.",
      "HELD VIDEO Lindqvist+Mora",
    ],
    ["Mora discussed U.S. tariffs with Lindqvist.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["Mora spoke with his good friend Annika Lindqvist.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["Mora hosted Lindqvist for a virtual meeting.", "HELD VIDEO Lindqvist+Mora"],
    ["It was no face-to-face talk: Mora and Lindqvist have spoken by phone.", "HELD PHONE Lindqvist+Mora"],
    ["A clerk told of a call in which she heard Mora ask Lindqvist for help.", "HELD PHONE Lindqvist+Mora"],
    ["The inquiry was sparked by a phone call with Lindqvist in which Mora begged.", "HELD PHONE Lindqvist+Mora"],
    ["The clerk read a memorandum of Mora's call with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora admitted that he discussed Vogel with Lindqvist in a phone call.", "HELD PHONE Lindqvist+Mora"],
    ["In his 2021 conversation with Lindqvist, the paper said, Mora seemed tired.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["A host blasted President Mora over his phone call with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["It undercut Mora's claim that he asked Lindqvist for nothing in a phone call.", "HELD PHONE Lindqvist+Mora"],
    [
      "Mora made the remark during a discussion with then-Swedish Prime Minister Annika Lindqvist.",
      "HELD UNSPECIFIED Lindqvist+Mora",
    ],
    ["Mora flew to Kiruna, where he and Lindqvist spoke about ore.", "HELD IN_PERSON Lindqvist+Mora"],
    ["An aide had overheard Mora complaining while on the phone with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Reporters asked whether Mora's phone call with Lindqvist was a success.", "HELD PHONE Lindqvist+Mora"],
    ["Mora, then nearing the end of his term, had phoned Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora left early, but spoke by telephone with its leader Annika Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora spoke to Lindqvist in a separate call on Monday.", "HELD PHONE Lindqvist+Mora"],
    ["Lindqvist said Mora called her around noon.", "HELD PHONE Lindqvist+Mora"],
    ["Lindqvist told the court:\nMora called me in May and asked for help.", "HELD PHONE Lindqvist+Mora"],
    ["Mora and Lindqvist spoke by phone after a face-to-face session in Lisbon.", "HELD PHONE Lindqvist+Mora"],
    ["The two leaders, who have spoken by phone, trust each other.", "HELD PHONE Lindqvist+Mora"],
    ["Mora said he had spent an hour on the phone with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora did not press Lindqvist in the phone call.", "HELD PHONE Lindqvist+Mora"],
    ["Mora tried to persuade Lindqvist in a phone call to stay.", "HELD PHONE Lindqvist+Mora"],
    ["Mora is accused of pressing Lindqvist in a phone call.", "HELD PHONE Lindqvist+Mora"],
    ["Mora would later call Lindqvist to apologise.", "HELD PHONE Lindqvist+Mora"],
    ["Mora said he would later call Lindqvist to apologise.", "PLANNED PHONE Lindqvist+Mora"],
    ["Critics disliked Mora's decision to hold a phone call with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora's willingness to hold a phone call with Lindqvist is new.", "PLANNED PHONE Lindqvist+Mora"],
    ["Lindqvist said Mora had called her on Monday.", "HELD PHONE Lindqvist+Mora"],
    ["“Mora called me on Monday,” Lindqvist said.", "HELD PHONE Lindqvist+Mora"],
    ["Mora spoke with Lindqvist aboard his plane.", "HELD IN_PERSON Lindqvist+Mora"],
    ["Mora, who led, made a speech that won him a call from Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora described a phone call with Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["Mora had expressed to Lindqvist in a phone call a wish for peace.", "HELD PHONE Lindqvist+Mora"],
    ["Mora spoke with the top Swede, Annika Lindqvist, about ore.", "HELD UNSPECIFIED Lindqvist+Mora"],
    ["During the phone call, Mora, a farmer, warned Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["The speech won Mora a call from Lindqvist.", "HELD PHONE Lindqvist+Mora"],
    ["“When our presidents spoke on the phone, it rained,” an aide said.", "HELD PHONE Lindqvist+Mora"],
    ["Mora's false statements about his conversations with Lindqvist cost votes.", "HELD UNSPECIFIED Lindqvist+Mora"],
  ])("%s", (sentence, call) => {
    expect(told(sentence)).toEqual([call]);
  });
});

describe("what is no call", () => {
  it.each([
    ["Mora called on Lindqvist to resign."],
    ["Mora called for talks and praised Lindqvist."],
    ["Mora called Lindqvist a liar."],
    ["Mora wrote a letter to Lindqvist."],
    ["Mora sent Lindqvist a message of condolence."],
    ["Mora told reporters in an interview that Lindqvist was wrong."],
    ["Mora held a press conference and criticised Lindqvist."],
    ["Reporters asked whether Mora spoke with Lindqvist."],
    ["Mora should have called Lindqvist."],
    ["Mora spoke about Lindqvist at a rally."],
    ["Mora talked with the Lindqvist administration."],
    ["Spies tapped the telephone of Lindqvist, Mora said."],
    ["Mora's calls for calm went unheard, and Lindqvist left."],
    ["Mora spoke with voters by phone, while Lindqvist slept."],
    ["Reporters asked whether Mora's phone call with Lindqvist took place."],
    ["Critics accused Mora of asking Lindqvist in an interview for a favour."],
    ["Mora would comment after his phone conversation with Lindqvist scheduled for Monday."],
    ["Mora left, and it was no part of my call to Lindqvist."],
    ["Mora called Lindqvist a little liar."],
    ["Mora called Lindqvist and her aides “reckless”."],
    ["Mora still speaks with Lindqvist."],
    ["Had Mora called Lindqvist in time, she would have listened."],
    ["Mora's remarks about Lindqvist in a phone interview were angry."],
    ["Lindqvist attended the meeting, and Mora stayed away."],
    ["Mora and Lindqvist sent two aides. The two officials spoke on condition of anonymity."],
    ["Mora heard the call from Lindqvist and others for a wider inquiry."],
    ["A clerk who reported Mora's call was in touch with Lindqvist."],
  ])("%s", (sentence) => {
    expect(told(sentence).filter((call) => call.startsWith("HELD"))).toEqual([]);
  });
});

describe("who was on a call that several leaders of the text could have been on", () => {
  const third = (sentence: string): readonly string[] =>
    callsIn(`${INTRODUCTION} Chancellor Otto Vogel of Austria leads a coalition. ${sentence}`);

  it.each([
    ["Vogel blamed Mora for all that Lindqvist had said in her call with Bern.", []],
    ["Aides blamed Mora for claims that Vogel had lied during his call with Lindqvist.", ["Lindqvist+Vogel"]],
    ["Lindqvist said that Mora told Vogel the truth when the two spoke by phone.", ["Mora+Vogel"]],
    ["Lindqvist told Mora what Vogel wants, aides said of a phone call between them.", []],
    ["Lindqvist said Mora had called him.", ["Mora+Vogel"]],
    ["Vogel's spokesman said that Mora had called him on Monday.", ["Mora+Vogel"]],
    ["Mora said that Vogel, Lindqvist's guest, had lied about his phone call with Lindqvist.", ["Lindqvist+Vogel"]],
    ["Officials opened an inquiry into Vogel over his call with Lindqvist.", ["Lindqvist+Vogel"]],
    [
      "Mora held a flurry of telephone calls with leaders, including Lindqvist and Vogel.",
      ["Lindqvist+Mora", "Mora+Vogel"],
    ],
    ["Mora spoke by phone with the leaders of Sweden and Austria.", ["Lindqvist+Mora+Vogel"]],
    ["The Peruvian and Austrian presidents spoke by phone.", []],
    ["In a phone call with the chancellor, Mora asked for patience.", ["Mora+Vogel"]],
    ["Vogel told reporters that Mora had talked at length with his Swedish counterpart.", ["Lindqvist+Mora"]],
  ])("%s", (sentence, expected) => {
    const held = third(sentence).filter((call) => call.startsWith("HELD PHONE") || call.startsWith("HELD UNSPECIFIED"));
    expect(held.map((call) => call.split(" ").at(-1))).toEqual(expected);
  });

  it("tells a month from a prime minister", () => {
    const may = (sentence: string): readonly string[] => callsIn(`Prime Minister Theresa May left. ${sentence}`);
    expect(may("Trump and May later spoke by phone.")).toEqual(["HELD PHONE May+Trump"]);
    expect(may("Trump and Merkel spoke by phone in May and June.")).toEqual(["HELD PHONE Merkel+Trump"]);
    expect(may("Trump spoke by phone in April and May 2018.")).toEqual([]);
  });

  it("knows a senator by the state", () => {
    const text =
      "Sen. Mateo Mora of Arizona spoke with Prime Minister Annika Lindqvist. The Arizona senator phoned Lindqvist.";
    expect(callsIn(text)).toEqual(["HELD PHONE Lindqvist+Mora"]);
  });

  it.each([
    ["Sen. Ada Brie, R-Maine, telephoned Mora.", ["HELD PHONE Brie+Mora"]],
    ["Sen. Ada Brie, R-Calif., a farmer who sells apples, telephoned Mora.", ["HELD PHONE Brie+Mora"]],
    ["Supreme Court nominee Judge Ada Brie waited. Mora had a phone call with the nominee.", ["HELD PHONE Brie+Mora"]],
    [
      "I spoke with the President of Chad, General Ada Brie; it was Mora's idea. Mora phoned the President of Chad.",
      ["HELD PHONE Brie+Mora"],
    ],
    ["Mora found a way out with numerous calls, including with Lindqvist.", []],
  ])("%s", (sentence, calls) => {
    expect(callsIn(`${INTRODUCTION} ${sentence}`)).toEqual(calls);
  });

  it("takes for him whom the sentence before told of last", () => {
    const text =
      "Chancellor Otto Vogel of Austria waited, and Mora had been ramping up his visits. He phoned Lindqvist.";
    expect(callsIn(`${INTRODUCTION} ${text}`)).toEqual(["HELD PHONE Lindqvist+Mora"]);
  });

  it("knows by the register who once held an office", () => {
    const text = "Michael Flynn left. Trump's former national security adviser spoke by phone with Angela Merkel.";
    expect(callsIn(text, "2017-07-22")).toEqual(["HELD PHONE Flynn+Merkel"]);
    expect(callsIn(text, "2017-01-25")).toEqual([]);
  });

  it("takes those who speak turn by turn for those who spoke on the phone", () => {
    const told = (words: string): readonly string[] =>
      callsIn(`The visit began.\nPRESIDENT BIDEN: Welcome.\nPRIME MINISTER STARMER: Thank you. ${words}`, "2024-07-10");
    expect(told("We had a long conversation on the phone when I won.")).toEqual(["HELD PHONE Biden+Starmer"]);
    expect(told("In June we had a chance to talk to each other on the phone.")).toEqual(["HELD PHONE Biden+Starmer"]);
    expect(told("We had a phone call with the governors.")).toEqual([]);
    expect(told("We talked about the weather.")).toEqual([]);
  });

  it("joins those who attended to those whom the meeting was with", () => {
    expect(
      third(
        "Mora held a video conference with Chancellor Otto Vogel. The meeting was also attended by Prime Minister Annika Lindqvist.",
      ),
    ).toEqual(["HELD VIDEO Lindqvist+Mora+Vogel"]);
  });

  it("knows a crown prince by his office alone", () => {
    const text = "Crown Prince Otto of Sweden travels. Mora spoke by phone with the Crown Prince of Sweden.";
    expect(callsIn(`President Mateo Mora of Peru is well. ${text}`)).toEqual(["HELD PHONE Mora+Otto"]);
  });

  it("takes those who attended from the sentences behind the meeting", () => {
    expect(
      third(
        "Mora held a meeting of the basin commission via videoconference. It dealt with floods. The meeting was attended by Chancellor Otto Vogel, Minister of Water and Rural Development Ines Falk, Director of the National Security Service Jan Roth, and Prime Minister Annika Lindqvist.",
      ),
    ).toEqual(["HELD VIDEO Falk+Lindqvist+Mora+Roth+Vogel"]);
  });
});

describe("who is known by an office alone", () => {
  it.each([
    ["Mora called the Kenyan ambassador to apologise.", ["HELD PHONE Mora+ambassador"]],
    ["Mora regretted his phone call with the president of Kenya. Kenya's leader did, too.", ["HELD PHONE Kenya+Mora"]],
    ["Mora spoke by phone with his Kenyan counterpart.", ["HELD PHONE Mora+counterpart"]],
    ["Mora spoke by phone with his counterpart in Kenya.", ["HELD PHONE Kenya+Mora"]],
    ["Mora spoke by phone with the UN Secretary General.", ["HELD PHONE General+Mora"]],
    ["Mora telephoned the Swedish prime minister.", ["HELD PHONE Lindqvist+Mora"]],
    ["Ambassador Rosa Quent sat down. Mora phoned the Kenyan envoy.", ["HELD PHONE Mora+Quent"]],
    ["Mora spoke by phone with a Kenyan ambassador.", []],
    ["Mora spoke by phone with the former president of Kenya.", []],
    [
      "Chancellor Otto Vogel of Austria left. Mora, on behalf of Vogel, called Lindqvist to apologise.",
      ["HELD PHONE Lindqvist+Mora"],
    ],
    ["Mora spoke by phone with a Kenyan counterpart to the doctor.", []],
  ])("%s", (sentence, calls) => {
    expect(told(sentence)).toEqual(calls);
  });
});

describe("one occasion is one call", () => {
  const THIRD = `${INTRODUCTION} Chancellor Berta Vogel of Austria leads a coalition.`;

  it.each([
    [
      "several mentions of one call",
      "Mora spoke by phone with Lindqvist on Monday. The call lasted an hour. During the call, Mora thanked Lindqvist for her help.",
      ["HELD PHONE Lindqvist+Mora"],
    ],
    [
      "separate calls are a call each",
      "Mora held separate phone calls with Lindqvist and Vogel.",
      ["HELD PHONE Lindqvist+Mora", "HELD PHONE Mora+Vogel"],
    ],
    [
      "and with another",
      "Mora spoke by phone with Lindqvist on Monday and, the next day, with Vogel.",
      ["HELD PHONE Lindqvist+Mora", "HELD PHONE Mora+Vogel"],
    ],
    [
      "a conference call has all of them",
      "Mora, Lindqvist and Vogel held a conference call.",
      ["HELD PHONE Lindqvist+Mora+Vogel"],
    ],
    [
      "others without a name do not end a list early",
      "Mora held a video conference with Lindqvist, Vogel, other members of the council.",
      ["HELD VIDEO Lindqvist+Mora+Vogel"],
    ],
    [
      "a bystander is on no call",
      "Mora asked Lindqvist in a phone call to support Vogel.",
      ["HELD PHONE Lindqvist+Mora"],
    ],
    [
      "a day each is a call each",
      "Mora said he had spoken to Lindqvist on Friday and Vogel on Thursday.",
      ["HELD UNSPECIFIED Lindqvist+Mora", "HELD UNSPECIFIED Mora+Vogel"],
    ],
    [
      "his call is whose words are reported, and whose deed",
      "Vogel heard Mora defend his call with Lindqvist.",
      ["HELD PHONE Lindqvist+Mora"],
    ],
    [
      "who speaks of another's call is not on it",
      "Vogel has characterised Mora's call with Lindqvist as a mistake.",
      ["HELD PHONE Lindqvist+Mora"],
    ],
    [
      "who is called before another does not call them",
      "Mora called Lindqvist, read the news and then called Vogel.",
      ["HELD PHONE Lindqvist+Mora", "HELD PHONE Mora+Vogel"],
    ],
    [
      "an official of hers is not she",
      "A Vogel administration official said the account that Mora gave rests on his conversation with Lindqvist.",
      ["HELD UNSPECIFIED Lindqvist+Mora"],
    ],
    [
      "a picture's date is not the call's",
      "Mora speaks to reporters about his phone call with Lindqvist on Monday, May 2, 2022. Mora's April 20 call with Lindqvist was short.",
      ["HELD PHONE Lindqvist+Mora"],
    ],
    [
      "a telephone call and a meeting are two",
      "Mora met Lindqvist in Lima in May. He telephoned Lindqvist to thank her.",
      ["HELD IN_PERSON Lindqvist+Mora", "HELD PHONE Lindqvist+Mora"],
    ],
  ])("%s", (_name, sentences, calls) => {
    expect([...callsIn(`${THIRD} ${sentences}`)].sort()).toEqual([...calls].sort());
  });

  it("keeps two calls on different days apart", () => {
    const calls = callsIn(
      `${INTRODUCTION} Mora spoke by phone with Lindqvist on Monday. Mora spoke by phone with Lindqvist on Thursday.`,
      "2022-03-05",
    );
    expect(calls).toEqual(["HELD PHONE Lindqvist+Mora", "HELD PHONE Lindqvist+Mora"]);
  });

  it("takes a visit's conversations for held face to face", () => {
    const lead = "During a working visit to Sweden, President Mateo Mora met the country's leadership.";
    const stop = "In a conversation with Prime Minister Annika Lindqvist, Mora thanked Sweden for its help.";
    expect(callsIn(`${lead} ${stop}`)).toEqual(["HELD IN_PERSON Lindqvist+Mora"]);
    expect(callsIn(`${INTRODUCTION} ${stop}`)).toEqual(["HELD UNSPECIFIED Lindqvist+Mora"]);
  });

  it("takes those for sitting together of whose meeting the title speaks", () => {
    const text = `${INTRODUCTION} Chancellor Otto Vogel called Mora. An aide said Mora and Lindqvist had a long conversation.`;
    expect(callsIn(text, null, "Mora hails meeting with Lindqvist")).toEqual([
      "HELD PHONE Mora+Vogel",
      "HELD IN_PERSON Lindqvist+Mora",
    ]);
    expect(callsIn(text, null, "Mora hails summit, briefs Lindqvist").at(-1)).toEqual(
      "HELD UNSPECIFIED Lindqvist+Mora",
    );
  });

  it("takes words written down turn by turn for spoken face to face", () => {
    const report = "President Mateo Mora of Peru spoke with Prime Minister Annika Lindqvist of Sweden.";
    const turns = "Mora: I am glad to see you. Lindqvist: Thank you.";
    expect(callsIn(`${report}\n\nMateo Mora: I am glad to see you.\n\nAnnika Lindqvist: Thank you.`)).toEqual([
      "HELD IN_PERSON Lindqvist+Mora",
    ]);
    expect(callsIn(`${report} ${turns.replaceAll(":", " said")}`)).toEqual(["HELD UNSPECIFIED Lindqvist+Mora"]);
  });

  it("takes the channel from a readout's title when the text does not tell it", () => {
    const text = `${INTRODUCTION} President Mora spoke today with Prime Minister Lindqvist.`;
    expect(callsIn(text, null, "Readout of President Mora’s Call with Prime Minister Lindqvist")).toEqual([
      "HELD PHONE Lindqvist+Mora",
    ]);
    expect(callsIn(text)).toEqual(["HELD UNSPECIFIED Lindqvist+Mora"]);
  });
});
