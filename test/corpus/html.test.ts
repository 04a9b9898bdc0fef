import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/corpus/html/document.ts";
import { orderOfTrust, pageMetadata } from "../../src/corpus/html/metadata.ts";
import { htmlToText, looksLikeHtml } from "../../src/corpus/html/text.ts";
import { fileWith, readAll, story, storyText } from "./support.ts";

const metadataOf = (head: string, body = "", url: string | null = null) =>
  pageMetadata(parseDocument(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`), url);
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("pageMetadata", () => {
  const article = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Leaders speak",
    datePublished: "2024-11-07T18:30:00+03:00",
    dateModified: "2024-11-08T00:00:00Z",
    author: [{ "@type": "Person", name: "Ann Writer" }, { name: "Bo Scribe" }],
    publisher: { "@type": "Organization", name: "The Daily Example" },
    inLanguage: "en-GB",
  };

  it("reads schema.org's NewsArticle", () => {
    expect(metadataOf(jsonLd(article))).toMatchObject({
      title: "Leaders speak",
      source: "The Daily Example",
      author: "Ann Writer, Bo Scribe",
      published: [{ value: "2024-11-07T18:30:00+03:00", basis: "fromMetadata" }],
      modified: ["2024-11-08T00:00:00Z"],
    });
  });

  it("says when a version was made by JSON-LD before Open Graph", () => {
    const meta = '<meta property="article:modified_time" content="2024-11-09">';
    expect(metadataOf(meta + jsonLd(article)).modified).toEqual(["2024-11-08T00:00:00Z", "2024-11-09"]);
    expect(metadataOf(meta).modified).toEqual(["2024-11-09"]);
  });

  it.each([
    [
      "in a graph, with references",
      {
        "@graph": [
          { "@id": "#p", name: "The Daily Example" },
          { ...article, publisher: { "@id": "#p" } },
        ],
      },
    ],
    ["in a list, after others", [{ "@type": "BreadcrumbList" }, { "@type": "WebSite", name: "Other" }, article]],
    ["of two types", { ...article, "@type": ["Thing", "https://schema.org/ReportageNewsArticle"] }],
    ["as a page's main entity", { "@type": "WebPage", mainEntity: article }],
    ["with a bare name for the publisher", { ...article, publisher: "The Daily Example" }],
  ])("reads it %s", (_how, value) => {
    expect(metadataOf(jsonLd(value))).toMatchObject({ title: "Leaders speak", source: "The Daily Example" });
  });

  it("prefers the news article to a blog's or an unnamed thing's", () => {
    const posting = { "@type": "BlogPosting", headline: "A blog" };
    expect(metadataOf(jsonLd([posting, { headline: "A thing" }, article])).title).toBe("Leaders speak");
  });

  it("survives scripts that are no JSON", () => {
    expect(metadataOf(`<script type="application/ld+json">{oops</script>${jsonLd(article)}`).title).toBe(
      "Leaders speak",
    );
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Leaders\n speak"}</script>`;
    expect(metadataOf(broken).title).toBe("Leaders  speak");
  });

  const og = '<meta property="og:title" content="By Open Graph"><meta property="og:site_name" content="Graph Post">';
  const plain = '<meta name="author" content="By Meta"><meta name="date" content="2024-11-05">';
  it.each([
    ["JSON-LD before Open Graph", jsonLd(article) + og, "title", "Leaders speak"],
    ["Open Graph before the title element", `<title>By Title</title>${og}`, "title", "By Open Graph"],
    ["the title element at last", "<title>By Title</title>", "title", "By Title"],
    ["JSON-LD's publisher before the site's name", og + jsonLd(article), "source", "The Daily Example"],
    ["the site's name", og, "source", "Graph Post"],
    ["JSON-LD's author before meta's", plain + jsonLd(article), "author", "Ann Writer, Bo Scribe"],
    ["meta's author", plain, "author", "By Meta"],
    [
      "no author that is an address",
      '<meta property="article:author" content="https://x.example/ann">',
      "author",
      null,
    ],
    ["the page's language before Open Graph's", '<meta property="og:locale" content="fr_FR">', "language", "en"],
  ] as const)("trusts %s", (_what, head, field, expected) => {
    expect(metadataOf(head)[field]).toBe(expected);
  });

  it("gives all claims of the time in the order of trust", () => {
    const head =
      '<meta name="date" content="2024-11-05"><meta property="article:published_time" content="2024-11-06T10:00:00Z">';
    const body = '<article><time datetime="2024-11-04">Monday</time></article>';
    expect(metadataOf(jsonLd(article) + head, body).published.map((claim) => claim.value)).toEqual([
      "2024-11-07T18:30:00+03:00",
      "2024-11-06T10:00:00Z",
      "2024-11-05",
      "2024-11-04",
    ]);
  });

  it("takes no time that is not the article's", () => {
    const head = '<meta property="article:modified_time" content="2024-11-09T10:00:00Z">';
    expect(metadataOf(head, '<header><time datetime="2025-01-15">Today</time></header>').published).toEqual([]);
  });

  it.each([
    ["Leaders speak | Graph Post", "Leaders speak"],
    ["Leaders speak - Graph Post", "Leaders speak"],
    ["Leaders speak - and agree", "Leaders speak - and agree"],
  ])("reads the title %j as %j", (title, expected) => {
    expect(metadataOf(`<meta property="og:site_name" content="Graph Post"><title>${title}</title>`).title).toBe(
      expected,
    );
  });

  it.each([
    ["/2024/talks", "https://paper.example/x?id=1", "https://paper.example/2024/talks"],
    ["https://www.paper.example/talks", "https://paper.example/x", "https://www.paper.example/talks"],
    ["https://other.example/talks", "https://paper.example/x", "https://paper.example/x"],
    ["https://paper.example/talks", null, "https://paper.example/talks"],
    ["/2024/talks", null, null],
    ["javascript:void(0)", "https://paper.example/x", "https://paper.example/x"],
  ])("takes the canonical address %s of the page at %s for %s", (canonical, page, expected) => {
    expect(metadataOf(`<link rel="canonical" href="${canonical}">`, "", page).url).toBe(expected);
  });

  it("says for every field whom it trusts", () => {
    expect(Object.values(orderOfTrust).every((origins) => origins.length > 0)).toBe(true);
    expect(orderOfTrust.published[0]).toEqual({ jsonLd: ["datePublished"] });
  });
});

