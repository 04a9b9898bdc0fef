import { describe, expect, it } from "vitest";
import { dayInAddress, modificationOf, publicationOf } from "../../src/corpus/published.ts";
import { forms, parseTimestamp } from "../../src/corpus/timestamp.ts";

describe("parseTimestamp", () => {
  it.each([
    ["2024-11-07T18:30:00+03:00", "2024-11-07T18:30:00+03:00"],
    ["2024-11-07T18:30:00Z", "2024-11-07T18:30:00Z"],
    ["2024-11-07T18:30:00.123Z", "2024-11-07T18:30:00Z"],
    ["2024-11-07T18:30+0300", "2024-11-07T18:30:00+03:00"],
    ["2024-11-07 18:30:05 +03", "2024-11-07T18:30:05+03:00"],
    ["2024-11-07T18:30:00-05:00[America/New_York]", "2024-11-07T18:30:00-05:00"],
    ["2024-11-07", "2024-11-07"],
    ["20241107T183000Z", "2024-11-07T18:30:00Z"],
    ["20241107", "2024-11-07"],
    ["2024/11/07 18:30", "2024-11-07"],
    ["Thu, 07 Nov 2024 18:30:00 +0300", "2024-11-07T18:30:00+03:00"],
    ["Thu, 7 Nov 2024 18:30:00 GMT", "2024-11-07T18:30:00Z"],
    ["7 Nov 2024 18:30 EST", "2024-11-07T18:30:00-05:00"],
    ["November 7, 2024", "2024-11-07"],
    ["Nov. 7, 2024 6:30", "2024-11-07"],
    ["Thursday, November 7th, 2024", "2024-11-07"],
    ["7th November 2024", "2024-11-07"],
    ["1730993400", "2024-11-07T15:30:00Z"],
    ["1730993400000", "2024-11-07T15:30:00Z"],
  ])("%s is %s", (written, expected) => {
    expect(parseTimestamp(written)).toBe(expected);
  });

  it.each([
    ["2024-11-07T18:30:00", "2024-11-07", "a time without a zone names no instant"],
    ["2024-11-07 18:30 IST", "2024-11-07", "India, Ireland or Israel"],
    ["2024-11-07T25:00:00Z", "2024-11-07", "no such hour"],
    ["2024-11-07T18:30:00+25:00", "2024-11-07", "no such offset"],
  ])("%s is only %s: %s", (written, expected) => {
    expect(parseTimestamp(written)).toBe(expected);
  });

  it.each([
    ["07/11/2024", "July or November"],
    ["2024-11", "a month"],
    ["2023-02-29", "no such day"],
    ["2024-13-01", "no such month"],
    ["0001-01-01T00:00:00Z", "a program's zero"],
    ["Thursday", "which"],
    ["soon", "not a date"],
    ["", "nothing"],
    ["2024", "a year"],
  ])("%s cannot be read: %s", (written) => {
    expect(parseTimestamp(written)).toBe(null);
  });

  it.each(forms.map((form) => [form.name, form.example, form.pattern] as const))(
    "%s is written as in its example %s",
    (_name, example, pattern) => {
      expect(example).toMatch(pattern);
      expect(parseTimestamp(example)).toMatch(/^2024-11-07/);
    },
  );
});

describe("dayInAddress", () => {
  it.each([
    ["https://paper.example/world/2024/11/07/ruto-call/", "2024-11-07"],
    ["https://paper.example/2024/11/7/ruto-call", "2024-11-07"],
    ["https://paper.example/world/2024/nov/07/ruto-call", "2024-11-07"],
    ["https://paper.example/news/ruto-call-2024-11-07", "2024-11-07"],
    ["https://paper.example/20241107/ruto-call", "2024-11-07"],
    ["https://paper.example/news/ruto-call-2024-11-07.html", "2024-11-07"],
    ["https://paper.example/2024/11/ruto-call", null],
    ["https://paper.example/story/20241399/x", null],
    ["https://paper.example/ruto-call?date=2024-11-07", null],
    ["https://paper.example/story-12024-11-071", null],
  ])("%s: %s", (address, expected) => {
    expect(dayInAddress(address)).toBe(expected);
  });
});

describe("publicationOf", () => {
  const now = new Date("2024-11-08T00:00:00Z");
  const stated = (value: string) => ({ value, basis: "stated" as const });
  const address = "https://paper.example/2024/11/06/call";

  it.each([
    ["the first claim", [stated("2024-11-05"), stated("2024-11-04")], "2024-11-05", "stated"],
    ["a claim that can be read", [stated("lately"), stated("2024-11-04")], "2024-11-04", "stated"],
    ["no claim from the future", [stated("2024-12-01"), stated("2024-11-04")], "2024-11-04", "stated"],
    ["not even a minute of it", [stated("2024-11-08T00:01:00Z")], "2024-11-06", "fromUrl"],
    ["now is no future", [stated("2024-11-08T03:00:00+03:00")], "2024-11-08T03:00:00+03:00", "stated"],
    ["today, where it has begun", [stated("2024-11-08")], "2024-11-08", "stated"],
    ["not tomorrow, which has begun nowhere", [stated("2024-11-09")], "2024-11-06", "fromUrl"],
    ["the address's day without a claim", [], "2024-11-06", "fromUrl"],
  ] as const)("takes %s", (_what, claims, publishedAt, publicationBasis) => {
    expect(publicationOf(claims, address, now)).toEqual({ publishedAt, publicationBasis });
  });

  it("knows nothing where nothing is said", () => {
    const unknown = { publishedAt: null, publicationBasis: "unknown" };
    expect(publicationOf([], null, now)).toEqual(unknown);
    expect(publicationOf([], "https://paper.example/call", now)).toEqual(unknown);
    expect(publicationOf([], "https://paper.example/2025/01/01/call", now)).toEqual(unknown);
  });
});

describe("modificationOf", () => {
  const now = new Date("2024-11-08T12:00:00Z");

  it("takes the first time that can be read and has come", () => {
    expect(modificationOf(["soon", "2024-11-08T13:00:00Z", "2024-11-08T11:00:00Z", "2024-11-07"], now)).toBe(
      "2024-11-08T11:00:00Z",
    );
  });

  it("knows of none when nothing says so", () => {
    expect(modificationOf([], now)).toBeNull();
    expect(modificationOf(["2025-01-01"], now)).toBeNull();
  });
});
