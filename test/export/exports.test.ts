import { DOMParser } from "@xmldom/xmldom";
import { parse as parseCsv } from "csv-parse/sync";
import { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, MEETING_AND_REFUSAL } from "../support/api-articles.ts";
import { manyArticles } from "../support/many-articles.ts";
import { articleByHand, readingByHand } from "../support/readings.ts";

/** Words that each format has to write in its own way. */
const AWKWARD = '=SUM(A1); "peace", <talks> & trade\\ties';
const AWKWARD_TEXT = `Ada Lindqvist rang Ivo Brandt about ${AWKWARD}, at length: ${"ä".repeat(90)}.`;

let api: RunningApi;
beforeAll(async () => {
  const awkward = {
    article: articleByHand("x1", AWKWARD_TEXT, {
      publishedAt: "2024-05-06",
      publicationBasis: "stated",
      source: "A & B; Söhne",
      title: "“<x>”",
    }),
    reading: readingByHand(AWKWARD_TEXT, {
      leaders: [
        { name: "Ada Lindqvist", registerId: "ada-lindqvist" },
        { name: "Ivo Brandt", registerId: "ivo-brandt" },
      ],
      calls: [{ on: [0, 1], evidence: AWKWARD_TEXT, day: "2024-05-05", topics: [AWKWARD] }],
    }),
  };
  api = await startApi((store) => fillStore(store, [...ARTICLES, ...MEETING_AND_REFUSAL, awkward]));
});
afterAll(() => api.close());

async function download(path: string): Promise<{ text: string; type: string | null; disposition: string | null }> {
  const response = await fetch(`${api.url}/export/${path}`);
  expect(response.status).toBe(200);
  return {
    text: await response.text(),
    type: response.headers.get("content-type"),
    disposition: response.headers.get("content-disposition"),
  };
}

test("calls.csv is read by another's parser, cell by cell", async () => {
  const { text, type, disposition } = await download("calls.csv");
  expect(type).toBe("text/csv; charset=utf-8; header=present");
  expect(disposition).toBe('attachment; filename="calls.csv"');
  const rows: Record<string, string>[] = parseCsv(text, { columns: true });
  expect(rows.map(({ id }) => id)).toEqual(["call:a3-c27", "call:a1-c0", "call:a4-c0", "call:x1-c0", "call:a3-c0"]);
  expect(rows[1]).toEqual({
    id: "call:a1-c0",
    channel: "PHONE",
    status: "HELD",
    when: "2024-12-02",
    earliest: "2024-12-02",
    latest: "2024-12-02",
    words: "2024-12-02",
    participants: "Mara Venn; Tomas Okel",
    offices: "President, Arland; President-elect, Brune",
    placedBy: "Mara Venn",
    topics: "trade; border posts; diplomacy",
    phrases: "trade ties; border posts; talks",
    missions: "Mission of Support in Arland",
    confidence: "0.9",
    reports: "2",
    sources: "The Wire",
    urls: "",
    evidence: "Mara Venn spoke by phone with Tomas Okel on Monday.",
  });
  // A spreadsheet would compute what begins with an equals sign.
  expect(rows[3]?.phrases).toBe(`'${AWKWARD}`);
  expect(rows[3]?.evidence).toBe(AWKWARD_TEXT);
});

test("calls.jsonl has a call a line, with all that belongs to it", async () => {
  const lines = (await download("calls.jsonl?mission=MISA")).text.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      id: "call:a1-c0",
      moment: { edtf: "2024-12-02", basis: "stated" },
      placedBy: "mara-venn",
      participants: [
        { slug: "mara-venn", name: "Mara Venn", wikidata: "Q-mara-venn", office: "President, Arland" },
        { slug: "tomas-okel" },
      ],
      topics: [{ name: "trade", code: "medtop:3", phrases: ["trade ties"] }, {}, {}],
      missions: [{ slug: "misa", acronym: "MISA" }],
      reports: [
        {
          article: { id: "article:a1", source: "The Wire" },
          evidence: [{ start: 0, quote: "Mara Venn spoke by phone with Tomas Okel on Monday." }],
        },
        { article: { id: "article:a2" } },
      ],
    },
  ]);
});

test("calls.jsonld means what schema.org says, without a network", async () => {
  const { text, type } = await download("calls.jsonld?leader=mara-venn");
  expect(type).toBe("application/ld+json");
  const triples = await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads" });
  const lines = String(triples).split("\n");
  expect(lines.filter((line) => line.includes("type> <https://schema.org/Event>"))).toHaveLength(3);
  expect(lines).toContainEqual(
    expect.stringContaining('<urn:readout:call%3Aa1-c0> <https://schema.org/startDate> "2024-12-02"'),
  );
  expect(lines).toContainEqual(expect.stringMatching(/<https:\/\/schema.org\/jobTitle> "President-elect, Brune"/));
  expect(lines).toContainEqual(
    expect.stringMatching(/<https:\/\/schema.org\/sameAs> <http:\/\/www.wikidata.org\/entity\/Q-mara-venn>/),
  );
});