describe("htmlToText", () => {
  it.each([
    ["<p>One.</p><p>Two,\n  still two.</p>", "One.\n\nTwo, still two."],
    ["One.<br>Two.<br/><br/>Three.", "One.\nTwo.\n\nThree."],
    ["<h2>Talks</h2>They <b>spoke</b> by <a href='/x'>phone</a>.", "Talks\n\nThey spoke by phone."],
    ["<ul><li>One</li><li>Two</li></ul><p>After.</p>", "One\nTwo\n\nAfter."],
    ["<table><tr><td>Kenya</td><td>1</td></tr><tr><td>Chad</td></tr></table>", "Kenya 1\nChad"],
    ["Ben &amp; Ann &#8212; 5 &lt; 6", "Ben & Ann \u2014 5 < 6"],
    [
      "<p>One.</p><script>var x = 1</script><style>p{}</style><figure><figcaption>File photo</figcaption></figure>",
      "One.",
    ],
    ["<div hidden>no</div><p>yes</p><!-- no -->", "yes"],
    ["<p>un<wbr>broken</p>", "unbroken"],
    ["<p>never closed", "never closed"],
  ])("%s", (html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  it.each([
    ["<p>They spoke.</p>", true],
    ["They spoke.<br/>Again.", true],
    ["x < y and y > z", false],
    ["Write to <ann@paper.example>.", false],
  ])("%s is HTML: %s", (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });
});

describe("reading a page", () => {
  const page = `<!doctype html><html lang="en"><head><title>Leaders speak | The Daily Example</title>
    <meta charset="utf-8"><meta property="og:site_name" content="The Daily Example">
    <meta property="article:published_time" content="2024-11-07T18:30:00+03:00">
    <link rel="canonical" href="https://paper.example/2024/11/07/leaders-speak"></head>
    <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <div class="cookie-banner">We use cookies to improve your experience.</div>
    <article><h1>Leaders speak</h1><p class="byline">By Ann Writer</p><p>${story.first}</p>
    <p><strong>Also read:</strong> <a href="/other">Five things to know</a></p>
    <div class="ad">Advertisement</div><p>${story.second}</p>
    <p>Share on Facebook</p></article>
    <aside><h3>Most read</h3><ul><li><a href="/a">Another story</a></li></ul></aside>
    <footer>© 2024 The Daily Example. All rights reserved.</footer></body></html>`;

  it("finds the text alone, and all that is known of it", async () => {
    const { articles, rejections } = await readAll([await fileWith("page.html", page)]);
    expect(rejections).toEqual([]);
    expect(articles).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        text: storyText,
        title: "Leaders speak",
        source: "The Daily Example",
        url: "https://paper.example/2024/11/07/leaders-speak",
        author: "Ann Writer",
        publishedAt: "2024-11-07T18:30:00+03:00",
        publicationBasis: "fromMetadata",
        modifiedAt: null,
        language: "en",
      },
    ]);
  });

  it("takes the text that JSON-LD repeats where the page shows none", async () => {
    const data = { "@type": "NewsArticle", headline: "Leaders speak", articleBody: storyText };
    const { articles } = await readAll([
      await fileWith("page.html", `<html><head>${jsonLd(data)}</head><body><div id="app"></div></body></html>`),
    ]);
    expect(articles[0]?.text).toBe(storyText);
  });

  it.each([
    ["a menu", "<html><body><nav><a href=/>Home</a></nav></body></html>"],
    ["an error", "<html><body><h1>404 Not Found</h1></body></html>"],
    ["nothing", "<html></html>"],
    ["a bottomless nest", `<html><body>${"<div>".repeat(60_000)}${story.first}`],
    ["endless links", `<html><body><p>${story.first}</p>${"<a href=/x>x</a>".repeat(60_000)}`],
  ])("refuses %s", async (_what, html) => {
    const { articles, rejections } = await readAll([await fileWith("page.html", html)]);
    expect(articles).toEqual([]);
    expect(rejections).toMatchObject([{ place: null, reason: "no-article" }]);
  });
});
