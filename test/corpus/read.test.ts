import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { sizeOfSources } from "../../src/corpus/locate.ts";
import { readSources } from "../../src/corpus/read.ts";
import { clock, fileWith, inPieces, readAll, story, storyText } from "./support.ts";

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "readout-corpus-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

describe("sources", () => {
  it("reads a folder by name, without hidden files, and a glob", async () => {
    const folder = await folderWith({
      "b.txt": "Second report.",
      "a/z.txt": "First report.",
      ".hidden/x.txt": "Hidden.",
      ".x.txt": "Hidden.",
      "c.md": "Third report.",
    });
    const texts = async (source: string) => (await readAll([source])).articles.map((article) => article.text);
    expect(await texts(folder)).toEqual(["First report.", "Second report.", "Third report."]);
    expect(await texts(join(folder, "*.txt"))).toEqual(["Second report."]);
    expect(await texts(join(folder, "**/*.txt"))).toEqual(["First report.", "Second report."]);
  });

  it("takes a name with brackets for the file that has it", async () => {
    const path = await fileWith("report [1].txt", "They spoke.");
    expect((await readAll([path])).articles.map((article) => article.text)).toEqual(["They spoke."]);
  });

  it("reads standard input", async () => {
    const stdin = inPieces(Buffer.from(`---\ntitle: Talks\n---\n\n${story.first}`), 10);
    const { items } = await readAll(["-"], { stdin });
    expect(items).toMatchObject([
      { kind: "article", source: "-", place: null, article: { title: "Talks", text: story.first } },
    ]);
  });

  it("names a source that cannot be read, and reads the others", async () => {
    const path = await fileWith("a.txt", "They spoke.");
    const { articles, rejections } = await readAll(["/no/such/file", "/no/*.such", "-", path]);
    expect(articles).toHaveLength(1);
    expect(rejections.map(({ source, place, reason }) => [source, place, reason])).toEqual([
      ["/no/such/file", null, "unreadable-source"],
      ["/no/*.such", null, "unreadable-source"],
      ["-", null, "unreadable-source"],
    ]);
  });

  it("stops where the reader of it stops", async () => {
    let pulled = 0;
    const endless = async function* () {
      for (;;) {
        pulled += 1;
        yield Buffer.from(`${JSON.stringify({ text: `Report ${pulled}.`, url: `https://paper.example/${pulled}` })}\n`);
      }
    };
    const ids: string[] = [];
    for await (const item of readSources(["-"], { now: clock, stdin: endless() })) {
      if (item.kind === "article") ids.push(item.article.id);
      if (ids.length === 3) break;
    }
    expect(ids).toHaveLength(3);
    expect(pulled).toBeLessThan(2000);
  });

  it("tells how far it is", async () => {
    const folder = await folderWith({ "a.txt": "12345", "b.txt": "123" });
    let read = 0;
    await readAll([folder], { onBytes: (count) => (read += count) });
    expect([read, await sizeOfSources([folder]), await sizeOfSources([folder, "-"])]).toEqual([8, 8, null]);
  });
});

describe("plain text and Markdown", () => {
  it("knows of plain text nothing but the text, and never takes the file's time", async () => {
    const { articles } = await readAll([await fileWith("2024-11-07 talks.txt", storyText)]);
    expect(articles).toMatchObject([
      {
        text: storyText,
        title: null,
        source: null,
        url: null,
        author: null,
        publishedAt: null,
        publicationBasis: "unknown",
        language: "en",
      },
    ]);
  });

  it("joins the lines of a wrapped text, and no others", async () => {
    const wrapped =
      "The president of Freedonia spoke by phone with the prime minister of\nSylvania on Thursday evening, and they agreed to meet again in the\ncoming spring.\n\nA list:\n- one\n- two";
    const { articles } = await readAll([await fileWith("a.txt", wrapped)]);
    expect(articles[0]?.text).toBe(
      "The president of Freedonia spoke by phone with the prime minister of Sylvania on Thursday evening, and they agreed to meet again in the coming spring.\n\nA list:\n- one\n- two",
    );
  });

  it("reads front matter under any common names", async () => {
    const written = `---\nheadline: "Talks: the second round"\npublisher: The Daily Example\nlink: https://paper.example/talks\nbyline: By Ann Writer\ndate: 2024-11-07T18:30:00+03:00\nlang: en\ntags: [a, b]\n---\n\n${storyText}\n`;
    for (const name of ["a.md", "a.txt"]) {
      const { articles } = await readAll([await fileWith(name, written)]);
      expect(articles).toMatchObject([
        {
          text: storyText,
          title: "Talks: the second round",
          source: "The Daily Example",
          url: "https://paper.example/talks",
          author: "Ann Writer",
          publishedAt: "2024-11-07T18:30:00+03:00",
          publicationBasis: "stated",
        },
      ]);
    }
  });

  it("reads Markdown's words without its marks, its first heading as the title", async () => {
    const written = `# Leaders speak\n\n${story.first.replace("Rufus Firefly", "**Rufus\nFirefly**")}\n\n> They [discussed](https://x.example) *grain*.\n\n![A photo](x.jpg)\n\n- One\n- Two\n\n\`\`\`js\nlet x\n\`\`\`\n`;
    const { articles } = await readAll([await fileWith("a.md", written)]);
    expect(articles[0]).toMatchObject({
      title: "Leaders speak",
      text: `${story.first}\n\nThey discussed grain.\n\nOne\nTwo`,
    });
  });

  it.each([
    ["---\ntitle: [unclosed\n---\nText.", "bad-front-matter"],
    ["---\ntitle: x\n---\n\n  \n", "empty-text"],
    ["", "empty-text"],
    ["12 + 30 = 42", "empty-text"],
  ])("refuses %j: %s", async (written, reason) => {
    expect((await readAll([await fileWith("a.md", written)])).rejections).toMatchObject([{ reason, place: null }]);
  });
});

describe("records", () => {
  const record = { title: "Leaders speak", body: storyText, date: "2024-11-07", url: "https://paper.example/talks" };
  const expected = { title: "Leaders speak", text: storyText, publishedAt: "2024-11-07", publicationBasis: "stated" };

  it("reads JSON lines, and names the lines it cannot read", async () => {
    const lines = [
      JSON.stringify(record),
      "",
      "{oops",
      "[1]",
      '{"title": "no text"}',
      JSON.stringify({ ...record, date: "soon" }),
    ];
    const { items } = await readAll([await fileWith("a.jsonl", `${lines.join("\n")}\n`)]);
    expect(items).toMatchObject([
      { kind: "article", place: "line 1", article: expected },
      { rejection: { place: "line 3", reason: "not-json" } },
      { rejection: { place: "line 4", reason: "not-a-record" } },
      { rejection: { place: "line 5", reason: "no-text-field" } },
      { kind: "article", place: "line 6", article: { publishedAt: null, publicationBasis: "unknown" } },
    ]);
  });

  it.each([
    ["a list", [record, record]],
    ["an object", record],
    ["a wrapped list", { status: "ok", articles: [record] }],
  ])("reads JSON: %s", async (_what, value) => {
    const { articles } = await readAll([await fileWith("a.json", JSON.stringify(value, null, 2))]);
    expect(articles[0]).toMatchObject(expected);
    expect(articles).toHaveLength(Array.isArray(value) ? 2 : 1);
  });

  it("reads on after a broken record of a list", async () => {
    const { items } = await readAll([
      await fileWith("a.json", `[${JSON.stringify(record)}, {"body": oops}, ${JSON.stringify(record)}]`),
    ]);
    expect(items).toMatchObject([
      { kind: "article", place: "record 1" },
      { rejection: { place: "record 2", reason: "not-json" } },
      { kind: "article", place: "record 3" },
    ]);
  });

  it.each([
    ["a.csv", ","],
    ["a.csv", ";"],
    ["a.tsv", "\t"],
  ])("reads %s separated by %j, with line ends and quotes inside of fields", async (name, separator) => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = [
      ["title", "body", "date"],
      ['Leaders "speak"', storyText, "2024-11-07"],
      ["Next", story.first, ""],
    ];
    const table = rows.map((row) => row.map(cell).join(separator)).join("\r\n");
    const { items } = await readAll([await fileWith(name, `\ufeff${table}\r\n`)]);
    expect(items).toMatchObject([
      { kind: "article", place: "line 4", article: { ...expected, title: 'Leaders "speak"' } },
      { kind: "article", place: "line 5", article: { title: "Next", text: story.first } },
    ]);
  });

  it("names the rows of a table that it cannot read", async () => {
    const table = `title,body\nGood,"${story.first}"\nNo text\nGood again,"${story.second}"\nCut,"${story.first}`;
    const { items } = await readAll([await fileWith("a.csv", table)]);
    expect(items).toMatchObject([
      { kind: "article", place: "line 2" },
      { rejection: { place: "line 3", reason: "no-text-field" } },
      { kind: "article", place: "line 4" },
      { rejection: { reason: "bad-table" } },
    ]);
  });

  it("reads by a mapping and a forced format", async () => {
    const path = await fileWith("dump.dat", JSON.stringify({ t: "T", raw: { v: storyText }, d: "2024-11-07" }));
    const { articles } = await readAll([path], {
      format: "jsonl",
      map: { text: "raw.v", publishedAt: "d", title: "t" },
    });
    expect(articles).toMatchObject([{ title: "T", text: storyText, publishedAt: "2024-11-07" }]);
  });

  it("refuses a record that is too large, and reads on", async () => {
    const lines = [JSON.stringify({ text: "x".repeat(5000) }), JSON.stringify(record)];
    const { items } = await readAll([await fileWith("a.jsonl", lines.join("\n"))], { limits: { record: 2000 } });
    expect(items).toMatchObject([
      { rejection: { place: "line 1", reason: "too-large" } },
      { kind: "article", place: "line 2" },
    ]);
  });
});

