import { gzipSync } from "node:zlib";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { fileWith, inPieces, readAll, story, storyText } from "./support.ts";

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><p>${story.first}</p><p>${story.second}</p></article></body></html>`;

async function zipWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const places = (items: Awaited<ReturnType<typeof readAll>>["items"]) =>
  items.map((item) =>
    item.kind === "rejection"
      ? [item.rejection.place, item.rejection.reason]
      : item.kind === "article"
        ? [item.place, item.article.text]
        : [],
  );

describe("gzip", () => {
  it("unpacks every kind, by content, under any name", async () => {
    const files = [
      await fileWith("a.txt.gz", gzipSync(storyText)),
      await fileWith("a.jsonl.gz", gzipSync(JSON.stringify({ text: storyText }))),
      await fileWith("a.html", gzipSync(page("x"))),
      await fileWith("a.csv.gz", gzipSync(`title,body\nx,"${storyText}"`)),
    ];
    expect((await readAll(files)).articles.map((article) => article.text)).toEqual(Array(4).fill(storyText));
  });

  it("reads all members of a file, as from a pipe", async () => {
    const line = (text: string) => gzipSync(`${JSON.stringify({ text })}\n`);
    const bytes = Buffer.concat([line("One report."), line("Two reports."), line("Three reports.")]);
    const { articles } = await readAll(["-"], { stdin: inPieces(bytes, 7) });
    expect(articles.map((article) => article.text)).toEqual(["One report.", "Two reports.", "Three reports."]);
  });

  it("keeps what came before the damage", async () => {
    const lines = Array.from({ length: 5000 }, (_, at) =>
      JSON.stringify({ text: `Report ${at} of ${(at * 7919) % 104729}.` }),
    );
    const packed = gzipSync(lines.join("\n"));
    const { articles, rejections } = await readAll([
      await fileWith("a.jsonl.gz", packed.subarray(0, packed.length / 2)),
    ]);
    expect(articles.length).toBeGreaterThan(500);
    expect(articles.length).toBeLessThan(5000);
    expect(rejections.at(-1)).toMatchObject({ place: null, reason: "bad-archive" });
  });

  it("stops at a bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20, 0x20));
    for (const name of ["bomb.txt.gz", "bomb.jsonl.gz", "bomb.csv.gz"]) {
      const { items } = await readAll([await fileWith(name, bomb)]);
      expect(items.at(-1)).toMatchObject({ rejection: { reason: "too-large" } });
      expect(items.every((item) => item.kind === "rejection")).toBe(true);
    }
  });

  it("opens archives in archives only so deep", async () => {
    let packed: Uint8Array = Buffer.from(storyText);
    for (let depth = 0; depth < 3; depth += 1) packed = gzipSync(packed);
    expect((await readAll([await fileWith("a.gz.gz.gz", packed)])).articles).toHaveLength(1);
    const { rejections } = await readAll([await fileWith("a.gz.gz.gz.gz", gzipSync(packed))]);
    expect(rejections).toMatchObject([{ reason: "nested-too-deep" }]);
  });
});

describe("zip", () => {
  it("reads every entry, from a file and from a pipe", async () => {
    const bytes = await zipWith({
      "2024/a.txt": "One report.",
      "b.jsonl": '{"text": "Two reports."}\n{"text": "Three reports."}',
      "c.html.gz": gzipSync(page("x")),
      "__MACOSX/._a.txt": "resource fork",
      ".DS_Store": "desktop",
      "photo.jpg": Buffer.from([0xff, 0xd8, 0xff, 0, 1]),
    });
    const expected = [
      ["entry 2024/a.txt", "One report."],
      ["entry b.jsonl, line 1", "Two reports."],
      ["entry b.jsonl, line 2", "Three reports."],
      ["entry c.html.gz", storyText],
      ["entry photo.jpg", "unknown-format"],
    ];
    expect(places((await readAll([await fileWith("a.zip", bytes)])).items)).toEqual(expected);
    expect(places((await readAll(["-"], { stdin: inPieces(bytes, 100) })).items)).toEqual(expected);
  });

  it("refuses names that lead outside, and reads the others", async () => {
    const bytes = await zipWith({
      "../../etc/evil.txt": "Evil report.",
      "/etc/evil.txt": "Evil report.",
      "C:/evil.txt": "Evil report.",
      "a/../../evil.txt": "Evil report.",
      "good..txt": "Good report.",
    });
    expect(places((await readAll([await fileWith("a.zip", bytes)])).items)).toEqual([
      ["entry ../../etc/evil.txt", "unsafe-name"],
      ["entry /etc/evil.txt", "unsafe-name"],
      ["entry C:/evil.txt", "unsafe-name"],
      ["entry a/../../evil.txt", "unsafe-name"],
      ["entry good..txt", "Good report."],
    ]);
  });

  it("stops a bomb, and the sum of many small ones", async () => {
    const spaces = Buffer.alloc(24 * 2 ** 20, 0x20);
    const one = await zipWith({ "bomb.txt": Buffer.alloc(80 * 2 ** 20, 0x20), "good.txt": "Good report." });
    expect((await readAll([await fileWith("a.zip", one)])).rejections[0]).toMatchObject({
      place: "entry bomb.txt",
      reason: "too-large",
    });
    const many = await zipWith({ "a.txt": spaces, "b.txt": spaces, "c.txt": spaces });
    const { rejections } = await readAll([await fileWith("a.zip", many)]);
    expect(rejections.map((rejection) => rejection.reason)).toEqual(["empty-text", "too-large", "too-large"]);
  });

  it("refuses encrypted and damaged entries, and reads the others", async () => {
    const bytes = Buffer.from(
      await zipWith({ "a.txt": "Secret report.", "b.txt": story.first, "c.txt": "Good report." }),
    );
    // The general purpose flag's first bit of the first entry, in the archive's directory at its end.
    const directory = bytes.indexOf("PK\u0001\u0002");
    bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8);
    const second = bytes.indexOf("PK\u0001\u0002", directory + 4);
    bytes.writeUInt32LE(5, second + 24);
    expect(places((await readAll([await fileWith("a.zip", bytes)])).items)).toEqual([
      ["entry a.txt", "encrypted"],
      ["entry b.txt", "bad-archive"],
      ["entry c.txt", "Good report."],
    ]);
  });

  it("refuses an archive that is cut off, and office files", async () => {
    const bytes = await zipWith({ "a.txt": "One report." });
    expect((await readAll([await fileWith("a.zip", bytes.subarray(0, 40))])).rejections).toMatchObject([
      { reason: "bad-archive" },
    ]);
    expect((await readAll([await fileWith("a.docx", bytes)])).rejections).toMatchObject([{ reason: "unknown-format" }]);
  });
});

describe("WARC", () => {
  const answer = (
    url: string,
    body: string | Uint8Array,
    httpHeaders: Record<string, string>,
    statusline = "HTTP/1.1 200 OK",
  ) =>
    WARCRecord.create(
      { type: "response", url, date: "2024-11-08T00:00:00Z", statusline, httpHeaders },
      inPieces(Buffer.from(body), 1000),
    );
  const html = { "Content-Type": "text/html; charset=utf-8" };

  async function warcWith(gzip: boolean): Promise<Uint8Array> {
    const records = [
      WARCRecord.createWARCInfo({ filename: "a.warc" }, { software: "a test" }),
      WARCRecord.create({
        type: "request",
        url: "https://paper.example/2024/11/07/a",
        httpHeaders: { Accept: "*/*" },
        statusline: "GET /2024/11/07/a HTTP/1.1",
      }),
      answer("https://paper.example/2024/11/07/a", page("First"), html),
      answer("https://paper.example/gone", "<p>Not found</p>", html, "HTTP/1.1 404 Not Found"),
      answer("https://paper.example/logo.png", Buffer.from([1, 2, 3]), { "Content-Type": "image/png" }),
      answer("https://paper.example/packed", gzipSync(page("Packed")), { ...html, "Content-Encoding": "gzip" }),
      answer("https://paper.example/bomb", gzipSync(Buffer.alloc(40 * 2 ** 20, 0x20)), {
        ...html,
        "Content-Encoding": "gzip",
      }),
      answer("https://paper.example/menu", "<html><body><nav>Menu</nav></body></html>", html),
      WARCRecord.create(
        {
          type: "conversion",
          url: "https://paper.example/2024/11/06/b",
          warcHeaders: { "Content-Type": "text/plain" },
        },
        inPieces(Buffer.from(storyText), 50),
      ),
    ];
    const parts: Uint8Array[] = [];
    for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }));
    return Buffer.concat(parts);
  }

  const expected = [
    ["record 3 (https://paper.example/2024/11/07/a)", storyText],
    ["record 4 (https://paper.example/gone)", "not-an-article-response"],
    ["record 5 (https://paper.example/logo.png)", "not-an-article-response"],
    ["record 6 (https://paper.example/packed)", storyText],
    ["record 7 (https://paper.example/bomb)", "too-large"],
    ["record 8 (https://paper.example/menu)", "no-article"],
    ["record 9 (https://paper.example/2024/11/06/b)", storyText],
  ];

  it.each([
    ["a.warc", false],
    ["a.warc.gz", true],
  ])("reads %s", async (name, gzip) => {
    const bytes = await warcWith(gzip);
    const { items, articles } = await readAll([await fileWith(name, bytes)]);
    expect(places(items)).toEqual(expected);
    expect(articles[0]).toMatchObject({
      title: "First",
      url: "https://paper.example/2024/11/07/a",
      publishedAt: "2024-11-07",
      publicationBasis: "fromUrl",
    });
    // The day of crawling says nothing of the day of publication.
    expect(articles[1]).toMatchObject({ title: "Packed", publishedAt: null, publicationBasis: "unknown" });
    expect(articles[2]).toMatchObject({ url: "https://paper.example/2024/11/06/b", publishedAt: "2024-11-06" });
    expect(places((await readAll(["-"], { stdin: inPieces(bytes, 100) })).items)).toEqual(expected);
  });

  it("keeps what came before the damage", async () => {
    const bytes = await warcWith(true);
    const { items } = await readAll([await fileWith("a.warc.gz", bytes.subarray(0, bytes.length - 200))]);
    expect(places(items).slice(0, 4)).toEqual(expected.slice(0, 4));
    expect(items.at(-1)).toMatchObject({ rejection: { reason: "bad-archive" } });
  });

  it("refuses what only begins as one", async () => {
    const { rejections } = await readAll([await fileWith("a.warc", "WARC/1.0\r\nnonsense")]);
    expect(rejections).toMatchObject([{ reason: "bad-archive" }]);
  });
});
