import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSeed } from "../../src/commands/load-seed.ts";
import { loadKnowledge } from "../../src/knowledge.ts";
import { readArticle } from "../../src/read.ts";
import { type RunningApi, startApi } from "../support/api.ts";

const knowledge = loadKnowledge();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => loadSeed(store, knowledge, () => new Date()), {
    read: (article) => readArticle(article, knowledge),
    register: knowledge.index.register,
  });
});
afterAll(() => api.close());

interface Call {
  readonly channel: string;
  readonly moment: {
    readonly words: string;
    readonly basis: string;
    readonly earliest: string;
    readonly latest: string;
  };
  readonly participants: readonly {
    readonly leader: { readonly name: string };
    readonly office: {
      readonly title: string;
      readonly country: { name: string } | null;
      readonly organisation: { name: string } | null;
    };
  }[];
  readonly missions: readonly { readonly name: string }[];
  readonly topics: readonly { readonly phrases: readonly { readonly phrase: string }[] }[];
  readonly reports: readonly {
    readonly evidence: readonly { start: number; end: number; quote: string; article: { text: string } }[];
  }[];
}

const CALLS = `{ callsByLeader(leader: { name: "William Ruto" }) { totalCount nodes {
  channel moment { words basis earliest latest }
  participants { leader { name } office { title country { name } organisation { name } } }
  missions { name } topics { phrases { phrase } }
  reports { evidence { start end quote article { text } } }
} } }`;

const callWith = (calls: readonly Call[], name: string): Call => {
  const found = calls.find(({ participants }) => participants.some(({ leader }) => leader.name === name));
  if (found === undefined) throw new Error(`there is no call with ${name}`);
  return found;
};

describe("the calls of the two articles", () => {
  test.each([
    {
      name: "António Guterres",
      channel: "PHONE",
      words: "Thursday evening",
      office: ["Secretary-General", "United Nations"],
      missions: ["Multinational Security Support Mission"],
      about: ["regional and international security", "Congo", "roadmap"],
    },
    {
      name: "Hassan Sheikh Mohamud",
      channel: "PHONE",
      words: "On the same evening",
      office: ["President", "Somalia"],
      missions: [],
      about: ["regional peace and stability", "common security challenges", "terrorism"],
    },
    {
      name: "Donald Trump",
      channel: "PHONE",
      words: "this evening",
      office: ["President-elect", "United States"],
      missions: ["Multinational Security Support Mission"],
      about: ["Kenya-U.S. relations", "trade", "investment", "security", "good governance"],
    },
    {
      name: "Antony Blinken",
      channel: "UNSPECIFIED",
      words: null,
      office: ["Secretary of State", "United States"],
      missions: ["Multinational Security Support Mission", "Tumaini Initiative"],
      about: ["Sudan", "humanitarian access", "civil society", "accountability"],
    },
  ])("with $name", async ({ name, channel, words, office, missions, about }) => {
    const { data } = await api.ask(CALLS);
    expect(data.callsByLeader.totalCount).toBe(4);
    const call = callWith(data.callsByLeader.nodes, name);
    expect(call.channel).toBe(channel);
    expect(call.moment.words).toBe(words);
    const other = call.participants.find(({ leader }) => leader.name === name)?.office;
    expect([other?.title, other?.country?.name ?? other?.organisation?.name]).toEqual(office);
    const ruto = call.participants.find(({ leader }) => leader.name === "William Ruto")?.office;
    expect([ruto?.title, ruto?.country?.name]).toEqual(["President", "Kenya"]);
    expect(call.participants).toHaveLength(2);
    expect(call.missions.map((mission) => mission.name).sort()).toEqual(missions);
    const phrases = call.topics.flatMap((topic) => topic.phrases.map(({ phrase }) => phrase)).join("\n");
    for (const word of about) expect(phrases).toContain(word);
    for (const { start, end, quote, article } of call.reports.flatMap(({ evidence }) => evidence)) {
      expect(article.text.slice(start, end)).toBe(quote);
    }
  });

  test("that with Trump is bounded by his time as President-elect, and nothing is stated of its day", async () => {
    const { data } = await api.ask(CALLS);
    expect(callWith(data.callsByLeader.nodes, "Donald Trump").moment).toEqual({
      words: "this evening",
      basis: "IMPLIED",
      earliest: "2024-11-06",
      latest: "2025-01-20",
    });
  });

  test("Guterres was on one, Harris is a leader and was on none", async () => {
    const { data } = await api.ask(
      '{ guterres: callsByLeader(leader: { name: "Guterres" }) { totalCount } harris: leader(by: { name: "Kamala Harris" }) { name calls(filter: { channel: [PHONE, VIDEO, UNSPECIFIED, IN_PERSON], status: [HELD, PLANNED, DECLINED, DENIED] }) { totalCount } } }',
    );
    expect(data).toEqual({
      guterres: { totalCount: 1 },
      harris: { name: "Kamala Harris", calls: { totalCount: 0 } },
    });
  });
});

test("the topics that come up with the mission in Haiti are those of the three calls in which it came up", async () => {
  const { data } = await api.ask(`{ topicsByMission(mission: { name: "MSS" }, first: 100) {
    edges { phrases { phrase } calls { participants { leader { name } } } }
  } }`);
  const edges: readonly { phrases: { phrase: string }[]; calls: { participants: { leader: { name: string } }[] }[] }[] =
    data.topicsByMission.edges;
  const phrases = edges.flatMap((edge) => edge.phrases.map(({ phrase }) => phrase)).join("\n");
  for (const words of ["regional and international security", "good governance", "humanitarian access"]) {
    expect(phrases).toContain(words);
  }
  expect(phrases).not.toContain("terrorism");
  const names = new Set(
    edges.flatMap(({ calls }) => calls.flatMap((call) => call.participants.map(({ leader }) => leader.name))),
  );
  expect([...names].sort()).toEqual(["Antony Blinken", "António Guterres", "Donald Trump", "William Ruto"]);
});

test("a pasted text is read, and nothing of it is kept", async () => {
  const before = await api.ask("{ corpus { articleCount callCount leaderCount } }");
  const { data, errors } = await api.ask(
    `query ($text: String!, $publishedAt: DateTime) { read(text: $text, publishedAt: $publishedAt) {
      calls { channel status moment { edtf basis words } participants { leader { name slug } office { title country { code } } }
        topics { phrase evidence { quote article { id } } } evidence { start end quote } confidence rule placedBy { name } }
      leaders { name mentions { form evidence { quote } } }
    } }`,
    {
      text: "French President Emmanuel Macron spoke by phone with Ukrainian President Volodymyr Zelensky on Tuesday. They discussed air defence.",
      publishedAt: "2024-11-07T10:00:00+01:00",
    },
  );
  expect(errors).toBeUndefined();
  expect(data.read.calls).toMatchObject([
    {
      channel: "PHONE",
      status: "HELD",
      moment: { edtf: "2024-11-05", basis: "STATED", words: expect.stringContaining("Tuesday") },
      participants: [
        {
          leader: { name: "Emmanuel Macron", slug: "emmanuel-macron" },
          office: { title: "President", country: { code: "FRA" } },
        },
        { leader: { slug: "volodymyr-zelenskyy" }, office: { title: "President", country: { code: "UKR" } } },
      ],
      topics: [{ phrase: "air defence", evidence: { quote: "air defence", article: null } }],
      evidence: [{ start: 0, quote: expect.stringContaining("Emmanuel Macron spoke by phone with") }],
    },
  ]);
  expect((await api.ask("{ corpus { articleCount callCount leaderCount } }")).data).toEqual(before.data);
});
