import { describe, expect, it } from "vitest";
import { boilerplateLines, stripBoilerplate } from "../../src/corpus/boilerplate.ts";

describe("stripBoilerplate", () => {
  it.each(boilerplateLines.map((row) => [row.name, row.example, row.leaves] as const))(
    "%s: %j goes, %j stays",
    (_name, example, leaves) => {
      expect(stripBoilerplate(`They spoke.\n\n${example}\n\nThey spoke again.`)).toBe(
        "They spoke.\n\nThey spoke again.",
      );
      expect(stripBoilerplate(`They spoke.\n\n${leaves}`)).toBe(`They spoke.\n\n${leaves}`);
    },
  );

  it.each(boilerplateLines.map((row) => [row.name, row.pattern, row.example] as const))(
    "%s is found by its own row",
    (_name, pattern, example) => {
      expect(example).toMatch(pattern);
    },
  );

  it.each([
    "ALSO READ | Inside the summit",
    "Read More:- What the treaty says",
    "SEE ALSO: Key moments of the debate",
    "[Advertisement]",
    "Advertisement 2",
    "SPONSORED CONTENT",
    "This website uses cookies to ensure you get the best experience.",
    "By continuing to use this site you agree to our use of cookies.",
    "Accept all cookies",
    "Share this article",
    "Facebook Twitter WhatsApp Telegram",
    "Share via Email",
    "Subscribe to our YouTube channel",
    "Follow us on WhatsApp",
    "Skip to content",
    "Story continues below",
    "Recommended for you",
    "5 minute read",
    "Story continued below",
    "Scroll down for video",
    "SHARE THIS STORY Share Tweet Email",
    "(PHOTOS: The summit in pictures)",
    "More:",
    "Also see:",
    "The best stories, every day. By signing up, you agree to our terms.",
    "Photo credit: Ann Writer / Example Images",
    "Gallery (12 images)",
    "This article is more than 3 years old",
    "3 days ago",
    "All rights reserved. This material may not be published or rewritten.",
  ])("takes away %j", (line) => {
    expect(stripBoilerplate(`They spoke.\n${line}\nThey met.`)).toBe("They spoke.\nThey met.");
  });

  it.each([
    "Also on the call were the foreign ministers.",
    "Read the statement, the minister told reporters.",
    "Watch how they vote, he said.",
    "See: Annex II of the agreement describes the corridor in detail.",
    "The advertisement was pulled after a call between the two leaders.",
    "We use force only as a last resort, the president said.",
    "Share prices fell after the call.",
    "He said Twitter and Facebook had been asked to help.",
    "Follow the money, the senator said on Twitter.",
    "Registered voters will be called on Monday.",
    "Top stories reached the minister by telephone.",
    "Copyright law was on the agenda of the call.",
    "30 minutes into the call the line broke.",
    "More from the region followed: Sudan, Chad and Niger.",
    "Trending upward, exports reached a record.",
    "Related parties will be heard, said the mediator.",
    "Print media were not admitted.",
    "Comments by the president drew applause.",
    "More than 40 leaders were on the call.",
    "Photo opportunities were cancelled after the call.",
    "Video: the two leaders spoke by video link because of the storm, and a second time by phone on Sunday evening. It was the longest of their talks so far, aides of both presidents said, and touched on the prisoners whose families had gathered in front of the palace since the early morning, waiting for news of the exchange.",
    "Three days ago the line broke.",
    "Listen to your neighbours, he told them.",
    "Share this burden, the president asked his counterpart.",
    "The story continued to divide both capitals.",
  ])("leaves %j alone", (line) => {
    expect(stripBoilerplate(`They spoke.\n\n${line}`)).toBe(`They spoke.\n\n${line}`);
  });

  it("never takes a paragraph, whatever it opens with", () => {
    const paragraph =
      `Read more: ${"the president and the prime minister spoke at length about it. ".repeat(6)}`.trim();
    expect(stripBoilerplate(paragraph)).toBe(paragraph);
  });
});
