import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import JSZip from "jszip";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FetchOptions } from "../../src/corpus/web/fetcher.ts";
import type { ValidatorStore, Validators } from "../../src/corpus/web/validators.ts";
import { readAll, story, storyText } from "./support.ts";

const page = `<!doctype html><html lang="en"><head><title>Leaders speak</title></head><body><article><p>${story.first}</p><p>${story.second}</p></article></body></html>`;
const french =
  "Le président a téléphoné jeudi soir à son homologue sénégalais, et ils ont évoqué la sécurité de la région et l'élection à venir.";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let origin: string;
let handlers = new Map<string, Handler>();
let requests: string[] = [];
/** How many requests the server was answering at one time, at most. */
let busiest = 0;

beforeAll(async () => {
  let busy = 0;
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    busy += 1;
    busiest = Math.max(busiest, busy);
    response.on("close", () => {
      busy -= 1;
    });
    const handler = handlers.get(request.url ?? "");
    if (handler) handler(request, response);
    else response.writeHead(404).end("Not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server's address is never a string or null while it listens.
  origin = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  handlers = new Map();
  requests = [];
  busiest = 0;
});

const serve = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): void => {
  handlers.set(path, (_request, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  });
};

/** The tests' server is on this machine, which is refused unless it is allowed. */
const local: FetchOptions = { allowPrivate: true, pause: 0, silence: 400, pageDeadline: 1500, sourceDeadline: 1500 };
const fetchAll = (paths: readonly string[], fetching: FetchOptions = {}, followLinks = true, limits = {}) =>
  readAll(
    paths.map((path) => origin + path),
    { fetching: { ...local, ...fetching }, followLinks, limits },
  );

const rss = (paths: readonly string[]) =>
  `<rss version="2.0"><channel><title>The Daily Example</title>${paths
    .map(
      (path) =>
        `<item><title>x</title><link>${origin}${path}</link><pubDate>Thu, 07 Nov 2024 18:30:00 +0300</pubDate><description>A teaser…</description></item>`,
    )
    .join("")}</channel></rss>`;

describe("addresses", () => {
  it("reads a page, known by where it came from in the end", async () => {
    serve("/old", "", { location: "/2024/11/07/talks" }, 301);
    serve("/2024/11/07/talks", page);
    const { items } = await fetchAll(["/old"]);
    expect(items).toMatchObject([
      {
        kind: "article",
        source: `${origin}/old`,
        place: null,
        article: {
          text: storyText,
          url: `${origin}/2024/11/07/talks`,
          publishedAt: "2024-11-07",
          publicationBasis: "fromUrl",
        },
      },
    ]);
  });

  it("reads any kind, by its type or its name", async () => {
    serve("/dump", `{"text": "One report."}\n{"text": "Two reports."}`, { "content-type": "application/x-ndjson" });
    serve("/a.csv.gz", gzipSync(`title,text\nx,${story.first.replaceAll(",", "")}`), {
      "content-type": "application/octet-stream",
    });
    serve("/notes.md", `# Leaders speak\n\n${story.first}`, { "content-type": "text/plain" });
    const { articles, rejections } = await fetchAll(["/dump", "/a.csv.gz", "/notes.md"]);
    expect(rejections).toEqual([]);
    expect(articles.map((article) => article.title)).toEqual([null, null, "x", "Leaders speak"]);
  });

  it("does not take an archive's address for its entries'", async () => {
    const zip = new JSZip().file("a.txt", "One report.").file("b.txt", "Two reports.");
    serve("/all.zip", await zip.generateAsync({ type: "uint8array" }), { "content-type": "application/zip" });
    const { articles } = await fetchAll(["/all.zip"]);
    expect(articles.map((article) => [article.text, article.url])).toEqual([
      ["One report.", null],
      ["Two reports.", null],
    ]);
  });

  it("does not ask robots.txt for an address that the user named", async () => {
    serve("/robots.txt", "User-agent: *\nDisallow: /", { "content-type": "text/plain" });
    serve("/talks", page);
    expect((await fetchAll(["/talks"])).articles).toHaveLength(1);
    expect(requests).toEqual(["/talks"]);
  });

  it("reads pages in the encoding they are in, whatever they declare", async () => {
    const html = `<html><body><article><p>${french}</p><p>${french}</p></article></body></html>`;
    serve("/declared", iconv.encode(html, "windows-1252"), { "content-type": "text/html; charset=iso-8859-1" });
    serve(
      "/meta",
      iconv.encode(html.replace("<html>", '<html><head><meta charset="windows-1252"></head>'), "windows-1252"),
      { "content-type": "text/html" },
    );
    serve("/wrong", Buffer.from(html, "utf8"), { "content-type": "text/html; charset=iso-8859-1" });
    serve("/wrong-too", iconv.encode(html, "windows-1252"), { "content-type": "text/html; charset=utf-8" });
    const { articles } = await fetchAll(["/declared", "/meta", "/wrong", "/wrong-too"]);
    expect(articles.map((article) => article.text)).toEqual(Array(4).fill(`${french}\n\n${french}`));
  });
});

