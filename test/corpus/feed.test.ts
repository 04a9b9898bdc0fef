import { describe, expect, it } from "vitest";
import { fileWith, readAll, story, storyText } from "./support.ts";

const html = `<p>${story.first}</p><p>${story.second}</p>`;
const escaped = html.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Daily Example</title><link>https://paper.example/</link><description>News</description><language>en-gb</language>
<item><title>Leaders speak &amp;amp; agree</title><link>https://paper.example/talks</link><dc:creator>Ann Writer</dc:creator>
<pubDate>Thu, 07 Nov 2024 18:30:00 +0300</pubDate><description>They spoke.</description><content:encoded><![CDATA[${html}]]></content:encoded></item>
<item><title>A teaser</title><link>https://paper.example/teaser</link><description>They spoke by phone…</description></item>
<item><title>No link</title><description>Nothing.</description></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Example</title><id>urn:x</id><updated>2024-11-08T00:00:00Z</updated>
<entry><id>urn:y</id><title>Leaders speak &amp;amp; agree</title><link rel="self" href="https://paper.example/self"/><link href="https://paper.example/talks"/>
<author><name>Ann Writer</name></author><published>2024-11-07T18:30:00+03:00</published><updated>2024-11-08T00:00:00Z</updated>
<content type="html">${escaped}</content></entry></feed>`;

const jsonFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "The Daily Example",
  items: [
    {
      id: "1",
      url: "https://paper.example/talks",
      title: "Leaders speak & agree",
      authors: [{ name: "Ann Writer" }],
      date_published: "2024-11-07T18:30:00+03:00",
      date_modified: "2024-11-08T00:00:00Z",
      content_html: html,
    },
  ],
});

describe("feeds", () => {
  it.each([
    ["RSS", "feed.xml", rss, null],
    ["Atom", "feed.atom", atom, "2024-11-08T00:00:00Z"],
    ["JSON Feed", "feed.json", jsonFeed, "2024-11-08T00:00:00Z"],
  ])("reads %s", async (_kind, name, written, modifiedAt) => {
    const { items } = await readAll([await fileWith(name, written)]);
    expect(items[0]).toMatchObject({
      kind: "article",
      place: "entry 1",
      article: {
        text: storyText,
        title: "Leaders speak & agree",
        source: "The Daily Example",
        url: "https://paper.example/talks",
        author: "Ann Writer",
        publishedAt: "2024-11-07T18:30:00+03:00",
        publicationBasis: "stated",
        modifiedAt,
        language: "en",
      },
    });
  });

  it("does not take a teaser for the article", async () => {
    const { rejections } = await readAll([await fileWith("feed.xml", rss)]);
    expect(rejections).toMatchObject([
      { place: "entry 2", reason: "summary-only", message: expect.stringContaining("https://paper.example/teaser") },
      { place: "entry 3", reason: "summary-only" },
    ]);
  });

  it("takes a description that is the whole article", async () => {
    const long = `${html}<p>${story.first}</p><p>${story.second}</p><p>The talks ended late.</p>`;
    const item = `<item><title>x</title><link>https://paper.example/a</link><description><![CDATA[${long}]]></description></item>`;
    const feed = `<rss version="2.0"><channel><title>x</title>${item}${item.replace("ended late.", "ended late. Read more")}</channel></rss>`;
    const { items } = await readAll([await fileWith("feed.xml", feed)]);
    expect(items).toMatchObject([{ kind: "article" }, { rejection: { place: "entry 2", reason: "summary-only" } }]);
  });

  it("names the paper that an aggregator's entry comes from", async () => {
    const item = `<item><title>x</title><link>https://paper.example/a</link><source url="https://paper.example/rss">The Daily Example</source><description><![CDATA[${html.repeat(3)}]]></description></item>`;
    const { articles } = await readAll([
      await fileWith("feed.xml", `<rss version="2.0"><channel><title>Aggregator</title>${item}</channel></rss>`),
    ]);
    expect(articles[0]?.source).toBe("The Daily Example");
  });

  it.each([
    ["<rss version='2.0'><channel>", "bad-feed"],
    ["<rss", "bad-feed"],
  ])("refuses %j: %s", async (written, reason) => {
    expect((await readAll([await fileWith("feed.rss", written)])).rejections).toMatchObject([{ reason }]);
  });
});