test("calls.ics is a calendar of the calls whose days are known", async () => {
  const { text } = await download("calls.ics");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ uid, startDate, endDate }) => [uid, String(startDate), String(endDate)])).toEqual([
    ["call:a1-c0@readout", "2024-12-02", "2024-12-03"],
    ["call:a4-c0@readout", "2024-11-29", "2024-11-30"],
    ["call:x1-c0@readout", "2024-05-05", "2024-05-06"],
  ]);
  expect(events[2]?.summary).toBe("Ada Lindqvist, Ivo Brandt");
  expect(events[2]?.description).toContain(`A & B; Söhne: ${AWKWARD_TEXT}`);
});

describe("the network", () => {
  /** The same text; throws when it is no XML. */
  const wellFormed = (text: string): string => {
    const onError = (level: string, message: string): never => {
      throw new Error(`${level}: ${message}`);
    };
    new DOMParser({ onError }).parseFromString(text, "text/xml");
    return text;
  };

  test("is drawn by others' programs from GEXF", async () => {
    const { text } = await download("network.gexf");
    const graph = gexf.parse(UndirectedGraph, wellFormed(text));
    expect(graph.order).toBe(6);
    expect(graph.getNodeAttributes("mara-venn")).toMatchObject({ label: "Mara Venn", calls: 3 });
    expect(graph.getEdgeAttributes("ada-lindqvist", "tomas-okel")).toMatchObject({
      weight: 1,
      first: "2024-11-06",
      last: "2025-01-20",
    });
  });

  test("and from GraphML", async () => {
    const { text } = await download("network.graphml?channel=PHONE&to=2024-11-30");
    const graph = graphml.parse(UndirectedGraph, wellFormed(text));
    expect(graph.nodes().sort()).toEqual([
      "ada-lindqvist",
      "ivo-brandt",
      "mara-venn",
      "nadia-prow~CAS",
      "rosa-quill~",
      "tomas-okel",
    ]);
    expect(graph.getNodeAttributes("mara-venn")).toMatchObject({ label: "Mara Venn", calls: 2 });
    expect(graph.getEdgeAttributes("ada-lindqvist", "tomas-okel")).toMatchObject({ weight: 1 });
  });
});

describe("filters", () => {
  test.each([
    ["", 5],
    ["leader=mara-venn", 3],
    ["leader=Mara%20Venn&leader=tomas-okel", 1],
    ["leader=Mara%20Venn,tomas-okel", 1],
    ["topic=medtop:3", 1],
    ["topic=border%20posts", 2],
    ["channel=IN_PERSON", 1],
    ["channel=PHONE,IN_PERSON&status=HELD,DECLINED", 7],
    ["from=2024-12-01&to=2024-12-31&leader=tomas-okel", 2],
    ["source=The%20Wire", 2],
    ["minConfidence=0.95", 0],
  ])("%s leaves %i calls", async (query, count) => {
    expect((await download(`calls.jsonl?${query}`)).text.split("\n").length - 1).toBe(count);
  });

  test.each([
    ["leader=Nobody", ['No article names a leader "Nobody".']],
    ["mission=None", ['No article names a mission "None".']],
    ["chanel=PHONE", [/^There is no parameter chanel; there are leader, mission, topic, channel, /]],
    [
      "channel=RADIO&from=yesterday",
      ["channel must be among PHONE, VIDEO, UNSPECIFIED, IN_PERSON.", "from must be a day such as 2024-11-07."],
    ],
    ["minConfidence=2", ["minConfidence must be a number from 0 to 1."]],
  ])("%s says what was wrong", async (query, messages) => {
    const response = await fetch(`${api.url}/export/calls.csv?${query}`);
    expect(response.status).toBe(400);
    const { errors } = JSON.parse(await response.text());
    expect(errors.map(({ message }: { message: string }) => message)).toEqual(
      messages.map((message) => (typeof message === "string" ? message : expect.stringMatching(message))),
    );
  });
});

test("many calls are read a hundred at a time, each once", async () => {
  const many = await startApi((store) => fillStore(store, manyArticles(230)));
  const text = await (await fetch(`${many.url}/export/calls.jsonl`)).text();
  const ids = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(new Set(ids).size).toBe(230);
  expect(many.statements().length).toBeLessThan(60);
  await many.close();
});
