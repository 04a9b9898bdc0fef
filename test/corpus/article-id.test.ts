import { describe, expect, it } from "vitest";
import { articleId, textFingerprint } from "../../src/corpus/article-id.ts";
import { canonicalAddress, isSameSite } from "../../src/corpus/canonical-address.ts";

describe("canonicalAddress", () => {
  it.each([
    ["https://www.paper.example/2024/talks?utm_source=x&fbclid=1#top", "paper.example/2024/talks"],
    ["http://PAPER.example:80/2024/talks/", "paper.example/2024/talks"],
    ["https://m.paper.example/2024/talks/index.html", "paper.example/2024/talks"],
    ["https://amp.paper.example/2024/talks/amp/", "paper.example/2024/talks"],
    ["https://paper.example/story?id=7&page=2&utm_campaign=a", "paper.example/story?id=7&page=2"],
    ["https://paper.example/story?page=2&id=7", "paper.example/story?id=7&page=2"],
    ["https://paper.example:8443/Talks", "paper.example:8443/Talks"],
    ["https://m.example/talks", "m.example/talks"],
    ["https://paper.example/?p=12", "paper.example?p=12"],
    ["https://paper.example/", null],
    ["https://www.paper.example/index.html", null],
    ["ftp://paper.example/talks", null],
    ["urn:newsml:paper.example:7", null],
    ["talks", null],
  ])("%s is %s", (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
  });

  it.each([
    ["https://paper.example/Talks", "https://paper.example/talks"],
    ["https://paper.example/a", "https://paper.example/b"],
    ["https://paper.example/story?id=7", "https://paper.example/story?id=8"],
    ["https://paper.example/a", "https://other.example/a"],
  ])("%s and %s stay apart", (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });
});

describe("isSameSite", () => {
  it.each([
    ["https://www.paper.example/a", "https://paper.example/b", true],
    ["https://news.paper.example/a", "https://paper.example/b", true],
    ["https://paper.example/a", "https://newspaper.example/b", false],
    ["https://paper.example/a", "https://paper.example.org/b", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(isSameSite(new URL(one), new URL(other))).toBe(expected);
  });
});

describe("articleId", () => {
  it("is the same on every machine and in every version: these are the literal ids", () => {
    expect(articleId({ url: "https://www.paper.example/2024/talks", text: "They spoke." })).toBe(
      "980625c59d9a63d71f53a58e00a833d8",
    );
    expect(articleId({ url: null, text: "They spoke." })).toBe("db5cc46edee9359a70eb78042f8ec752");
  });

  it("follows the address, so that a corrected text keeps its id", () => {
    const before = articleId({ url: "https://paper.example/talks", text: "They spoke on Monday." });
    const after = articleId({ url: "http://www.paper.example/talks/?utm_source=feed", text: "They spoke on Tuesday." });
    expect(after).toBe(before);
  });

  it("follows the text where the address is no article's", () => {
    const one = articleId({ url: "https://paper.example/", text: "They spoke on Monday." });
    const other = articleId({ url: "https://paper.example/", text: "They spoke on Tuesday." });
    expect(one).not.toBe(other);
    expect(one).toBe(textFingerprint("They  spoke on monday"));
  });
});