describe("misbehaving servers", () => {
  const misbehaviours: readonly { readonly what: string; readonly handler: Handler; readonly message: RegExp }[] = [
    { what: "says no", handler: (_q, r) => r.writeHead(403).end("Forbidden"), message: /status 403/ },
    { what: "breaks down", handler: (_q, r) => r.writeHead(500).end(), message: /status 500/ },
    { what: "never answers", handler: () => {}, message: /too long|imeout/ },
    {
      what: "falls silent",
      handler: (_q, r) => {
        r.writeHead(200, { "content-type": "text/html" }).write("<html><body>");
      },
      message: /too long|imeout/,
    },
    {
      what: "drips for ever",
      handler: (_q, r) => {
        r.writeHead(200, { "content-type": "text/html" });
        const timer = setInterval(() => r.write("<p>x"), 50);
        r.on("close", () => clearInterval(timer));
      },
      message: /too long/,
    },
    {
      what: "sends less than it says",
      handler: (_q, r) => {
        r.writeHead(200, { "content-type": "text/html", "content-length": "100000" }).write(page);
        setTimeout(() => r.destroy(), 50);
      },
      message: /could not be fetched/,
    },
    { what: "hangs up", handler: (_q, r) => r.destroy(), message: /could not be fetched/ },
    {
      what: "redirects in a loop",
      handler: (_q, r) => r.writeHead(302, { location: "/bad" }).end(),
      message: /redirects more than 5/,
    },
    {
      what: "redirects nowhere",
      handler: (_q, r) => r.writeHead(302, { location: "file:///etc/passwd" }).end(),
      message: /no http\(s\) address/,
    },
    {
      what: "packs badly",
      handler: (_q, r) => r.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end("no gzip"),
      message: /could not be fetched/,
    },
  ];

  it.each(misbehaviours)("names one that $what, and reads the next", async ({ handler, message }) => {
    handlers.set("/bad", handler);
    serve("/good", page);
    const { items } = await fetchAll(["/bad", "/good"]);
    expect(items).toMatchObject([
      {
        kind: "rejection",
        rejection: {
          source: `${origin}/bad`,
          place: null,
          reason: "unreadable-source",
          message: expect.stringMatching(message),
        },
      },
      { kind: "article", source: `${origin}/good` },
    ]);
  });

  it("names a server that is not there", async () => {
    const gone = createTcpServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo; // As above.
    await new Promise((resolve) => gone.close(resolve));
    const { rejections } = await readAll([`http://127.0.0.1:${port}/`], { fetching: local });
    expect(rejections).toMatchObject([{ reason: "unreadable-source" }]);
  });

  it("stops an endless page and an unpacking bomb at the limit", async () => {
    let sent = 0;
    handlers.set("/endless", (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const chunk = "<p>They spoke.</p>".repeat(5000);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      response.on("drain", more);
      more();
    });
    serve("/bomb", gzipSync(Buffer.alloc(60 * 2 ** 20, 0x20)), { "content-encoding": "gzip" });
    serve("/good", page);
    const { items } = await fetchAll(["/endless", "/bomb", "/good"], {}, false, { page: 2 ** 20 });
    expect(items).toMatchObject([
      { rejection: { source: `${origin}/endless`, reason: "too-large" } },
      { rejection: { source: `${origin}/bomb`, reason: "too-large" } },
      { kind: "article" },
    ]);
    expect(sent).toBeLessThan(40 * 2 ** 20);
  });
});