describe("ninjs", () => {
  const bodies = (type: string) => [
    { role: "main", [type]: "text/plain", value: `${story.first} ${story.second}` },
    { role: "rich", [type]: "text/html", value: `<p>${story.first}</p><p>${story.second}</p>` },
  ];
  const expected = {
    text: storyText,
    title: "Leaders speak",
    url: "https://agency.example/items/7",
    author: "Ann Writer",
    source: "Example News Agency",
    publishedAt: "2024-11-07T15:30:00Z",
    publicationBasis: "stated",
  };
  const revised = { ...expected, modifiedAt: "2024-11-08T09:00:00Z" };
  const second = {
    uri: "https://agency.example/items/7",
    standard: { name: "ninjs", version: "2.1" },
    type: "text",
    pubstatus: "usable",
    firstcreated: "2024-11-07T15:30:00Z",
    versioncreated: "2024-11-08T09:00:00Z",
    language: "en",
    by: "Ann Writer",
    infosources: [{ name: "Example News Agency", role: "isource:provider" }],
    headlines: [
      { role: "short", value: "Talks" },
      { role: "main", value: "Leaders speak" },
    ],
    bodies: bodies("contenttype"),
  };
  const third = {
    uri: "https://agency.example/items/7",
    standard: { name: "ninjs", version: "3.0" },
    type: "text",
    pubStatus: "usable",
    firstCreated: "2024-11-07T15:30:00Z",
    versionCreated: "2024-11-08T09:00:00Z",
    by: "Ann Writer",
    infoSources: [{ name: "Example News Agency" }],
    headlines: [{ role: "main", value: "Leaders speak" }],
    bodies: bodies("contentType"),
  };

  it.each([
    ["version 2", second, revised],
    ["version 3", third, revised],
    [
      "version 1",
      {
        uri: second.uri,
        versioncreated: second.firstcreated,
        headline: "Leaders speak",
        body_text: storyText,
        byline: "Ann Writer",
        copyrightholder: "Example News Agency",
      },
      { ...expected, modifiedAt: expected.publishedAt },
    ],
  ])("reads %s", async (_version, item, expected) => {
    expect((await readAll([await fileWith("a.json", JSON.stringify(item))])).articles).toMatchObject([expected]);
    expect((await readAll([await fileWith("a.jsonl", `${JSON.stringify(item)}\n`)])).articles).toMatchObject([
      expected,
    ]);
  });

  it.each([
    ["withheld items", { ...third, pubStatus: "withheld" }, "withheld"],
    ["cancelled items", { ...second, pubstatus: "canceled" }, "withheld"],
    [
      "pictures",
      { uri: "urn:x", type: "picture", versioncreated: "2024-11-07T15:30:00Z", headlines: [{ value: "A photo" }] },
      "no-text-field",
    ],
  ])("refuses %s", async (_what, item, reason) => {
    expect((await readAll([await fileWith("a.json", JSON.stringify(item))])).rejections).toMatchObject([
      { place: "record 1", reason },
    ]);
  });
});

