import { describe, expect, it } from "vitest";
import { recogniseFormat, recognisePacking } from "../../src/corpus/recognise.ts";

describe("recogniseFormat", () => {
  it.each([
    ["a.txt", null, "They spoke.", "text"],
    ["-", null, "They spoke.", "text"],
    ["a.md", null, "# Talks", "markdown"],
    ["-", null, "---\ntitle: Talks\n---\nThey spoke.", "markdown"],
    ["-", null, "---\n\nThey spoke.", "text"],
    ["a.html", null, "<p>They spoke.", "html"],
    ["-", null, "\ufeff  <!doctype html>\n<html>", "html"],
    ["-", null, '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="x">', "html"],
    ["story", "text/html; charset=utf-8", "<div>They spoke.", "html"],
    ["story.php", "text/html", "<p>They spoke.", "html"],
    ["a.json", null, '{"text": "They spoke."}', "json"],
    ["-", null, '[\n {"text": "They spoke."}]', "json"],
    ["-", null, "[AP] They spoke.", "text"],
    ["a.json", null, '{"text": "One."}\n{"text": "Two."}\n', "jsonl"],
    ["-", null, '{"text": "One."}\r\n{"text": "Two."}', "jsonl"],
    ["a.jsonl", null, '{"text": "One."}', "jsonl"],
    ["a.csv", null, "a;b", "csv"],
    ["-", null, "title,text,date\nTalks,They spoke.,2024", "csv"],
    ["-", null, "title\tbody\nTalks\tThey spoke.", "tsv"],
    ["-", null, "Yes, the text of the deal, they said, is done.\nMore.", "text"],
    ["a.xml", null, '<?xml version="1.0"?>\n<!-- a feed -->\n<rss version="2.0">', "feed"],
    ["a.html", null, '<feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
    ["-", null, '{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"],
    ["a.json", null, '{"title": "x", "version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"],
    ["feed", "application/rss+xml", "<!-- ? -->", "feed"],
    ["a", null, "WARC/1.0\r\n", "warc"],
  ])("%s (%s) beginning %j is %s", (name, contentType, head, expected) => {
    expect(recogniseFormat({ name, contentType }, Buffer.from(head))).toBe(expected);
  });

  it.each([
    ["a.pdf", "%PDF-1.7"],
    ["report.txt", "%PDF-1.7"],
    ["style.css", "body {}"],
    ["sitemap.xml", '<?xml version="1.0"?><urlset>'],
    ["photo.jpg", "\u00ff\u00d8\u00ff"],
  ])("%s beginning %j holds no article", (name, head) => {
    expect(() => recogniseFormat({ name, contentType: null }, Buffer.from(head, "latin1"))).toThrow(
      expect.objectContaining({ reason: "unknown-format" }),
    );
  });

  it("sees through encodings", () => {
    const head = Buffer.from('\ufeff{"text": "One."}\n{"text": "Two."}', "utf16le");
    expect(recogniseFormat({ name: "-", contentType: null }, head)).toBe("jsonl");
  });
});

describe("recognisePacking", () => {
  it.each([
    ["a.txt", [0x1f, 0x8b, 8], "gzip"],
    ["a", [0x50, 0x4b, 3, 4], "zip"],
    ["a.gz", [0x41, 0x42, 0x43], null],
  ])("%s beginning %j: %s", (name, head, expected) => {
    expect(recognisePacking({ name }, Uint8Array.from(head))).toBe(expected);
  });

  it("does not open office files, which are zip inside", () => {
    expect(() => recognisePacking({ name: "a.docx" }, Uint8Array.from([0x50, 0x4b, 3, 4]))).toThrow(
      expect.objectContaining({ reason: "unknown-format" }),
    );
  });
});
