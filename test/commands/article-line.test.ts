import { describe, expect, it } from "vitest";
import { articleOfLine, LineError } from "../../src/commands/article-line.ts";

describe("articleOfLine", () => {
  it("keeps the text and the id exactly as given", () => {
    const { id, article } = articleOfLine('{"id":"wire-1","text":"  Two\\r\\nlines. \\ud800","unknown":[1]}');
    expect(id).toBe("wire-1");
    expect(article.id).toBe("wire-1");
    expect(article.text).toBe("  Two\r\nlines. \ud800");
  });

  it("takes what is known of the article", () => {
    const line = {
      id: 7,
      text: "x",
      title: "T",
      source: "S",
      url: "https://a.example/b",
      publishedAt: "2024-11-07T18:30:00+03:00",
    };
    expect(articleOfLine(JSON.stringify(line))).toEqual({
      id: 7,
      article: {
        id: "7",
        text: "x",
        title: "T",
        source: "S",
        url: "https://a.example/b",
        author: null,
        publishedAt: "2024-11-07T18:30:00+03:00",
        publicationBasis: "stated",
        modifiedAt: null,
        language: null,
      },
    });
  });

  it.each([
    ["2024-11-07", "2024-11-07"],
    ["some day", null],
    ["", null],
    [null, null],
  ])("publishedAt %j gives %j", (given, expected) => {
    const { article } = articleOfLine(JSON.stringify({ id: "a", text: "x", publishedAt: given }));
    expect(article.publishedAt).toBe(expected);
    expect(article.publicationBasis).toBe(expected === null ? "unknown" : "stated");
  });

  it("makes an id for a line without one, the same each time", () => {
    const first = articleOfLine('{"text":"Ardern spoke by phone with Morrison."}');
    expect(first.id).toBeNull();
    expect(first.article.id).toBe(articleOfLine('{"text":"Ardern spoke by phone with Morrison."}').article.id);
    expect(first.article.id).not.toBe(articleOfLine('{"text":"Ardern met Morrison."}').article.id);
  });

  it.each([
    ["{", /^it is not valid JSON: /],
    ['"text"', /^it must be a JSON object$/],
    ["[]", /^it must be a JSON object$/],
    ["null", /^it must be a JSON object$/],
    ['{"id":"a"}', /^text must be a string$/],
    ['{"id":"a","text":5}', /^text must be a string$/],
    ['{"id":{},"text":"x"}', /^id must be a string or a number$/],
    ['{"id":"a","text":"x","title":5}', /^title: /],
  ])("%s is refused with a sentence", (line, message) => {
    expect(() => articleOfLine(line)).toThrow(LineError);
    expect(() => articleOfLine(line)).toThrow(message);
  });
});