describe("encodings and languages", () => {
  const french =
    "Le président a téléphoné jeudi soir à son homologue sénégalais. Ils ont évoqué la sécurité de la région et l'élection à venir, a déclaré le ministère.";
  const chinese =
    "国家主席星期四晚上同肯尼亚总统通电话，就双边关系、地区安全和经贸合作交换了意见。双方同意继续保持密切沟通，推动合作取得新的进展。";

  it.each([
    ["windows-1252", french, "fr"],
    ["utf-16le", french, "fr"],
    ["gbk", chinese, "zh"],
    ["utf8", chinese, "zh"],
  ])("reads %s in every kind of file, and tells the language", async (encoding, text, language) => {
    const encode = (content: string) => iconv.encode(content, encoding, { addBOM: encoding === "utf-16le" });
    const files = [
      await fileWith("a.txt", encode(text)),
      await fileWith("a.md", encode(`---\ntitle: x\n---\n${text}`)),
      await fileWith("a.jsonl", encode(`{"text": "${text}"}\n`)),
      await fileWith("a.json", encode(`[{"text": "${text}"}]`)),
      await fileWith("a.csv", encode(`title,text\nx,"${text}"\n`)),
      await fileWith(
        "a.html",
        encode(
          `<html><head><title>x</title></head><body><article><p>${text}</p><p>${text}</p></article></body></html>`,
        ),
      ),
    ];
    const { articles, rejections } = await readAll(files);
    expect(rejections).toEqual([]);
    expect(articles.map((article) => article.text)).toEqual([...Array(5).fill(text), `${text}\n\n${text}`]);
    expect(articles.map((article) => article.language)).toEqual(Array(6).fill(language));
  });

  it("does not believe a page that says English of another language", async () => {
    const page = `<html lang="en"><body><article><p>${french}</p><p>${french}</p></article></body></html>`;
    expect((await readAll([await fileWith("a.html", page)])).articles[0]?.language).toBe("fr");
  });
});