describe("following a feed's links", () => {
  it("reads the linked pages, and what the feed knows of them", async () => {
    serve("/feed", rss(["/a", "/gone"]), { "content-type": "application/rss+xml" });
    serve("/a", page);
    const { items } = await fetchAll(["/feed"]);
    expect(items).toMatchObject([
      {
        kind: "article",
        source: `${origin}/a`,
        article: {
          text: storyText,
          title: "Leaders speak",
          source: "The Daily Example",
          publishedAt: "2024-11-07T18:30:00+03:00",
          publicationBasis: "stated",
        },
      },
      { rejection: { source: `${origin}/gone`, reason: "fetch-failed", message: expect.stringContaining("404") } },
    ]);
  });

  it("follows none unless asked to", async () => {
    serve("/feed", rss(["/a"]), { "content-type": "application/rss+xml" });
    serve("/a", page);
    const { rejections } = await fetchAll(["/feed"], {}, false);
    expect(rejections).toMatchObject([{ reason: "summary-only", place: "entry 1" }]);
    expect(requests).toEqual(["/feed"]);
  });

  it("obeys robots.txt, also for where a redirect leads", async () => {
    serve("/robots.txt", "User-agent: *\nDisallow: /private\n\nUser-agent: other\nDisallow: /", {
      "content-type": "text/plain",
    });
    serve("/feed", rss(["/private/a", "/moved", "/b"]), { "content-type": "application/rss+xml" });
    serve("/private/a", page);
    serve("/moved", "", { location: "/private/a" }, 302);
    serve("/b", page);
    const { items } = await fetchAll(["/feed"]);
    expect(items).toMatchObject([
      { rejection: { source: `${origin}/private/a`, reason: "refused-by-robots" } },
      { rejection: { source: `${origin}/moved`, reason: "refused-by-robots" } },
      { kind: "article", source: `${origin}/b` },
    ]);
    expect(requests).toEqual(["/feed", "/robots.txt", "/moved", "/b"]);
  });

  it.each([
    ["the rules for its own name", 200, "User-agent: readout\nDisallow: /\n\nUser-agent: *\nAllow: /"],
    ["a robots.txt that is down", 503, ""],
    ["a demand to wait for an hour", 200, "User-agent: *\nCrawl-delay: 3600"],
  ])("stays away by %s", async (_what, status, robots) => {
    serve("/robots.txt", robots, { "content-type": "text/plain" }, status);
    serve("/feed", rss(["/a"]), { "content-type": "application/rss+xml" });
    serve("/a", page);
    expect((await fetchAll(["/feed"])).rejections).toMatchObject([{ reason: "refused-by-robots" }]);
  });

  it("sends one request at a time, with a pause between, and says who it is", async () => {
    const times: number[] = [];
    const agents = new Set<string | undefined>();
    serve("/feed", rss(["/1", "/2", "/3"]), { "content-type": "application/rss+xml" });
    for (const path of ["/1", "/2", "/3"]) {
      handlers.set(path, (request, response) => {
        times.push(performance.now());
        agents.add(request.headers["user-agent"]);
        setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end(page), 20);
      });
    }
    const both = await Promise.all([fetchAll(["/feed"], { pause: 150 }), fetchAll(["/feed"], { pause: 150 })]);
    expect(both.map((outcome) => outcome.articles.length)).toEqual([3, 3]);
    expect([...agents]).toEqual(["Readout/0.1"]);
    const alone = await fetchAll(["/feed"], { pause: 150 });
    expect(alone.articles).toHaveLength(3);
    const gaps = times
      .slice(-3)
      .map((time, at, all) => time - (all[at - 1] ?? 0))
      .slice(1);
    expect(Math.min(...gaps)).toBeGreaterThan(140);
  });
});

describe("fetching again", () => {
  /** Validators in memory, as a run's store would keep them. */
  function memory(): ValidatorStore & { readonly kept: Map<string, Validators> } {
    const kept = new Map<string, Validators>();
    return {
      kept,
      get: async (address) => kept.get(address) ?? null,
      set: async (address, validators) => {
        kept.set(address, validators);
      },
    };
  }

  const serveWithTag = (path: string, body: () => string, contentType: string): void => {
    handlers.set(path, (request, response) => {
      const etag = `"${Buffer.from(body()).length}"`;
      const same = request.headers["if-none-match"] === etag;
      response.writeHead(same ? 304 : 200, { "content-type": contentType, etag }).end(same ? "" : body());
    });
  };

  it("asks only for what has changed", async () => {
    const validators = memory();
    let paths = ["/a"];
    serveWithTag("/feed", () => rss(paths), "application/rss+xml");
    serveWithTag("/a", () => page, "text/html");
    serveWithTag("/b", () => page, "text/html");
    expect((await fetchAll(["/feed"], { validators })).items.map((item) => item.kind)).toEqual(["article"]);
    expect((await fetchAll(["/feed"], { validators })).items).toEqual([
      { kind: "unchanged", source: `${origin}/feed` },
    ]);
    paths = ["/a", "/b"];
    expect((await fetchAll(["/feed"], { validators })).items.map((item) => item.kind)).toEqual([
      "unchanged",
      "article",
    ]);
  });

  it("tries again what failed, though the feed is the same", async () => {
    const validators = memory();
    serveWithTag("/feed", () => rss(["/a"]), "application/rss+xml");
    serve("/a", "", {}, 503);
    expect((await fetchAll(["/feed"], { validators })).rejections).toMatchObject([{ reason: "fetch-failed" }]);
    serveWithTag("/a", () => page, "text/html");
    expect((await fetchAll(["/feed"], { validators })).items.map((item) => item.kind)).toEqual(["article"]);
    expect([...validators.kept.keys()].sort()).toEqual([`${origin}/a`, `${origin}/feed`]);
  });

  it("keeps nothing of an answer that broke off", async () => {
    const validators = memory();
    handlers.set("/dump.jsonl", (_request, response) => {
      response.writeHead(200, { "content-type": "application/x-ndjson", etag: '"1"', "content-length": "5000" });
      response.write('{"text": "One report."}\n');
      setTimeout(() => response.destroy(), 50);
    });
    const { items } = await fetchAll(["/dump.jsonl"], { validators });
    expect(items).toMatchObject([{ kind: "article" }, { rejection: { reason: "unreadable-source" } }]);
    expect(validators.kept.size).toBe(0);
  });
});
