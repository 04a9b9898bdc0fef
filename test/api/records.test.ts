import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, CONTRADICTION, MEETING_AND_REFUSAL } from "../support/api-articles.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, [...ARTICLES, ...MEETING_AND_REFUSAL, CONTRADICTION]));
});
afterAll(() => api.close());

describe("node", () => {
  test.each([
    ["article:a1", "Article"],
    ["call:a1-c0", "Call"],
    ["leader:mara-venn", "Leader"],
    ["mission:misa", "Mission"],
    ["topic:medtop:3", "Topic"],
  ])("%s is a record of type %s, and says its own id", async (id, type) => {
    const { data } = await api.ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
    expect(data.node).toEqual({ __typename: type, id });
  });

  test("quotations and reports are found again by the id they give", async () => {
    const { data } = await api.ask('{ article(by: { id: "article:a1" }) { quotations { id } reports { id } } }');
    const ids = [data.article.quotations[0].id, data.article.reports[0].id];
    const answer = await api.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Quotation { evidence { quote } } ... on Report { call { id } } } }",
      { ids: [...ids, "quotation:none", ...ids] },
    );
    const found = [
      { __typename: "Quotation", id: ids[0], evidence: { quote: "We agreed on much," } },
      { __typename: "Report", id: ids[1], call: { id: "call:a1-c0" } },
    ];
    expect(answer.data.nodes).toEqual([...found, null, ...found]);
  });

  test.each(["leader:nobody", "call:mara-venn", "person:x", "", "leader:", "💥"])("%s is nobody", async (id) => {
    const { data, errors } = await api.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null });
  });

  test("more than a hundred ids at a time are a client's mistake", async () => {
    const { errors } = await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(101).fill("x") });
    expect(errors).toMatchObject([
      { message: "At most 100 ids can be asked for at a time; there are 101.", extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});

describe("references", () => {
  test.each([
    ['leader(by: { id: "leader:mara-venn" })', { name: "Mara Venn" }],
    ['leader(by: { slug: "mara-venn" })', { name: "Mara Venn" }],
    ['leader(by: { name: "president  VENN" })', { name: "Mara Venn" }],
    ['leader(by: { name: "Vénn" })', null],
    ['leader(by: { id: "mara-venn" })', null],
    ['leader(by: { slug: "" })', null],
    ['mission(by: { name: "misa" })', { name: "Mission of Support in Arland" }],
    ['mission(by: { slug: "misa" })', { name: "Mission of Support in Arland" }],
    ['mission(by: { name: "the Arland mission" })', { name: "Mission of Support in Arland" }],
    ['mission(by: { id: "leader:mara-venn" })', null],
    ['topic(by: { code: "medtop:3" })', { name: "trade" }],
    ['topic(by: { name: "Trade Ties" })', { name: "trade" }],
    ['topic(by: { name: "talks" })', { name: "diplomacy" }],
    ['topic(by: { name: "weather" })', null],
  ])("%s", async (field, record) => {
    const { data, errors } = await api.ask(`{ found: ${field} { name } }`);
    expect(errors).toBeUndefined();
    expect(data.found).toEqual(record);
  });

  test("an article by its address, and none by one that nothing was published at", async () => {
    const { data } = await api.ask('{ article(by: { url: "https://example.org/nothing" }) { id } }');
    expect(data.article).toBeNull();
  });

  test.each([
    'callsByLeader(leader: { name: "Nobody" }) { totalCount }',
    'topicsByMission(mission: { name: "None" }) { totalCount }',
  ])("%s is null", async (field) => {
    expect((await api.ask(`{ found: ${field} }`)).data).toEqual({ found: null });
  });

  test.each([
    ["leader(by: {})", /must specify exactly one key/],
    ['leader(by: { slug: "a", name: "b" })', /must specify exactly one key/],
    ["leader(by: { slug: null })", /must be non-null/],
    ['calls(after: "not a cursor")', /"not a cursor" is not a cursor of this list/],
    ["calls(first: 0)", /`first` must be from 1 to 100; it is 0/],
    ['calls(filter: { from: "2024-02-30" })', /2024-02-30/],
    ['read(text: " ")', /`text` is empty/],
    ['read(text: "x", publishedOn: "2024-11-07", publishedAt: "2024-11-07T10:00:00Z")', /not both/],
    ["network(first: 1001)", /`first` must be from 1 to 1000; it is 1001/],
  ])("%s says what was wrong", async (field, message) => {
    const { errors = [] } = await api.ask(`{ found: ${field} { __typename } }`);
    expect(errors[0]?.message).toMatch(message);
    expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(errors[0]?.extensions.code);
  });
});

test("a text that is too long to read at once, and too many of them, are a client's mistake", async () => {
  const { errors } = await api.ask("query ($text: String!) { read(text: $text) { calls { rule } } }", {
    text: "x".repeat(100_001),
  });
  expect(errors).toMatchObject([
    { message: "`text` must have at most 100000 characters; it has 100001.", extensions: { code: "BAD_USER_INPUT" } },
  ]);
  const six = Array.from({ length: 6 }, (_, n) => `r${n}: read(text: "x") { calls { rule } }`).join(" ");
  expect((await api.ask(`{ ${six} }`)).errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
});

test("articles that tell a call otherwise are heard, each with its report", async () => {
  const { data } = await api.ask(`{ call(id: "call:a1-c0") {
    reportCount placedBy { name }
    disagreements { about alternatives { value reports { article { id } } } }
  } }`);
  expect(data.call).toEqual({
    reportCount: 3,
    placedBy: { name: "Mara Venn" },
    disagreements: [
      {
        about: "PLACED_BY",
        alternatives: [
          { value: "mara-venn", reports: [{ article: { id: "article:a1" } }] },
          { value: "tomas-okel", reports: [{ article: { id: "article:a8" } }] },
        ],
      },
    ],
  });
});

test("an article knows what is in it", async () => {
  const { data } = await api.ask(`{ article(by: { id: "article:a1" }) {
    title text source url author language publishedAt publishedOn publicationBasis
    copyOf { id } copies { id }
    calls { totalCount nodes { id } }
    mentions { form evidence { start end quote article { id } } subject { __typename ... on Leader { slug } ... on Mission { slug } } }
  } }`);
  const { mentions, text, ...rest } = data.article;
  expect(rest).toEqual({
    title: null,
    source: "The Wire",
    url: null,
    author: null,
    language: "en",
    publishedAt: "2024-12-03T08:00:00+01:00",
    publishedOn: "2024-12-03",
    publicationBasis: "STATED",
    copyOf: null,
    copies: [],
    calls: { totalCount: 1, nodes: [{ id: "call:a1-c0" }] },
  });
  expect(mentions).toEqual([
    {
      form: "NAME",
      evidence: { start: 0, end: 9, quote: "Mara Venn", article: { id: "article:a1" } },
      subject: { __typename: "Leader", slug: "mara-venn" },
    },
    {
      form: "NAME",
      evidence: { start: 30, end: 40, quote: "Tomas Okel", article: { id: "article:a1" } },
      subject: { __typename: "Leader", slug: "tomas-okel" },
    },
    {
      form: null,
      evidence: expect.objectContaining({ quote: "the Arland mission" }),
      subject: { __typename: "Mission", slug: "misa" },
    },
  ]);
  for (const { evidence } of mentions) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

test("an article's annotations are what a reader highlights, in the order of the text", async () => {
  const { data } = await api.ask(`{ article(by: { id: "article:a1" }) { text annotations {
    kind evidence { start end quote }
    subject { __typename ... on Node { id } }
  } } }`);
  const { text, annotations } = data.article;
  const shown = annotations.map(
    ({ kind, evidence, subject }: { kind: string; evidence: { quote: string }; subject: { id: string } }) =>
      `${kind} ${subject.id}: ${evidence.quote}`,
  );
  expect(shown).toEqual([
    "CALL call:a1-c0: Mara Venn spoke by phone with Tomas Okel on Monday.",
    "MENTION leader:mara-venn: Mara Venn",
    "MENTION leader:tomas-okel: Tomas Okel",
    "TOPIC topic:medtop:3: trade ties",
    "MENTION mission:misa: the Arland mission",
    "QUOTATION quotation:a1-q103: We agreed on much,",
  ]);
  for (const { evidence } of annotations) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

test("topics by mission: how often, when, in which words, in which calls", async () => {
  const { data } = await api.ask(`{ topicsByMission(mission: { slug: "misa" }) {
    totalCount
    edges { callCount firstOn lastOn node { id name code broader { name } } phrases { phrase evidence { quote } } calls { id } }
  } }`);
  const seen = { callCount: 1, firstOn: "2024-12-02", lastOn: "2024-12-02", calls: [{ id: "call:a1-c0" }] };
  expect(data.topicsByMission.totalCount).toBe(3);
  expect(data.topicsByMission.edges).toHaveLength(3);
  expect(data.topicsByMission.edges).toEqual(
    expect.arrayContaining([
      {
        ...seen,
        node: { id: "topic:medtop:3", name: "trade", code: "medtop:3", broader: null },
        phrases: [{ phrase: "trade ties", evidence: { quote: "trade ties" } }],
      },
      {
        ...seen,
        node: { id: "topic:medtop:2", name: "diplomacy", code: "medtop:2", broader: { name: "politics" } },
        phrases: [{ phrase: "talks", evidence: { quote: "talks" } }],
      },
      {
        ...seen,
        node: { id: "topic:border-posts~", name: "border posts", code: null, broader: null },
        phrases: [{ phrase: "border posts", evidence: { quote: "border posts" } }],
      },
    ]),
  );
});

test("the profile of a leader", async () => {
  const { data } = await api.ask(`{ leader(by: { slug: "mara-venn" }) {
    wikidata aliases offices { title country { name } from to }
    counterparts { totalCount edges { callCount firstOn lastOn node { slug } } }
    inPerson: counterparts(filter: { channel: [IN_PERSON] }) { nodes { slug } }
    topics(first: 1) { totalCount edges { callCount node { name } } }
    missions { edges { callCount node { slug } } }
    firstCall { id } lastCall { id }
    never: firstCall(filter: { status: [DENIED] }) { id }
    timeline { unplacedCount periods { from to callCount } }
    articles { totalCount nodes { id } }
  } }`);
  expect(data.leader).toEqual({
    wikidata: "Q-mara-venn",
    aliases: ["M. Venn", "President Venn"],
    offices: [{ title: "President", country: { name: "Arland" }, from: "2022-09-13", to: null }],
    counterparts: {
      totalCount: 3,
      edges: [
        { callCount: 1, firstOn: "2024-12-02", lastOn: "2024-12-02", node: { slug: "tomas-okel" } },
        { callCount: 1, firstOn: "2022-09-13", lastOn: null, node: { slug: "rosa-quill~" } },
        { callCount: 1, firstOn: "2024-11-29", lastOn: "2024-11-29", node: { slug: "nadia-prow~CAS" } },
      ],
    },
    inPerson: { nodes: [{ slug: "ivo-brandt" }] },
    topics: { totalCount: 3, edges: [{ callCount: 1, node: { name: "trade" } }] },
    missions: { edges: [{ callCount: 1, node: { slug: "misa" } }] },
    firstCall: { id: "call:a3-c0" },
    lastCall: { id: "call:a1-c0" },
    never: null,
    timeline: { unplacedCount: 1, periods: [{ from: "2024-01-01", to: "2024-12-31", callCount: 2 }] },
    articles: {
      totalCount: 6,
      nodes: ["a6", "a8", "a2", "a1", "a4", "a3"].map((id) => ({ id: `article:${id}` })),
    },
  });
});

test("who spoke with whom, and when", async () => {
  const { data } = await api.ask(`{
    network(filter: { channel: [PHONE, UNSPECIFIED, VIDEO, IN_PERSON] }, first: 2) {
      pairCount
      nodes { callCount leader { slug } }
      edges { callCount firstOn lastOn leaders { slug } }
    }
    timeline(by: DAY, filter: { channel: [PHONE, IN_PERSON], from: "2024-11-01", to: "2025-12-31" }) {
      unplacedCount
      periods { from to callCount }
    }
    months: timeline(by: MONTH) { unplacedCount periods { from callCount } }
  }`);
  expect(data.network).toEqual({
    pairCount: 5,
    nodes: [
      { callCount: 4, leader: { slug: "mara-venn" } },
      { callCount: 2, leader: { slug: "tomas-okel" } },
      { callCount: 1, leader: { slug: "ada-lindqvist" } },
      { callCount: 1, leader: { slug: "ivo-brandt" } },
    ],
    edges: [
      {
        callCount: 1,
        firstOn: "2024-11-06",
        lastOn: "2025-01-20",
        leaders: [{ slug: "ada-lindqvist" }, { slug: "tomas-okel" }],
      },
      {
        callCount: 1,
        firstOn: "2025-03-01",
        lastOn: "2025-03-01",
        leaders: [{ slug: "ivo-brandt" }, { slug: "mara-venn" }],
      },
    ],
  });
  const { periods, unplacedCount } = data.timeline;
  expect(unplacedCount).toBe(2);
  expect(periods[0]).toEqual({ from: "2024-11-29", to: "2024-11-29", callCount: 1 });
  expect(periods.at(-1)).toEqual({ from: "2025-03-01", to: "2025-03-01", callCount: 1 });
  expect(periods).toHaveLength(93);
  expect(data.months).toEqual({
    unplacedCount: 2,
    periods: [
      { from: "2024-11-01", callCount: 1 },
      { from: "2024-12-01", callCount: 1 },
    ],
  });
});

test("what the server knows, in figures", async () => {
  const { data } = await api.ask(`{ corpus {
    articleCount leaderCount callCount topicCount missionCount rejectionCount firstPublishedOn lastPublishedOn
    sources { name articleCount }
    ingests { startedAt finishedAt sources readCount addedCount updatedCount unchangedCount copyCount rejectedCount
      rejections { source place reason message } }
  } }`);
  expect(data.corpus).toEqual({
    articleCount: 8,
    leaderCount: 7,
    callCount: 4,
    topicCount: 3,
    missionCount: 2,
    rejectionCount: 1,
    firstPublishedOn: "2024-11-30",
    lastPublishedOn: "2025-03-03",
    sources: [{ name: "The Wire", articleCount: 7 }],
    ingests: [
      {
        startedAt: "2026-01-02T03:04:05.000Z",
        finishedAt: "2026-01-02T03:04:05.000Z",
        sources: ["test"],
        readCount: 9,
        addedCount: 8,
        updatedCount: 0,
        unchangedCount: 0,
        copyCount: 0,
        rejectedCount: 1,
        rejections: [{ source: "empty.md", place: null, reason: "empty-text", message: "There is no text in it." }],
      },
    ],
  });
});

describe("lists", () => {
  test.each([
    [
      "leaders { nodes { slug } }",
      ["ada-lindqvist", "ivo-brandt", "lena-fosse~OPN", "mara-venn", "nadia-prow~CAS", "rosa-quill~", "tomas-okel"],
    ],
    ['leaders(filter: { name: "ven" }) { nodes { slug } }', ["mara-venn"]],
    ['leaders(filter: { name: "enn" }) { nodes { slug } }', []],
    ['leaders(filter: { office: { of: "BRU" } }) { nodes { slug } }', ["tomas-okel"]],
    ['leaders(filter: { name: "rosa", onCalls: true }) { nodes { slug } }', ["rosa-quill~"]],
    ["leaders(orderBy: CALLS_DESC, first: 2) { nodes { slug } }", ["mara-venn", "tomas-okel"]],
    ["missions { nodes { slug } }", ["harbour-initiative~", "misa"]],
    ['missions(filter: { name: "arl" }) { nodes { slug } }', ["misa"]],
    ["missions(orderBy: CALLS_DESC, first: 1) { nodes { slug } }", ["misa"]],
    ["topics { nodes { slug: name } }", ["border posts", "diplomacy", "trade"]],
    ['topics(filter: { name: "tie" }) { nodes { slug: name } }', ["trade"]],
    ["topics(orderBy: CALLS_DESC, first: 1) { nodes { slug: name } }", ["border posts"]],
    ["articles { nodes { slug: id } }", ["a7", "a6", "a8", "a2", "a1", "a5", "a4", "a3"]],
    ['articles(filter: { source: "The Wire", to: "2024-12-01" }) { nodes { slug: id } }', ["a5", "a4"]],
    ['articles(filter: { from: "2025-03-02" }, orderBy: PUBLISHED_ASC) { nodes { slug: id } }', ["a6", "a7"]],
    ['articles(filter: { leader: { name: "Ivo Brandt" } }) { nodes { slug: id } }', ["a7", "a6"]],
    ['articles(filter: { leader: { name: "Nobody" } }) { nodes { slug: id } }', []],
    ['articles(filter: { mission: { name: "MISA" } }) { nodes { slug: id } }', ["a1"]],
    ['articles(filter: { language: "fr" }) { nodes { slug: id } }', []],
  ])("%s", async (field, slugs) => {
    const { data, errors } = await api.ask(`{ list: ${field.replace("nodes", "totalCount nodes")} }`);
    expect(errors).toBeUndefined();
    expect(data.list.nodes.map(({ slug }: { slug: string }) => slug.replace("article:", ""))).toEqual(slugs);
    if (!field.includes("first")) expect(data.list.totalCount).toBe(slugs.length);
  });
});