describe("hostile input", () => {
  const nested = (open: string, count: number) => open.repeat(count) + story.first;
  it.each([
    ["quotes in quotes", "a.md", nested(">", 50_000)],
    [
      "lists in lists",
      "a.md",
      Array.from({ length: 1500 }, (_, at) => `${" ".repeat(at * 2)}- ${story.first}`).join("\n"),
    ],
    ["brackets in brackets", "a.md", nested("[", 20_000)],
    ["lists in a JSON record", "a.json", `{"text": "${story.first}", "x": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
    [
      "a title without end",
      "a.html",
      `<title>${"a - ".repeat(50_000)}</title><meta property="og:site_name" content="b"><article><p>${storyText}</p></article>`,
    ],
    ["spaces without end", "a.html", `<article><p>${storyText}</p><pre>${" ".repeat(300_000)}x</pre></article>`],
    [
      "an address without end",
      "a.jsonl",
      JSON.stringify({ text: storyText, url: `https://a.example/${"/".repeat(100_000)}x` }),
    ],
    ["a line without end", "a.txt", `${story.first} `.repeat(20_000)],
  ])("reads %s in a few seconds", { timeout: 20_000 }, async (_what, name, content) => {
    const { articles } = await readAll([await fileWith(name, content)]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text).toContain("Rufus Firefly");
  });

  it.each([
    [
      "references in references",
      "a.md",
      "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\nText.",
      "bad-front-matter",
    ],
    ["a feed without end", "a.rss", `<rss version="2.0"><channel>${"<item>".repeat(50_000)}`, "bad-feed"],
    ["a list without end", "a.json", "[".repeat(100_000), "not-json"],
    ["a quote without end", "a.csv", `title,text\nx,"${"a,b\n".repeat(50_000)}`, "bad-table"],
  ])("refuses %s", { timeout: 20_000 }, async (_what, name, content, reason) => {
    const { articles, rejections } = await readAll([await fileWith(name, content)]);
    expect(articles).toEqual([]);
    expect(rejections.map((rejection) => rejection.reason)).toContain(reason);
  });
});
