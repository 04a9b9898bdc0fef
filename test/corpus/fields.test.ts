import { describe, expect, it } from "vitest";
import { parseFieldMap, recordFromFields } from "../../src/corpus/fields.ts";

describe("recordFromFields", () => {
  it.each([
    [{ text: "T." }, { text: "T." }],
    [
      { Headline: "H", article_body: "T." },
      { title: "H", text: "T." },
    ],
    [{ content: "T.", "Published At": "2024-11-07" }, { published: [{ value: "2024-11-07", basis: "stated" }] }],
    [{ body: "T.", pub_date: 1730993400 }, { published: [{ value: "1730993400", basis: "stated" }] }],
    [{ text: "T.", authors: ["Ann Writer", "Bo Scribe"] }, { author: "Ann Writer, Bo Scribe" }],
    [{ text: "T.", source: { id: 7, name: "The Daily Example" } }, { source: "The Daily Example" }],
    [{ text: "T.", url: "", link: "https://paper.example/a" }, { url: "https://paper.example/a" }],
    [{ text: "T.", title: "Talks &amp; trade" }, { title: "Talks & trade" }],
    [{ body: "<p>One.</p><p>Two &amp; three.</p>" }, { text: "One.\n\nTwo & three." }],
    [{ text: "Is 3 < 5 and 7 > 2?" }, { text: "Is 3 < 5 and 7 > 2?" }],
    [{ text: "T.", lang: "fr" }, { language: "fr" }],
  ])("%j holds %j", (record, expected) => {
    expect(recordFromFields(record, "line 1", {})).toMatchObject(expected);
  });

  it("joins a list of paragraphs", () => {
    const one = "The president of Freedonia spoke by phone with the prime minister on Thursday evening.";
    const two = "They discussed grain exports and the border crossing at Marxville, his office said.";
    expect(recordFromFields({ body: [one, two] }, null, {}).text).toBe(`${one}\n\n${two}`);
  });

  it("reads by a mapping, also into objects, and by default names for the rest", () => {
    const record = { text: "not this", doc: { raw: "The text." }, when: "2024-11-07", title: "H" };
    const found = recordFromFields(record, null, parseFieldMap("text=doc.raw,publishedAt=when"));
    expect(found).toMatchObject({ text: "The text.", title: "H", published: [{ value: "2024-11-07" }] });
  });

  it.each([
    ["a string", "not-a-record"],
    [["a", "list"], "not-a-record"],
    [null, "not-a-record"],
    [{ headline: "only" }, "no-text-field"],
    [{ text: "  " }, "no-text-field"],
    [{ text: { nested: "object" } }, "no-text-field"],
  ])("refuses %j: %s", (value, reason) => {
    expect(() => recordFromFields(value, null, {})).toThrow(expect.objectContaining({ reason }));
  });

  it("tells which fields are filled in when none of them is the text", () => {
    const refused = (value: object, words: string) =>
      expect(() => recordFromFields(value, null, {})).toThrow(
        expect.objectContaining({ message: expect.stringContaining(words) }),
      );
    refused({ headline: "only", text: " " }, "; filled in are headline.");
    refused({ text: "" }, "; no field is filled in.");
  });
});

describe("parseFieldMap", () => {
  it("reads pairs", () => {
    expect(parseFieldMap("text=body, publishedAt=date")).toEqual({ text: "body", publishedAt: "date" });
  });

  it.each(["body", "body=text", "text=", "text=a=b", ""])("refuses %j with what to write", (written) => {
    expect(() => parseFieldMap(written)).toThrow(/FIELD=NAME/);
  });
});
