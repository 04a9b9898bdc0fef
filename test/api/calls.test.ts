import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, MEETING_AND_REFUSAL } from "../support/api-articles.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, [...ARTICLES, ...MEETING_AND_REFUSAL]));
});
afterAll(() => api.close());

test("a call has all that its articles say of it, each with the words", async () => {
  const { data, errors } = await api.ask(`{
    callsByLeader(leader: { slug: "mara-venn" }, with: [{ name: "Tomas Okel" }], filter: { mission: { name: "MISA" } }) {
      totalCount
      nodes {
        id channel status confidence background several reportCount
        moment { edtf precision basis words earliest latest }
        participants { asReported leader { id slug name } office { title country { code name } organisation { code } from to } }
        placedBy { name }
        topics { topic { name code } phrases { phrase topic { id } evidence { quote article { id } } } }
        missions { slug name acronym }
        quotations { speaker leader { slug } evidence { quote } article { id } }
        disagreements { about alternatives { value reports { article { id } } } }
        reports {
          channel confidence rule background several status
          article { id source publishedAt publishedOn publicationBasis }
          call { id } placedBy { name } moment { edtf }
          participants { name office leader { slug } }
          topics { phrases { phrase } } missions { name }
          evidence { start end quote article { text } }
        }
      }
    }
  }`);
  expect(errors).toBeUndefined();
  const [call, ...more] = data.callsByLeader.nodes;
  expect(more).toEqual([]);
  expect(call).toMatchObject({
    id: "call:a1-c0",
    channel: "PHONE",
    status: "HELD",
    confidence: 0.9,
    background: false,
    several: false,
    reportCount: 2,
    moment: {
      edtf: "2024-12-02",
      precision: "DAY",
      basis: "STATED",
      words: "2024-12-02",
      earliest: "2024-12-02",
      latest: "2024-12-02",
    },
    participants: [
      {
        asReported: "President",
        leader: { id: "leader:mara-venn", slug: "mara-venn", name: "Mara Venn" },
        office: {
          title: "President",
          country: { code: "ARL", name: "Arland" },
          organisation: null,
          from: "2022-09-13",
          to: null,
        },
      },
      {
        asReported: "President-elect",
        leader: { slug: "tomas-okel" },
        office: {
          title: "President-elect",
          country: { code: "BRU", name: "Brune" },
          from: "2024-11-06",
          to: "2025-01-20",
        },
      },
    ],
    placedBy: { name: "Mara Venn" },
    missions: [{ slug: "misa", name: "Mission of Support in Arland", acronym: "MISA" }],
    quotations: [
      {
        speaker: "Mara Venn",
        leader: { slug: "mara-venn" },
        evidence: { quote: "We agreed on much," },
        article: { id: "article:a1" },
      },
    ],
    // One article that says nothing of the channel does not contradict the other.
    disagreements: [],
  });
  expect(call.topics.map(({ topic }: { topic: { name: string } }) => topic.name).sort()).toEqual([
    "border posts",
    "diplomacy",
    "trade",
  ]);
  expect(call.reports).toMatchObject([
    {
      article: {
        id: "article:a1",
        source: "The Wire",
        publishedAt: "2024-12-03T08:00:00+01:00",
        publishedOn: "2024-12-03",
        publicationBasis: "STATED",
      },
      call: { id: "call:a1-c0" },
      placedBy: { name: "Mara Venn" },
      participants: [{ name: "Mara Venn", office: "President", leader: { slug: "mara-venn" } }, { name: "Tomas Okel" }],
      topics: [{ phrases: [{ phrase: "trade ties" }] }],
      missions: [{ name: "Mission of Support in Arland" }],
      evidence: [{ quote: "Mara Venn spoke by phone with Tomas Okel on Monday." }],
    },
    {
      channel: "UNSPECIFIED",
      confidence: 0.7,
      rule: "by-hand",
      placedBy: null,
      article: { id: "article:a2", publishedAt: null, publishedOn: "2024-12-04" },
    },
  ]);
  for (const { evidence } of call.reports) {
    for (const { start, end, quote, article } of evidence) expect(article.text.slice(start, end)).toBe(quote);
  }
});

describe("filters", () => {
  test.each([
    ["{}", 4],
    ['{ leaders: [{ slug: "rosa-quill~" }] }', 1],
    ['{ leaders: [{ slug: "mara-venn" }, { name: "TOMAS  okel" }] }', 1],
    ['{ leaders: [{ name: "Nobody" }] }', 0],
    ['{ leaders: [{ id: "mission:misa" }] }', 0],
    ['{ mission: { name: "misa" } }', 1],
    ['{ mission: { slug: "none" } }', 0],
    ['{ topic: { name: "border posts" } }', 2],
    ['{ topic: { code: "medtop:2" } }', 1],
    // Diplomacy is narrower than politics.
    ['{ topic: { code: "medtop:1" } }', 1],
    ['{ office: { of: "BRU" } }', 2],
    ['{ office: { title: "Trade Minister", of: "CAS" } }', 1],
    ['{ office: { title: "Trade Minister", of: "ARL" } }', 0],
    // One is of that day; the other can be of any day on which Okel was President-elect.
    ['{ from: "2024-12-01", to: "2024-12-31", leaders: [{ slug: "tomas-okel" }] }', 2],
    ['{ from: "2024-12-03", to: "2024-12-31", leaders: [{ slug: "tomas-okel" }] }', 1],
    ['{ to: "2022-09-12" }', 0],
    // Only the call that can have been on any day since Venn took office.
    ['{ from: "2025-02-01" }', 1],
    ['{ source: "The Wire" }', 2],
    ["{ minConfidence: 0.9 }", 4],
    ["{ minConfidence: 0.95 }", 0],
    ["{ background: true }", 0],
    ["{ background: false, channel: [PHONE] }", 4],
    ["{ channel: [IN_PERSON] }", 1],
    ["{ channel: [PHONE, VIDEO, UNSPECIFIED, IN_PERSON] }", 5],
    ["{ status: [DECLINED] }", 1],
    ["{ channel: [] }", 0],
  ])("%s leaves %i calls", async (filter, count) => {
    const { data, errors } = await api.ask(`{ calls(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data.calls).toEqual({ totalCount: count, nodes: expect.objectContaining({ length: count }) });
  });
});

test("what is left out unless asked for is still there by its id", async () => {
  const { data } = await api.ask('{ call(id: "call:a6-c0") { channel status participants { leader { slug } } } }');
  expect(data.call).toEqual({
    channel: "IN_PERSON",
    status: "HELD",
    participants: [{ leader: { slug: "mara-venn" } }, { leader: { slug: "ivo-brandt" } }],
  });
});

describe("orders", () => {
  test.each([
    ["WHEN_DESC", ["a3-c27", "a1-c0", "a4-c0", "a3-c0"]],
    ["WHEN_ASC", ["a3-c0", "a4-c0", "a1-c0", "a3-c27"]],
    ["REPORTS_DESC", ["a1-c0", "a4-c0", "a3-c27", "a3-c0"]],
  ])("%s", async (order, ids) => {
    const { data } = await api.ask(`{ calls(orderBy: ${order}) { nodes { id } } }`);
    expect(data.calls.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.map((id) => `call:${id}`));
  });
});
